import type { Bond } from "./bonds.ts";
import { METRICS } from "./metrics.ts";
import { type Elastic, type Shelf, shelfHeight, shelfWidth, shelvesWithin } from "./shelves.ts";

/** Regions that have to go onto shelves. */
export interface Arrangeable {
  readonly elastics: readonly Elastic[];
  readonly bonds: readonly (readonly Bond[])[];
  /** Regions that stand together, in this order, if possible on one shelf that they begin. */
  readonly lane: readonly number[];
  /** All other regions. */
  readonly rest: readonly number[];
  /** Estimates the stress of the whole; undefined where nothing is known yet but what joins which regions. */
  readonly stressOf?: ((shelves: readonly Shelf[]) => number) | undefined;
}

/** Width to height that a picture should have: a window with a panel beside the picture. */
export const ASPECT = 1.35;
/** How much a picture of another aspect is worse: share of its area, by the logarithm of the ratio. */
const ASPECT_WORTH = 1.5;
/** What it costs, as a share of the height of the whole, that the lane goes on on another shelf, that others follow it on its last shelf, and that others come before it on its first. */
const LANE_COSTS = { broken: 2, shared: 0.6, late: 9 };
/** What it costs, in pixels of height, that a part is on a higher shelf than its whole, or a contrast on two shelves. */
const TIE_BREAK = 130;
/** How much the estimated stress is worth, as a share of the area. */
const STRESS_WORTH = 15;
/** Area of white space, in px², that is worth one pixel of length of all relations between regions. */
const LENGTH_WORTH = 5;
/** Widths that are tried, as shares of the width that an even filling would need. */
const WIDTHS = Array.from({ length: 25 }, (_, i) => 0.7 + i * 0.05);
/** Tries of another order, times the number of regions. */
const EFFORT = 3000;

/**
 * Set regions on shelves so that the picture is small, of the wanted aspect, and what is related is near. Starts with
 * the lane, then an order in which each region follows what it is most bound to; then lets two regions change places, or
 * one go over the lane, while that betters the whole (hill climbing, always in the same order). Gives up to `most` different
 * answers, the best first: what a region really takes is known only when it is packed. None where there is no region.
 */
export function arrange(arrangeable: Arrangeable, most: number): readonly (readonly Shelf[])[] {
  const { lane, rest } = arrangeable;
  if (lane.length + rest.length === 0) return [];
  const order = startOrder(arrangeable);
  const even = Math.sqrt(ASPECT * areaOf(order, arrangeable.elastics));
  const high = even / ASPECT;
  const trials = WIDTHS.map((share) => trial(arrangeable, { order, above: 0, width: even * share, high }));
  const different = new Map(trials.map((each) => [JSON.stringify(each.shelves), each]));
  const best = [...different.values()].sort((a, b) => a.cost - b.cost).slice(0, most);
  return best.map((each) => climb(arrangeable, each).shelves);
}

/** Regions from the top left to the bottom right. */
interface Order {
  readonly order: readonly number[];
  /** Number of regions that come before the lane. */
  readonly above: number;
}

interface Attempt extends Order {
  readonly width: number;
  /** Height to expect of the whole. */
  readonly high: number;
}

interface Trial extends Attempt {
  readonly shelves: readonly Shelf[];
  readonly cost: number;
}

function climb(arrangeable: Arrangeable, first: Trial): Trial {
  let best = first;
  let tries = Math.floor(EFFORT / best.order.length);
  for (let isBetter = true; isBetter && tries > 0; ) {
    isBetter = false;
    for (const order of ordersNear(best, arrangeable.lane.length)) {
      tries -= 1;
      if (tries < 0) break;
      const next = trial(arrangeable, { ...best, ...order });
      if (next.cost >= best.cost - 1e-6) continue;
      [best, isBetter] = [next, true];
    }
  }
  return best;
}

/** The lane as it is; then what is most bound to the regions placed last, then the next. */
function startOrder({ lane, rest, bonds }: Arrangeable): readonly number[] {
  const order = [...lane];
  const left = new Set(rest);
  const pullOf = (i: number) => {
    const near = new Set(order.slice(-5));
    return (bonds[i] ?? []).reduce((sum, { other, pull }) => (near.has(other) ? sum + pull : sum), 0);
  };
  while (left.size > 0) {
    const next = [...left].reduce((best, i) => (pullOf(i) > pullOf(best) ? i : best));
    order.push(next);
    left.delete(next);
  }
  return order;
}

/** Every order in which two regions have changed places, or one has gone to the other side of the lane. */
function* ordersNear({ order, above }: Order, laned: number): Generator<Order> {
  const free = [...order.keys()].filter((i) => i < above || i >= above + laned);
  for (const [n, a] of free.entries()) {
    for (const b of free.slice(n + 1)) {
      yield {
        above,
        order: order.map((region, i) => (i === a ? order[b] : i === b ? order[a] : region) as number),
      };
    }
  }
  if (laned === 0) return;
  for (const i of free) {
    const others = order.filter((_, at) => at !== i);
    const to = i < above ? above - 1 + laned : above;
    const moved = [...others.slice(0, to), order[i] as number, ...others.slice(to)];
    yield { above: i < above ? above - 1 : above + 1, order: moved };
  }
}

function trial(arrangeable: Arrangeable, attempt: Attempt): Trial {
  const { elastics } = arrangeable;
  const { order, width } = attempt;
  const penaltyOf = penalties(arrangeable, attempt);
  const { shelves, cost } = shelvesWithin(order, elastics, width, penaltyOf);
  const wide = Math.max(...shelves.map((shelf) => shelfWidth(shelf, elastics)));
  const sum = shelves.reduce((height, shelf) => height + shelfHeight(shelf), 0);
  const area = wide * (cost + sum * ASPECT_WORTH * Math.abs(Math.log(wide / sum / ASPECT)));
  return {
    ...attempt,
    shelves,
    cost: arrangeable.stressOf
      ? area * (1 + STRESS_WORTH * arrangeable.stressOf(shelves))
      : area + LENGTH_WORTH * lengthOf(arrangeable, shelves),
  };
}

/** What a shelf from one place of the order to another breaks: the lane, and relations to the shelves above. */
function penalties(
  { bonds, lane }: Arrangeable,
  { order, above, high }: Attempt,
): (start: number, end: number) => number {
  const placeOf = new Map(order.map((region, place) => [region, place]));
  const broken = order.map((region) =>
    (bonds[region] ?? []).map(({ other, notAbove }) => ({ place: placeOf.get(other) ?? -1, notAbove })),
  );
  return (start, end) => {
    let ties = 0;
    for (let i = start; i < end; i += 1) {
      for (const { place, notAbove } of broken[i] ?? []) if (place >= end) ties += notAbove;
    }
    return ties * TIE_BREAK + laneCost(start - above, end - above, lane.length) * high;
  };
}

/** What a shelf costs that begins and ends before so many regions, counted from the first of the lane. */
function laneCost(start: number, end: number, laned: number): number {
  if (end <= 0 || start >= laned) return 0;
  const late = start < 0 ? LANE_COSTS.late : 0;
  const broken = start > 0 ? LANE_COSTS.broken : 0;
  return late + broken + (end > laned ? LANE_COSTS.shared : 0);
}

function lengthOf({ bonds, elastics }: Arrangeable, shelves: readonly Shelf[]): number {
  const middles = middlesOf(shelves, elastics);
  let sum = 0;
  for (const [i, { x, y }] of middles) {
    for (const { other, pull } of bonds[i] ?? []) {
      const end = middles.get(other);
      if (end && i < other) sum += pull * (Math.abs(x - end.x) + Math.abs(y - end.y));
    }
  }
  return sum;
}

function middlesOf(
  shelves: readonly Shelf[],
  elastics: readonly Elastic[],
): ReadonlyMap<number, { x: number; y: number }> {
  const middles = new Map<number, { x: number; y: number }>();
  let top = 0;
  for (const shelf of shelves) {
    let x = -shelfWidth(shelf, elastics) / 2;
    for (const i of shelf.regions) {
      const width = (elastics[i] as Elastic).widthIn(shelf.rows);
      middles.set(i, { x: x + width / 2, y: top + shelfHeight(shelf) / 2 });
      x += width + METRICS.regionGap;
    }
    top += shelfHeight(shelf);
  }
  return middles;
}

function areaOf(order: readonly number[], elastics: readonly Elastic[]): number {
  return order.reduce((sum, i) => {
    const { leastRows, widthIn } = elastics[i] as Elastic;
    const rows = Math.max(leastRows, Math.round(Math.sqrt((widthIn(leastRows) * leastRows) / METRICS.row)));
    return sum + (widthIn(rows) + METRICS.regionGap) * (rows * METRICS.row + METRICS.regionGap);
  }, 0);
}
