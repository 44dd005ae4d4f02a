import { existsSync, readFileSync } from "node:fs";
import { writeGraph } from "../../src/graph/json.ts";
import { reportOn } from "../../src/view/report-text.ts";
import { type Plan, planOf, READING_OPTIONS } from "../config/plan.ts";
import { compile } from "../extract/compile.ts";
import { Complaint } from "../extract/complaint.ts";
import { summaryOf } from "../extract/summary.ts";
import { writeWhole } from "../extract/write-whole.ts";
import { type Command, type CommandLine, usageOf } from "./command-line.ts";

export const extract: Command = {
  name: "extract",
  operands: "SOURCE...",
  about: "reads Markdown and writes the graph file",
  operandRows: [["SOURCE", "Markdown files or folders of them"]],
  options: [
    { name: "--out", takes: "FILE", about: "the graph file to write" },
    { name: "--check", about: "write nothing; fail if FILE is not what would be written" },
    {
      name: "--report",
      about: "print what is doubtful, undefined, unjoined or contradictory, with file and line",
    },
    ...READING_OPTIONS,
  ],
  run,
};

function run(line: CommandLine): void {
  const plan = planOf(line, "graph");
  const { out } = plan;
  if (plan.sources.length === 0 || out === undefined)
    throw new Complaint(`Name at least one source and the file to write.\n\n${usageOf(extract)}`);
  const { graph, extraction } = compile(plan);
  const isChecking = line.switches.has("--check");
  if (isChecking) checkFresh(out, writeGraph(graph), plan);
  else writeWhole(out, writeGraph(graph));
  console.error(summaryOf(graph, isChecking ? `${out} is up to date` : out));
  if (line.switches.has("--report")) console.log(reportOn(extraction).join("\n"));
}

function checkFresh(file: string, text: string, { sources }: Plan): void {
  const old = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (old !== text)
    throw new Complaint(
      `${file} is stale. Run "glossograph extract ${sources.join(" ")} --out ${file}" and commit the result.`,
    );
}
