import type { Heading } from "mdast";
import type { SourceText } from "../model/source.ts";
import { fileName } from "./names/file-name.ts";
import { withBoldHeadings } from "./outline/bold-headings.ts";
import { withoutDeepLines } from "./outline/depth.ts";
import { withoutDirectives } from "./outline/directives.ts";
import { FactLists } from "./outline/fact-lists.ts";
import { withoutFormulas } from "./outline/formulas.ts";
import { withHeadingBullets } from "./outline/heading-bullets.ts";
import { splitHeadings } from "./outline/heading-series.ts";
import { withIndentedHtml } from "./outline/indented-html.ts";
import { makeNode } from "./outline/make-node.ts";
import { parseMarkdown } from "./outline/markdown.ts";
import { NameOutline } from "./outline/name-outline.ts";
import { Openings } from "./outline/openings.ts";
import { type Prose, proseOf } from "./outline/prose.ts";
import { type Block, SectionReader } from "./outline/section-reader.ts";
import { foldApparatus, foldForms, foldLabels, markTerms } from "./outline/sections.ts";
import { shortenHeads } from "./outline/short-heads.ts";
import type { Grid } from "./outline/table.ts";
import { withBullets } from "./outline/typed-bullets.ts";

/** How a text marks a term off from what it says about it. */
export type HeadForm = "title" | "heading" | "bold" | "plain" | "definition" | "row" | "item";

/** A paragraph of a node. `aside`: it stands under apparatus (notes, sources) and states no relations. */
export interface Passage {
  readonly prose: Prose;
  readonly aside: boolean;
  /** What the text puts before it in the form that it fills for each term: "Types", "Usage". */
  readonly label?: string;
  /** Where its Markdown stands in the source. */
  readonly start: number;
  readonly end: number;
}

/** A heading, an entry or a list item, with what stands directly under it. */
export interface OutlineNode {
  readonly form: HeadForm;
  /** Depth of the heading, 1 to 6; 7 for everything below headings. */
  readonly depth: number;
  /** On the root of a file that is about one term: what that is called. */
  readonly title?: string;
  /** The term or heading text; undefined on a list item that opens with none. */
  readonly head?: Prose;
  readonly passages: Passage[];
  readonly children: OutlineNode[];
  /** Its form or the alphabet shows its head to be a term, though the word could be apparatus: "Tag" between "Symref" and "Tree". */
  isTerm?: boolean;
  /** Heads of the columns that a table under it compares. */
  readonly comparisons: (readonly Prose[])[];
  /** The tables under it. */
  readonly tables: Grid[];
  /** The list that it is an item of; undefined for headings and paragraphs. */
  readonly list?: "bullet" | "numbered";
}

/** The structure of one source: a tree whose root has no head. */
export interface Outline {
  readonly source: SourceText;
  readonly root: OutlineNode;
  /** YAML of the front matter, unparsed, with its first line; undefined where there is none. */
  readonly frontMatter?: { readonly yaml: string; readonly line: number };
}

/** Read the structure of a Markdown text: headings, entries with their terms, nested lists, tables. Never throws. */
export function outline(source: SourceText): Outline {
  const tree = parseMarkdown(withBullets(withoutDirectives(withoutFormulas(withoutDeepLines(source.text)))));
  const root = makeNode("title", 0);
  const stack = [root];
  const section: Block[] = [];
  const openings = new Openings(source.text);
  const facts = new FactLists(tree, openings);
  const reader = new SectionReader(source.text, facts, new NameOutline(tree, openings), openings);
  const flush = () => reader.read(section.splice(0), stack.at(-1) ?? root);
  const shown = withIndentedHtml(tree.children, source.text);
  const blocks = withBoldHeadings(withHeadingBullets(shown), facts, source.text);
  for (const block of blocks) {
    if (block.type !== "heading") section.push(block);
    else {
      flush();
      openHeading(block, stack, source.text);
    }
  }
  flush();
  splitHeadings(root);
  shortenHeads(root, fileName(source.path));
  markTerms(root);
  for (const node of root.children) foldApparatus(node);
  foldForms(root);
  foldLabels(root);
  const yaml = tree.children.find((node) => node.type === "yaml");
  const frontMatter = yaml ? { yaml: yaml.value, line: (yaml.position?.start.line ?? 1) + 1 } : undefined;
  return { source, root, ...(frontMatter ? { frontMatter } : {}) };
}

function openHeading(heading: Heading, stack: OutlineNode[], source: string): void {
  while ((stack.at(-1)?.depth ?? 0) >= heading.depth) stack.pop();
  const node = makeNode("heading", heading.depth, proseOf(heading.children, source));
  stack.at(-1)?.children.push(node);
  stack.push(node);
}
