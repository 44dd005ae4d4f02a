import type { ConceptGraph } from "../graph/concept-graph.ts";
import { RELATION_TYPES, type RelationType } from "../model/relation.ts";

/** What a relation asks of two places: that they are level, or that the source is below the target. */
export type Placing = "level" | "below";

/** A relation as the layout sees it. */
export interface Tie {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  readonly confidence: number;
  /** Rank among the stages of a process; 0 where the relation gives none. */
  readonly order: number;
  readonly placing: Placing;
}

/** What each type asks; a type that is not here pulls its ends together, no more. */
export const PLACINGS: Partial<Record<RelationType, Placing>> = {
  "contrasts-with": "level",
  "part-of": "below",
  "stage-of": "below",
  "kind-of": "below",
};

/** All relations that ask something of places, the surest first; equal ones by strength, then by key. */
export function tiesOf(graph: ConceptGraph): readonly Tie[] {
  const ties: Tie[] = [];
  graph.forEachEdge((key, { type, confidence, order = 0 }, source, target) => {
    const placing = PLACINGS[type];
    if (placing) ties.push({ key, source, target, type, confidence, order, placing });
  });
  return ties.sort(bySureness);
}

function bySureness(a: Tie, b: Tie): number {
  const strength = RELATION_TYPES[b.type].strength - RELATION_TYPES[a.type].strength;
  return b.confidence - a.confidence || strength || (a.key < b.key ? -1 : 1);
}
