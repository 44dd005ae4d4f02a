// The command: npm run explain -- GRAPH A B
import { foldPhrase } from "../src/extract/language/fold.ts";
import { findConcept } from "../src/graph/find-concept.ts";
import { explainPair } from "../src/view/explanation.ts";
import { Complaint, complainOf } from "./extract/complaint.ts";
import { readGraphFile } from "./graph-file.ts";

const USAGE = `Usage: npm run explain -- GRAPH A B

  GRAPH  a graph file, as extract writes it
  A, B   two concepts: labels, other names or keys; quote names of several words`;

complainOf(() => run(process.argv.slice(2)));

function run(args: readonly string[]): void {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(USAGE);
    return;
  }
  const option = args.find((arg) => arg.startsWith("-"));
  if (option) throw new Complaint(`There is no option ${option}.\n\n${USAGE}`);
  const [file, a, b, ...rest] = args;
  if (file === undefined || a === undefined || b === undefined || rest.length > 0)
    throw new Complaint(`Name a graph file and two concepts.\n\n${USAGE}`);
  const graph = readGraphFile(file);
  const [one, other] = [a, b].map((name) => {
    const found = findConcept(graph, name, foldPhrase);
    if ("problem" in found) throw new Complaint(found.problem);
    return found.concept;
  });
  console.log(explainPair(graph, one as string, other as string).join("\n"));
}
