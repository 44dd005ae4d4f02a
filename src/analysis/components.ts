import type { ConceptGraph } from "../graph/concept-graph.ts";

/**
 * The parts of the graph that no relation joins, the largest first, each in the order of the graph. An isolated
 * concept is a component of its own; a graph without concepts has none.
 */
export function componentsOf(graph: ConceptGraph): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const start of graph.nodes()) {
    if (seen.has(start)) continue;
    const reached = reachedFrom(graph, start);
    for (const key of reached) seen.add(key);
    components.push(graph.filterNodes((key) => reached.has(key)));
  }
  return components.sort((a, b) => b.length - a.length);
}

function reachedFrom(graph: ConceptGraph, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  // A set hands out what is added while it is walked, so it serves as the queue.
  for (const key of reached)
    graph.forEachEdge(key, (_edge, _attributes, s, t) => reached.add(s === key ? t : s));
  return reached;
}
