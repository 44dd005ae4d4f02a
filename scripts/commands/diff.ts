import { diffGraphs, hasLoss } from "../../src/graph/diff.ts";
import { diffInWords } from "../../src/view/diff-words.ts";
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
  ],
  run,
};

function run({ operands: [old, fresh, ...rest], switches }: CommandLine): void {
  if (old === undefined || fresh === undefined || rest.length > 0)
    throw new Complaint(`Name two graph files, the old one and the new one.\n\n${usageOf(diff)}`);
  const found = diffGraphs(readGraphFile(old), readGraphFile(fresh));
  console.log(diffInWords(found).join("\n"));
  if (switches.has("--fail-on-loss") && hasLoss(found)) process.exitCode = 1;
}
