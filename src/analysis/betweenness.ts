import betweenness from "graphology-metrics/centrality/betweenness.js";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { projectionOf } from "./projection.ts";

/**
 * Share of the shortest paths between all other concepts that run through each concept, 0 to 1 (Brandes 2001). High
 * where a concept joins parts of the graph that little else joins. Direction and weight do not count.
 */
export function betweennessOf(graph: ConceptGraph): ReadonlyMap<string, number> {
  if (graph.order < 3) return new Map(graph.mapNodes((key) => [key, 0]));
  return new Map(Object.entries(betweenness(projectionOf(graph), { getEdgeWeight: null, normalized: true })));
}
