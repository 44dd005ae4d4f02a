import type { Concept } from "../model/concept.ts";
import { UnknownConceptError } from "../model/errors.ts";
import type { Extraction } from "../model/extraction.ts";
import { FORMAT } from "../model/graph-file.ts";
import { RELATION_TYPE_NAMES, RELATION_TYPES, type Relation } from "../model/relation.ts";
import {
  type ConceptAttributes,
  type ConceptGraph,
  createConceptGraph,
  type RelationAttributes,
} from "./concept-graph.ts";

/**
 * Make the graph of an extraction: concepts in the order of the text, relations by type in the order of the
 * relation table, then by source and target. Two relations of one type on one pair become one, with the evidence
 * of both. Throws UnknownConceptError where a relation names a concept that was not extracted; a relation of a
 * concept to itself is left out. Importance is 0, and there are no positions. `extraction` is not changed.
 */
export function buildGraph(extraction: Extraction): ConceptGraph {
  const { title, language, sources, topics } = extraction;
  const graph = createConceptGraph({
    format: FORMAT,
    title,
    language,
    sources: sources.map((source) => ({ ...source })),
    topics: [...topics],
  });
  for (const concept of inTextOrder(extraction)) graph.addNode(concept.id, nodeAttributes(concept));
  for (const relation of inTableOrder(extraction.relations)) addRelation(graph, relation);
  return graph;
}

/**
 * The key of a relation, the same for every run.
 * @example relationKey({ source: "csv", type: "kind-of", target: "file-format" }) // → "csv|kind-of|file-format"
 */
export function relationKey({ source, type, target }: Pick<Relation, "source" | "type" | "target">): string {
  return `${source}|${type}|${target}`;
}

function inTextOrder({ concepts, sources }: Extraction): readonly Concept[] {
  const rank = new Map(sources.map(({ path }, i) => [path, i]));
  const fileOf = ({ source }: Concept) => rank.get(source.file) ?? sources.length;
  return [...concepts].sort((a, b) => fileOf(a) - fileOf(b) || a.source.line - b.source.line);
}

function inTableOrder(relations: readonly Relation[]): readonly Relation[] {
  const rank = new Map(RELATION_TYPE_NAMES.map((type, i) => [type, i]));
  const typeOf = ({ type }: Relation) => rank.get(type) ?? 0;
  return relations
    .map(withSortedEnds)
    .sort((a, b) => typeOf(a) - typeOf(b) || compare(a.source, b.source) || compare(a.target, b.target));
}

/** The ends of a symmetric relation have no order of their own, so they get that of their keys. */
function withSortedEnds(relation: Relation): Relation {
  const { type, source, target } = relation;
  return RELATION_TYPES[type].symmetric && target < source
    ? { ...relation, source: target, target: source }
    : relation;
}

function addRelation(graph: ConceptGraph, relation: Relation): void {
  const { source, target, type } = relation;
  for (const end of [source, target])
    if (!graph.hasNode(end)) throw new UnknownConceptError("graph/build", end);
  if (source === target) return;
  const key = relationKey(relation);
  if (graph.hasEdge(key)) graph.updateEdgeAttributes(key, (present) => merged(present, relation));
  else if (RELATION_TYPES[type].symmetric)
    graph.addUndirectedEdgeWithKey(key, source, target, edgeAttributes(relation));
  else graph.addDirectedEdgeWithKey(key, source, target, edgeAttributes(relation));
}

function nodeAttributes(concept: Concept): ConceptAttributes {
  const { label, aliases, kind, topic, definition, facts, source } = concept;
  const place = { file: source.file, line: source.line };
  return {
    label,
    aliases: [...aliases],
    kind,
    ...(topic === undefined ? {} : { topic }),
    definition,
    ...(facts
      ? { facts: facts.map(({ name, value, quote, file, line }) => ({ name, value, quote, file, line })) }
      : {}),
    source: place,
    importance: 0,
  };
}

function edgeAttributes({ type, basis, confidence, order, evidence }: Relation): RelationAttributes {
  const quotes = evidence.map(({ quote, file, line, rule }) => ({ quote, file, line, rule }));
  return { type, basis, confidence, ...(order === undefined ? {} : { order }), evidence: quotes };
}

function merged(present: RelationAttributes, relation: Relation): RelationAttributes {
  const added = edgeAttributes(relation);
  const surer = added.confidence > present.confidence ? added : present;
  return { ...surer, evidence: [...present.evidence, ...added.evidence] };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
