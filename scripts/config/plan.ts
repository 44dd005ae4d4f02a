import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { decodeText } from "../../src/intake/decode.ts";
import { LIMITS, type Limits } from "../../src/model/limits.ts";
import type { TopicHue } from "../../src/view/palette.ts";
import { type CommandLine, type Option, optionOf } from "../commands/command-line.ts";
import { Complaint } from "../extract/complaint.ts";
import type { Reading } from "../extract/sources.ts";
import { matcherOf } from "./pattern.ts";
import { readConfig } from "./read-config.ts";
import { CONFIG_NAME, type Config } from "./schema.ts";

/** What a command reads and makes: the command line, and what it leaves open from the config file. */
export interface Plan extends Reading {
  /** The config file; undefined where there is none. */
  readonly config: string | undefined;
  readonly title: string | undefined;
  readonly address: string | undefined;
  readonly colours: readonly TopicHue[] | undefined;
  /** The caps that the config file sets. */
  readonly setLimits: Partial<Limits>;
  /** What the command writes. */
  readonly out: string | undefined;
}

const CONFIG_OPTION: Option = {
  name: "--config",
  takes: "FILE",
  about: `settings; ${CONFIG_NAME} in the first folder that is named, or here, is found by itself`,
};

/** The options of every command that reads graph files and no texts. */
export const GRAPH_OPTIONS: readonly Option[] = [CONFIG_OPTION];

/** The options of every command that reads texts. */
export const READING_OPTIONS: readonly Option[] = [
  {
    name: "--sidecar",
    takes: "FILE",
    about:
      "YAML that adds, removes, renames and merges; NAME.glossograph.yaml beside NAME.md is found by itself",
  },
  CONFIG_OPTION,
];

/**
 * Put the command line and the config file together; what is on the line goes first. `makes` is the key of what the command
 * writes. Paths in the file count from its folder.
 */
export function planOf(line: CommandLine, makes?: "graph" | "site"): Plan {
  const file = configFile(line);
  const folder = file === undefined ? "." : dirname(file);
  const config = file === undefined ? {} : readConfigFile(file);
  const here = (path: string) => join(folder, path);
  const out = optionOf(line, "--out") ?? (makes && config[makes] && here(config[makes]));
  return {
    config: file,
    sources: line.operands.length > 0 ? line.operands : (config.sources ?? []).map(here),
    sidecars: [...(config.sidecars ?? []).map(here), ...(line.values.get("--sidecar") ?? [])],
    isIgnored: ignoring(folder, config, out),
    title: config.title,
    address: optionOf(line, "--address") ?? config.address,
    colours: config.colors,
    setLimits: config.limits ?? {},
    limits: { ...LIMITS, ...config.limits },
    out,
  };
}

/** What is made may lie in what it is made of. */
function ignoring(
  folder: string,
  { ignore = [] }: Config,
  out: string | undefined,
): (path: string) => boolean {
  const matches = matcherOf(ignore);
  const made = out === undefined ? undefined : resolve(out);
  return (path) => resolve(path) === made || matches(relative(folder, path).split(sep).join("/"));
}

function configFile(line: CommandLine): string | undefined {
  const named = optionOf(line, "--config");
  if (named !== undefined && !existsSync(named))
    throw new Complaint(`${named}: there is no such file. Name a config file, such as ${CONFIG_NAME}.`);
  const [first = "."] = line.operands;
  const isFolder = existsSync(first) && statSync(first).isDirectory();
  return named ?? [join(isFolder ? first : ".", CONFIG_NAME), CONFIG_NAME].find((path) => existsSync(path));
}

function readConfigFile(path: string): Config {
  const text = decodeText(readFileSync(path));
  if (text === undefined) throw new Complaint(`${path}: this is not a text file. Save it as UTF-8.`);
  return readConfig({ path, text });
}
