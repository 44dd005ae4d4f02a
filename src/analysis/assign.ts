import type { ConceptGraph } from "../graph/concept-graph.ts";
import { communitiesOf } from "./communities.ts";
import { importanceOf } from "./importance.ts";

/** Write importance and community on every concept of `graph`, in place. */
export function assignAnalysis(graph: ConceptGraph): void {
  const importance = importanceOf(graph);
  const communities = communitiesOf(graph);
  graph.updateEachNodeAttributes((key, attributes) => ({
    ...attributes,
    importance: importance.get(key) ?? 0,
    community: communities.get(key) ?? 0,
  }));
}
