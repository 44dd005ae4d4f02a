// The command: npm run site -- SOURCE... --out FOLDER [--sidecar FILE] [--address URL] [--watch]
import { existsSync, mkdirSync, readdirSync, watch } from "node:fs";
import { join, resolve } from "node:path";
import { compileGraph } from "../src/compile.ts";
import { writeGraph } from "../src/graph/json.ts";
import { BundledPackages } from "./build/licences.ts";
import { buildPackage } from "./build/package.ts";
import { buildSite } from "./build/site.ts";
import { Complaint, complainWhile } from "./extract/complaint.ts";
import { readSidecars, readSources } from "./extract/sources.ts";
import { summaryOf } from "./extract/summary.ts";

const USAGE = `Usage: npm run site -- SOURCE... --out FOLDER [--sidecar FILE] [--address URL] [--watch]

  SOURCE     Markdown files or folders of them
  --out      the folder to make: an empty one, or one that holds an earlier site
  --sidecar  YAML that adds, removes, renames and merges; NAME.glossograph.yaml beside NAME.md is found by itself
  --address  where the site will be found, for what has to be absolute
  --watch    make it again whenever a source changes`;

const ROOT = join(import.meta.dirname, "..");
/** By these a folder is known to hold an earlier site. */
const MARKS = ["index.html", "glossary.html", "embed.html"];
/** Editors write a file in several steps; wait until they are through. */
const QUIET_MS = 200;

interface Wishes {
  readonly sources: readonly string[];
  readonly sidecars: readonly string[];
  readonly out: string;
  readonly address: string | undefined;
  readonly isWatching: boolean;
}

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(USAGE);
    return;
  }
  const wishes = await complainWhile(() => wishesOf(args));
  if (!wishes) return;
  await complainWhile(() => make(wishes));
  if (wishes.isWatching) follow(wishes);
}

function wishesOf(args: readonly string[]): Wishes {
  const [sources, sidecars]: [string[], string[]] = [[], []];
  let [out, isWatching] = ["", false];
  let address: string | undefined;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? "";
    if (arg === "--out") out = args[++i] ?? "";
    else if (arg === "--sidecar") sidecars.push(args[++i] ?? "");
    else if (arg === "--address") address = args[++i];
    else if (arg === "--watch") isWatching = true;
    else if (arg.startsWith("-")) throw new Complaint(`There is no option ${arg}.\n\n${USAGE}`);
    else sources.push(arg);
  }
  if (sources.length === 0 || out === "")
    throw new Complaint(`Name at least one source and the folder to make.\n\n${USAGE}`);
  return { sources, sidecars, out: resolve(out), address, isWatching };
}

async function make({ sources: paths, sidecars, out, address }: Wishes): Promise<void> {
  const texts = readSources(paths);
  const { graph, extraction } = compileGraph(texts, () => {}, { sidecars: readSidecars(paths, sidecars) });
  const fault = extraction.diagnostics.find(({ severity }) => severity === "error");
  if (fault) throw new Complaint(`${fault.file}:${fault.line}: ${fault.message}. ${fault.mend}`);
  if (graph.order === 0) throw new Complaint(`${paths.join(", ")}: no terms found. Give each a heading.`);
  checkFree(out);
  const made = await packageOf();
  await buildSite({ root: ROOT, package: made, outDir: out, graph: writeGraph(graph), address });
  console.error(summaryOf(graph, out));
}

/** What is in the folder is replaced, so nothing may be in it that is not ours. */
function checkFree(out: string): void {
  mkdirSync(out, { recursive: true });
  const found = readdirSync(out);
  if (found.length > 0 && !MARKS.every((mark) => found.includes(mark)))
    throw new Complaint(`${out}: there are other files in this folder. Choose an empty one.`);
}

/** The scripts that the site hands out, made when they are first needed. */
async function packageOf(): Promise<string> {
  const made = join(ROOT, "dist");
  if (!existsSync(join(made, "LICENSES.md"))) await buildPackage(ROOT, made, new BundledPackages());
  return made;
}

function follow(wishes: Wishes): void {
  let turn = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    turn = turn.then(async () => void (await complainWhile(() => make(wishes))));
  };
  for (const source of wishes.sources)
    watch(source, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(again, QUIET_MS);
    });
  console.error("The site follows its texts. Ctrl+C ends it.");
}
