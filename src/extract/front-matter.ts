import { parse } from "yaml";
import type { Outline } from "./1-outline.ts";
import { deepYamlLine } from "./outline/depth.ts";

/** What the front matter of a file says of its term. */
export interface FrontMatter {
  readonly title?: string;
  readonly aliases: readonly string[];
  /** One sentence on what is wrong with the YAML; undefined where it is sound. */
  readonly problem?: { readonly line: number; readonly message: string };
}

const TITLE_KEYS = ["title", "term", "name"];
const ALIAS_KEYS = ["aliases", "alias", "aka", "synonyms", "acronym", "abbreviation", "also_known_as"];

/** Whether a key of the front matter names the term of its file. */
export function isNameKey(key: string): boolean {
  return TITLE_KEYS.includes(key) || ALIAS_KEYS.includes(key);
}

/** Read the front matter of an outline; without one the title is undefined and the lists are empty. Never throws. */
export function readFrontMatter(outline: Outline): FrontMatter {
  const { frontMatter } = outline;
  if (!frontMatter) return { aliases: [] };
  const deep = deepYamlLine(frontMatter.yaml);
  if (deep !== undefined)
    return { aliases: [], problem: { line: frontMatter.line + deep - 1, message: "it is nested too deep" } };
  try {
    const data: unknown = parse(frontMatter.yaml, { uniqueKeys: false });
    return fieldsOf(typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {});
  } catch (error) {
    const line = (error as { linePos?: { line: number }[] }).linePos?.[0]?.line ?? 1;
    const message =
      String((error as Error).message)
        .split("\n")[0]
        ?.replace(/ at line.*$/, "") ?? "";
    return { aliases: [], problem: { line: frontMatter.line + line - 1, message } };
  }
}

function fieldsOf(written: Record<string, unknown>): FrontMatter {
  const data = Object.fromEntries(Object.entries(written).map(([key, value]) => [key.toLowerCase(), value]));
  const title = TITLE_KEYS.map((key) => data[key]).find(
    (value) => typeof value === "string" && value.trim() !== "",
  );
  const aliases = ALIAS_KEYS.flatMap((key) => textsOf(data[key]));
  return typeof title === "string" ? { title, aliases } : { aliases };
}

function textsOf(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === "string"
      ? value.split(",")
      : [];
  // "Concepts/Data Mart" is where a vault had the note before.
  return items
    .filter((item): item is string => typeof item === "string")
    .map((item) =>
      (
        item
          .trim()
          .split(/(?<=\S)\/(?=\S)/)
          .at(-1) ?? ""
      ).trim(),
    );
}
