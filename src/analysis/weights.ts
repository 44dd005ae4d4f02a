import type { RelationType } from "../model/relation.ts";

/** What a relation of each type weighs in an analysis. */
export interface RelationWeights {
  /** How much importance flows from source to target: what others are explained by is central. */
  readonly importance: number;
  /** How strongly it holds two concepts in one community. */
  readonly community: number;
}

/**
 * Importance: a stage, part or kind speaks for its whole much more than a mention does; standing under a heading says
 * little, and it counts a little, so that a topic with many concepts matters. Community: a typed relation
 * ties two concepts together whatever their neighbours are, a mention only in numbers.
 */
export const RELATION_WEIGHTS: Record<RelationType, RelationWeights> = {
  "contrasts-with": { importance: 1, community: 3 },
  "part-of": { importance: 2, community: 3 },
  "stage-of": { importance: 3, community: 2 },
  "kind-of": { importance: 2, community: 3 },
  mentions: { importance: 0.3, community: 1 },
  "in-topic": { importance: 0.25, community: 2 },
};
