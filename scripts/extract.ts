// The command: npm run extract -- SOURCE... --out FILE [--check] [--report] [--sidecar FILE]
import { existsSync, readFileSync } from "node:fs";
import { compileGraph } from "../src/compile.ts";
import { writeGraph } from "../src/graph/json.ts";
import { reportOn } from "../src/view/report-text.ts";
import { argumentsOf, USAGE } from "./extract/arguments.ts";
import { Complaint, complainOf } from "./extract/complaint.ts";
import { readSidecars, readSources } from "./extract/sources.ts";
import { summaryOf } from "./extract/summary.ts";
import { writeWhole } from "./extract/write-whole.ts";

complainOf(() => run(process.argv.slice(2)));

function run(args: readonly string[]): void {
  const options = argumentsOf(args);
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const sources = readSources(options.sources);
  const { graph, extraction } = compileGraph(
    sources,
    progressOn(sources.reduce((sum, { text }) => sum + text.length, 0)),
    { sidecars: readSidecars(options.sources, options.sidecars) },
  );
  const fault = extraction.diagnostics.find(({ severity }) => severity === "error");
  if (fault) throw new Complaint(`${fault.file}:${fault.line}: ${fault.message}. ${fault.mend}`);
  if (graph.order === 0)
    throw new Complaint(
      `${options.sources.join(", ")}: no terms found. Give each term a heading or a bold lead-in, such as "**Term**: what it is."`,
    );
  const text = writeGraph(graph);
  if (options.check) checkFresh(options.out, text);
  else writeWhole(options.out, text);
  for (const { severity, file, line, message, mend } of extraction.diagnostics)
    if (severity === "warning") console.error(`${file}:${line}: ${message}. ${mend}`);
  console.error(summaryOf(graph, options.check ? `${options.out} is up to date` : options.out));
  if (options.report) console.log(reportOn(extraction).join("\n"));
}

/** Long input shows which step it is in; short input is done before anyone could read it. */
function progressOn(characters: number): (step: string) => void {
  return characters > 300_000
    ? (step) => console.error(`${step} ${Math.round(characters / 1000)} kB …`)
    : () => {};
}

function checkFresh(file: string, text: string): void {
  const old = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (old !== text)
    throw new Complaint(
      `${file} is stale. Run "npm run extract -- graph-data --out ${file}" and commit the result.`,
    );
}
