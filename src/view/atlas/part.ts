import { type ConceptGraph, createConceptGraph } from "../../graph/concept-graph.ts";
import { layoutGraph } from "../../layout/layout.ts";

/** A graph of some concepts of another and of the relations between them, with the same keys and in the same order. */
export function partOf(graph: ConceptGraph, keys: ReadonlySet<string>): ConceptGraph {
  const part = createConceptGraph(graph.getAttributes());
  const inOrder = [...keys].sort((a, b) => orderOf(graph, a) - orderOf(graph, b) || (a < b ? -1 : 1));
  for (const key of inOrder) part.addNode(key, { ...graph.getNodeAttributes(key) });
  for (const key of inOrder)
    graph.forEachEdge(key, (edge, attributes, source, target, _s, _t, isUndirected) => {
      if (!keys.has(source) || !keys.has(target) || part.hasEdge(edge)) return;
      if (isUndirected) part.addUndirectedEdgeWithKey(edge, source, target, attributes);
      else part.addDirectedEdgeWithKey(edge, source, target, attributes);
    });
  return part;
}

/** The same with places of its own: where its concepts stand in the whole, they are far from each other. */
export function placedPartOf(graph: ConceptGraph, keys: ReadonlySet<string>): ConceptGraph {
  const part = partOf(graph, keys);
  for (const [key, { x, y }] of layoutGraph(part, { isQuick: true })) part.mergeNodeAttributes(key, { x, y });
  return part;
}

/** Concepts stand in the order of the text. */
function orderOf(graph: ConceptGraph, key: string): number {
  return graph.getNodeAttribute(key, "source").line;
}
