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

/** A block that needs the rest of a row clear: nothing should stand in that row of it on that side. */
export interface Facing {
  readonly block: number;
  readonly row: number;
  readonly side: "left" | "right";
}

/** What makes one packing of a region better than another, apart from its width. */
export interface Wishes {
  readonly pulls: readonly Pull[];
  readonly facings: readonly Facing[];
  /** How far a packing strains the distances of its concepts to all others; undefined where those have no places yet. */
  readonly strainOf?: ((packing: Packing) => number) | undefined;
}

/** Tries of another order, a region; what bounds the time. */
const TRIES = 2000;
/** Work of one try that a region may take before it gets fewer of them, in blocks. */
const USUAL_BLOCKS = 30;
/** Area of white space, in px², that is worth one pixel of length of all pulls. */
const LENGTH_WORTH = 20;
/** The same for one unit of strain. */
const STRAIN_WORTH = 6000;

/** Pixels of length that each block in the way of a facing one costs. */
const FACING_WORTH = 25_000;

/**
 * Pack blocks so that the region is narrow and what is related is near. Starts from the tallest and widest block, and
 * where alternatives have to face the right, also from the left with these set last; then moves one block to another turn, or
 * lets two change turns, while that betters the whole (hill climbing, always in the same order).
 */
export function packWell(packable: Packable, wishes: Wishes): Packing {
  const start = startOrder(packable);
  const last = new Set(wishes.facings.filter(({ side }) => side === "right").map(({ block }) => block));
  const starts = [start, [...start.filter((i) => !last.has(i)), ...start.filter((i) => last.has(i))]];
  const trials = starts.slice(0, last.size > 0 ? 2 : 1).map((order) => climb(packable, wishes, order));
  return trials.reduce((best, trial) => (trial.cost < best.cost ? trial : best)).packing;
}

interface Trial {
  readonly order: readonly number[];
  readonly packing: Packing;
  readonly cost: number;
}

function climb(packable: Packable, wishes: Wishes, start: readonly number[]): Trial {
  let best = trialOf(packable, wishes, start);
  let tries = Math.ceil(TRIES * Math.min(1, USUAL_BLOCKS / Math.max(1, start.length)));
  for (let before = Number.POSITIVE_INFINITY; best.cost < before - 1e-6; ) {
    before = best.cost;
    for (let turn = 0; turn < start.length ** 2; turn += 1) {
      for (const change of CHANGES) {
        tries -= 1;
        if (tries < 0) return best;
        const order = change(best.order, Math.floor(turn / start.length), turn % start.length);
        const next = trialOf(packable, wishes, order);
        if (next.cost < best.cost - 1e-6) best = next;
      }
    }
  }
  return best;
}

function trialOf(packable: Packable, { pulls, facings, strainOf }: Wishes, order: readonly number[]): Trial {
  const packing = packBlocks(packable, order);
  const length = lengthOf(packing, pulls) + FACING_WORTH * inTheWay(packable, packing, facings);
  const area = packing.width * packable.rows * METRICS.row;
  return { order, packing, cost: area + LENGTH_WORTH * length + STRAIN_WORTH * (strainOf?.(packing) ?? 0) };
}

/** How an order becomes another by two of its places. */
const CHANGES = [moved, swapped];

/** The same order with one block taken out and put in elsewhere. */
function moved(order: readonly number[], from: number, to: number): readonly number[] {
  const next = [...order];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** The same order with two blocks in each other's place. */
function swapped(order: readonly number[], a: number, b: number): readonly number[] {
  const next = [...order];
  [next[a], next[b]] = [order[b] as number, order[a] as number];
  return next;
}

/** Tallest first, then widest; a good start for every packing by shelves. */
export function startOrder({ blocks }: Packable): readonly number[] {
  const at = (i: number) => blocks[i] as Packable["blocks"][number];
  return [...blocks.keys()].sort((a, b) => at(b).rows - at(a).rows || at(b).width - at(a).width || a - b);
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

/** Number of blocks that stand where a facing one needs the row clear. */
function inTheWay({ blocks }: Packable, { spots }: Packing, facings: readonly Facing[]): number {
  let count = 0;
  for (const { block, row, side } of facings) {
    const from = spots[block]?.x ?? 0;
    const at = (spots[block]?.row ?? 0) + row;
    for (const [i, { x, row: top }] of spots.entries()) {
      const isBeyond = side === "left" ? x < from : x > from;
      if (i !== block && isBeyond && blocks[i]?.shape.extents.has(at - top)) count += 1;
    }
  }
  return count;
}
