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
  /** Rows in which the top of a block may stand, by block; a block without an entry may stand anywhere from `from` on. */
  readonly tops: ReadonlyMap<number, readonly number[]>;
  /** First row for blocks without an entry: rows above are kept clear for those that have one. */
  readonly from: number;
}

/**
 * Set blocks into rows from the left, each where it comes to stand furthest left, upper rows first; then move
 * each to the middle of the room that it has between its neighbours. Nothing overlaps. `order` is that of setting.
 */
export function packBlocks(packable: Packable, order: readonly number[]): Packing {
  const { blocks, rows, gap } = packable;
  const spots: Spot[] = new Array(blocks.length);
  const frontier = new Float64Array(rows).fill(-gap);
  for (const i of order) {
    const { lefts, rights } = blocks[i] as Block;
    const spot = furthestLeft(packable, i, frontier);
    for (let row = 0; row < lefts.length; row += 1) {
      if (isCovered(lefts, rights, row)) frontier[spot.row + row] = spot.x + (rights[row] as number);
    }
    spots[i] = spot;
  }
  const width = Math.max(0, ...frontier);
  return { spots: centred(packable, spots, order, width), width };
}

/** The place of a block that is furthest left of all rows where it may stand. */
function furthestLeft({ blocks, rows, gap, tops, from }: Packable, i: number, frontier: Float64Array): Spot {
  const { lefts, rights } = blocks[i] as Block;
  const allowed = tops.get(i);
  const count = allowed ? allowed.length : rows - lefts.length + 1 - from;
  let best: Spot = { row: 0, x: Number.POSITIVE_INFINITY };
  for (let n = 0; n < count; n += 1) {
    const top = allowed ? (allowed[n] as number) : from + n;
    let x = 0;
    for (let row = 0; row < lefts.length; row += 1) {
      if (!isCovered(lefts, rights, row)) continue;
      x = Math.max(x, (frontier[top + row] as number) + gap - (lefts[row] as number));
    }
    if (x < best.x) best = { row: top, x };
  }
  return best;
}

/**
 * Set the same blocks from the right, in the opposite order, and take the middle of both places: as every condition
 * is that one block is so far to the right of another, what lies between two solutions is a solution.
 */
function centred(
  { blocks, rows, gap }: Packable,
  spots: readonly Spot[],
  order: readonly number[],
  width: number,
): readonly Spot[] {
  const frontier = new Float64Array(rows).fill(width + gap);
  const middles: Spot[] = new Array(spots.length);
  for (let n = order.length - 1; n >= 0; n -= 1) {
    const i = order[n] as number;
    const { lefts, rights } = blocks[i] as Block;
    const { row: top, x } = spots[i] as Spot;
    let most = Number.POSITIVE_INFINITY;
    for (let row = 0; row < lefts.length; row += 1) {
      if (!isCovered(lefts, rights, row)) continue;
      most = Math.min(most, (frontier[top + row] as number) - gap - (rights[row] as number));
    }
    for (let row = 0; row < lefts.length; row += 1) {
      if (isCovered(lefts, rights, row)) frontier[top + row] = most + (lefts[row] as number);
    }
    middles[i] = { row: top, x: (x + most) / 2 };
  }
  return middles;
}

function isCovered(lefts: Float64Array, rights: Float64Array, row: number): boolean {
  return (lefts[row] as number) <= (rights[row] as number);
}
