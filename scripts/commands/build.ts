import { mkdirSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { writeGraph } from "../../src/graph/json.ts";
import { type Plan, planOf, READING_OPTIONS } from "../config/plan.ts";
import { compile } from "../extract/compile.ts";
import { Complaint } from "../extract/complaint.ts";
import { summaryOf } from "../extract/summary.ts";
import { PACKAGE } from "../home.ts";
import { assembleSite } from "../site/assemble.ts";
import { isSite } from "../site/marks.ts";
import { type Command, type CommandLine, usageOf } from "./command-line.ts";
import { follow } from "./follow.ts";

const shared = {
  operands: "SOURCE...",
  operandRows: [["SOURCE", "Markdown files or folders of them"]],
  options: [
    {
      name: "--out",
      takes: "FOLDER",
      about: "the folder to make: an empty one, or one that holds an earlier site",
    },
    { name: "--address", takes: "URL", about: "where the site will be found, for what has to be absolute" },
    ...READING_OPTIONS,
  ],
} as const;

export const build: Command = {
  ...shared,
  name: "build",
  about: "makes a site: the explorer, and a page for each concept",
  options: [...shared.options, { name: "--watch", about: "make it again on every change" }],
  note: "The site goes on any static server, into any folder.",
  run: (line) => run(line, line.switches.has("--watch")),
};

export const watch: Command = {
  ...shared,
  name: "watch",
  about: "makes the site again whenever a text changes",
  run: (line) => run(line, true),
};

async function run(line: CommandLine, isWatching: boolean): Promise<void> {
  const plan = sitePlan(line);
  if (isWatching) await follow(plan, () => make(sitePlan(line)));
  else make(plan);
}

/** The config file may change while its texts are watched. */
function sitePlan(line: CommandLine): Plan & { readonly out: string } {
  const plan = planOf(line, "site");
  const { out } = plan;
  if (plan.sources.length === 0 || out === undefined)
    throw new Complaint(`Name at least one source and the folder to make.\n\n${usageOf(build)}`);
  return { ...plan, out };
}

function make(plan: Plan & { readonly out: string }): void {
  const { out, address, colours, setLimits: limits } = plan;
  const { graph } = compile(plan);
  try {
    mkdirSync(out, { recursive: true });
    checkFree(out);
    assembleSite({ package: PACKAGE, outDir: out, graph: writeGraph(graph), address, colours, limits });
  } catch (error) {
    throw notWritten(error, out);
  }
  console.error(summaryOf(graph, out));
}

/** What is in the folder is replaced, so nothing may be in it that is not ours. */
function checkFree(out: string): void {
  const found = readdirSync(out);
  if (found.length > 0 && !isSite(found))
    throw new Complaint(`${resolve(out)}: there are other files in this folder. Choose an empty one.`);
}

/** What the system does not allow becomes a complaint; any other error stays what it is. */
function notWritten(error: unknown, out: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new Complaint(
    `${out}: the site cannot be written (${code}). Choose a folder that you may write to.`,
  );
}
