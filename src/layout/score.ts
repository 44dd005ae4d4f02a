import type { ConceptGraph } from "../graph/concept-graph.ts";
import { ASPECT } from "./arrange.ts";
import { crossingsOf } from "./crossings.ts";
import type { Plan } from "./plan.ts";
import type { Positions } from "./positions.ts";
import { stressOf } from "./stress.ts";
import { struckLabelsOf, typedSegmentsOf } from "./strikes.ts";
import type { Tie } from "./ties.ts";

/** What stress, another aspect, a broken lane, a relation without its placing, a struck label and a crossing cost, as shares of the area. */
const COSTS = { stress: 20, aspect: 9, laneBreak: 4, brokenTie: 1, struckLabel: 0.01, crossing: 0.001 };

/** What a finished picture costs: its area, and what spoils it. The lower, the better; 0 for one without concepts. */
export function scoreOf(graph: ConceptGraph, { laneBreaks, ties }: Plan, positions: Positions): number {
  const [width, height] = [
    spanOf([...positions.values()].map(({ x }) => x)),
    spanOf([...positions.values()].map(({ y }) => y)),
  ];
  if (width === 0 || height === 0) return 0;
  const segments = typedSegmentsOf(graph, positions);
  const spoilt =
    COSTS.stress * stressOf(graph, positions) +
    COSTS.aspect * Math.abs(Math.log(width / height / ASPECT)) +
    COSTS.laneBreak * laneBreaks +
    COSTS.brokenTie * ties.filter((tie) => !isPlaced(tie, positions)).length +
    COSTS.struckLabel * struckLabelsOf(graph, positions, segments) +
    COSTS.crossing * crossingsOf(segments);
  return width * height * (1 + spoilt);
}

function isPlaced({ placing, source, target }: Tie, positions: Positions): boolean {
  const down = (positions.get(source)?.y ?? 0) - (positions.get(target)?.y ?? 0);
  return placing === "level" ? down === 0 : down > 0;
}

function spanOf(values: readonly number[]): number {
  const [least, most] = values.reduce(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Infinity, -Infinity],
  );
  return most - least;
}
