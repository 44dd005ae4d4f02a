import type { GraphFile } from "../model/graph-file.ts";

/** Names on which plain-object indexes, graphology's among them, break. */
const RESERVED = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Check what a schema cannot: that keys are unique and safe, and that every relation joins two concepts.
 * Returns the first problem as a sentence that begins with its place, or undefined where all is well.
 */
export function checkReferences(file: GraphFile): string | undefined {
  const concepts = new Map<string, number>();
  for (const [i, { key }] of file.nodes.entries()) {
    const wrong = keyProblem(`nodes[${i}].key`, key, concepts.get(key), "nodes");
    if (wrong) return wrong;
    concepts.set(key, i);
  }
  const relations = new Map<string, number>();
  for (const [i, { key, source, target }] of file.edges.entries()) {
    const wrong =
      keyProblem(`edges[${i}].key`, key, relations.get(key), "edges") ??
      endProblem(`edges[${i}].source`, source, concepts) ??
      endProblem(`edges[${i}].target`, target, concepts) ??
      loopProblem(`edges[${i}]`, source, target);
    if (wrong) return wrong;
    relations.set(key, i);
  }
  return undefined;
}

function keyProblem(
  place: string,
  key: string,
  earlier: number | undefined,
  list: string,
): string | undefined {
  if (RESERVED.has(key))
    return `${place}: "${key}" is a name that JavaScript reserves; rename it "${key}-term".`;
  if (earlier === undefined) return undefined;
  return `${place}: "${key}" is already the key of ${list}[${earlier}]; give one of them another key.`;
}

function endProblem(place: string, key: string, concepts: ReadonlyMap<string, number>): string | undefined {
  if (concepts.has(key)) return undefined;
  return `${place}: there is no concept "${key}"; add it to nodes, or remove this relation.`;
}

function loopProblem(place: string, source: string, target: string): string | undefined {
  return source === target ? `${place}: it joins "${source}" to itself; remove it.` : undefined;
}
