import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { RelationType } from "../model/relation.ts";

/**
 * The nearest concept to which all the given ones lead along relations of one type, from source to target: their common whole,
 * kind or process. The one with the fewest steps in sum, then the weightier one; one of the given concepts itself where the others
 * lead to it. Undefined where they lead to nothing in common.
 */
export function nearestCommon(
  graph: ConceptGraph,
  concepts: readonly string[],
  type: RelationType,
): string | undefined {
  const [first, ...others] = concepts.map((each) => stepsUp(graph, each, type));
  if (!first) return undefined;
  const common = [...first].flatMap(([key, steps]) => {
    const all = others.map((each) => each.get(key));
    return all.every((each) => each !== undefined)
      ? { key, steps: all.reduce((sum: number, each) => sum + (each ?? 0), steps) }
      : [];
  });
  const weight = (key: string) => graph.getNodeAttribute(key, "importance");
  return common.sort(
    (a, b) => a.steps - b.steps || weight(b.key) - weight(a.key) || (a.key < b.key ? -1 : 1),
  )[0]?.key;
}

/** Steps to everything that a concept leads to along a type, itself included. */
function stepsUp(graph: ConceptGraph, concept: string, type: RelationType): ReadonlyMap<string, number> {
  const steps = new Map([[concept, 0]]);
  for (const [each, n] of steps) {
    graph.forEachOutEdge(each, (_key, attributes, _source, target) => {
      if (attributes.type === type && !steps.has(target)) steps.set(target, n + 1);
    });
  }
  return steps;
}
