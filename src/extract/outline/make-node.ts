import type { Html, Nodes } from "mdast";
import type { HeadForm, OutlineNode, Passage } from "../1-outline.ts";
import type { Prose } from "./prose.ts";

/** A node without text; without a head too where `head` has no words. */
export function makeNode(
  form: HeadForm,
  depth: number,
  head?: Prose,
  list?: OutlineNode["list"],
): OutlineNode {
  const inner = { passages: [], children: [], comparisons: [], tables: [] };
  const node = { form, depth, ...inner, ...(list ? { list } : {}) };
  return head && head.text !== "" ? { ...node, head } : node;
}

/**
 * The passage that `prose` makes of a block; a prose that starts inside the block starts behind the sign before it, or at
 * its first letter where none stands there.
 */
export function passage(block: Nodes, whole: Prose, prose: Prose, aside: boolean): Passage {
  const from = whole.text.length - prose.text.length;
  const behind = /[\p{L}\p{N}]/u.test(whole.text[from - 1] ?? "")
    ? prose.offsets[0]
    : (whole.offsets[from - 1] ?? 0) + 1;
  const start = (from > 0 ? behind : block.position?.start.offset) ?? 0;
  return { prose, aside, start, end: block.position?.end.offset ?? start };
}

/** The passage that is all of a prose. */
export function passageOf(prose: Prose): Passage {
  return { prose, aside: false, start: prose.offsets[0] ?? 0, end: prose.offsets.at(-1) ?? 0 };
}

/** Where a prose stands in the source. */
export function spanOf({ offsets }: Prose): NonNullable<Html["position"]> {
  const point = (offset: number) => ({ line: 0, column: 0, offset });
  return { start: point(offsets[0] ?? 0), end: point(offsets.at(-1) ?? 0) };
}
