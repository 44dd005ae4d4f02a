import type {
  BlockContent,
  DefinitionContent,
  Heading,
  Html,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from "mdast";
import type { SourceText } from "../model/source.ts";
import { termsByAlphabet } from "./outline/alphabet.ts";
import { definesHead, holdsDefinition, isApparatus, isSense } from "./outline/apparatus.ts";
import { withoutDeepLines } from "./outline/depth.ts";
import { FactLists } from "./outline/fact-lists.ts";
import { htmlDefinitions } from "./outline/html.ts";
import { type LeadIn, leadInOf } from "./outline/lead-in.ts";
import { parseMarkdown } from "./outline/markdown.ts";
import { type Prose, proseOf, sliceProse } from "./outline/prose.ts";
import { comparisonColumns, definitionTable, type Grid, gridOf } from "./outline/table.ts";

/** How a text marks a term off from what it says about it. */
export type HeadForm = "title" | "heading" | "bold" | "plain" | "definition" | "row" | "item";

/** A paragraph of a node. `aside`: it stands under apparatus (notes, sources) and states no relations. */
export interface Passage {
  readonly prose: Prose;
  readonly aside: boolean;
  /** Where its Markdown stands in the source. */
  readonly start: number;
  readonly end: number;
}

/** A heading, an entry or a list item, with what stands directly under it. */
export interface OutlineNode {
  readonly form: HeadForm;
  /** Depth of the heading, 1 to 6; 7 for everything below headings. */
  readonly depth: number;
  /** The term or heading text; undefined on a list item that opens with none. */
  readonly head?: Prose;
  readonly passages: Passage[];
  readonly children: OutlineNode[];
  /** The alphabet shows its head to be a term, though the word could be apparatus: "Tag" between "Symref" and "Tree". */
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

const BELOW_HEADINGS = 7;

type Block = RootContent | BlockContent | DefinitionContent;

/** Read the structure of a Markdown text: headings, entries with their terms, nested lists, tables. Never throws. */
export function outline(source: SourceText): Outline {
  const tree = parseMarkdown(withoutDeepLines(source.text));
  const root = makeNode("title", 0);
  const stack = [root];
  const section: Block[] = [];
  const reader = new SectionReader(source.text, new FactLists(tree, source.text));
  const flush = () => reader.read(section.splice(0), stack.at(-1) ?? root);
  for (const block of tree.children) {
    if (block.type !== "heading") section.push(block);
    else {
      flush();
      openHeading(block, stack, source.text);
    }
  }
  flush();
  markTerms(root);
  for (const node of root.children) foldApparatus(node);
  const yaml = tree.children.find((node) => node.type === "yaml");
  const frontMatter = yaml ? { yaml: yaml.value, line: (yaml.position?.start.line ?? 1) + 1 } : undefined;
  return { source, root, ...(frontMatter ? { frontMatter } : {}) };
}

function markTerms(node: OutlineNode): void {
  const headed = node.children.filter(
    ({ form, head }) => head && (form === "heading" || form === "definition"),
  );
  const terms = termsByAlphabet(headed.map(({ head }) => head?.text ?? ""));
  for (const child of headed) if (terms.has(child.head?.text ?? "")) child.isTerm = true;
  for (const child of node.children) markTerms(child);
}

/** Sections such as "Examples" under an entry belong to what it says, beside its definition. */
function foldApparatus(node: OutlineNode): void {
  for (const child of node.children) foldApparatus(child);
  if (node.form !== "heading" || node.passages.length === 0) return;
  for (const section of node.children.filter(isPlainApparatus)) {
    const aside = !holdsDefinition(section.head?.text ?? "");
    node.passages.push(...section.passages.map((each) => ({ ...each, aside })));
    node.children.splice(node.children.indexOf(section), 1);
  }
}

/** An apparatus heading with text under it and no entries. */
function isPlainApparatus({ form, head, passages, children, isTerm }: OutlineNode): boolean {
  if (isTerm) return false;
  const text = head?.text ?? "";
  const plain = form === "heading" && children.every((child) => !child.head);
  return plain && isApparatus(text) && !definesHead(text, passages[0]?.prose.text ?? "");
}

function openHeading(heading: Heading, stack: OutlineNode[], source: string): void {
  while ((stack.at(-1)?.depth ?? 0) >= heading.depth) stack.pop();
  const node = makeNode("heading", heading.depth, proseOf(heading.children, source));
  stack.at(-1)?.children.push(node);
  stack.push(node);
}

function makeNode(form: HeadForm, depth: number, head?: Prose, list?: OutlineNode["list"]): OutlineNode {
  const inner = { passages: [], children: [], comparisons: [], tables: [] };
  const node = { form, depth, ...inner, ...(list ? { list } : {}) };
  return head && head.text !== "" ? { ...node, head } : node;
}

/** The passage that `prose` makes of a block; a prose that starts inside the block starts behind the sign before it. */
function passage(block: Nodes, whole: Prose, prose: Prose, aside: boolean): Passage {
  const from = whole.text.length - prose.text.length;
  const start = from > 0 ? (whole.offsets[from - 1] ?? 0) + 1 : (block.position?.start.offset ?? 0);
  return { prose, aside, start, end: block.position?.end.offset ?? start };
}

/** Reads the blocks between two headings; a paragraph without a term of its own belongs to the entry above it. */
class SectionReader {
  constructor(
    private readonly source: string,
    private readonly facts: FactLists,
  ) {}

  read(blocks: readonly Block[], section: OutlineNode): void {
    const paragraphs = new Map(
      blocks.flatMap((block) => (block.type === "paragraph" ? [[block, this.opening(block)]] : [])),
    );
    const leads = [...paragraphs.values()].flatMap(({ lead }) => lead ?? []);
    const terms = termsByAlphabet(leads.map(({ head }) => head.text));
    // One plain "Term: …" alone under a heading is a sentence with a colon, not an entry.
    const lone = section.form === "heading" && leads.length === 1 && leads[0]?.form === "plain";
    let entry = section;
    for (const block of blocks) {
      const opening = block.type === "paragraph" ? paragraphs.get(block) : undefined;
      entry = opening
        ? this.paragraph(lone ? { ...opening, lead: undefined } : opening, section, entry, terms)
        : this.block(block, section, entry);
    }
  }

  private opening(paragraph: Paragraph): ReadParagraph {
    const prose = proseOf(paragraph.children, this.source);
    return { paragraph, prose, lead: leadInOf(paragraph, prose) };
  }

  /** Returns the entry that the next block belongs to. */
  private block(block: Block, section: OutlineNode, entry: OutlineNode): OutlineNode {
    if (block.type === "list") this.list(block, entry);
    else if (block.type === "blockquote") this.read(block.children, entry);
    else if (block.type === "table") this.table(block, entry);
    else if (block.type === "html") return this.html(block, section, entry);
    else if (block.type === "defList") this.definitions(block.children as readonly DefinitionPart[], section);
    return entry;
  }

  private paragraph(
    { paragraph, prose, lead }: ReadParagraph,
    section: OutlineNode,
    entry: OutlineNode,
    terms: ReadonlySet<string>,
  ): OutlineNode {
    const isTerm = terms.has(lead?.head.text ?? "");
    if (lead) return this.open({ ...lead, block: paragraph, whole: prose, isTerm }, section, entry);
    if (prose.text !== "") entry.passages.push(passage(paragraph, prose, prose, false));
    return entry;
  }

  private open(
    lead: Opening,
    parent: OutlineNode,
    entry: OutlineNode,
    list?: OutlineNode["list"],
  ): OutlineNode {
    const aside = isApparatus(lead.head.text) && !lead.isTerm && !definesHead(lead.head.text, lead.rest.text);
    const within = aside || isSense(lead.head.text);
    const node = within ? entry : makeNode(lead.form, BELOW_HEADINGS, lead.head, list);
    if (lead.isTerm) node.isTerm = true;
    if (lead.rest.text !== "") node.passages.push(passage(lead.block, lead.whole, lead.rest, aside));
    if (!within) parent.children.push(node);
    return node;
  }

  private list(list: List, parent: OutlineNode): void {
    const isOfFacts = this.facts.areUnder(parent) && this.facts.states(list);
    const heads = list.children.flatMap((item) => this.facts.leadOf(item)?.head.text ?? []);
    const terms = termsByAlphabet(heads);
    for (const item of list.children)
      this.item(item, parent, list.ordered ? "numbered" : "bullet", isOfFacts, terms);
  }

  private item(
    item: ListItem,
    parent: OutlineNode,
    list: OutlineNode["list"],
    isOfFacts: boolean,
    terms: ReadonlySet<string>,
  ): void {
    const [first, ...rest] = item.children;
    if (first?.type !== "paragraph") {
      this.read(item.children, parent);
      return;
    }
    const { prose, lead } = this.opening(first);
    if (lead && !(isOfFacts && (lead.form === "plain" || this.facts.holds(item)))) {
      const isTerm = terms.has(lead.head.text);
      this.read(rest, this.open({ ...lead, block: first, whole: prose, isTerm }, parent, parent, list));
      return;
    }
    const node = makeNode("item", BELOW_HEADINGS, undefined, list);
    node.passages.push(passage(first, prose, prose, false));
    parent.children.push(node);
    this.read(rest, node);
  }

  private html(html: Html, section: OutlineNode, entry: OutlineNode): OutlineNode {
    let current = entry;
    for (const { head, rest } of htmlDefinitions(html.value, html.position?.start.offset ?? 0)) {
      current = this.open({ form: "bold", head, rest, block: html, whole: rest }, section, current);
    }
    return current;
  }

  private table(table: Table, entry: OutlineNode): void {
    entry.comparisons.push(...comparisonColumns(table, this.source));
    entry.tables.push(gridOf(table, this.source));
    for (const { head, rest, cell } of definitionTable(table, this.source)) {
      this.open({ form: "bold", head, rest, block: cell, whole: rest }, entry, entry);
    }
  }

  /** "Symbolic reference: instead of …" right behind its term opens the definition, and no entry within it. */
  private definition(blocks: readonly Block[], entry: OutlineNode): void {
    const [first, ...rest] = blocks;
    const opening = first?.type === "paragraph" ? this.opening(first) : undefined;
    if (first && opening?.lead?.form === "plain") {
      entry.passages.push(passage(first, opening.prose, opening.prose, false));
      this.read(rest, entry);
    } else this.read(blocks, entry);
  }

  private definitions(parts: readonly DefinitionPart[], section: OutlineNode): void {
    let current = section;
    for (const part of parts) {
      if (part.type === "defListTerm") {
        const head = proseOf(part.children as PhrasingContent[], this.source);
        current = makeNode("definition", BELOW_HEADINGS, sliceProse(head, 0));
        section.children.push(current);
      } else this.definition(part.children as Block[], current);
    }
  }
}

/** A paragraph with the lead-in that it opens with, if any. */
interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly prose: Prose;
  readonly lead: LeadIn | undefined;
}

/** A lead-in with the block that it opens. */
interface Opening extends LeadIn {
  readonly block: Nodes;
  readonly whole: Prose;
  readonly isTerm?: boolean;
}

interface DefinitionPart {
  readonly type: "defListTerm" | "defListDescription";
  readonly children: readonly unknown[];
}
