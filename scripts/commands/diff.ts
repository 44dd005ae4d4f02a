import { diffGraphs, hasLoss } from "../../src/graph/diff.ts";
import { diffInWords } from "../../src/view/diff-words.ts";
import { GRAPH_OPTIONS, planOf } from "../config/plan.ts";
import { Complaint } from "../extract/complaint.ts";
import { readGraphFile } from "../graph-file.ts";
import { type Command, type CommandLine, usageOf } from "./command-line.ts";

export const diff: Command = {
  name: "diff",
  operands: "OLD NEW",
  about: "lists concepts and relations gained, lost and changed",
  operandRows: [["OLD, NEW", "two graph files, as extract writes them"]],
  options: [
    {
      name: "--fail-on-loss",
      about: "exit 1 if NEW lacks a concept, or a relation that is no mention or topic, of OLD",
    },
    ...GRAPH_OPTIONS,
  ],
  run,
};

function run(line: CommandLine): void {
  const [old, fresh, ...rest] = line.operands;
  if (old === undefined || fresh === undefined || rest.length > 0)
    throw new Complaint(`Name two graph files, the old one and the new one.\n\n${usageOf(diff)}`);
  const { limits } = planOf(line);
  const found = diffGraphs(readGraphFile(old, limits), readGraphFile(fresh, limits));
  console.log(diffInWords(found).join("\n"));
  if (line.switches.has("--fail-on-loss") && hasLoss(found)) process.exitCode = 1;
}
