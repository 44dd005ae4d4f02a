import { UnknownConceptError } from "../model/errors.ts";
import { RELATION_TYPE_NAMES, RELATION_TYPES, type Relation, type RelationType } from "../model/relation.ts";
import { type ConceptGraph, type RelationRow, relationRow } from "./concept-graph.ts";
import { oncePerGraph } from "./once.ts";

/** How a relation stands to the concept that was asked about. */
export type Direction = "outgoing" | "incoming";

/** A relation seen from one of its ends: `other` is the concept at the far end. */
export interface Neighbour {
  readonly other: string;
  readonly relation: RelationRow;
}

/** All relations of one type and direction, under the heading that a reader sees. */
export interface RelationGroup {
  readonly type: RelationType;
  readonly direction: Direction;
  readonly heading: string;
  readonly neighbours: readonly Neighbour[];
}

/**
 * The relations of a concept, grouped by type and direction in the order of the relation table; a symmetric
 * type makes one group. Stages stand in their order, all else by importance. An isolated concept has no groups.
 */
export function relationsOf(graph: ConceptGraph, concept: string): readonly RelationGroup[] {
  requireConcept(graph, concept, "relationsOf");
  const groups = new Map<string, Neighbour[]>();
  graph.forEachEdge(concept, (key) => {
    const relation = relationRow(graph, key);
    const name = `${relation.attributes.type} ${directionOf(relation, concept)}`;
    const other = relation.source === concept ? relation.target : relation.source;
    groups.set(name, [...(groups.get(name) ?? []), { other, relation }]);
  });
  return GROUPS.flatMap(({ type, direction }) => {
    const neighbours = groups.get(`${type} ${direction}`);
    if (!neighbours) return [];
    return {
      type,
      direction,
      heading: RELATION_TYPES[type][direction],
      neighbours: sorted(graph, neighbours),
    };
  });
}

/** The stages of a process in their order; empty where the concept is no process. */
export function stagesOf(graph: ConceptGraph, process: string): readonly Neighbour[] {
  const stages = relationsOf(graph, process).find(
    ({ type, direction }) => type === "stage-of" && direction === "incoming",
  );
  return stages?.neighbours ?? [];
}

/** Concepts that have stages, the one with the most stages first. */
export const processes: (graph: ConceptGraph) => readonly string[] = oncePerGraph((graph) => {
  const stages = new Map<string, number>();
  graph.forEachEdge((_key, { type }, _source, target) => {
    if (type === "stage-of") stages.set(target, (stages.get(target) ?? 0) + 1);
  });
  return [...stages].sort((a, b) => b[1] - a[1] || compareImportance(graph, a[0], b[0])).map(([key]) => key);
});

/** What bounds an ego graph: how many steps, and along which types. */
export interface Reach {
  readonly depth: number;
  readonly types: ReadonlySet<RelationType>;
}

/**
 * The concepts within `depth` steps of a concept, along the given types in both directions, each with its
 * distance. The concept itself is at distance 0 and comes first.
 */
export function egoGraph(graph: ConceptGraph, concept: string, reach: Reach): ReadonlyMap<string, number> {
  requireConcept(graph, concept, "egoGraph");
  const distances = new Map([[concept, 0]]);
  for (const [each, distance] of distances) {
    // A map hands out what is added while it is walked, so it serves as the queue of the breadth-first search.
    if (distance >= reach.depth) continue;
    graph.forEachEdge(each, (_key, { type }, source, target) => {
      const other = source === each ? target : source;
      if (reach.types.has(type) && !distances.has(other)) distances.set(other, distance + 1);
    });
  }
  return distances;
}

/** Pairs that the text opposes, the pair that matters most first. */
export function contrasts(graph: ConceptGraph): readonly RelationRow[] {
  const weight = ({ source, target }: RelationRow) =>
    importanceOf(graph, source) + importanceOf(graph, target);
  return graph
    .filterEdges((_key, { type }) => type === "contrasts-with")
    .map((key) => relationRow(graph, key))
    .sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
}

/** Concepts by importance, the weightiest first; equal ones by key, so that the order never varies. */
export const byImportance: (graph: ConceptGraph) => readonly string[] = oncePerGraph((graph) =>
  graph.nodes().sort((a, b) => compareImportance(graph, a, b)),
);

const GROUPS = RELATION_TYPE_NAMES.flatMap((type) => {
  const row = RELATION_TYPES[type];
  const both = [
    { type, direction: "outgoing" as Direction },
    { type, direction: "incoming" as Direction },
  ];
  return row.symmetric ? both.slice(0, 1) : both;
});

function directionOf({ source, attributes }: RelationRow, concept: string): Direction {
  return RELATION_TYPES[attributes.type].symmetric || source === concept ? "outgoing" : "incoming";
}

function sorted(graph: ConceptGraph, neighbours: readonly Neighbour[]): readonly Neighbour[] {
  const order = ({ relation }: Neighbour) => relation.attributes.order ?? Number.POSITIVE_INFINITY;
  const compareOrder = (a: Neighbour, b: Neighbour) => (order(a) === order(b) ? 0 : order(a) - order(b));
  return [...neighbours].sort((a, b) => compareOrder(a, b) || compareImportance(graph, a.other, b.other));
}

function compareImportance(graph: ConceptGraph, a: string, b: string): number {
  return importanceOf(graph, b) - importanceOf(graph, a) || (a < b ? -1 : a > b ? 1 : 0);
}

function importanceOf(graph: ConceptGraph, concept: string): number {
  return graph.getNodeAttribute(concept, "importance");
}

function requireConcept(graph: ConceptGraph, concept: string, query: string): void {
  if (!graph.hasNode(concept)) throw new UnknownConceptError(`graph/queries ${query}`, concept);
}

/** The key of a relation between two concepts; undefined where the graph does not hold it. */
export function relationEdge(
  graph: ConceptGraph,
  { source, type, target }: Pick<Relation, "source" | "type" | "target">,
): string | undefined {
  if (!graph.hasNode(source) || !graph.hasNode(target)) return undefined;
  return graph.findEdge(source, target, (_, attributes) => attributes.type === type);
}
