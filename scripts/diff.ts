// The command: npm run diff -- OLD NEW [--fail-on-loss]
import { diffGraphs, hasLoss } from "../src/graph/diff.ts";
import { diffInWords } from "../src/view/diff-words.ts";
import { Complaint, complainOf } from "./extract/complaint.ts";
import { readGraphFile } from "./graph-file.ts";

const USAGE = `Usage: npm run diff -- OLD NEW [--fail-on-loss]

  OLD, NEW        two graph files, as extract writes them
  --fail-on-loss  exit 1 if NEW lacks a concept, or a relation that is no mention or topic, of OLD`;

complainOf(() => run(process.argv.slice(2)));

function run(args: readonly string[]): void {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(USAGE);
    return;
  }
  const files = args.filter((arg) => !arg.startsWith("-"));
  const unknown = args.find((arg) => arg.startsWith("-") && arg !== "--fail-on-loss");
  if (unknown) throw new Complaint(`There is no option ${unknown}.\n\n${USAGE}`);
  const [old, fresh, ...rest] = files;
  if (old === undefined || fresh === undefined || rest.length > 0)
    throw new Complaint(`Name two graph files, the old one and the new one.\n\n${USAGE}`);
  const diff = diffGraphs(readGraphFile(old), readGraphFile(fresh));
  console.log(diffInWords(diff).join("\n"));
  if (args.includes("--fail-on-loss") && hasLoss(diff)) process.exitCode = 1;
}
