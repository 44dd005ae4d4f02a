import type { OutlineNode } from "../1-outline.ts";
import { foldPhrase } from "../language/fold.ts";
import { CARRIER_NOUNS } from "../language/words.ts";
import { holdsDefinition, isApparatus } from "./apparatus.ts";
import { groupingOf } from "./groups.ts";
import { sliceProse } from "./prose.ts";

/** Words of a heading that are tried as what it says beside the name. */
const WORD = /\S+/g;
const JOINING = /(?:\s+(?:of|for|in|to|with|using|about|behind|an?|the))+$/i;
const OPENING = /^(?:an?|the)\s+/i;
const OWNING = /^['’]s?\s+/;

/**
 * Headings that repeat the name they stand under, without it: "Loom advantages", "Advantages of a loom" and "When to use a
 * loom" under Loom organise what is said of it as "Advantages" and "When to use" do. So they do in a file that is called Loom
 * and speaks of looms first. Changes the tree below `root`.
 */
export function shortenHeads(root: OutlineNode, file: string): void {
  const opening = foldPhrase(root.passages[0]?.prose.text.split(/[.!?]\s/)[0] ?? "");
  shortenUnder(root, ` ${opening} `.includes(` ${foldPhrase(file)} `) ? namesOf(file) : []);
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
      (closed && organising(node, 0, before.trimEnd().replace(JOINING, "").length, names)) ||
      (opened && organising(node, text.length - behind.replace(OWNING, "").length, text.length, names));
    if (short) return short;
  }
  return undefined;
}

function isNamed(text: string, names: readonly string[]): boolean {
  return names.includes(foldPhrase(text.replace(OPENING, "").replace(/['’]s?$|\?$/, "")));
}

/** The node with a part of its head, if this says nothing but what stands below. */
function organising(
  node: OutlineNode,
  start: number,
  end: number,
  names: readonly string[],
): OutlineNode | undefined {
  if (!node.head) return undefined;
  const head = sliceProse(node.head, start, end);
  const gathers = names.some((name) => {
    const { type, points, of } = groupingOf(head.text, name) ?? {};
    return (type ?? points) !== undefined && of === undefined;
  });
  const isOrgan = isApparatus(head.text) && !holdsDefinition(head.text);
  return isOrgan || gathers ? { ...node, head } : undefined;
}
