import type { ConceptGraph, RelationRow } from "../graph/concept-graph.ts";
import { oncePerGraph } from "../graph/once.ts";
import { byImportance, contrasts, type Neighbour, processes, stagesOf } from "../graph/queries.ts";
import { BASES, type Basis, LINE_TYPES, RELATION_TYPES, type RelationType } from "../model/relation.ts";

/** What a graph is, for someone who sees it for the first time. */
export interface Overview {
  readonly title: string;
  /** What the text defines; the topics that it is divided into are counted by themselves. */
  readonly concepts: number;
  /** Relations with a meaning of their own; mentions and membership are not counted. */
  readonly relations: number;
  readonly topics: number;
  /** The process with the most stages, in order; undefined where nothing has stages. */
  readonly process?: { readonly concept: string; readonly stages: readonly Neighbour[] };
  /** Concepts that one would look up: no topics, and neither the process nor its stages, which stand above them. */
  readonly weightiest: readonly string[];
  readonly contrasts: readonly RelationRow[];
}

/** How many entries each list of the start panel holds. */
const MOST = { weightiest: 10, contrasts: 6 };

/** Sum up a graph. */
export const overviewOf: (graph: ConceptGraph) => Overview = oncePerGraph((graph) => {
  const counts = relationCounts(graph);
  const [process] = processes(graph);
  const stages = process === undefined ? [] : stagesOf(graph, process);
  const { title, topics } = graph.getAttributes();
  return {
    title,
    concepts: graph.filterNodes((_key, { kind }) => kind !== "topic").length,
    relations: [...counts].reduce((sum, [type, n]) => (RELATION_TYPES[type].strength > 1 ? sum + n : sum), 0),
    topics: topics.length,
    ...(process === undefined ? {} : { process: { concept: process, stages } }),
    weightiest: weightiest(graph, new Set([process, ...stages.map(({ other }) => other)])),
    contrasts: contrasts(graph).slice(0, MOST.contrasts),
  };
});

function weightiest(graph: ConceptGraph, listed: ReadonlySet<string | undefined>): readonly string[] {
  return byImportance(graph)
    .filter((key) => graph.getNodeAttribute(key, "kind") !== "topic" && !listed.has(key))
    .slice(0, MOST.weightiest);
}

/** How many drawn relations rest on each basis, in the order of the bases; one that does not occur is left out. */
export const basisCounts: (graph: ConceptGraph) => ReadonlyMap<Basis, number> = oncePerGraph((graph) => {
  const lines = new Set<RelationType>(LINE_TYPES);
  const count = (basis: Basis) =>
    graph.filterEdges((_key, edge) => edge.basis === basis && lines.has(edge.type)).length;
  return new Map(BASES.map((basis) => [basis, count(basis)] as const).filter(([, n]) => n > 0));
});

/** How many relations of each type a graph holds; a type that does not occur is left out. */
export const relationCounts: (graph: ConceptGraph) => ReadonlyMap<RelationType, number> = oncePerGraph(
  (graph) => {
    const counts = new Map<RelationType, number>();
    graph.forEachEdge((_key, { type }) => counts.set(type, (counts.get(type) ?? 0) + 1));
    return counts;
  },
);
