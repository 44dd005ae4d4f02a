import { nearestCommon } from "../analysis/shared.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { LINE_TYPES, type RelationType } from "../model/relation.ts";

/** Something that concepts have in common: a topic by its name, or concepts by their keys. */
export interface SharedRow {
  readonly heading: string;
  readonly topic?: string;
  readonly concepts: readonly string[];
}

/** What several concepts can lead to in common, by the type of relation that leads there. */
const COMMON: readonly { readonly type: RelationType; readonly heading: string }[] = [
  { type: "kind-of", heading: "Both are kinds of" },
  { type: "part-of", heading: "Both are parts of" },
  { type: "stage-of", heading: "Both are stages of" },
];
const NEIGHBOURS_SHOWN = 12;

/** What concepts share: the nearest common kind, whole and process, the topic, and neighbors of all; the empty list where nothing. */
export function sharedBy(graph: ConceptGraph, concepts: readonly string[]): readonly SharedRow[] {
  const common = COMMON.flatMap(({ type, heading }) => {
    const shared = nearestCommon(graph, concepts, type);
    return shared === undefined || concepts.includes(shared)
      ? []
      : { heading: concepts.length > 2 ? heading.replace("Both", "All") : heading, concepts: [shared] };
  });
  const topics = new Set(concepts.map((key) => graph.getNodeAttribute(key, "topic")));
  const [topic] = topics;
  const listed = new Set(common.flatMap((row) => row.concepts));
  const neighbours = commonNeighbours(graph, concepts).filter((key) => !listed.has(key));
  return [
    ...common,
    ...(topics.size === 1 && topic !== undefined ? [{ heading: "Topic", topic, concepts: [] }] : []),
    ...(neighbours.length > 0 ? [{ heading: "Neighbors of each", concepts: neighbours }] : []),
  ];
}

/** Concepts that are joined to every given one by a line, the weightiest first. */
function commonNeighbours(graph: ConceptGraph, concepts: readonly string[]): readonly string[] {
  const lines = new Set<string>(LINE_TYPES);
  const around = (key: string) =>
    new Set(
      graph.filterEdges(key, (_key, { type }) => lines.has(type)).map((edge) => graph.opposite(key, edge)),
    );
  const [first, ...others] = concepts.map(around);
  const weight = (key: string) => graph.getNodeAttribute(key, "importance");
  return [...(first ?? [])]
    .filter((key) => !concepts.includes(key) && others.every((each) => each.has(key)))
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .slice(0, NEIGHBOURS_SHOWN);
}
