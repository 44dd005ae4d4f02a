import type { Nodes, Root } from "mdast";
import { inQuotes, nearestNames } from "../model/nearest.ts";
import type { Diagnostic, SourceText } from "../model/source.ts";
import { lineFinder } from "./corpus.ts";
import { foldPhrase } from "./language/fold.ts";
import { withoutDeepLines } from "./outline/depth.ts";
import { parseMarkdown } from "./outline/markdown.ts";
import { withoutCode } from "./outline/mdx.ts";

const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
/** [[Term]], [[page|Term]], [[Term#section]]; what stands before the bar or the hash is where it leads. */
const WIKI_LINK = /\[\[([^[\]|#\n]{1,200})(?:[|#][^[\]\n]{0,200})?\]\]/g;
/** Anchors that an author has written: {#name}, id="name", name="name". */
const WRITTEN_ANCHOR = /\{#([\w-]{1,100})\}|\b(?:id|name)=["']([^"'\s]{1,100})["']/g;

/** A link as it stands in a text, and the line on which it does. */
interface Link {
  readonly to: string;
  readonly line: number;
  readonly isWiki: boolean;
}

/**
 * Links between the texts that lead nowhere: a wiki link to no concept or file, an address of a text that is not among them, a
 * fragment that no heading or anchor of its text has. Links to other sites and to files of other kinds are not followed.
 * `names` are all labels and aliases of concepts.
 */
export function brokenLinks(sources: readonly SourceText[], names: readonly string[]): readonly Diagnostic[] {
  const texts = sources.map(withoutCode);
  const places = new Places(texts, names);
  return texts.flatMap((source) =>
    linksOf(source)
      .map((link) => places.complaint(source.path, link))
      .filter((each) => each !== undefined),
  );
}

class Places {
  readonly #names: readonly string[];
  readonly #known: ReadonlySet<string>;
  /** By path; file systems differ in how they write an accent. */
  readonly #anchors: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(sources: readonly SourceText[], names: readonly string[]) {
    this.#names = names;
    this.#anchors = new Map(sources.map((source) => [source.path.normalize("NFC"), anchorsOf(source)]));
    this.#known = new Set([...names, ...sources.map(({ path }) => fileName(path))].map(foldPhrase));
  }

  complaint(file: string, { to, line, isWiki }: Link): Diagnostic | undefined {
    const wrong = isWiki ? this.#wiki(to) : this.#address(file, to);
    return wrong && { severity: "error", file, line, ...wrong };
  }

  #wiki(to: string): Wrong | undefined {
    if (this.#known.has(foldPhrase(fileName(to)))) return undefined;
    const near = nearestNames(to, this.#names);
    const mend =
      near.length > 0 ? `Did you mean ${inQuotes(near)}?` : "Define the term, or remove the brackets.";
    return { message: `the link to "${to}" leads to no concept`, mend };
  }

  #address(file: string, to: string): Wrong | undefined {
    if (/^[a-z][\w+.-]*:|^\//i.test(to)) return undefined;
    const [path = "", fragment = ""] = to.split("#").map(decoded);
    const target = path === "" ? file : joined(file, path);
    const anchors = this.#anchors.get(target.normalize("NFC"));
    if (!anchors) {
      if (!MARKDOWN.test(path) || this.#anchors.size < 2) return undefined;
      return {
        message: `the link leads to ${target}, which is not among the texts`,
        mend: "Correct the path.",
      };
    }
    if (fragment === "" || anchors.has(fragment.toLowerCase())) return undefined;
    const near = nearestNames(fragment, anchors);
    const mend = near.length > 0 ? `Did you mean ${inQuotes(near)}?` : "Name a heading of that text.";
    return { message: `there is no "#${fragment}" in ${target}`, mend };
  }
}

type Wrong = Pick<Diagnostic, "message" | "mend">;

function linksOf(source: SourceText): readonly Link[] {
  const lineOf = lineFinder(source);
  const found: Link[] = [];
  for (const node of nodesOf(parseMarkdown(withoutDeepLines(source.text)))) {
    const line = node.position?.start.line ?? 1;
    if (node.type === "link" || node.type === "definition") found.push({ to: node.url, line, isWiki: false });
    // Brackets in brackets are text to the parser.
    if (node.type !== "paragraph" && node.type !== "heading") continue;
    const start = node.position?.start.offset ?? 0;
    const text = source.text.slice(start, node.position?.end.offset);
    for (const match of withoutTicked(text).matchAll(WIKI_LINK))
      found.push({ to: (match[1] ?? "").trim(), line: lineOf(start + match.index), isWiki: true });
  }
  return found;
}

/** The same text, with what stands in back-ticks blanked. */
function withoutTicked(text: string): string {
  return text.replace(/`[^`\n]{1,400}`/g, (code) => " ".repeat(code.length));
}

/** Anchors that renderers give to the headings of a text, and those written into it. */
function anchorsOf({ text }: SourceText): ReadonlySet<string> {
  const headings = nodesOf(parseMarkdown(withoutDeepLines(text))).filter((node) => node.type === "heading");
  const written = [...text.matchAll(WRITTEN_ANCHOR)].map((match) => match[1] ?? match[2] ?? "");
  return new Set([
    ...headings.map((node) => slug(plain(node))),
    ...written.map((name) => name.toLowerCase()),
  ]);
}

/** @example slug("Data at rest, in short") // → "data-at-rest-in-short" */
function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/\{#[^}]*\}$/, "")
    .trim()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
    .replace(/ /g, "-");
}

function nodesOf(root: Root): readonly Nodes[] {
  const found: Nodes[] = [];
  const rest: Nodes[] = [root];
  for (let node = rest.pop(); node; node = rest.pop()) {
    found.push(node);
    if ("children" in node) for (const child of [...node.children].reverse()) rest.push(child);
  }
  return found;
}

function plain(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(plain).join("") : "";
}

function fileName(path: string): string {
  return (path.split("/").at(-1) ?? "").replace(MARKDOWN, "").replace(/[-_]+/g, " ");
}

/** @example joined("a/b.md", "../c.md") // → "c.md" */
function joined(from: string, path: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
