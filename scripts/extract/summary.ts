import type { ConceptGraph } from "../../src/graph/concept-graph.ts";
import { RELATION_TYPE_NAMES, RELATION_TYPES } from "../../src/model/relation.ts";

/** Two lines on what a graph holds: concepts and topics, then relations by type. */
export function summaryOf(graph: ConceptGraph, written: string): string {
  const topics = graph.filterNodes((_, { kind }) => kind === "topic").length;
  const counts = RELATION_TYPE_NAMES.map(
    (type) => [type, graph.filterEdges((_, attributes) => attributes.type === type).length] as const,
  );
  const relations = counts.map(([type, count]) => `${count} ${RELATION_TYPES[type].name}`).join(", ");
  return `${written}: ${graph.order - topics} concepts in ${topics} topics\n${relations}`;
}
