import type { ConceptGraph } from "../graph/concept-graph.ts";
import { relationsOf } from "../graph/queries.ts";

/** What the text sets against a concept, the weightiest first; the empty list where nothing is. */
export function contrastedWith(graph: ConceptGraph, concept: string): readonly string[] {
  const group = relationsOf(graph, concept).find(({ type }) => type === "contrasts-with");
  return [...new Set(group?.neighbours.map(({ other }) => other))];
}
