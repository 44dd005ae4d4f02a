import type { ConceptGraph } from "../graph/concept-graph.ts";
import { plansOf } from "./plan.ts";
import type { Position, Positions } from "./positions.ts";
import { scoreOf } from "./score.ts";
import { settle } from "./settle.ts";
import { variantsOf } from "./variants.ts";

/** Plans of a small graph that are carried out, the first of them in variants, to choose the best picture. */
const PLANS = 3;
/** Concepts up to which there is time for more than one picture. */
const LARGEST_TO_COMPARE = 600;

/**
 * Place every concept so that position says something: topics are regions, the stages of a process stand in their order,
 * contrasting concepts side by side, parts and kinds below their whole. No labels overlap. The middle of the picture
 * is (0, 0); places are rounded to 0.1 px, and the same graph gives the same places on every machine. An empty
 * graph gives an empty map. `graph` is not changed; importance sets the size of labels, so it should be there. `isQuick`
 * takes the first picture that would do, in a twentieth of the time, for places that somebody waits for.
 */
export function layoutGraph(graph: ConceptGraph, { isQuick = false } = {}): Positions {
  const isSmall = graph.order <= LARGEST_TO_COMPARE && !isQuick;
  const [first, ...others] = plansOf(graph, isSmall ? PLANS : 1);
  if (!first) return new Map();
  const plans = isSmall ? [...variantsOf(first), ...others] : [first];
  const pictures = plans.map((plan) => {
    const places = settle(graph, plan);
    return { places, score: scoreOf(graph, plan, places) };
  });
  const [best] = pictures.sort((a, b) => a.score - b.score);
  return best ? centred(best.places) : new Map();
}

/** Write places on the concepts of `graph`, in place; a concept without one keeps what it has. */
export function assignPositions(graph: ConceptGraph, positions: Positions): void {
  for (const [key, { x, y }] of positions) graph.mergeNodeAttributes(key, { x, y });
}

function centred(places: Positions): Positions {
  const middle = {
    x: middleOf([...places.values()].map(({ x }) => x)),
    y: middleOf([...places.values()].map(({ y }) => y)),
  };
  const shifted = ({ x, y }: Position) => ({ x: rounded(x - middle.x), y: rounded(y - middle.y) });
  return new Map([...places].map(([key, place]) => [key, shifted(place)]));
}

function middleOf(values: readonly number[]): number {
  return (
    values.reduce((least, value) => Math.min(least, value), Infinity) / 2 +
    values.reduce((most, value) => Math.max(most, value), -Infinity) / 2
  );
}

/** To 0.1, and never -0, which JSON would not keep. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
