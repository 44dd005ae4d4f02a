import { METRICS } from "./metrics.ts";
import { type Packable, type Packing, packBlocks } from "./pack.ts";

/**
 * A force on a concept of a block, which stands at (`x`, `row`) of it: towards a concept of another block, or, where
 * no block is named, towards a place of the region. Where the place has no x or no row, that does not matter.
 */
export interface Pull {
  readonly block: number;
  readonly x: number;
  readonly row: number;
  readonly toward: { readonly block?: number; readonly x?: number; readonly row?: number };
  readonly weight: number;
}

/** Tries of another order, a region; what bounds the time. */
const TRIES = 4000;
/** Work of one try that a region may take before it gets fewer of them, in blocks. */
const USUAL_BLOCKS = 30;
/** Area of white space, in px², that is worth one pixel of length of all pulls. */
const LENGTH_WORTH = 30;

/**
 * Pack blocks so that the region is narrow and what is related is near. Starts from the tallest and widest block and moves one
 * block at a time to another turn while that betters the whole (hill climbing, always in the same order).
 */
export function packWell(packable: Packable, pulls: readonly Pull[]): Packing {
  const { blocks, rows } = packable;
  const cost = (packing: Packing) =>
    packing.width * rows * METRICS.row + LENGTH_WORTH * lengthOf(packing, pulls);
  let order = startOrder(packable);
  let best = packBlocks(packable, order);
  let least = cost(best);
  let tries = Math.ceil(TRIES * Math.min(1, USUAL_BLOCKS / Math.max(1, blocks.length)));
  for (let isBetter = true; isBetter && tries > 0; ) {
    isBetter = false;
    for (const next of neighboursOf(order)) {
      tries -= 1;
      if (tries < 0) break;
      const packing = packBlocks(packable, next);
      const found = cost(packing);
      if (found >= least - 1e-6) continue;
      [order, best, least, isBetter] = [next, packing, found, true];
    }
  }
  return best;
}

/** Tallest first, then widest; a good start for every packing by shelves. */
export function startOrder({ blocks }: Packable): readonly number[] {
  const at = (i: number) => blocks[i] as Packable["blocks"][number];
  return [...blocks.keys()].sort((a, b) => at(b).rows - at(a).rows || at(b).width - at(a).width || a - b);
}

/** Every order in which one block has another turn. The order that is walked is the one at the start. */
function* neighboursOf(order: readonly number[]): Generator<readonly number[]> {
  for (let from = 0; from < order.length; from += 1) {
    for (let to = 0; to < order.length; to += 1) {
      if (from === to) continue;
      const next = [...order];
      next.splice(to, 0, ...next.splice(from, 1));
      yield next;
    }
  }
}

function lengthOf({ spots }: Packing, pulls: readonly Pull[]): number {
  let sum = 0;
  for (const { block, x, row, toward, weight } of pulls) {
    const spot = spots[block];
    const other = toward.block === undefined ? undefined : spots[toward.block];
    const dx = toward.x === undefined ? 0 : (spot?.x ?? 0) + x - (other?.x ?? 0) - toward.x;
    const dy =
      toward.row === undefined ? 0 : ((spot?.row ?? 0) + row - (other?.row ?? 0) - toward.row) * METRICS.row;
    sum += weight * (Math.abs(dx) + Math.abs(dy));
  }
  return sum;
}
