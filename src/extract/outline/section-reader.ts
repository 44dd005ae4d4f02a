import type {
  BlockContent,
  DefinitionContent,
  Html,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from "mdast";
import type { OutlineNode } from "../1-outline.ts";
import { termsAnnounced, termsByAlphabet, termsByDefinition } from "./alphabet.ts";
import { definesHead, holdsDefinition, isApparatus, isSense } from "./apparatus.ts";
import type { FactLists } from "./fact-lists.ts";
import { groupingOf, labelIn } from "./groups.ts";
import { closesDetails, htmlDefinitions } from "./html.ts";
import type { LeadIn } from "./lead-in.ts";
import { listOfLinks } from "./link-lines.ts";
import { makeNode, passage, passageOf, spanOf } from "./make-node.ts";
import type { Bullet, NameOutline } from "./name-outline.ts";
import { type NestedTerm, nestedTerm } from "./nested-terms.ts";
import type { Openings } from "./openings.ts";
import { linesIn } from "./plain-lines.ts";
import { type Prose, proseOf, sliceProse } from "./prose.ts";
import { type Opened, withSeries } from "./series.ts";
import { withStandingTerms } from "./standing-terms.ts";
import { comparisonColumns, definitionTable, gridOf, holdsKinds } from "./table.ts";

const BELOW_HEADINGS = 7;
/** Fewer bullets of a name with a definition below it could be anything. */
const LEAST_NESTED = 3;
/** Where so many are sure, the others of the list are read alike. */
const LEAST_SURE = 0.6;

/** What stands between two headings. */
export type Block = RootContent | BlockContent | DefinitionContent;

/** Reads the blocks between two headings; a paragraph without a term of its own belongs to the entry above it. */
export class SectionReader {
  constructor(
    private readonly source: string,
    private readonly facts: FactLists,
    private readonly names: NameOutline,
    private readonly openings: Openings,
  ) {}

  read(whole: readonly Block[], section: OutlineNode): void {
    const blocks = whole.flatMap((block): readonly Block[] =>
      block.type === "paragraph" ? this.linesIn(block) : [block],
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

  private linesIn(paragraph: Paragraph): readonly Block[] {
    const links = listOfLinks(paragraph, this.source);
    return links ? [links] : linesIn(paragraph, this.source);
  }

  /** A paragraph that is a mere label of the list behind it: "**Types:**", or "Advantages:" over points with heads. */
  private labelOf(opening: Opened, list: List): OutlineNode | undefined {
    const head = labelIn(opening);
    const typed = opening.lead !== undefined && head && groupingOf(head.text)?.type !== undefined;
    const isLabel = typed || list.children.some((item) => this.facts.leadOf(item) !== undefined);
    return head && isLabel ? makeNode("bold", BELOW_HEADINGS, head) : undefined;
  }

  private opening(paragraph: Paragraph): Opened {
    const lead = this.openings.leadOf(paragraph);
    const prose = this.openings.proseOf(paragraph);
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
    const isOfFacts = (this.facts.areUnder(parent) && this.facts.states(list)) || this.facts.measures(list);
    const heads = list.children.flatMap((item) => this.facts.leadOf(item)?.head.text ?? []);
    const above = parent.passages.at(-1)?.prose.text ?? "";
    const terms = new Set([...termsByAlphabet(heads), ...termsAnnounced(heads, above)]);
    const openings = this.openingsIn(list);
    const nested = list.children.map((item) => nestedTerm(item, this.source));
    const sure = nested.filter((term) => term?.isSure).length;
    const isAlike = sure >= nested.length * LEAST_SURE;
    for (const [i, item] of list.children.entries()) {
      const term = nested[i];
      const bullet = this.names.kindOf(item);
      if (bullet) this.named(item, bullet, parent);
      else if (term && sure >= LEAST_NESTED && (term.isSure || isAlike)) this.nested(item, term, parent);
      else this.item(item, parent, list, isOfFacts, terms, openings);
    }
  }

  /** "lungs" or "types" in an outline of names, with what stands behind and below it. */
  private named({ children: [first, ...below] }: ListItem, { is, end }: Bullet, parent: OutlineNode): void {
    if (first?.type !== "paragraph") return;
    const prose = this.openings.proseOf(first);
    const head = sliceProse(prose, 0, end);
    const node =
      is === "term"
        ? makeNode("plain", BELOW_HEADINGS, head, "bullet")
        : makeNode("bold", BELOW_HEADINGS, head);
    const said = sliceProse(prose, prose.text[end] === ":" ? end + 1 : end);
    if (said.text !== "") node.passages.push(passage(first, prose, said, false));
    parent.children.push(node);
    this.read(below, node);
  }

  /** What the items of a list open with. */
  private openingsIn(list: List): ReadonlyMap<Paragraph, Opened> {
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
    const over = entry.head?.text ?? "";
    const list = holdsKinds(entry.tables.at(-1)?.header[0] ?? "", over) ? "bullet" : undefined;
    for (const { head, rest, cell } of definitionTable(table, this.source, over))
      this.open({ form: "bold", head, rest, block: cell, whole: rest, isTerm: true }, entry, entry, list);
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
