import type { ConceptGraph } from "../graph/concept-graph.ts";

/**
 * Find a concept by what a person writes: its key, its label, or one of its other names, whatever the case.
 * @example namedConcept(graph, "Online Transaction Processing") // → "oltp"; undefined where no concept is called so
 */
export function namedConcept(graph: ConceptGraph, name: string): string | undefined {
  if (graph.hasNode(name)) return name;
  const wanted = folded(name);
  return graph.findNode((_, { label, aliases }) =>
    [label, ...aliases].some((each) => folded(each) === wanted),
  );
}

function folded(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
