import type { ConceptGraph } from "../graph/concept-graph.ts";
import { type Context, contextOf } from "./context.ts";
import { evened } from "./even.ts";
import { METRICS } from "./metrics.ts";
import { packWell } from "./order.ts";
import type { Packable, Packing } from "./pack.ts";
import type { Plan, PlannedRegion } from "./plan.ts";
import type { Position } from "./positions.ts";
import { facingsOf, pullsOf } from "./pulls.ts";
import type { Spot } from "./shape.ts";
import { type Shelf, shelfHeight } from "./shelves.ts";
import { topsOf } from "./tops.ts";

/** Rounds of placing; from the second on a region knows where the others are. */
const ROUNDS = 2;
/** How much wider than packed a region may become to fill its shelf. */
const MOST_STRETCH = 1.3;

/** Give every concept of a plan its place, in pixels, from (0, 0) to the right and down. */
export function settle(graph: ConceptGraph, plan: Plan): ReadonlyMap<string, Position> {
  const context = contextOf(graph, plan);
  let places: ReadonlyMap<string, Position> = new Map();
  for (let round = 0; round < ROUNDS; round += 1) places = settleRound(context, places);
  return places;
}

interface Packed {
  readonly region: PlannedRegion;
  readonly packable: Packable;
  readonly packing: Packing;
}

interface PackedShelf {
  readonly top: number;
  readonly packed: readonly Packed[];
}

function settleRound(context: Context, before: ReadonlyMap<string, Position>): ReadonlyMap<string, Position> {
  const shelves: PackedShelf[] = [];
  let top = 0;
  for (const shelf of context.plan.shelves) {
    shelves.push({ top, packed: packShelf(context, shelf, top, before) });
    top += shelfHeight(shelf);
  }
  const width = Math.max(0, ...shelves.map(({ packed }) => widthOf(packed)));
  return new Map(shelves.flatMap((shelf) => shelfPlaces(shelf, width)));
}

function packShelf(
  context: Context,
  { regions, rows }: Shelf,
  top: number,
  before: ReadonlyMap<string, Position>,
): readonly Packed[] {
  const rowOf = new Map<string, number>();
  return regions.map((i) => {
    const region = context.plan.regions[i] as PlannedRegion;
    const packable = { blocks: region.blocks, rows, tops: topsOf(context, i, rows, rowOf), gap: METRICS.gap };
    const pulls = pullsOf(context, { region: i, rows, top, before });
    const packing = packWell(packable, { pulls, facings: facingsOf(context, i) });
    const packed = { region, packable, packing };
    for (const [key, { row }] of spotsOf(packed)) rowOf.set(key, row);
    return packed;
  });
}

function widthOf(packed: readonly Packed[]): number {
  return packed.reduce((sum, { packing }) => sum + packing.width, METRICS.regionGap * (packed.length - 1));
}

/** Stretch the regions of a shelf over the width of the picture, and set what is left between them. */
function shelfPlaces({ top, packed }: PackedShelf, width: number): readonly (readonly [string, Position])[] {
  const gaps = METRICS.regionGap * (packed.length - 1);
  const stretch = Math.min(MOST_STRETCH, (width - gaps) / Math.max(1, widthOf(packed) - gaps));
  const even = packed.map((each) => ({
    ...each,
    packing: evened(each.packable, each.packing, each.packing.width * stretch),
  }));
  const slack = (width - widthOf(even)) / packed.length;
  let left = slack / 2;
  return even.flatMap((each) => {
    const from = left;
    left += each.packing.width + METRICS.regionGap + slack;
    return spotsOf(each).map(
      ([key, { x, row }]) => [key, { x: from + x, y: top + row * METRICS.row }] as const,
    );
  });
}

function spotsOf({ region, packing }: Packed): readonly (readonly [string, Spot])[] {
  return region.blocks.flatMap(({ shape }, block) => {
    const at = packing.spots[block] as Spot;
    return [...shape.spots].map(([key, { x, row }]) => [key, { x: at.x + x, row: at.row + row }] as const);
  });
}
