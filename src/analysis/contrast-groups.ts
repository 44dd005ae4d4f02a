import type { ConceptGraph } from "../graph/concept-graph.ts";
import { contrasts } from "../graph/queries.ts";

/** How many concepts a group holds at most. */
const LARGEST = 4;

/**
 * Concepts that the text sets against each other, as pairs and as groups in which each contrasts with every other, such as hot, warm and cold
 * data. The group that matters most first, its concepts in the order of the text; every contrast lies in exactly one group. Without contrasts there are none.
 */
export function contrastGroups(graph: ConceptGraph): readonly (readonly string[])[] {
  const done = new Set<string>();
  return contrasts(graph).flatMap(({ key, source, target }) => {
    if (done.has(key)) return [];
    const group = grown(graph, [source, target], done);
    for (const a of group)
      for (const b of group) for (const each of contrastsBetween(graph, a, b)) done.add(each);
    return [inTextOrder(graph, group)];
  });
}

/** Take in, the weightiest first, whatever contrasts with all of a group, as long as those contrasts are in no group yet. */
function grown(graph: ConceptGraph, pair: readonly string[], done: ReadonlySet<string>): readonly string[] {
  const group = [...pair];
  for (const candidate of byWeight(graph, graph.neighbors(pair[0]))) {
    const links = group.map((each) => contrastsBetween(graph, candidate, each));
    const isFree = links.every((keys) => keys.length > 0 && !keys.some((key) => done.has(key)));
    if (isFree && !group.includes(candidate) && group.length < LARGEST) group.push(candidate);
  }
  return group;
}

function contrastsBetween(graph: ConceptGraph, a: string, b: string): readonly string[] {
  if (a === b) return [];
  return graph.edges(a, b).filter((key) => graph.getEdgeAttribute(key, "type") === "contrasts-with");
}

function byWeight(graph: ConceptGraph, concepts: readonly string[]): readonly string[] {
  const weight = (key: string) => graph.getNodeAttribute(key, "importance");
  return [...concepts].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
}

function inTextOrder(graph: ConceptGraph, concepts: readonly string[]): readonly string[] {
  const lineOf = (key: string) => graph.getNodeAttribute(key, "source").line;
  return [...concepts].sort((a, b) => lineOf(a) - lineOf(b) || (a < b ? -1 : 1));
}
