import { extract } from "../../src/extract/index.ts";
import { brokenLinks } from "../../src/extract/links.ts";
import { boundExtraction } from "../../src/intake/bound.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { Limits } from "../../src/model/limits.ts";
import type { Diagnostic } from "../../src/model/source.ts";
import { planOf, READING_OPTIONS } from "../config/plan.ts";
import { inOneLine } from "../extract/compile.ts";
import { Complaint } from "../extract/complaint.ts";
import { readSources } from "../extract/sources.ts";
import { readGraphFile } from "../graph-file.ts";
import { type Command, type CommandLine, optionOf, usageOf } from "./command-line.ts";
import { contradictions } from "./contradictions.ts";

export const check: Command = {
  name: "check",
  operands: "SOURCE...",
  about: "fails on broken links, contradictions, circles and lost concepts, each with file and line",
  operandRows: [["SOURCE", "Markdown files or folders of them"]],
  options: [
    {
      name: "--against",
      takes: "FILE",
      about: "a graph file of an earlier state; concepts that it has must still be there",
    },
    ...READING_OPTIONS,
  ],
  note: "Exits 1 for a broken link, a contradiction, a circle, a lost concept, and for what cannot be read.",
  run,
};

function run(line: CommandLine): void {
  const plan = planOf(line);
  if (plan.sources.length === 0) throw new Complaint(`Name at least one source.\n\n${usageOf(check)}`);
  const { texts, sidecars, remarks } = readSources(plan);
  const extraction = boundExtraction(extract(texts, { sidecars }), plan.limits);
  const names = extraction.concepts.flatMap(({ label, aliases }) => [label, ...aliases]);
  const against = optionOf(line, "--against");
  const found = [
    ...[...remarks, ...extraction.diagnostics].filter(({ severity }) => severity !== "info"),
    ...brokenLinks(texts, names),
    ...contradictions(extraction),
    ...(against === undefined ? [] : losses(extraction, against, plan.limits)),
  ];
  for (const each of found) console.log(inOneLine(each));
  const count = found.length === 1 ? "1 thing" : `${found.length} things`;
  console.error(`${texts.length === 1 ? "1 text" : `${texts.length} texts`}: ${count} to mend`);
  if (found.length > 0) process.exitCode = 1;
}

/** Concepts of an earlier graph that no label or alias names any more. */
function losses({ concepts }: Extraction, file: string, limits: Limits): readonly Diagnostic[] {
  const graph = readGraphFile(file, limits);
  const here = new Set(concepts.flatMap(({ id, label, aliases }) => [id, label, ...aliases]));
  return graph
    .filterNodes((key, { label, kind }) => kind === "concept" && !here.has(key) && !here.has(label))
    .map((key) => {
      const { label, source } = graph.getNodeAttributes(key);
      const message = `the concept "${label}" of ${file} is no longer there`;
      return { severity: "error", ...source, message, mend: "Define it, or extract the graph anew." };
    });
}
