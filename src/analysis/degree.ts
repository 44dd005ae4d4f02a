import type { ConceptGraph } from "../graph/concept-graph.ts";
import { RELATION_TYPES } from "../model/relation.ts";

/** Number of relations of each concept, membership in a topic left out; 0 for an isolated one. */
export function degreesOf(graph: ConceptGraph): ReadonlyMap<string, number> {
  const degrees = new Map(graph.mapNodes((key) => [key, 0]));
  graph.forEachEdge((_key, { type }, source, target) => {
    if (RELATION_TYPES[type].strength === 0) return;
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  });
  return degrees;
}
