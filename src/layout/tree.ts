import type { Family } from "./family.ts";
import { METRICS } from "./metrics.ts";
import { beside, covering, dotShape, joined, moved, type Shape, widthOf } from "./shape.ts";

/** Widest row of childless children, in pixels, before they are set in several rows. */
const WIDEST_FAN = 240;
/** Share of the way down to the next row that labels take: what a line crosses on its way through a row. */
const LABEL_SHARE = 0.8;

/**
 * Place the trees of a family side by side: each concept over the middle of what hangs from it, level ones in one row
 * (Reingold and Tilford 1981, with the contours of whole rows). `half` gives half the width of a concept. The family
 * has at least one tree.
 */
export function treeShape(family: Family, half: (key: string) => number): Shape {
  return row(family.roots.map((root) => groupShape({ family, half }, root, 0)));
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

/** The children of one concept side by side; many childless ones wrap into rows that stand like bricks. */
function fanShape(context: Context, children: readonly number[], lower: number): Shape {
  const shapes = new Map(children.map((child) => [child, groupShape(context, child, lower)]));
  const leaves = children.filter((child) => isLeaf(context.family, child));
  const width = leaves.reduce((sum, leaf) => sum + spanOf(shapes.get(leaf) as Shape) + METRICS.gap, 0);
  const count = Math.ceil(width / WIDEST_FAN);
  if (count < 2) return row([...shapes.values()]);
  const size = Math.ceil(leaves.length / count);
  const bricks = Array.from({ length: count }, (_, i) => leaves.slice(i * size, (i + 1) * size))
    .filter((some) => some.length > 0)
    .map((some, i) => centredShape(moved(row(some.map((leaf) => shapes.get(leaf) as Shape)), 0, i)));
  const trees = children
    .filter((child) => !leaves.includes(child))
    .map((child) => shapes.get(child) as Shape);
  return row([...trees, bricks.reduce(joined)]);
}

function isLeaf({ levels, childrenOf }: Family, group: number): boolean {
  return (levels.groups[group] ?? []).every((key) => !childrenOf.has(key));
}

function row(shapes: readonly Shape[]): Shape {
  return shapes.slice(1).reduce((left, shape) => beside(left, shape, METRICS.gap), shapes[0] as Shape);
}

function spanOf(shape: Shape): number {
  const { left, right } = widthOf(shape);
  return right - left;
}

function centredShape(shape: Shape): Shape {
  const { left, right } = widthOf(shape);
  return moved(shape, -(left + right) / 2);
}

/** Keep the rows clear that the line from the dot at (0, `top`) down to `end` runs through. */
function withLine(shape: Shape, top: number, end: { x: number; row: number } | undefined): Shape {
  if (!end) return shape;
  let covered = shape;
  for (let row = top; row < end.row; row += 1) {
    const xs = [row - top, row - top + LABEL_SHARE].map((down) => (end.x * down) / (end.row - top));
    covered = covering(covered, row, { left: Math.min(...xs), right: Math.max(...xs) });
  }
  return covered;
}
