import type { Family } from "./family.ts";
import { fanOf, inRow } from "./fan.ts";
import { METRICS } from "./metrics.ts";
import { beside, covering, dotShape, joined, moved, type Shape } from "./shape.ts";

/**
 * Place the trees of a family side by side: each concept over the middle of what hangs from it, level ones in one row
 * (Reingold and Tilford 1981, with the contours of whole rows). `half` gives half the width of a concept. The family
 * has at least one tree.
 */
export function treeShape(family: Family, half: (key: string) => number): Shape {
  return inRow(family.roots.map((root) => groupShape({ family, half }, root, 0)));
}

interface Context {
  readonly family: Family;
  readonly half: (key: string) => number;
}

/** A group and all below it; `lower` moves it down by so many rows. */
function groupShape(context: Context, group: number, lower: number): Shape {
  const { groups, rows } = context.family.levels;
  const row = (rows[group] as number) + lower;
  const columns = (groups[group] as readonly string[]).map((key) => columnShape(context, key, row));
  return columns
    .slice(1)
    .reduce((left, column) => beside(left, column, METRICS.versusGap), columns[0] as Shape);
}

/** One concept over its children, its dot at x = 0. */
function columnShape(context: Context, key: string, row: number): Shape {
  const dot = dotShape(key, row, context.half(key));
  const children = context.family.childrenOf.get(key) ?? [];
  if (children.length === 0) return dot;
  const lower =
    row - (context.family.levels.rows[context.family.levels.groupOf.get(key) as number] as number);
  const below = fanShape(context, children, lower);
  const heads = children.flatMap((child) => context.family.levels.groups[child] ?? []);
  const ends = heads.map((head) => below.spots.get(head)?.x ?? 0);
  const centred = moved(below, -(Math.min(...ends) + Math.max(...ends)) / 2);
  return heads.reduce((shape, head) => withLine(shape, row, shape.spots.get(head)), joined(dot, centred));
}

/** What hangs from one concept, side by side; many childless ones are set apart as a fan, but stages keep their row. */
function fanShape(context: Context, children: readonly number[], lower: number): Shape {
  const { family, half } = context;
  const shapeOf = (child: number) => groupShape(context, child, lower);
  const leaves = children.filter((child) => isLeaf(family, child));
  const isLane = children.some((child) => family.stems.get(child)?.type === "stage-of");
  const fan = isLane ? undefined : fanOf(leaves.map(shapeOf), half);
  if (!fan) return inRow(children.map(shapeOf));
  const trees = children.filter((child) => !leaves.includes(child));
  return inRow([...trees.map(shapeOf), fan]);
}

function isLeaf({ levels, childrenOf }: Family, group: number): boolean {
  return (levels.groups[group] ?? []).every((key) => !childrenOf.has(key));
}

/** Keep the rows clear that the line from the dot at (0, `top`) down to `end` runs through. */
function withLine(shape: Shape, top: number, end: { x: number; row: number } | undefined): Shape {
  if (!end) return shape;
  let covered = shape;
  for (let row = top; row < end.row; row += 1) {
    const xs = [row - top, row - top + METRICS.labelShare].map((down) => (end.x * down) / (end.row - top));
    covered = covering(covered, row, { left: Math.min(...xs), right: Math.max(...xs) });
  }
  return covered;
}
