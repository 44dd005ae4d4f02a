import type { ConceptGraph } from "./concept-graph.ts";

/**
 * Work something out once for each graph, and hand out the same answer from then on. It is worked out anew where concepts or
 * relations came or went, and forgotten with the graph.
 */
export function oncePerGraph<Answer>(ask: (graph: ConceptGraph) => Answer): (graph: ConceptGraph) => Answer {
  const known = new WeakMap<ConceptGraph, { readonly extent: string; readonly answer: Answer }>();
  return (graph) => {
    const extent = `${graph.order} ${graph.size}`;
    const last = known.get(graph);
    if (last?.extent === extent) return last.answer;
    const answer = ask(graph);
    known.set(graph, { extent, answer });
    return answer;
  };
}
