import type { ConceptGraph } from "../graph/concept-graph.ts";
import { type Context, contextOf } from "./context.ts";
import type { Distances } from "./distances.ts";
import { evened } from "./even.ts";
import { METRICS } from "./metrics.ts";
import { packWell, type Wishes } from "./order.ts";
import type { Packable, Packing } from "./pack.ts";
import type { Plan, PlannedRegion } from "./plan.ts";
import type { Position, Positions } from "./positions.ts";
import { facingsOf, pullsOf } from "./pulls.ts";
import type { Spot } from "./shape.ts";
import { type Shelf, shelfHeight } from "./shelves.ts";
import { strainOf } from "./strain.ts";
import { topsOf } from "./tops.ts";

/** Rounds of placing; from the second on a region knows where the others are. */
const ROUNDS = 2;
/** How much wider than packed a region may become to fill its shelf. */
const MOST_STRETCH = 1.3;

/** Where all concepts stood in the round before, and how far they should be apart, where that is to count. */
interface Round {
  readonly before: Positions;
  readonly distances?: Distances;
}

/**
 * Give every concept of a plan its place, in pixels, from (0, 0) to the right and down. Only the length of relations
 * counts.
 */
export function settle(graph: ConceptGraph, plan: Plan): Positions {
  const context = contextOf(graph, plan);
  let before: Positions = new Map();
  for (let round = 0; round < ROUNDS; round += 1) before = settleRound(context, { before });
  return before;
}

/** The same in one round, for concepts that all have places already, on these shelves or others: stress counts too. */
export function resettle(graph: ConceptGraph, plan: Plan, round: Required<Round>): Positions {
  return settleRound(contextOf(graph, plan), round);
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

function settleRound(context: Context, round: Round): Positions {
  const step = round.distances?.stepAt(round.before) ?? 0;
  const shelves: PackedShelf[] = [];
  let top = 0;
  for (const shelf of context.plan.shelves) {
    shelves.push({ top, packed: packShelf(context, shelf, { ...round, top, step }) });
    top += shelfHeight(shelf);
  }
  const width = Math.max(0, ...shelves.map(({ packed }) => widthOf(packed)));
  return new Map(shelves.flatMap((shelf) => shelfPlaces(shelf, width)));
}

/** A shelf in a round. */
interface Level extends Round {
  /** Height of its top row, in pixels. */
  readonly top: number;
  /** Pixels that a relation should be long. */
  readonly step: number;
}

function packShelf(context: Context, { regions, rows }: Shelf, level: Level): readonly Packed[] {
  const rowOf = new Map<string, number>();
  return regions.map((i) => {
    const region = context.plan.regions[i] as PlannedRegion;
    const tops = topsOf(context, i, rows, rowOf);
    const packable = { blocks: region.blocks, rows, tops, from: region.from, gap: METRICS.gap };
    const packing = packWell(packable, wishesOf(context, i, rows, level));
    const packed = { region, packable, packing };
    for (const [key, { row }] of spotsOf(packed)) rowOf.set(key, row);
    return packed;
  });
}

function wishesOf(context: Context, region: number, rows: number, { distances, ...level }: Level): Wishes {
  const width = MOST_STRETCH * (context.plan.elastics[region]?.widthIn(rows) ?? 0);
  const site = { region, rows, width, ...level };
  return {
    pulls: pullsOf(context, site),
    facings: facingsOf(context, region),
    strainOf: distances && strainOf(context, distances, site),
  };
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
