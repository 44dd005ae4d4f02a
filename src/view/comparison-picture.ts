import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Comparison } from "./comparison.ts";
import { type Card, type Cast, placeCards, type Widths } from "./comparison-places.ts";
import { type Joint, relationBetween, strokeOf } from "./comparison-strokes.ts";
import type { Point } from "./geometry.ts";
import type { Shape } from "./sheet/shapes.ts";
import { labelOf } from "./words.ts";

/** Two concepts, the first at the left and the second at the right, with what joins them in between. */
export interface ComparisonPicture {
  readonly width: number;
  readonly height: number;
  /** What the picture shows, as a sentence. */
  readonly sentence: string;
  readonly cards: readonly Card[];
  readonly lines: readonly Shape[];
  /** Words on the middle of lines, such as "vs". */
  readonly words: readonly (Point & { readonly word: string })[];
}

/**
 * The picture of two concepts: a card at either side, what both are joined to between them, and a line for the weightiest
 * relation of each two. Where they share nothing that is drawn, the chain that joins them stands between. Undefined for more
 * than two concepts, and where nothing joins them.
 */
export function comparisonPicture(
  graph: ConceptGraph,
  comparison: Comparison,
  widths: Widths,
): ComparisonPicture | undefined {
  const [a, b, more] = comparison.concepts;
  if (a === undefined || b === undefined || more !== undefined) return undefined;
  const cast = castOf(graph, comparison, [a, b], widths.most);
  if (cast.between.length === 0 && !cast.hasLane) return undefined;
  const cards = placeCards(cast, widths);
  const joints = jointsOf([a, ...cast.between.map(({ concept }) => concept), b], cast.isChain);
  const strokes = joints.map((joint) => strokeOf(graph, cards, joint));
  return {
    width: widths.whole,
    height: Math.max(...cards.map(({ y, height }) => y + height)),
    sentence: sentenceOf(cast),
    cards,
    lines: strokes.flatMap(({ shapes }) => shapes),
    words: strokes.flatMap(({ word }) => word),
  };
}

/** Who stands where: what both are joined to between the two, or else the chain from one to the other. */
function castOf(graph: ConceptGraph, comparison: Comparison, [a, b]: Joint, most: number): Cast {
  const hasLane = relationBetween(graph, a, b) !== undefined;
  const shared = sharedBetween(graph, comparison).slice(0, most);
  const chain = shared.length > 0 || hasLane ? [] : chainBetween(graph, comparison, most);
  const named = (concept: string) => ({ concept, label: labelOf(graph, concept) });
  const between = [...shared, ...chain].map(named);
  return { left: named(a), right: named(b), between, hasLane, isChain: chain.length > 0 };
}

/** Which cards a line may join: one to the next of a chain; otherwise each to either side, and the sides to each other. */
function jointsOf(keys: readonly string[], isChain: boolean): readonly Joint[] {
  const [first = "", last = ""] = [keys[0], keys.at(-1)];
  if (isChain) return keys.slice(1).map((to, i) => [keys[i] ?? "", to]);
  return [
    [first, last],
    ...keys.slice(1, -1).flatMap((key): Joint[] => [
      [first, key],
      [key, last],
    ]),
  ];
}

function sharedBetween(graph: ConceptGraph, { concepts, shared }: Comparison): readonly string[] {
  const isJoined = (key: string) => concepts.every((each) => relationBetween(graph, each, key));
  return [...new Set(shared.flatMap((row) => row.concepts))].filter(isJoined);
}

/** The concepts between the two on their best chain; none where a step of it is no line, or where they are too many. */
function chainBetween(graph: ConceptGraph, { joined }: Comparison, most: number): readonly string[] {
  const hops = joined[0]?.chain?.hops ?? [];
  const isDrawn = hops.length <= most + 1 && hops.every(({ from, to }) => relationBetween(graph, from, to));
  return isDrawn ? hops.slice(0, -1).map(({ to }) => to) : [];
}

/** @example "OLTP at the left, OLAP at the right, joined by a line; between them, joined to both: Query." */
function sentenceOf({ left, right, between, isChain, hasLane }: Cast): string {
  const sides = `${left.label} at the left, ${right.label} at the right${hasLane ? ", joined by a line" : ""}`;
  const names = between.map(({ label }) => label).join(", ");
  if (names === "") return `${sides}.`;
  return `${sides}; between them, ${isChain ? "in a chain" : "joined to both"}: ${names}.`;
}
