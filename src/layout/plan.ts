import type { ConceptGraph } from "../graph/concept-graph.ts";
import { arrange } from "./arrange.ts";
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

/**
 * Decide on regions, on their blocks and on the shelf of each; the places on the shelf are open yet. Gives up to `most`
 * plans with the same regions, the most promising first.
 */
export function plansOf(graph: ConceptGraph, most: number): readonly Plan[] {
  const topics = regionsOf(graph);
  const lane = laneOf(graph, topics);
  const ties = tiesOf(graph).filter((tie) => !isLaneTie(tie, lane, topics));
  const regions = withProcessApart(topics, lane).map((region) => planned(graph, region, ties));
  const elastics = regions.map(elasticOf);
  const home = lane ? regions.findIndex(({ keys }) => keys.includes(lane.process)) : -1;
  const stages = lane?.stages ?? [];
  const rest = [...regions.keys()].filter((i) => i !== home && !stages.includes(i));
  const bonds = bondsOf(graph, regions, ties);
  const over = home < 0 ? [] : [{ regions: [home], rows: (elastics[home] as Elastic).leastRows }];
  return arrange({ elastics, bonds, lane: stages, rest }, most).map((shelves) => {
    const [first = 0, ...more] = [...shelves.keys()].filter((i) => isOfLane(shelves[i] as Shelf, stages));
    return {
      regions,
      ties,
      elastics,
      shelves: [...shelves.slice(0, first), ...over, ...shelves.slice(first)],
      laneBreaks: more.length,
    };
  });
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

function planned(graph: ConceptGraph, region: Region, ties: readonly Tie[]): PlannedRegion {
  const blocks = blocksOf(region.keys, ties, (key) => halfWidth(graph, key));
  const top = blocks.findIndex(
    ({ shape }) => region.head !== undefined && shape.spots.get(region.head)?.row === 0,
  );
  return { ...region, blocks, tops: new Map(top < 0 ? [] : [[top, [0]]]) };
}

function elasticOf({ blocks, tops }: PlannedRegion): Elastic {
  const widths = new Map<number, number>();
  const measure = (rows: number) => {
    const packable = { blocks, rows, tops, gap: METRICS.gap };
    return packBlocks(packable, startOrder(packable)).width;
  };
  return {
    leastRows: Math.max(...blocks.map(({ rows }) => rows)),
    widthIn(rows) {
      const width = widths.get(rows) ?? measure(rows);
      widths.set(rows, width);
      return width;
    },
  };
}
