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
import { termsByAlphabet, termsByDefinition } from "./outline/alphabet.ts";
import { definesHead, holdsDefinition, isApparatus, isSense } from "./outline/apparatus.ts";
import { withoutDeepLines } from "./outline/depth.ts";
import { withoutDirectives } from "./outline/directives.ts";
import { FactLists } from "./outline/fact-lists.ts";
import { withoutFormulas } from "./outline/formulas.ts";
import { groupingOf, labelIn } from "./outline/groups.ts";
import { splitHeadings } from "./outline/heading-series.ts";
import { closesDetails, htmlDefinitions } from "./outline/html.ts";
import { type LeadIn, leadInOf } from "./outline/lead-in.ts";
import { makeNode, passage, passageOf, spanOf } from "./outline/make-node.ts";
import { parseMarkdown } from "./outline/markdown.ts";
import { type NestedTerm, nestedTerm } from "./outline/nested-terms.ts";
import { linesIn } from "./outline/plain-lines.ts";
import { type Prose, proseOf, sliceProse } from "./outline/prose.ts";
import { foldApparatus, foldForms, foldLabels, markTerms } from "./outline/sections.ts";
import { type Opened, withSeries } from "./outline/series.ts";
import { withStandingTerms } from "./outline/standing-terms.ts";
import { comparisonColumns, definitionTable, type Grid, gridOf } from "./outline/table.ts";
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

const BELOW_HEADINGS = 7;
/** Fewer bullets of a name with a definition below it could be anything. */
const LEAST_NESTED = 3;
/** Where so many are sure, the others of the list are read alike. */
const LEAST_SURE = 0.6;

type Block = RootContent | BlockContent | DefinitionContent;

/** Read the structure of a Markdown text: headings, entries with their terms, nested lists, tables. Never throws. */
export function outline(source: SourceText): Outline {
  const tree = parseMarkdown(withBullets(withoutDirectives(withoutFormulas(withoutDeepLines(source.text)))));
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
  splitHeadings(root);
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

/** Reads the blocks between two headings; a paragraph without a term of its own belongs to the entry above it. */
class SectionReader {
  constructor(
    private readonly source: string,
    private readonly facts: FactLists,
  ) {}

  read(whole: readonly Block[], section: OutlineNode): void {
    const blocks = whole.flatMap((block): readonly Block[] =>
      block.type === "paragraph" ? linesIn(block, this.source) : [block],
    );
    const opened = blocks.flatMap((block) => (block.type === "paragraph" ? [this.opening(block)] : []));
    const shown = withStandingTerms(blocks, withSeries(opened));
    const paragraphs = new Map(shown.map((each) => [each.paragraph, each]));
    const leads = [...paragraphs.values()].flatMap(({ lead }) => lead ?? []);
    const defined = termsByDefinition(leads.map(({ head, rest }) => ({ head: head.text, said: rest.text })));
    const terms = new Set([...termsByAlphabet(leads.map(({ head }) => head.text)), ...defined]);
    // One plain "Term: …" alone under a heading is a sentence with a colon, not an entry.
    const lone = section.form === "heading" && leads.length === 1 && leads[0]?.form === "plain";
    let entry = section;
    for (let i = 0; i < blocks.length; i += 1) {
      const [block, next] = [blocks[i] as Block, blocks[i + 1]];
      const opening = block.type === "paragraph" ? paragraphs.get(block) : undefined;
      const label = opening && next?.type === "list" ? this.labelOf(opening, next) : undefined;
      if (label && next?.type === "list") {
        entry.children.push(label);
        this.list(next, label);
        i += 1;
      } else if (opening)
        entry = this.paragraph(lone ? { ...opening, lead: undefined } : opening, section, entry, terms);
      else entry = this.block(block, section, entry);
    }
  }

  /** A paragraph that is a mere label of the list behind it: "**Types:**", or "Advantages:" over points with heads. */
  private labelOf(opening: Opened, list: List): OutlineNode | undefined {
    const head = labelIn(opening);
    const typed = opening.lead !== undefined && head && groupingOf(head.text)?.type !== undefined;
    const isLabel = typed || list.children.some((item) => this.facts.leadOf(item) !== undefined);
    return head && isLabel ? makeNode("bold", BELOW_HEADINGS, head) : undefined;
  }

  private opening(paragraph: Paragraph): Opened {
    const prose = proseOf(paragraph.children, this.source);
    const lead = leadInOf(paragraph, prose);
    return { paragraph, prose, lead: this.facts.isLabel(lead) ? undefined : lead };
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
    { paragraph, prose, lead }: Opened,
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
    const label = lead.head.text;
    const isOrgan = isApparatus(label) && !lead.isTerm && !definesHead(label, lead.rest.text);
    const aside = isOrgan && !holdsDefinition(label);
    const within = isOrgan || isSense(label);
    const node = within ? entry : makeNode(lead.form, BELOW_HEADINGS, lead.head, list);
    if (lead.isTerm) node.isTerm = true;
    const said = passage(lead.block, lead.whole, lead.rest, aside);
    if (lead.rest.text !== "") node.passages.push(isOrgan ? { ...said, label } : said);
    if (!within) parent.children.push(node);
    return node;
  }

  private list(list: List, parent: OutlineNode): void {
    const isOfFacts = this.facts.areUnder(parent) && this.facts.states(list);
    const heads = list.children.flatMap((item) => this.facts.leadOf(item)?.head.text ?? []);
    const terms = termsByAlphabet(heads);
    const openings = this.openings(list);
    const nested = list.children.map((item) => nestedTerm(item, this.source));
    const sure = nested.filter((term) => term?.isSure).length;
    const isAlike = sure >= nested.length * LEAST_SURE;
    for (const [i, item] of list.children.entries()) {
      const term = nested[i];
      if (term && sure >= LEAST_NESTED && (term.isSure || isAlike)) this.nested(item, term, parent);
      else this.item(item, parent, list, isOfFacts, terms, openings);
    }
  }

  /** What the items of a list open with. */
  private openings(list: List): ReadonlyMap<Paragraph, Opened> {
    const opened = list.children.flatMap(({ children: [first] }) =>
      first?.type === "paragraph" ? [this.opening(first)] : [],
    );
    return new Map(withSeries(opened).map((each) => [each.paragraph, each]));
  }

  private nested(
    { children: [, ...below] }: ListItem,
    { head, senses }: NestedTerm,
    parent: OutlineNode,
  ): void {
    const node = makeNode("definition", BELOW_HEADINGS, head);
    node.isTerm = true;
    node.passages.push(...senses.map(passageOf));
    parent.children.push(node);
    this.read(below, node);
  }

  private item(
    item: ListItem,
    parent: OutlineNode,
    of: List,
    isOfFacts: boolean,
    terms: ReadonlySet<string>,
    openings: ReadonlyMap<Paragraph, Opened>,
  ): void {
    const [first, ...rest] = item.children;
    const list = of.ordered ? "numbered" : "bullet";
    const isForm = this.facts.isForm(of, parent);
    const opening = first?.type === "paragraph" ? openings.get(first) : undefined;
    if (first?.type !== "paragraph" || !opening) {
      this.read(item.children, parent);
      return;
    }
    const { prose, lead } = opening;
    if (lead && !isForm && !(isOfFacts && (lead.form === "plain" || this.facts.holds(item)))) {
      const isTerm = terms.has(lead.head.text);
      this.read(rest, this.open({ ...lead, block: first, whole: prose, isTerm }, parent, parent, list));
      return;
    }
    const node = makeNode("item", BELOW_HEADINGS, undefined, list);
    const said = passage(first, prose, prose, isForm);
    node.passages.push(lead && isForm ? { ...said, label: lead.head.text } : said);
    parent.children.push(node);
    this.read(rest, node);
  }

  private html(html: Html, section: OutlineNode, entry: OutlineNode): OutlineNode {
    let current = entry;
    for (const { head, rest, isTerm } of htmlDefinitions(html.value, html.position?.start.offset ?? 0)) {
      const block = { ...html, position: spanOf(rest) };
      current = this.open({ form: "bold", head, rest, block, whole: rest, isTerm }, section, current);
    }
    return closesDetails(html.value) ? section : current;
  }

  private table(table: Table, entry: OutlineNode): void {
    entry.comparisons.push(...comparisonColumns(table, this.source));
    entry.tables.push(gridOf(table, this.source));
    for (const { head, rest, cell } of definitionTable(table, this.source)) {
      this.open({ form: "bold", head, rest, block: cell, whole: rest, isTerm: true }, entry, entry);
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
        current.isTerm = true;
        section.children.push(current);
      } else this.definition(part.children as Block[], current);
    }
  }
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
