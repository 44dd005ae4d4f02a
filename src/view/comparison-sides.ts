import type { ConceptGraph } from "../graph/concept-graph.ts";
import { relationsOf } from "../graph/queries.ts";
import { RELATION_TYPE_NAMES, RELATION_TYPES } from "../model/relation.ts";

/** Relations of one type and direction: to which concepts each alone is joined, and to which more than one of them is. */
export interface SideRow {
  readonly heading: string;
  /** For each of the compared concepts, what only it is joined to. */
  readonly only: readonly (readonly string[])[];
  readonly shared: readonly SharedEnd[];
}

/** A concept to which several of the compared ones are joined, and which these are. */
export interface SharedEnd {
  readonly concept: string;
  readonly by: readonly string[];
}

/** The relations of concepts side by side, in the order of the relation table; relations among themselves and topics are left out. */
export function sidesOf(graph: ConceptGraph, concepts: readonly string[]): readonly SideRow[] {
  const ends = concepts.map((key) => endsByHeading(graph, key, concepts));
  return HEADINGS.flatMap((heading) => {
    const lists = ends.map((each) => each.get(heading) ?? []);
    const row = sideRow(heading, concepts, lists);
    return row.shared.length + row.only.flat().length > 0 ? [row] : [];
  });
}

const HEADINGS = [
  ...new Set(
    RELATION_TYPE_NAMES.filter((type) => type !== "in-topic").flatMap((type) => [
      RELATION_TYPES[type].outgoing,
      RELATION_TYPES[type].incoming,
    ]),
  ),
];

function endsByHeading(
  graph: ConceptGraph,
  concept: string,
  compared: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    relationsOf(graph, concept).map(({ heading, neighbours }) => [
      heading,
      [...new Set(neighbours.map(({ other }) => other))].filter((other) => !compared.includes(other)),
    ]),
  );
}

function sideRow(
  heading: string,
  concepts: readonly string[],
  lists: readonly (readonly string[])[],
): SideRow {
  const holders = (end: string) => concepts.filter((_, i) => lists[i]?.includes(end));
  const isShared = (end: string) => holders(end).length > 1;
  return {
    heading,
    only: lists.map((list) => list.filter((end) => !isShared(end))),
    shared: [...new Set(lists.flat())].filter(isShared).map((concept) => ({ concept, by: holders(concept) })),
  };
}
