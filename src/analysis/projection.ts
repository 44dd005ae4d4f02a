import { UndirectedGraph } from "graphology";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { RELATION_WEIGHTS } from "./weights.ts";

/** A graph with one weighted edge between two concepts that are related at all. */
export type Projection = UndirectedGraph<Record<string, never>, { weight: number }>;

/** What joins two things, and how strongly. */
export interface WeightedTie {
  readonly source: string;
  readonly target: string;
  readonly count: number;
}

/** A graph of things that ties join; each two of them are joined by one tie at most. */
export function projectionOfTies(keys: readonly string[], ties: readonly WeightedTie[]): Projection {
  const projection: Projection = new UndirectedGraph({ allowSelfLoops: false });
  for (const key of keys) projection.addNode(key);
  for (const { source, target, count } of ties) projection.addEdge(source, target, { weight: count });
  return projection;
}

/**
 * Fold all relations between two concepts into one edge that weighs as much as they do together. Algorithms that
 * know neither direction nor parallel edges read this. `graph` is not changed.
 */
export function projectionOf(graph: ConceptGraph): Projection {
  const projection: Projection = new UndirectedGraph({ allowSelfLoops: false });
  graph.forEachNode((key) => projection.addNode(key));
  graph.forEachEdge((_key, { type }, source, target) => {
    const added = RELATION_WEIGHTS[type].community;
    projection.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + added }));
  });
  return projection;
}
