import type { OutlineNode } from "../1-outline.ts";
import { passageOf } from "./make-node.ts";
import { sliceProse } from "./prose.ts";

/** Fewer headings beside one another, or a smaller share of them, could hold a sentence by chance. */
const [LEAST, LEAST_SHARE, LEAST_SAID] = [3, 0.6, 4];
/** Between a name and what it is: "Kiln - A furnace that bakes clay." */
const SIGN = /(?:\s[-–—]|:)\s/;
const NAME = /^[^\d]{1,60}$/;
/** What stands behind the sign opens with "a", or is a sentence. */
const DEFINITION = /^an?\s|[.!]$/i;

/** Where the headings of a section hold their definitions, these become text below them. */
export function splitHeadings(node: OutlineNode): void {
  const headings = node.children.filter(({ form }) => form === "heading");
  const split = new Map(headings.flatMap((heading) => entryOf(heading)));
  if (split.size >= LEAST && split.size >= headings.length * LEAST_SHARE)
    node.children.splice(0, node.children.length, ...node.children.map((each) => split.get(each) ?? each));
  for (const child of node.children) splitHeadings(child);
}

function entryOf(heading: OutlineNode): readonly [OutlineNode, OutlineNode][] {
  const { head } = heading;
  const sign = SIGN.exec(head?.text ?? "");
  if (!head || !sign || !NAME.test(head.text.slice(0, sign.index))) return [];
  const rest = sliceProse(head, sign.index + sign[0].length);
  if (!DEFINITION.test(rest.text) || rest.text.split(" ").length < LEAST_SAID) return [];
  const name = sliceProse(head, 0, sign.index);
  return [[heading, { ...heading, head: name, passages: [passageOf(rest), ...heading.passages] }]];
}
