// The command: npm run check -- SOURCE... [--sidecar FILE] [--against FILE]
import { extract } from "../src/extract/index.ts";
import { brokenLinks } from "../src/extract/links.ts";
import type { Extraction } from "../src/model/extraction.ts";
import { RELATION_TYPES, type Relation } from "../src/model/relation.ts";
import type { Diagnostic } from "../src/model/source.ts";
import { reportOf } from "../src/view/report.ts";
import { Complaint, complainOf } from "./extract/complaint.ts";
import { readSidecars, readSources } from "./extract/sources.ts";
import { readGraphFile } from "./graph-file.ts";

const USAGE = `Usage: npm run check -- SOURCE... [--sidecar FILE] [--against FILE]

  SOURCE     Markdown files or folders of them
  --sidecar  YAML that adds, removes, renames and merges; NAME.glossograph.yaml beside NAME.md is found by itself
  --against  a graph file of an earlier state; concepts that it has must still be there

Exits 1 for a broken link, a contradiction, a cycle, a lost concept, front matter or a sidecar that cannot be read.`;

complainOf(() => run(process.argv.slice(2)));

function run(args: readonly string[]): void {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(USAGE);
    return;
  }
  const { sources: paths, sidecars, against } = argumentsOf(args);
  const sources = readSources(paths);
  const extraction = extract(sources, { sidecars: readSidecars(paths, sidecars) });
  const names = extraction.concepts.flatMap(({ label, aliases }) => [label, ...aliases]);
  const found = [
    ...extraction.diagnostics.filter(({ severity }) => severity !== "info"),
    ...brokenLinks(sources, names),
    ...contradictions(extraction),
    ...(against === undefined ? [] : losses(extraction, against)),
  ];
  for (const { file, line, message, mend } of found) console.log(`${file}:${line}: ${message}. ${mend}`);
  const count = found.length === 1 ? "1 thing" : `${found.length} things`;
  console.error(`${sources.length === 1 ? "1 text" : `${sources.length} texts`}: ${count} to mend`);
  if (found.length > 0) process.exitCode = 1;
}

function argumentsOf(args: readonly string[]) {
  const [sources, sidecars]: [string[], string[]] = [[], []];
  let against: string | undefined;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? "";
    if (arg === "--sidecar") sidecars.push(args[++i] ?? "");
    else if (arg === "--against") against = args[++i] ?? "";
    else if (arg.startsWith("-")) throw new Complaint(`There is no option ${arg}.\n\n${USAGE}`);
    else sources.push(arg);
  }
  if (sources.length === 0) throw new Complaint(`Name at least one source.\n\n${USAGE}`);
  return { sources, sidecars, against };
}

/** Sentences that say opposite things of the same two concepts, and circles of kinds or parts. */
function contradictions(extraction: Extraction): readonly Diagnostic[] {
  const label = new Map(extraction.concepts.map((concept) => [concept.id, concept.label]));
  const words = ({ source, type, target }: Relation) =>
    `"${label.get(source)} ${RELATION_TYPES[type].forward} ${label.get(target)}"`;
  return reportOf(extraction)
    .flatMap(({ rows }) => rows)
    .flatMap((row) => (row.kind === "conflict" ? [row.dropped] : []))
    .concat(extraction.dropped.filter(({ reason }) => reason === "cycle"))
    .map(({ relation, kept }) => ({
      severity: "error",
      file: relation.evidence[0]?.file ?? "",
      line: relation.evidence[0]?.line ?? 1,
      message: kept ? `${words(relation)} contradicts ${words(kept)}` : `${words(relation)} closes a circle`,
      mend: kept ? `See ${placeOf(kept)}; keep one of them.` : "Remove one link of the chain.",
    }));
}

function placeOf({ evidence: [first] }: Relation): string {
  return first ? `${first.file}:${first.line}` : "the other";
}

/** Concepts of an earlier graph that no label or alias names any more. */
function losses({ concepts }: Extraction, file: string): readonly Diagnostic[] {
  const graph = readGraphFile(file);
  const here = new Set(concepts.flatMap(({ id, label, aliases }) => [id, label, ...aliases]));
  return graph
    .filterNodes((key, { label, kind }) => kind === "concept" && !here.has(key) && !here.has(label))
    .map((key) => {
      const { label, source } = graph.getNodeAttributes(key);
      const message = `the concept "${label}" of ${file} is no longer there`;
      return { severity: "error", ...source, message, mend: "Define it, or extract the graph anew." };
    });
}
