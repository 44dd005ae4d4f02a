#!/usr/bin/env node
// The command: glossograph COMMAND … It is run from here in a clone, and as dist/cli.js in the package.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inQuotes, nearestNames } from "../src/model/nearest.ts";
import { build, watch } from "./commands/build.ts";
import { check } from "./commands/check.ts";
import { type Command, inColumns, readCommandLine, usageOf } from "./commands/command-line.ts";
import { diff } from "./commands/diff.ts";
import { explain } from "./commands/explain.ts";
import { extract } from "./commands/extract.ts";
import { Complaint, complainOf } from "./extract/complaint.ts";
import { HOME } from "./home.ts";

const COMMANDS: readonly Command[] = [build, watch, check, extract, explain, diff];
const ASKS_HELP = new Set(["--help", "-h", "help"]);

await complainOf(() => main(process.argv.slice(2)));

async function main([name = "help", ...args]: readonly string[]): Promise<void> {
  if (ASKS_HELP.has(name)) return console.log(help());
  if (name === "--version") return console.log(version());
  const command = commandOf(name);
  if (args.some((arg) => arg === "--help" || arg === "-h")) return console.log(usageOf(command));
  await command.run(readCommandLine(command, args));
}

function commandOf(name: string): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (found) return found;
  const names = COMMANDS.map((command) => command.name);
  const near = nearestNames(name, names);
  const mend = near.length > 0 ? `Did you mean ${inQuotes(near)}?` : `There are ${inQuotes(names)}.`;
  throw new Complaint(`There is no command "${name}". ${mend}`);
}

function help(): string {
  return `Glossograph turns Markdown that explains terms into a graph of concepts.

Usage: glossograph COMMAND ...

${inColumns(COMMANDS.map(({ name, about }) => [name, about] as const))}

"glossograph COMMAND --help" says more of each. What all of them need can stand in a file glossograph.yaml.`;
}

function version(): string {
  return JSON.parse(readFileSync(join(HOME, "package.json"), "utf8")).version;
}
