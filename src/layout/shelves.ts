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

/** Width to height that a picture should have: a window with a panel beside the picture. */
const ASPECT = 1.35;
/** How much a picture of another aspect is worse: share of its area, by the logarithm of the ratio. */
const ASPECT_WORTH = 0.8;
/** Share of the area that a lane broken into two rows costs. */
const BREAK_COST = 1;
/** Widths that are tried, as shares of the width that an even filling would need. */
const WIDTHS = Array.from({ length: 25 }, (_, i) => 0.7 + i * 0.05);
const MOST_ON_A_SHELF = 14;

/**
 * Set regions on shelves like words into lines, in their order, so that the whole is small and of the wanted aspect
 * (Knuth and Plass 1981, with shelves that grow in height until their regions fit the width).
 * `breaksBadly` tells where a shelf should not end: after the region with that place in the order.
 */
export function shelvesOf(
  order: readonly number[],
  regions: readonly Elastic[],
  breaksBadly: (place: number) => boolean,
): readonly Shelf[] {
  if (order.length === 0) return [];
  const even = Math.sqrt(ASPECT * areaOf(order, regions));
  const candidates = WIDTHS.map((share) => even * share).map((width) => {
    const shelves = fill(order, regions, width, breaksBadly);
    return { shelves, cost: costOf(shelves, regions, order, breaksBadly) };
  });
  return candidates.reduce((best, candidate) => (candidate.cost < best.cost ? candidate : best)).shelves;
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

function areaOf(order: readonly number[], regions: readonly Elastic[]): number {
  return order.reduce((sum, i) => {
    const { leastRows, widthIn } = regions[i] as Elastic;
    const width = widthIn(leastRows);
    const rows = Math.max(leastRows, Math.round(Math.sqrt((width * leastRows) / METRICS.row)));
    return sum + (widthIn(rows) + METRICS.regionGap) * (rows * METRICS.row + METRICS.regionGap);
  }, 0);
}

function costOf(
  shelves: readonly Shelf[],
  regions: readonly Elastic[],
  order: readonly number[],
  breaksBadly: (place: number) => boolean,
): number {
  const width = Math.max(...shelves.map((shelf) => shelfWidth(shelf, regions)));
  const height = shelves.reduce((sum, shelf) => sum + shelfHeight(shelf), 0);
  const places = new Map(order.map((region, place) => [region, place]));
  const breaks = shelves
    .slice(0, -1)
    .filter((shelf) => breaksBadly(places.get(shelf.regions.at(-1) as number) ?? -1));
  const aspect = Math.abs(Math.log(width / height / ASPECT));
  return width * height * (1 + ASPECT_WORTH * aspect + BREAK_COST * breaks.length);
}

/** The best shelves for one width, by dynamic programming over where the last shelf begins. */
function fill(
  order: readonly number[],
  regions: readonly Elastic[],
  width: number,
  breaksBadly: (place: number) => boolean,
): readonly Shelf[] {
  const best: { cost: number; shelves: readonly Shelf[] }[] = [{ cost: 0, shelves: [] }];
  for (let end = 1; end <= order.length; end += 1) {
    for (let start = end - 1; start >= Math.max(0, end - MOST_ON_A_SHELF); start -= 1) {
      const before = best[start] as { cost: number; shelves: readonly Shelf[] };
      const shelf = shelfWithin(order.slice(start, end), regions, width);
      if (!shelf) break;
      const isBad = end < order.length && breaksBadly(end - 1);
      const cost =
        before.cost +
        shelfHeight(shelf) * (isBad ? 1 + BREAK_COST : 1) * Math.max(1, shelfWidth(shelf, regions) / width);
      const present = best[end];
      if (!present || cost < present.cost) best[end] = { cost, shelves: [...before.shelves, shelf] };
    }
  }
  return best[order.length]?.shelves ?? [];
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
