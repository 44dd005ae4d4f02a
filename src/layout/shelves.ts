import { METRICS } from "./metrics.ts";

/** A region that can be had in many proportions. */
export interface Elastic {
  /** Fewest rows that it fits into. */
  readonly leastRows: number;
  /** Width in pixels in so many rows; never called with fewer than `leastRows`. */
  readonly widthIn: (rows: number) => number;
}

/** Regions side by side, all with the same number of rows. */
export interface Shelf {
  readonly regions: readonly number[];
  readonly rows: number;
}

/** Shelves from the top, and what they cost: their height in pixels with all penalties. */
export interface Shelving {
  readonly shelves: readonly Shelf[];
  readonly cost: number;
}

const MOST_ON_A_SHELF = 14;

/**
 * Set regions on shelves like words into lines, in their order, so that the whole is as low as the width allows
 * (Knuth and Plass 1981, with shelves that grow in height until their regions fit; dynamic programming over where
 * the last shelf begins). `penaltyOf` tells what it costs in pixels to begin a shelf at one place of the order and end
 * it before another. No shelf comes of no region.
 */
export function shelvesWithin(
  order: readonly number[],
  regions: readonly Elastic[],
  width: number,
  penaltyOf: (start: number, end: number) => number,
): Shelving {
  const best: Shelving[] = [{ cost: 0, shelves: [] }];
  for (let end = 1; end <= order.length; end += 1) {
    for (let start = end - 1; start >= Math.max(0, end - MOST_ON_A_SHELF); start -= 1) {
      const shelf = shelfWithin(order.slice(start, end), regions, width);
      if (!shelf) break;
      const before = best[start] as Shelving;
      const overflow = Math.max(1, shelfWidth(shelf, regions) / width);
      const cost = before.cost + shelfHeight(shelf) * overflow + penaltyOf(start, end);
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
        best[end] = { cost, shelves: [...before.shelves, shelf] };
    }
  }
  return best[order.length] as Shelving;
}

/** Width of a shelf without slack. */
export function shelfWidth({ regions, rows }: Shelf, elastics: readonly Elastic[]): number {
  const widths = regions.map((i) => (elastics[i] as Elastic).widthIn(rows));
  return widths.reduce((sum, width) => sum + width, METRICS.regionGap * (regions.length - 1));
}

/** Height of a shelf with the gap below it. */
export function shelfHeight({ rows }: Shelf): number {
  return rows * METRICS.row + METRICS.regionGap;
}

/** The lowest shelf within the width; a single region may be wider. Undefined where several do not fit. */
function shelfWithin(
  members: readonly number[],
  regions: readonly Elastic[],
  width: number,
): Shelf | undefined {
  const least = Math.max(...members.map((i) => (regions[i] as Elastic).leastRows));
  const fits = (rows: number) => shelfWidth({ regions: members, rows }, regions) <= width;
  let high = least;
  for (let tries = 0; !fits(high) && tries < 8; tries += 1) high = Math.ceil(high * 1.6);
  if (!fits(high)) return members.length === 1 ? { regions: members, rows: least } : undefined;
  let low = least - 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return { regions: members, rows: high };
}
