import type { List, ListItem, Nodes, Paragraph, Root } from "mdast";
import { nameAndValue } from "../../model/fact.ts";
import type { OutlineNode } from "../1-outline.ts";
import { foldPhrase } from "../language/fold.ts";
import type { LeadIn } from "./lead-in.ts";
import { listsIn } from "./lists-in.ts";
import type { Openings } from "./openings.ts";

/** More words than this behind a name that stands in one list alone define it. */
const LONGEST_FACT = 2;

/** What a list says about its entry, and no term of any field. */
const ASPECT =
  /^(?:definition|description|purpose|usage|uses?|use cases?|used (?:for|in|by)|examples?|benefits?|(?:dis)?advantages?|limitations?|drawbacks?|pros|cons|see also|related(?: terms| concepts)?|notes?|best practices?|when to use(?: it)?|why it matters|how it works|synonyms?|antonyms?|key points?|caveats?|tips?)$/i;
/** So many lists with an aspect, and such a share of all lists under entries, make forms of all of them. */
const LEAST_FORMS = 3;
const LEAST_SHARE = 1 / 3;

/** So many paragraphs with one name before a colon make it a label without marks, and in bold. */
const [SEVERAL, MANY] = [2, 4];
/** "> 70 %", "5.5 kg". */
const MEASURE = /^[<>≤≥~≈=±]?\s?[\d.,]+\s?[\p{L}%°/]{0,6}\.?$/u;

/** Reads in a text which of its lists state facts about the entry that they stand under, and which hold entries of their own. */
export class FactLists {
  /** Names, folded, that stand in several lists with a short value each: they are properties, and no terms. */
  readonly #properties: ReadonlySet<string>;
  /** How often words, folded, open a paragraph before a colon: "Tools: …" under one entry and another. */
  readonly #labels: ReadonlyMap<string, number>;
  readonly #hasFrontMatter: boolean;
  /** Lists that state aspects of an entry, item by item: "**Purpose**: …", "**Scope**: …". */
  readonly #forms: ReadonlySet<List>;

  constructor(
    tree: Root,
    private readonly openings: Openings,
  ) {
    this.#hasFrontMatter = tree.children.some(({ type }) => type === "yaml");
    const counts = new Map<string, number>();
    for (const list of listsIn(tree))
      for (const name of new Set(list.children.flatMap((item) => this.#propertyIn(item) ?? [])))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    this.#properties = severalIn(counts);
    this.#labels = this.#labelsIn(tree);
    this.#forms = this.#formsIn(tree);
  }

  /** Whether what stands under a node can be facts: it is an entry with a definition, or a file with front matter that is one. */
  areUnder({ head, form, passages }: OutlineNode): boolean {
    return (head !== undefined || (form === "title" && this.#hasFrontMatter)) && passages.length > 0;
  }

  /** "Latency: low", "macOS: Defaults": under an entry, a name and a word or two are a fact about it and no term. */
  states(list: List): boolean {
    return list.children.some((item) => {
      const lead = this.leadOf(item);
      const isShort = lead?.form === "plain" && lead.rest.text.split(" ").length <= LONGEST_FACT;
      return isShort || this.holds(item);
    });
  }

  /** Whether an item states a property that other lists state too, with a term's marks or without. */
  holds(item: ListItem): boolean {
    return this.#properties.has(this.#propertyIn(item) ?? "");
  }

  /** Whether a lead-in without marks opens several paragraphs of the text, or one in bold many: a term is defined once. */
  isLabel(lead: LeadIn | undefined): boolean {
    const times = lead ? (this.#labels.get(foldPhrase(lead.head.text)) ?? 0) : 0;
    return times >= (lead?.form === "plain" ? SEVERAL : MANY);
  }

  /** Whether a list gives nothing but figures: "Time in range: > 70 %". */
  measures(list: List): boolean {
    return list.children.every((item) => MEASURE.test(this.leadOf(item)?.rest.text ?? ""));
  }

  /** Whether every item of a list fills in one aspect of the entry that it stands under. */
  isForm(list: List, under: OutlineNode): boolean {
    return this.#forms.has(list) && this.areUnder(under);
  }

  /** The lists right behind a paragraph under a heading, where enough of them name an aspect. */
  #formsIn({ children }: Root): ReadonlySet<List> {
    const under = children.flatMap((block, i) =>
      block.type === "list" && children[i - 1]?.type === "paragraph" && children[i - 2]?.type === "heading"
        ? [block]
        : [],
    );
    const lists = under.filter(({ children: items }) =>
      items.every((item) => this.leadOf(item)?.form === "bold"),
    );
    const sure = lists.filter(({ children: items }) =>
      items.some((item) => ASPECT.test(this.leadOf(item)?.head.text ?? "")),
    );
    const all = sure.length >= LEAST_FORMS && sure.length >= lists.length * LEAST_SHARE;
    return new Set(all ? lists : []);
  }

  leadOf(item: ListItem): LeadIn | undefined {
    return this.openings.leadOfItem(item);
  }

  #labelsIn(tree: Root): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const block of paragraphsIn(tree)) {
      const lead = this.openings.leadOf(block);
      const name = lead ? foldPhrase(lead.head.text) : "";
      if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  }

  #propertyIn(item: ListItem): string | undefined {
    const lead = this.leadOf(item);
    const fact = lead && nameAndValue(`${lead.head.text}: ${lead.rest.text}`);
    return fact && foldPhrase(fact.name);
  }
}

/** Paragraphs that are no first ones of list items. */
function paragraphsIn(node: Nodes): readonly Paragraph[] {
  if (node.type === "paragraph") return [node];
  const children = "children" in node ? (node.children as Nodes[]) : [];
  return children.slice(node.type === "listItem" ? 1 : 0).flatMap(paragraphsIn);
}

function severalIn(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}
