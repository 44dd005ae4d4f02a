import type { OutlineNode } from "../1-outline.ts";
import { foldPhrase } from "../language/fold.ts";
import { CARRIER_NOUNS } from "../language/words.ts";
import { isApparatus } from "./apparatus.ts";
import { groupingOf } from "./groups.ts";
import { sliceProse } from "./prose.ts";

/** Words of a heading that are tried as what it says beside the name. */
const WORD = /\S+/g;
const JOINING = /(?:\s+(?:of|for|in|to|with|using|about|behind|an?|the))+$/i;
const OPENING = /^(?:an?|the)\s+/i;
const OWNING = /^['’]s?\s+/;

/**
 * Headings that repeat the name they stand under, without it: "Loom advantages", "Advantages of a loom" and "When to use a
 * loom" under Loom organise what is said of it as "Advantages" and "When to use" do. Changes the tree below `root`.
 */
export function shortenHeads(root: OutlineNode, title: string): void {
  shortenUnder(root, namesOf(title));
}

/** A name, folded, with and without the noun that only carries it: "Medallion" of "Medallion architecture". */
function namesOf(text: string): readonly string[] {
  const words = foldPhrase(text.replace(/\s*\([^()]*\)/g, "")).split(" ");
  const short =
    words.length > 1 && CARRIER_NOUNS.has(words.at(-1) ?? "") ? [words.slice(0, -1).join(" ")] : [];
  return [words.join(" "), ...short].filter((name) => name !== "");
}

function shortenUnder(node: OutlineNode, over: readonly string[]): void {
  const names = node.form === "heading" ? [...over, ...namesOf(node.head?.text ?? "")] : over;
  for (const [i, child] of node.children.entries()) {
    if (child.form !== "heading") continue;
    const short = shortened(child, names);
    if (short) node.children[i] = short;
    shortenUnder(short ?? child, names);
  }
}

function shortened(node: OutlineNode, names: readonly string[]): OutlineNode | undefined {
  const text = node.head?.text ?? "";
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const [before, behind] = [text.slice(0, index), text.slice(index + word.length)];
    // The name closes the heading, or opens it.
    const closed = before !== "" && isNamed(text.slice(index), names);
    const opened = behind !== "" && isNamed(text.slice(0, index + word.length), names);
    const short =
      (closed && organising(node, 0, before.trimEnd().replace(JOINING, "").length)) ||
      (opened && organising(node, text.length - behind.replace(OWNING, "").length, text.length));
    if (short) return short;
  }
  return undefined;
}

function isNamed(text: string, names: readonly string[]): boolean {
  return names.includes(foldPhrase(text.replace(OPENING, "").replace(/['’]s?$|\?$/, "")));
}

/** The node with a part of its head, if this says nothing but what stands below. */
function organising(node: OutlineNode, start: number, end: number): OutlineNode | undefined {
  if (!node.head) return undefined;
  const head = sliceProse(node.head, start, end);
  const group = groupingOf(head.text);
  return isApparatus(head.text) || (group !== undefined && group.of === undefined)
    ? { ...node, head }
    : undefined;
}
