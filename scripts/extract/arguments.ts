import { Complaint } from "./complaint.ts";

export const USAGE = `Usage: npm run extract -- SOURCE... --out FILE [--check] [--report] [--sidecar FILE]

  SOURCE   Markdown files or folders of them
  --out    the graph file to write
  --check  write nothing; fail if FILE is not what would be written
  --report print what is doubtful, undefined, unjoined or contradictory, with file and line
  --sidecar  YAML that adds, removes, renames and merges; NAME.glossograph.yaml beside NAME.md is found by itself`;

export interface Arguments {
  readonly sources: readonly string[];
  readonly sidecars: readonly string[];
  readonly out: string;
  readonly check: boolean;
  readonly report: boolean;
  readonly help: boolean;
}

/** Read the command line; a wrong one complains and says how it should look. */
export function argumentsOf(args: readonly string[]): Arguments {
  const sources: string[] = [];
  const sidecars: string[] = [];
  let [out, check, report, help] = ["", false, false, false];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? "";
    if (arg === "--out") out = args[++i] ?? "";
    else if (arg === "--sidecar") sidecars.push(args[++i] ?? "");
    else if (arg === "--check") check = true;
    else if (arg === "--report") report = true;
    else if (arg === "--help" || arg === "-h") help = true;
    else if (arg.startsWith("-")) throw new Complaint(`There is no option ${arg}.\n\n${USAGE}`);
    else sources.push(arg);
  }
  if (!help && (sources.length === 0 || out === ""))
    throw new Complaint(`Name at least one source and the file to write.\n\n${USAGE}`);
  return { sources, sidecars, out, check, report, help };
}
