import { familyOf } from "./family.ts";
import { levelsOf } from "./levels.ts";
import { moved, type Shape, widthOf } from "./shape.ts";
import type { Tie } from "./ties.ts";
import { treeShape } from "./tree.ts";
import { untangled } from "./untangle.ts";

/** A shape whose top row is 0 and whose left edge is x = 0. */
export interface Block {
  readonly shape: Shape;
  readonly rows: number;
  readonly width: number;
  /** The left and the right end of what it covers of each row; a row that it does not cover ends before it begins. */
  readonly lefts: Float64Array;
  readonly rights: Float64Array;
}

/**
 * Split concepts into blocks: what typed relations hold together is one, every other concept one by itself. Ties that
 * lead outside are not looked at. `ties` come the surest first; `half` gives half the width of a concept.
 */
export function blocksOf(
  keys: readonly string[],
  ties: readonly Tie[],
  half: (key: string) => number,
): readonly Block[] {
  const inside = new Set(keys);
  const within = ties.filter(({ source, target }) => inside.has(source) && inside.has(target));
  return componentsOf(keys, within).map(({ members, ties: own }) => {
    const family = familyOf(levelsOf(members, own));
    return blockOf(treeShape(untangled(family, own, half), half));
  });
}

function blockOf(shape: Shape): Block {
  const { left, right } = widthOf(shape);
  const covered = [...shape.extents.keys()];
  const top = Math.min(...covered);
  const rows = Math.max(...covered) - top + 1;
  const block = moved(shape, -left, -top);
  const lefts = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  const rights = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
  for (const [row, extent] of block.extents) {
    lefts[row] = extent.left;
    rights[row] = extent.right;
  }
  return { shape: block, rows, width: right - left, lefts, rights };
}

interface Component {
  readonly members: string[];
  readonly ties: Tie[];
}

function componentsOf(keys: readonly string[], ties: readonly Tie[]): readonly Component[] {
  const neighbours = new Map<string, string[]>(keys.map((key) => [key, []]));
  for (const { source, target } of ties) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  const componentOf = new Map<string, Component>();
  const components: Component[] = [];
  for (const start of keys) {
    if (componentOf.has(start)) continue;
    const reached = new Set([start]);
    for (const key of reached) for (const next of neighbours.get(key) ?? []) reached.add(next);
    const component: Component = { members: keys.filter((key) => reached.has(key)), ties: [] };
    for (const key of reached) componentOf.set(key, component);
    components.push(component);
  }
  for (const tie of ties) componentOf.get(tie.source)?.ties.push(tie);
  return components;
}
