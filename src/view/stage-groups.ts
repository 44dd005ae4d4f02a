import type { ConceptGraph } from "../graph/concept-graph.ts";
import { byImportance, relationsOf } from "../graph/queries.ts";
import type { RelationType } from "../model/relation.ts";
import { topicsOf } from "./topics.ts";

/** What belongs to a stage, under a heading. */
export interface StageGroup {
  readonly heading: string;
  readonly concepts: readonly string[];
}

/** What holds a concept to its stage, closest first; what stands in its topic alone comes last. */
const HELD = [
  { type: "part-of", heading: "Parts" },
  { type: "kind-of", heading: "Kinds" },
] as const satisfies readonly { type: RelationType; heading: string }[];

/** The concepts of a stage: its parts, its kinds, and what else stands in its topic. Empty groups are left out. */
export function stageGroups(graph: ConceptGraph, stage: string): readonly StageGroup[] {
  const listed = new Set([stage]);
  const groups = HELD.map(({ type, heading }) => {
    const group = relationsOf(graph, stage).find(
      (each) => each.type === type && each.direction === "incoming",
    );
    const concepts = (group?.neighbours ?? []).map(({ other }) => other);
    for (const concept of concepts) listed.add(concept);
    return { heading, concepts };
  });
  const topic = new Set(topicsOf(graph).find(({ head }) => head === stage)?.concepts);
  const others = byImportance(graph).filter((concept) => topic.has(concept) && !listed.has(concept));
  return [...groups, { heading: "In this topic", concepts: others }].filter(
    ({ concepts }) => concepts.length > 0,
  );
}
