import type { OutlineNode } from "../1-outline.ts";
import { foldPhrase } from "../language/fold.ts";
import { termsByAlphabet } from "./alphabet.ts";
import { arguesOnly, definesHead, holdsDefinition, isApparatus } from "./apparatus.ts";

/** Mark the heads that could be apparatus and stand where the alphabet puts a term. */
export function markTerms(node: OutlineNode): void {
  const headed = node.children.filter(
    ({ form, head }) => head && (form === "heading" || form === "definition"),
  );
  const terms = termsByAlphabet(headed.map(({ head }) => head?.text ?? ""));
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

const LEAST_REPEATED = 3;
const LEAST_SHARE = 1 / 3;

/** Labels such as "Formula" or "In law" that stand under one entry after the other are roles and no terms. */
export function foldLabels(node: OutlineNode): void {
  for (const child of node.children) foldLabels(child);
  const labeled = node.children.filter((entry) => entry.head && entry.children.some(isLabel));
  const counts = new Map<string, number>();
  for (const entry of labeled)
    for (const label of new Set(entry.children.filter(isLabel).map(keyOf)))
      counts.set(label, (counts.get(label) ?? 0) + 1);
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

function foldInto(entry: OutlineNode, section: OutlineNode, aside: boolean): void {
  entry.passages.push(...section.passages.map((each) => ({ ...each, aside })));
  entry.children.splice(entry.children.indexOf(section), 1);
}

/** The file of one term with the text of its sections, which speak of the term; sections that hold entries stay. */
export function withSections(node: OutlineNode): OutlineNode {
  const own = node.children.filter(
    (child) =>
      child.form === "heading" &&
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

/** "How it helps", "Related terms": a section beside the definition. */
function isBeside({ head }: OutlineNode): boolean {
  const text = head?.text ?? "";
  return isApparatus(text) && !holdsDefinition(text);
}
