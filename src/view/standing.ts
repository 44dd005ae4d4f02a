import type { ConceptGraph } from "../graph/concept-graph.ts";
import { byImportance } from "../graph/queries.ts";

/** Where a concept stands in its graph, as counts that a reader can check against the rest of the page. */
export interface Standing {
  /** Place by importance, from 1, among those of its own kind. */
  readonly rank: number;
  /** How many are of its kind: the concepts, or the topics. */
  readonly among: number;
  /** Relations to other concepts; membership in a topic is said by itself. */
  readonly relations: number;
}

/** @throws Error of graphology where `concept` is not in the graph. */
export function standingOf(graph: ConceptGraph, concept: string): Standing {
  const kind = graph.getNodeAttribute(concept, "kind");
  const peers = byImportance(graph).filter((each) => graph.getNodeAttribute(each, "kind") === kind);
  return {
    rank: peers.indexOf(concept) + 1,
    among: peers.length,
    relations: graph.filterEdges(concept, (_key, { type }) => type !== "in-topic").length,
  };
}
