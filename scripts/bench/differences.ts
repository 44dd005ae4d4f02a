// How fast two definitions that nobody writes are compared, beside two ordinary ones of the same length in the same run.
import { readFileSync } from "node:fs";
import { readableText } from "../../src/analysis/differences/readable.ts";
import { differencesOf } from "../../src/analysis/differences.ts";
import { LIMITS } from "../../src/model/limits.ts";
import { HOSTILE_SENTENCES, hostileDefinition } from "../../tests/bench/hostile-definitions.ts";
import { table } from "./table.ts";
import { best } from "./timed.ts";

const GLOSSARY = "graph-data/data-engineering.md";

/** A table of hostile definitions, as long as a definition may be: seconds, and how often the time of ordinary ones goes into them. */
export function differencesTable(): string {
  const characters = LIMITS["definition-characters"];
  const glossary = readFileSync(GLOSSARY, "utf8");
  const ordinary = [glossary, glossary.slice(glossary.length / 2)].map((text) => text.slice(0, characters));
  const usual = best(3, () => compared(ordinary)).seconds;
  const rows = HOSTILE_SENTENCES.map((hostile) => {
    const texts = [0, 1].map((side) => hostileDefinition(hostile, side, characters));
    const { seconds } = best(3, () => compared(texts));
    return [hostile[0], seconds.toFixed(2), (seconds / usual).toFixed(1)];
  });
  return table(["two hostile definitions", "seconds", "times ordinary ones"], rows);
}

function compared(texts: readonly string[]) {
  return differencesOf(
    texts.map((text, i) => ({ names: [["Alpha", "Beta"][i] ?? ""], text: readableText(text) })),
  );
}
