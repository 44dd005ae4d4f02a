import type { OutlineNode } from "../1-outline.ts";
import { foldPhrase } from "../language/fold.ts";
import { termsByAlphabet, termsByDefinition } from "./alphabet.ts";
import { arguesOnly, definesHead, holdsDefinition, isApparatus } from "./apparatus.ts";
import { groupingOf } from "./groups.ts";

/** Mark the heads that could be apparatus and stand where the alphabet puts a term, or are defined like those beside them. */
export function markTerms(node: OutlineNode): void {
  const headed = node.children.filter(
    ({ form, head }) => head && (form === "heading" || form === "definition"),
  );
  const said = headed.map(({ head, passages }) => ({
    head: head?.text ?? "",
    said: passages[0]?.prose.text ?? "",
  }));
  const terms = new Set([...termsByAlphabet(said.map(({ head }) => head)), ...termsByDefinition(said)]);
  for (const child of headed) if (terms.has(child.head?.text ?? "")) child.isTerm = true;
  for (const child of node.children) markTerms(child);
}

/** Sections such as "Examples" under an entry belong to what it says, beside its definition. */
export function foldApparatus(node: OutlineNode): void {
  for (const child of node.children) foldApparatus(child);
  if (node.form !== "heading" || node.passages.length === 0) return;
  for (const section of node.children.filter(isPlainApparatus))
    foldInto(node, section, !holdsDefinition(section.head?.text ?? ""));
}

/** An apparatus heading with text under it and no entries. */
function isPlainApparatus({ form, head, passages, children, isTerm }: OutlineNode): boolean {
  if (isTerm) return false;
  const text = head?.text ?? "";
  const plain = form === "heading" && children.every((child) => !child.head);
  return plain && isApparatus(text) && !definesHead(text, passages[0]?.prose.text ?? "");
}

/** Fewer entries that open with the label of their definition fill no form. */
const LEAST_FORMS = 3;

/**
 * Where entry after entry is a form that opens with "Definition:", the other labels under them are roles and no terms: "Types",
 * "Invented by". One that stands in a single form and opens like a definition stays a term.
 */
export function foldForms(root: OutlineNode): void {
  const forms = headingsIn(root).filter(({ passages: [first] }) => isDefinitionLabel(first?.label));
  if (forms.length < LEAST_FORMS) return;
  const counts = countOf(forms.map(fieldsOf));
  for (const entry of forms) hoistFields(entry);
  for (const entry of forms)
    for (const field of fieldsOf(entry))
      if ((counts.get(keyOf(field)) ?? 0) > 1 || !/^(?:an?|the)\s/i.test(field.passages[0]?.prose.text ?? ""))
        foldInto(entry, field, true, field.head?.text);
}

/** "Deep dive:" over "**Atomicity**: …": what a field lists belongs to the entry, unless the field says how. */
function hoistFields({ children }: OutlineNode): void {
  const own = children.flatMap((child) => (isMereField(child) ? child.children : [child]));
  children.splice(0, children.length, ...own);
}

function isMereField({ form, list, head, isTerm, passages, children }: OutlineNode): boolean {
  const inParagraph = form !== "heading" && !list && !isTerm && passages.length === 0;
  return inParagraph && children.some((child) => child.head) && groupingOf(head?.text ?? "") === undefined;
}

function headingsIn(node: OutlineNode): readonly OutlineNode[] {
  return node.children.flatMap((child) => (child.form === "heading" ? [child, ...headingsIn(child)] : []));
}

function isDefinitionLabel(label: string | undefined): boolean {
  return label !== undefined && /^(?:definition|meaning|what it is)$/i.test(label);
}

/** Labels in the paragraphs of an entry, not those in its lists. */
function fieldsOf(entry: OutlineNode): readonly OutlineNode[] {
  return entry.children.filter((child) => child.form !== "heading" && !child.list && isLabel(child));
}

const LEAST_REPEATED = 3;
const LEAST_SHARE = 1 / 3;

/** Labels such as "Formula" or "In law" that stand under one entry after the other are roles and no terms. */
export function foldLabels(node: OutlineNode): void {
  for (const child of node.children) foldLabels(child);
  const labeled = node.children.filter((entry) => entry.head && entry.children.some(isLabel));
  const counts = countOf(labeled.map((entry) => entry.children.filter(isLabel)));
  const least = Math.max(LEAST_REPEATED, labeled.length * LEAST_SHARE);
  for (const entry of labeled)
    for (const label of entry.children.filter(
      (each) => isLabel(each) && (counts.get(keyOf(each)) ?? 0) >= least,
    ))
      foldInto(entry, label, entry.passages.length > 0);
}

/** A head with text and nothing under it that has a head of its own. */
function isLabel({ head, passages, children, isTerm }: OutlineNode): boolean {
  return head !== undefined && !isTerm && passages.length > 0 && children.every((child) => !child.head);
}

function keyOf({ head }: OutlineNode): string {
  return foldPhrase(head?.text ?? "");
}

/** In how many entries each label stands. */
function countOf(labels: readonly (readonly OutlineNode[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const own of labels)
    for (const key of new Set(own.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function foldInto(entry: OutlineNode, section: OutlineNode, aside: boolean, label?: string): void {
  const said = section.passages.map((each) => ({ ...(label ? { label } : {}), ...each, aside }));
  entry.passages.push(...said);
  entry.children.splice(entry.children.indexOf(section), 1);
}

/**
 * The file of one term with the text of its sections, which speak of the term; sections that hold entries stay, and those that
 * `isSection` does not take for one.
 */
export function withSections(
  node: OutlineNode,
  title: string,
  isSection: (heading: string) => boolean,
): OutlineNode {
  const own = node.children.filter(
    (child) =>
      child.form === "heading" &&
      !isGroup(child, title) &&
      !isOwnTerm(child, title) &&
      isSection(child.head?.text ?? "") &&
      (arguesOnly(child.head?.text ?? "") || child.children.every((item) => !item.head)),
  );
  const told = own.flatMap((section) => {
    const aside = isBeside(section);
    const points = aside ? section.children.flatMap(({ passages }) => passages) : [];
    return [...section.passages, ...points].map((each) => ({ ...each, aside: each.aside || aside }));
  });
  const kept = node.children.filter((child) => !own.includes(child));
  return {
    ...node,
    passages: [...node.passages, ...told],
    children: [...kept, ...own.flatMap((section) => (isBeside(section) ? [] : section.children))],
  };
}

/** "Popular looms", "Types" over a list: what it gathers is told apart from what is said. */
function isGroup({ head, children }: OutlineNode, title: string): boolean {
  return children.length > 0 && groupingOf(head?.text ?? "", foldPhrase(title))?.type !== undefined;
}

/** "## Coordination", and under it "Coordination links clauses …"; or a part of the title, "Subordination and coordination". */
function isOwnTerm({ head, passages }: OutlineNode, title: string): boolean {
  const name = foldPhrase(head?.text ?? "");
  const opening = foldPhrase((passages[0]?.prose.text ?? "").replace(/^(?:an?|the)\s+/i, ""));
  const joint = ` ${foldPhrase(title)} `.includes(` ${name} `) && /\b(?:and|or|vs\.?|versus)\b/i.test(title);
  return name !== "" && !isApparatus(head?.text ?? "") && (`${opening} `.startsWith(`${name} `) || joint);
}

/** "How it helps", "Related terms": a section beside the definition. */
function isBeside({ head }: OutlineNode): boolean {
  const text = head?.text ?? "";
  return isApparatus(text) && !holdsDefinition(text);
}
