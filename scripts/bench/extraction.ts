// How fast Markdown is read, beside the Markdown parser alone on the same text in the same run.
import { readFileSync } from "node:fs";
import { extract } from "../../src/extract/index.ts";
import { parseMarkdown } from "../../src/extract/outline/markdown.ts";
import { TYPED } from "../../src/model/relation.ts";
import type { SourceText } from "../../src/model/source.ts";
import { glossaryText } from "../../tests/bench/glossary-text.ts";
import { HOSTILE_TEXTS } from "../../tests/bench/hostile-texts.ts";
import { table } from "./table.ts";
import { best } from "./timed.ts";

const GLOSSARY = "graph-data/data-engineering.md";
/** Megabytes, and how often each is read; the best time counts, since other work on the machine only adds to it. */
const SIZES = [
  { megabytes: 0.03, times: 9 },
  { megabytes: 1, times: 3 },
];
const LARGE = { megabytes: 10, times: 1 };

/** A table of sizes: seconds and megabytes a second of parser and extraction, and how often the one goes into the other. */
export function extractionTable(withLarge: boolean): string {
  const glossary = readFileSync(GLOSSARY, "utf8");
  // The first reading of a process compiles; it is nobody's time.
  for (let i = 0; i < 3; i += 1) extract(glossaryText(glossary, 30_000));
  const rows = [...SIZES, ...(withLarge ? [LARGE] : [])].map(({ megabytes, times }) =>
    rowOf(glossaryText(glossary, megabytes * 1e6), times),
  );
  const head = [
    "text",
    "files",
    "concepts",
    "typed",
    "parser s",
    "MB/s",
    "extraction s",
    "MB/s",
    "times the parser",
  ];
  return table(head, rows);
}

const HOSTILE_SIZE = 200_000;

/** A table of hostile texts: seconds, and how often the time of ordinary text of the same size goes into them. */
export function hostileTable(): string {
  const ordinary = best(3, () => extract(glossaryText(readFileSync(GLOSSARY, "utf8"), HOSTILE_SIZE))).seconds;
  const rows = HOSTILE_TEXTS.map(([name, make]) => {
    const text = make(HOSTILE_SIZE);
    const { seconds } = best(1, () => extract([{ path: "hostile.md", text }]));
    return [name, seconds.toFixed(2), (seconds / ordinary).toFixed(1)];
  });
  return table(["hostile text, 0.2 MB", "seconds", "times ordinary text"], rows);
}

function rowOf(sources: readonly SourceText[], times: number): readonly string[] {
  const megabytes = sources.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const parser = best(times, () => parseAll(sources));
  const extraction = best(times, () => extract(sources));
  const { concepts, relations } = extraction.result;
  const typed = relations.filter(({ type }) => (TYPED as readonly string[]).includes(type));
  return [
    `${megabytes.toFixed(2)} MB`,
    String(sources.length),
    String(concepts.length),
    String(typed.length),
    ...[parser, extraction].flatMap(({ seconds }) => [seconds.toFixed(3), (megabytes / seconds).toFixed(2)]),
    (extraction.seconds / parser.seconds).toFixed(2),
  ];
}

function parseAll(sources: readonly SourceText[]): number {
  return sources.reduce((sum, { text }) => sum + parseMarkdown(text).children.length, 0);
}
