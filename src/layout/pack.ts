import type { Block } from "./blocks.ts";
import type { Spot } from "./shape.ts";

/** Where the blocks of a region stand: the left edge and the top row of each. */
export interface Packing {
  readonly spots: readonly Spot[];
  readonly width: number;
}

/** Blocks that have to go into a number of rows. */
export interface Packable {
  readonly blocks: readonly Block[];
  /** Number of rows, at least that of the tallest block. */
  readonly rows: number;
  /** Between two labels in a row, in pixels. */
  readonly gap: number;
  /** Rows in which the top of a block may stand, by block; a block without an entry may stand anywhere. */
  readonly tops: ReadonlyMap<number, readonly number[]>;
}

/**
 * Set blocks into rows from the left, each where it comes to stand furthest left, upper rows first; then move
 * each to the middle of the room that it has between its neighbours. Nothing overlaps. `order` is that of setting.
 */
export function packBlocks({ blocks, rows, gap, tops }: Packable, order: readonly number[]): Packing {
  const spots: Spot[] = [];
  const frontier = new Float64Array(rows).fill(-gap);
  for (const i of order) {
    const block = blocks[i] as Block;
    const candidates = tops.get(i) ?? Array.from({ length: rows - block.rows + 1 }, (_, top) => top);
    const spot = candidates
      .map((row) => ({ row, x: leftmost(block, row, frontier, gap) }))
      .reduce(furtherLeft);
    for (const [row, { right }] of block.shape.extents) frontier[spot.row + row] = spot.x + right;
    spots[i] = spot;
  }
  const width = Math.max(0, ...frontier);
  return { spots: centred({ blocks, gap }, spots, order, width), width };
}

function leftmost({ shape }: Block, top: number, frontier: Float64Array, gap: number): number {
  let x = 0;
  for (const [row, { left }] of shape.extents) x = Math.max(x, (frontier[top + row] as number) + gap - left);
  return x;
}

function furtherLeft(best: Spot, spot: Spot): Spot {
  return spot.x < best.x ? spot : best;
}

/**
 * Set the same blocks from the right, in the opposite order, and take the middle of both places: as every condition
 * is that one block is so far to the right of another, what lies between two solutions is a solution.
 */
function centred(
  { blocks, gap }: Pick<Packable, "blocks" | "gap">,
  spots: readonly Spot[],
  order: readonly number[],
  width: number,
): readonly Spot[] {
  const frontier = new Map<number, number>();
  const middles: Spot[] = [];
  for (const i of [...order].reverse()) {
    const { extents } = (blocks[i] as Block).shape;
    const { row: top, x } = spots[i] as Spot;
    let rightmost = Number.POSITIVE_INFINITY;
    for (const [row, { right }] of extents) {
      rightmost = Math.min(rightmost, (frontier.get(top + row) ?? width + gap) - gap - right);
    }
    for (const [row, { left }] of extents) frontier.set(top + row, rightmost + left);
    middles[i] = { row: top, x: (x + rightmost) / 2 };
  }
  return middles;
}
