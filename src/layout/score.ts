import type { ConceptGraph } from "../graph/concept-graph.ts";
import { ASPECT } from "./arrange.ts";
import { crossingsOf } from "./crossings.ts";
import type { Plan } from "./plan.ts";
import type { Positions } from "./positions.ts";
import { struckLabelsOf, typedSegmentsOf } from "./strikes.ts";

/** What a picture of another aspect, a broken lane, a struck label and a crossing cost, as shares of the area. */
const COSTS = { aspect: 2, laneBreak: 0.4, struckLabel: 0.005, crossing: 0.0005 };

/** What a finished picture costs: its area, and what spoils it. The lower, the better; 0 for one without concepts. */
export function scoreOf(graph: ConceptGraph, { laneBreaks }: Plan, positions: Positions): number {
  const [width, height] = [
    spanOf([...positions.values()].map(({ x }) => x)),
    spanOf([...positions.values()].map(({ y }) => y)),
  ];
  if (width === 0 || height === 0) return 0;
  const segments = typedSegmentsOf(graph, positions);
  const spoilt =
    COSTS.aspect * Math.abs(Math.log(width / height / ASPECT)) +
    COSTS.laneBreak * laneBreaks +
    COSTS.struckLabel * struckLabelsOf(graph, positions, segments) +
    COSTS.crossing * crossingsOf(segments);
  return width * height * (1 + spoilt);
}

function spanOf(values: readonly number[]): number {
  const [least, most] = values.reduce(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Infinity, -Infinity],
  );
  return most - least;
}
