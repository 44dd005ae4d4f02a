import * as v from "valibot";
import { isScalar, type Node } from "yaml";
import { YamlText } from "../../src/extract/authored/yaml-text.ts";
import { inQuotes, nearestNames } from "../../src/model/nearest.ts";
import type { SourceText } from "../../src/model/source.ts";
import { Complaint } from "../extract/complaint.ts";
import { colourFault } from "./colours.ts";
import { type Config, configSchema, INNER_KEYS } from "./schema.ts";

type Issue = v.BaseIssue<unknown>;
type Path = readonly (string | number)[];

/**
 * Read a config file. An empty one holds nothing. Complains in one sentence with file and line of a wrong key, which it sets
 * beside the nearest right one, of a wrong value, and of a color that could not be read on its ground.
 * @example readConfig({ path: "glossograph.yaml", text: "titel: Boats" })
 * // throws: glossograph.yaml:1: there is no key "titel". Did you mean "title"?
 */
export function readConfig({ path, text }: SourceText): Config {
  const yaml = new YamlText(path, text);
  const { problem, root } = yaml;
  if (problem)
    throw new Complaint(
      `${path}:${problem.line}: this is not valid YAML (${problem.message}). Correct the line.`,
    );
  if (root && !yaml.pairsOf(root))
    throw new Complaint(`${placeOf(yaml, [])}: a config file is a map of keys. ${known([])}`);
  const result = v.safeParse(configSchema, root ? plain(yaml, root) : {});
  if (!result.success) throw new Complaint(sentenceOf(yaml, worstOf(result.issues)));
  const wrong = colourFault(result.output.colors ?? []);
  if (wrong) throw new Complaint(`${placeOf(yaml, ["colors", ...wrong.path])}: ${wrong.message}`);
  return result.output;
}

/** What YAML holds, as the schema takes it; null for what is neither map, list nor scalar. */
function plain(yaml: YamlText, node: Node | null): unknown {
  const pairs = yaml.pairsOf(node);
  if (pairs) return Object.fromEntries(pairs.map(({ key, value }) => [key, plain(yaml, value)]));
  const items = yaml.itemsOf(node);
  if (items) return items.map((item) => plain(yaml, item));
  return isScalar(node) ? node.value : null;
}

/** A key that is misspelled is missing too; the slip is what a person has to see. */
function worstOf(issues: readonly [Issue, ...Issue[]]): Issue {
  return issues.find(isUnknownKey) ?? issues[0];
}

function isUnknownKey({ type, expected }: Issue): boolean {
  return type === "strict_object" && expected === "never";
}

function sentenceOf(yaml: YamlText, issue: Issue): string {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const place = placeOf(yaml, path);
  if (isUnknownKey(issue)) return `${place}: there is no key "${path.at(-1)}". ${known(path)}`;
  if (issue.received === "undefined") return `${place}: "${path.at(-1)}" is missing. Add it.`;
  return `${place}: "${nameOf(path)}" ${issue.message}. Correct it.`;
}

/** Which keys there are where a path ends, or which of them was meant. */
function known(path: Path): string {
  const inner = path.length > 1 ? INNER_KEYS[String(path[0])] : undefined;
  const names = inner ?? Object.keys(configSchema.entries);
  const near = nearestNames(String(path.at(-1) ?? ""), names);
  return near.length > 0 ? `Did you mean ${inQuotes(near)}?` : `There are ${inQuotes(names)}.`;
}

/** @example nameOf(["colors", 1, "light"]) // → "colors[1].light" */
function nameOf(path: Path): string {
  return path.map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`)).join("");
}

/** File and line of the last key or item on the path that stands in the text. */
function placeOf(yaml: YamlText, path: Path): string {
  let [node, last]: (Node | null)[] = [yaml.root, yaml.root];
  for (const step of path) {
    const pair = yaml.pairsOf(node ?? null)?.find(({ key }) => key === step);
    const item = yaml.itemsOf(node ?? null)?.[Number(step)];
    last = pair?.keyNode ?? item ?? last;
    node = pair?.value ?? item ?? null;
  }
  const { file, line } = last ? yaml.placeOf(last) : { file: "", line: 1 };
  return `${file}:${line}`;
}
