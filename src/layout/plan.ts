import type { ConceptGraph } from "../graph/concept-graph.ts";
import { type Arrangeable, arrange } from "./arrange.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { bondsOf } from "./bonds.ts";
import { type Lane, laneOf, withProcessApart } from "./lane.ts";
import { halfWidth, METRICS } from "./metrics.ts";
import { startOrder } from "./order.ts";
import { type Packable, packBlocks } from "./pack.ts";
import { type Region, regionsOf } from "./regions.ts";
import type { Elastic, Shelf } from "./shelves.ts";
import { type Tie, tiesOf } from "./ties.ts";

/** A region with its blocks. */
export interface PlannedRegion extends Region {
  readonly blocks: readonly Block[];
  /** Rows in which the top of a block may stand, by block. */
  readonly tops: Packable["tops"];
  /** First row for all other blocks: where a lane runs through the top row, nothing stands in its way. */
  readonly from: Packable["from"];
}

/** What stands in which region, and which regions stand on which shelf, from the top. */
export interface Plan {
  readonly regions: readonly PlannedRegion[];
  readonly shelves: readonly Shelf[];
  /** Relations that ask something of places, the surest first, without those from the stages of the lane. */
  readonly ties: readonly Tie[];
  readonly elastics: readonly Elastic[];
  /** How often the lane goes on on another shelf. */
  readonly laneBreaks: number;
}

/** What stands in which region; on which shelf each region stands is open yet. */
export interface Ground extends Pick<Plan, "regions" | "ties" | "elastics"> {
  readonly bonds: Arrangeable["bonds"];
  /** The regions that are the stages of the lane, in their order. */
  readonly stages: readonly number[];
  /** The region of the process, which stands over its lane; undefined where there is no lane. */
  readonly home: number | undefined;
}

/** Decide on regions and on their blocks. */
export function groundOf(graph: ConceptGraph): Ground {
  const topics = regionsOf(graph);
  const lane = laneOf(graph, topics);
  const ties = tiesOf(graph).filter((tie) => !isLaneTie(tie, lane, topics));
  const halves = new Map(graph.mapNodes((key) => [key, halfWidth(graph, key)]));
  const half = (key: string) => halves.get(key) as number;
  const regions = withProcessApart(topics, lane).map((region, i) =>
    planned(region, ties, half, lane?.stages.includes(i) === true),
  );
  return {
    regions,
    ties,
    elastics: regions.map(elasticOf),
    bonds: bondsOf(graph, regions, ties),
    stages: lane?.stages ?? [],
    home: lane && regions.findIndex(({ keys }) => keys.includes(lane.process)),
  };
}

/**
 * Decide on the shelf of each region; the places on the shelf are open yet. Gives up to `most` plans, the most
 * promising first. `stressOf` estimates the stress of the whole; without it only the lengths between regions count.
 */
export function plansOf(ground: Ground, most: number, stressOf?: Arrangeable["stressOf"]): readonly Plan[] {
  const { regions, ties, elastics, bonds, stages, home } = ground;
  const rest = [...regions.keys()].filter((i) => i !== home && !stages.includes(i));
  const whole = (shelves: readonly Shelf[]) => withHome(ground, shelves);
  const stress = stressOf && ((shelves: readonly Shelf[]) => stressOf(whole(shelves)));
  return arrange({ elastics, bonds, lane: stages, rest, stressOf: stress }, most).map((shelves) => ({
    regions,
    ties,
    elastics,
    shelves: whole(shelves),
    laneBreaks: Math.max(0, shelves.filter((shelf) => isOfLane(shelf, stages)).length - 1),
  }));
}

/** The process on a shelf of its own over the first one of the lane. */
function withHome({ home, stages, elastics }: Ground, shelves: readonly Shelf[]): readonly Shelf[] {
  if (home === undefined) return shelves;
  const first = shelves.findIndex((shelf) => isOfLane(shelf, stages));
  const over = { regions: [home], rows: (elastics[home] as Elastic).leastRows };
  return [...shelves.slice(0, first), over, ...shelves.slice(first)];
}

function isOfLane(shelf: Shelf, stages: readonly number[]): boolean {
  return shelf.regions.some((i) => stages.includes(i));
}

/** The regions themselves stand as the stages of the lane, so these relations ask nothing more. */
function isLaneTie(
  { type, source, target }: Tie,
  lane: Lane | undefined,
  regions: readonly Region[],
): boolean {
  if (type !== "stage-of" || target !== lane?.process) return false;
  return lane.stages.some((stage) => regions[stage]?.head === source);
}

function planned(
  region: Region,
  ties: readonly Tie[],
  half: (key: string) => number,
  isStage: boolean,
): PlannedRegion {
  const blocks = blocksOf(region.keys, ties, half);
  const top = blocks.findIndex(
    ({ shape }) => region.head !== undefined && shape.spots.get(region.head)?.row === 0,
  );
  const from = isStage && top >= 0 && blocks.length > 1 ? 1 : 0;
  return { ...region, blocks, tops: new Map(top < 0 ? [] : [[top, [0]]]), from };
}

function elasticOf({ blocks, tops, from }: PlannedRegion): Elastic {
  const widths = new Map<number, number>();
  const measure = (rows: number) => {
    const packable = { blocks, rows, tops, from, gap: METRICS.gap };
    return packBlocks(packable, startOrder(packable)).width;
  };
  return {
    leastRows: Math.max(...blocks.map(({ rows }, block) => (tops.has(block) ? rows : rows + from))),
    widthIn(rows) {
      const width = widths.get(rows) ?? measure(rows);
      widths.set(rows, width);
      return width;
    },
  };
}
