import type { ConceptGraph } from "../graph/concept-graph.ts";
import { Distances } from "./distances.ts";
import { stressEstimate } from "./estimate.ts";
import { type Ground, groundOf, type Plan, plansOf } from "./plan.ts";
import type { Position, Positions } from "./positions.ts";
import { scoreOf } from "./score.ts";
import { resettle, settle } from "./settle.ts";
import { variantsOf } from "./variants.ts";

/** Plans of a small graph that are carried out, the first of them in variants, to choose the best picture. */
const PLANS = 2;
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
  const ground = groundOf(graph);
  const [first] = plansOf(ground, 1);
  if (!first) return new Map();
  const start = settle(graph, first);
  return centred(isQuick ? start : bettered(graph, ground, start));
}

/** Choose the shelves anew, now that it is known about where concepts stand in their regions, and settle again. */
function bettered(graph: ConceptGraph, ground: Ground, start: Positions): Positions {
  const distances = new Distances(graph);
  const pictureOf = (plan: Plan, before: Positions): Picture => {
    const places = resettle(graph, plan, { before, distances });
    return { plan, places, score: scoreOf(graph, plan, places) };
  };
  const [plan, ...others] = plansOf(ground, PLANS, stressEstimate(ground, distances, start));
  if (!plan) return start;
  const plans = graph.order > LARGEST_TO_COMPARE ? [plan] : [...variantsOf(plan), ...others];
  const best = bestOf(plans.map((each) => pictureOf(each, start)));
  return bestOf([best, pictureOf(best.plan, best.places)]).places;
}

interface Picture {
  readonly plan: Plan;
  readonly places: Positions;
  readonly score: number;
}

/** The first of the best; there is at least one. */
function bestOf(pictures: readonly Picture[]): Picture {
  return pictures.reduce((best, next) => (next.score < best.score ? next : best));
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
