import { foldPhrase } from "../../src/extract/language/fold.ts";
import { findConcept } from "../../src/graph/find-concept.ts";
import { explainPair } from "../../src/view/explanation.ts";
import { GRAPH_OPTIONS, planOf } from "../config/plan.ts";
import { Complaint } from "../extract/complaint.ts";
import { readGraphFile } from "../graph-file.ts";
import { type Command, type CommandLine, usageOf } from "./command-line.ts";

export const explain: Command = {
  name: "explain",
  operands: "GRAPH A B",
  about: "says why two concepts are joined, with the sentences, or by which chain",
  operandRows: [
    ["GRAPH", "a graph file, as extract writes it"],
    ["A, B", "two concepts: labels, other names or keys; quote names of several words"],
  ],
  options: GRAPH_OPTIONS,
  run,
};

function run(line: CommandLine): void {
  const [file, a, b, ...rest] = line.operands;
  if (file === undefined || a === undefined || b === undefined || rest.length > 0)
    throw new Complaint(`Name a graph file and two concepts.\n\n${usageOf(explain)}`);
  const graph = readGraphFile(file, planOf(line).limits);
  const [one, other] = [a, b].map((name) => {
    const found = findConcept(graph, name, foldPhrase);
    if ("problem" in found) throw new Complaint(found.problem);
    return found.concept;
  });
  console.log(explainPair(graph, one as string, other as string).join("\n"));
}
