import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { relationsOf } from "../../graph/queries.ts";
import type { Display } from "../../view/display.ts";
import { nearestToward, type Point } from "../../view/geometry.ts";
import { counted, labelOf } from "../../view/words.ts";

/**
 * Where an arrow key leads: the linked neighbour that way, else the nearest concept that way; without a start, the
 * weightiest concept shown. Undefined at the rim.
 */
export function nextConcept(
  graph: ConceptGraph,
  display: Display,
  places: ReadonlyMap<string, Point>,
  { from, toward }: { from: string | undefined; toward: Point },
): string | undefined {
  const shown = [...display.concepts];
  if (from === undefined) return weightiest(graph, shown);
  const start = places.get(from);
  if (!start) return undefined;
  const candidates = shown
    .filter((key) => key !== from)
    .map((key) => ({ key, ...(places.get(key) ?? start) }));
  const linked = new Set(
    graph
      .edges(from)
      .filter((key) => display.relations.has(key))
      .map((key) => graph.opposite(from, key)),
  );
  const neighbour = nearestToward(
    start,
    toward,
    candidates.filter(({ key }) => linked.has(key)),
  );
  return (neighbour ?? nearestToward(start, toward, candidates))?.key;
}

/** What a screen reader says when the cursor reaches a concept. */
export function announcement(graph: ConceptGraph, display: Display | undefined, concept: string): string {
  const { label, topic } = graph.getNodeAttributes(concept);
  const groups = relationsOf(graph, concept)
    .map(({ heading, neighbours }) => ({
      heading,
      shown: neighbours.filter(({ relation }) => display?.relations.has(relation.key)),
    }))
    .filter(({ shown }) => shown.length > 0)
    .map(({ heading, shown }) => `${heading}: ${shown.map(({ other }) => labelOf(graph, other)).join(", ")}`);
  const relations = groups.length > 0 ? groups.join(". ") : counted(0, "relation");
  return `${label}${topic ? `, ${topic}` : ""}. ${relations}.`;
}

function weightiest(graph: ConceptGraph, shown: readonly string[]): string | undefined {
  const weight = (key: string) => graph.getNodeAttribute(key, "importance");
  return [...shown].sort((a, b) => weight(b) - weight(a))[0];
}
