import type { Outline, OutlineNode } from "../1-outline.ts";
import { foldPhrase } from "../language/fold.ts";
import { definesHead, isApparatus, namesGlossary, withoutApparatus } from "./apparatus.ts";
import { isLabelUnder, namesNothing } from "./groups.ts";
import { holdsKinds } from "./table.ts";

/** Last words of a title whose sections are the stages of what it names. */
const PROCESS = /\b(?:life ?cycle|process|pipeline|workflow|procedure|method|cycle|journey)$/i;

/** Whether a heading is the only one of its depth at the top of the text, and so its title. */
export function isTitle(node: OutlineNode, outline: Outline): boolean {
  if (node.form !== "heading" || node.depth !== 1) return false;
  return outline.root.children.filter((child) => child.form === "heading").length === 1;
}

/** Whether a title names what happens in steps that its sections are: "Frog life cycle". */
export function namesProcess(title: string): boolean {
  return PROCESS.test(withoutApparatus(title));
}

/** Whether a title names a process, or something that the text under it goes on to define. */
export function isProcessTitle(name: string, node: OutlineNode): boolean {
  const key = foldPhrase(name);
  const first = foldPhrase((node.passages[0]?.prose.text ?? "").slice(0, name.length + 24));
  return (
    (PROCESS.test(name) && sections(node).length > 1) ||
    new RegExp(`^(?:a |an |the )?${escaped(key)} (?:is|are|refer)\\b`).test(first)
  );
}

/** Whether the first sentence of a node holds one of the names, or opens as a definition does. */
export function explains({ passages }: OutlineNode, names: readonly string[]): boolean {
  const opening = passages[0]?.prose.text.split(/[.!?]\s/)[0] ?? "";
  const sentence = ` ${foldPhrase(opening)} `;
  return (
    /^(?:an?|any|the)\s/i.test(opening) || names.some((name) => sentence.includes(` ${foldPhrase(name)} `))
  );
}

/** Whether a node with a head is an entry, which says what its head means, and not a topic, which groups entries. */
export function isEntry(node: OutlineNode, outline: Outline): boolean {
  if (node.form !== "heading") return true;
  const inner = sections(node);
  if (inner.some((child) => child.form === "heading")) return false;
  if (inner.length === 0)
    return node.passages.length > 0 || saysInPoints(node) || waitingTerms(outline.root).has(node);
  return (
    inner.every((child) => child.list !== undefined) &&
    node.passages.length > 0 &&
    (defines(node) || tabulates(node))
  );
}

/** "Pump alarms" over a table of alarms is what these are. */
function tabulates({ head, tables }: OutlineNode): boolean {
  return tables.some(({ header }) => holdsKinds(header[0] ?? "", head?.text ?? ""));
}

/** "Made of wool" and "Worn in winter" in a list say what the heading means; names alone would be what it groups. */
function saysInPoints({ children }: OutlineNode): boolean {
  const said = children.map(({ passages }) => passages[0]?.prose.text ?? "");
  return said.some((text) => text.split(" ").length >= LEAST_SAID);
}

const LEAST_SAID = 4;

/**
 * Which of the names in a head each item of the list under it tells of: "Fin" of "Fin keel" under "Fin / Bilge Keel". Empty where
 * an item tells of none of them.
 */
export function toldUnder(
  { children }: OutlineNode,
  names: readonly { readonly label: string }[],
): readonly { readonly item: string; readonly of: string }[] {
  const told = children.flatMap(({ list, head }) => {
    const item = (head?.text ?? "").replace(/ \([^()]*\)$/, "");
    const name = names.find(
      ({ label }) => list && item !== "" && isShortOf(foldPhrase(item), foldPhrase(label)),
    );
    return name ? [{ item, of: name.label }] : [];
  });
  return children.length > 1 && told.length === children.length ? told : [];
}

function isShortOf(item: string, name: string): boolean {
  return name === item || name.startsWith(`${item} `);
}

/** Whether a heading stands over nothing but a list of links to places in the same text. */
export function isContents({ form, children, passages }: OutlineNode): boolean {
  if (form !== "heading" || passages.length > 0 || children.length < 2) return false;
  return children.every(({ head, passages: [item] }) => {
    const link = item?.prose.marks.find(({ kind }) => kind === "link");
    return !head && link?.start === 0 && link.end === item?.prose.text.length && link.url?.startsWith("#");
  });
}

/** Children that carry a term of their own. */
function sections(node: OutlineNode): readonly OutlineNode[] {
  const own = node.children.filter((child) => !isLabelUnder(child, node));
  return own.filter((child) => child.head && (child.isTerm || !isApparatus(child.head.text)));
}

/** Whether the first paragraph opens with the head, an article or a missing subject, as a definition does. */
function defines(node: OutlineNode): boolean {
  const opening = node.passages[0]?.prose.text ?? "";
  const head = foldPhrase((node.head?.text ?? "").replace(/\s*\([^)]*\)/g, ""));
  return /^(?:an?|any|the)\s/i.test(opening) || foldPhrase(opening.split(/[.!?]\s/)[0] ?? "").includes(head);
}

/** Empty headings beside entries, by the root of their outline: terms that still wait for a definition. Elsewhere one is an empty topic. */
const WAITING = new WeakMap<OutlineNode, ReadonlySet<OutlineNode>>();

function waitingTerms(root: OutlineNode): ReadonlySet<OutlineNode> {
  const known = WAITING.get(root) ?? new Set(waitingUnder(root));
  WAITING.set(root, known);
  return known;
}

function waitingUnder(node: OutlineNode): readonly OutlineNode[] {
  const headings = node.children.filter(({ form }) => form === "heading");
  const explained = new Set(headings.flatMap(({ passages, depth }) => (passages.length > 0 ? depth : [])));
  const own = headings.filter((each) => isEmpty(each) && explained.has(each.depth));
  return [...own, ...headings.flatMap(waitingUnder)];
}

function isEmpty({ passages, children, tables }: OutlineNode): boolean {
  return passages.length === 0 && children.length === 0 && tables.length === 0;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Whether a head only organises the text: no place in the alphabet and no definition makes it a term. */
export function isApparatusNode({ head, passages, isTerm }: OutlineNode): boolean {
  const text = head?.text ?? "";
  return !isTerm && isApparatus(text) && !definesHead(text, passages[0]?.prose.text ?? "");
}

/** Whether a heading over entries names the whole as a list of terms. */
export function isListOfTerms({ head, children }: OutlineNode): boolean {
  return namesGlossary(head?.text ?? "") && children.some((child) => child.head);
}

/** Whether what stands below a head speaks of nothing that the head names: a label's point, or a heading that asks. */
export function isSilent({ form, head }: OutlineNode, role: string): boolean {
  if (role === "item") return head !== undefined;
  return role !== "group" && form === "heading" && namesNothing(head?.text ?? "", role === "topic");
}

/** Markdown of what a node says itself: its paragraphs, and its list items that are no entries. */
export function definitionOf(node: OutlineNode, source: string): string {
  const paragraphs = node.passages.map((passage) => source.slice(passage.start, passage.end).trim());
  const items = node.children.filter((child) => !child.head).flatMap((child) => child.passages);
  const list = items.map((item) => `- ${source.slice(item.start, item.end).trim()}`).join("\n");
  return [...paragraphs, list].filter(Boolean).join("\n\n");
}
