import type { ConceptGraph } from "../graph/concept-graph.ts";
import { PULLS } from "./bonds.ts";
import { METRICS } from "./metrics.ts";
import { type Pull, packWell } from "./order.ts";
import type { Packing } from "./pack.ts";
import type { Plan, PlannedRegion } from "./plan.ts";
import type { Position } from "./positions.ts";
import type { Spot } from "./shape.ts";
import { type Shelf, shelfHeight } from "./shelves.ts";
import type { Tie } from "./ties.ts";

/** How strongly the head of a region is pulled to the middle of its top row. */
const HEAD_PULL = 15;
/** Rounds of placing; from the second on a region knows where the others are. */
const ROUNDS = 2;

/** Give every concept of a plan its place, in pixels, from (0, 0) to the right and down. */
export function settle(graph: ConceptGraph, plan: Plan): Map<string, Position> {
  const context = contextOf(graph, plan);
  let places = new Map<string, Position>();
  for (let round = 0; round < ROUNDS; round += 1) places = placed(context, places);
  return places;
}

interface Link {
  readonly near: string;
  readonly far: string;
  readonly weight: number;
}

interface Context {
  readonly plan: Plan;
  /** Relations of the concepts of each region, seen from inside. */
  readonly links: readonly (readonly Link[])[];
  /** Relations that ask something of two regions, by both. */
  readonly bridges: readonly (readonly Tie[])[];
  readonly blockOf: ReadonlyMap<
    string,
    { readonly region: number; readonly block: number; readonly spot: Spot }
  >;
  /** Width that every shelf fills. */
  readonly width: number;
}

function contextOf(graph: ConceptGraph, plan: Plan): Context {
  const blockOf = new Map(
    plan.regions.flatMap(({ blocks }, region) =>
      blocks.flatMap(({ shape }, block) =>
        [...shape.spots].map(([key, spot]) => [key, { region, block, spot }] as const),
      ),
    ),
  );
  const regionOf = (key: string) => blockOf.get(key)?.region as number;
  const links: Link[][] = plan.regions.map(() => []);
  graph.forEachEdge((_key, { type }, source, target) => {
    const weight = PULLS[type];
    if (weight === 0) return;
    links[regionOf(source)]?.push({ near: source, far: target, weight });
    if (regionOf(source) !== regionOf(target))
      links[regionOf(target)]?.push({ near: target, far: source, weight });
  });
  const bridges: Tie[][] = plan.regions.map(() => []);
  for (const tie of plan.ties) {
    const [a, b] = [regionOf(tie.source), regionOf(tie.target)];
    if (a === b) continue;
    bridges[a]?.push(tie);
    bridges[b]?.push(tie);
  }
  return { plan, links, bridges, blockOf, width: widest(plan) };
}

function widest({ shelves, elastics }: Plan): number {
  return Math.max(
    0,
    ...shelves.map(({ regions, rows }) =>
      regions.reduce(
        (sum, i) => sum + (elastics[i]?.widthIn(rows) ?? 0) + METRICS.regionGap,
        -METRICS.regionGap,
      ),
    ),
  );
}

function placed(context: Context, before: ReadonlyMap<string, Position>): Map<string, Position> {
  const places = new Map<string, Position>();
  let top = 0;
  for (const shelf of context.plan.shelves) {
    for (const [key, place] of shelfPlaces(context, shelf, top, before)) places.set(key, place);
    top += shelfHeight(shelf);
  }
  return places;
}

function shelfPlaces(
  context: Context,
  shelf: Shelf,
  top: number,
  before: ReadonlyMap<string, Position>,
): ReadonlyMap<string, Position> {
  const rowOf = new Map<string, number>();
  const packings = shelf.regions.map((i) => {
    const packing = packRegion(context, i, shelf, { top, before, rowOf });
    for (const [key, { row }] of spotsOf(context.plan.regions[i] as PlannedRegion, packing))
      rowOf.set(key, row);
    return packing;
  });
  const slack = context.width - packings.reduce((sum, { width }) => sum + width, 0);
  const gap = slack / shelf.regions.length;
  const places = new Map<string, Position>();
  let left = gap / 2;
  for (const [n, i] of shelf.regions.entries()) {
    const packing = packings[n] as Packing;
    for (const [key, { x, row }] of spotsOf(context.plan.regions[i] as PlannedRegion, packing)) {
      places.set(key, { x: left + x, y: top + row * METRICS.row });
    }
    left += packing.width + gap;
  }
  return places;
}

interface Surroundings {
  readonly top: number;
  readonly before: ReadonlyMap<string, Position>;
  /** Rows of the concepts on this shelf that stand already. */
  readonly rowOf: ReadonlyMap<string, number>;
}

function packRegion(context: Context, i: number, { rows }: Shelf, around: Surroundings): Packing {
  const region = context.plan.regions[i] as PlannedRegion;
  const tops = topsOf(context, i, rows, around.rowOf);
  const pulls = pullsOf(context, i, rows, around);
  return packWell({ blocks: region.blocks, rows, tops, gap: METRICS.gap }, pulls);
}

function spotsOf({ blocks }: PlannedRegion, { spots }: Packing): readonly (readonly [string, Spot])[] {
  return blocks.flatMap(({ shape }, block) => {
    const at = spots[block] as Spot;
    return [...shape.spots].map(([key, { x, row }]) => [key, { x: at.x + x, row: at.row + row }] as const);
  });
}

/** Narrow the rows of each block by what binds it to regions of the shelf that stand already, the surest first. */
function topsOf(
  { plan, bridges, blockOf }: Context,
  i: number,
  rows: number,
  rowOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly number[]> {
  const { blocks, tops: fixed } = plan.regions[i] as PlannedRegion;
  const tops = new Map(fixed);
  for (const { source, target, placing } of bridges[i] ?? []) {
    const isSourceHere = blockOf.get(source)?.region === i;
    const other = rowOf.get(isSourceHere ? target : source);
    const here = blockOf.get(isSourceHere ? source : target);
    if (other === undefined || !here) continue;
    const all = Array.from({ length: rows - (blocks[here.block]?.rows ?? 1) + 1 }, (_, row) => row);
    const allowed = (tops.get(here.block) ?? all).filter((top) => {
      const down = (top + here.spot.row - other) * (isSourceHere ? 1 : -1);
      return placing === "level" ? down === 0 : down > 0;
    });
    if (allowed.length > 0) tops.set(here.block, allowed);
  }
  return tops;
}

function pullsOf(context: Context, i: number, rows: number, { top, before }: Surroundings): readonly Pull[] {
  const { plan, links, blockOf } = context;
  const region = plan.regions[i] as PlannedRegion;
  const origin = originOf(region, before);
  const pulls = (links[i] ?? []).flatMap(({ near, far, weight }): Pull[] => {
    const [a, b] = [blockOf.get(near), blockOf.get(far)];
    if (!a || !b || (a.region === b.region && a.block === b.block)) return [];
    const from = { block: a.block, ...a.spot, weight };
    if (b.region === i) return [{ ...from, toward: { block: b.block, ...b.spot } }];
    const place = before.get(far);
    if (!place) return [];
    return [
      { ...from, weight: weight / 2, toward: { x: place.x - origin, row: (place.y - top) / METRICS.row } },
    ];
  });
  const head = region.head === undefined ? undefined : blockOf.get(region.head);
  if (!head) return pulls;
  const middle = (plan.elastics[i]?.widthIn(rows) ?? 0) / 2;
  return [...pulls, { block: head.block, ...head.spot, toward: { x: middle }, weight: HEAD_PULL }];
}

/** The left edge of a region as it stood before. */
function originOf({ keys }: PlannedRegion, before: ReadonlyMap<string, Position>): number {
  return Math.min(...keys.map((key) => before.get(key)?.x ?? 0));
}
