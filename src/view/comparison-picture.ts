import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Comparison } from "./comparison.ts";
import { type Group, groupOf } from "./comparison-group.ts";
import { type Card, type Cast, placeCards, type Widths } from "./comparison-places.ts";
import { type Joint, relationBetween, strokeOf } from "./comparison-strokes.ts";
import type { Point } from "./geometry.ts";
import type { Shape } from "./sheet/shapes.ts";
import { labelOf } from "./words.ts";

/** The concepts compared and what joins them, as cards with lines between. */
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
 * The picture of a comparison, with a line for the weightiest relation of each two. Of two concepts: a card at either side and
 * what both are joined to between them; where they share nothing that is drawn, the chain that joins them. Of more: see
 * `groupOf`. Undefined where nothing joins them.
 */
export function comparisonPicture(
  graph: ConceptGraph,
  comparison: Comparison,
  widths: Widths,
): ComparisonPicture | undefined {
  const group =
    comparison.concepts.length > 2 ? groupOf(graph, comparison, widths) : pairOf(graph, comparison, widths);
  if (!group) return undefined;
  const { cards, joints, sentence } = group;
  const strokes = joints.map((joint) => strokeOf(graph, cards, joint));
  return {
    width: widths.whole,
    height: Math.max(...cards.map(({ y, height }) => y + height)),
    sentence,
    cards,
    lines: strokes.flatMap(({ shapes }) => shapes),
    words: strokes.flatMap(({ word }) => word),
  };
}

function pairOf(graph: ConceptGraph, comparison: Comparison, widths: Widths): Group | undefined {
  const [a, b] = comparison.concepts;
  if (a === undefined || b === undefined) return undefined;
  const cast = castOf(graph, comparison, [a, b], widths.most);
  if (cast.between.length === 0 && !cast.hasLane) return undefined;
  return {
    cards: placeCards(cast, widths),
    joints: jointsOf([a, ...cast.between.map(({ concept }) => concept), b], cast.isChain),
    sentence: sentenceOf(cast),
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
