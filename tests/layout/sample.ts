import { assignAnalysis } from "../../src/analysis/assign.ts";
import { type ConceptGraph, createConceptGraph } from "../../src/graph/concept-graph.ts";
import { FORMAT } from "../../src/model/graph-file.ts";
import { RELATION_TYPES, type RelationType } from "../../src/model/relation.ts";

/** One relation as a row: source, type, target, and the confidence or the order of a stage where they matter. */
export type Row = readonly [
  source: string,
  type: RelationType,
  target: string,
  more?: { confidence?: number; order?: number },
];

/** Concepts by topic; those under "" have none. A concept whose label is that of a topic stands for the topic. */
export type Members = Readonly<Record<string, readonly string[]>>;

/** Make a graph of concepts whose keys are their labels. */
export function graphOf(members: Members, rows: readonly Row[]): ConceptGraph {
  const topics = Object.keys(members).filter((topic) => topic !== "");
  const graph = createConceptGraph({ format: FORMAT, title: "Sample", language: "en", sources: [], topics });
  for (const [topic, labels] of Object.entries(members))
    for (const label of labels) addConcept(graph, label, topic);
  for (const row of rows) addRelation(graph, row);
  return graph;
}

/** The same with importance and communities. */
export function ratedGraphOf(members: Members, rows: readonly Row[]): ConceptGraph {
  const graph = graphOf(members, rows);
  assignAnalysis(graph);
  return graph;
}

function addConcept(graph: ConceptGraph, label: string, topic: string): void {
  const isTopic = label === topic;
  graph.addNode(label, {
    label,
    aliases: [],
    kind: isTopic ? "topic" : "concept",
    ...(topic === "" || isTopic ? {} : { topic }),
    definition: "",
    source: { file: "sample.md", line: graph.order + 1 },
    importance: 0,
  });
}

function addRelation(
  graph: ConceptGraph,
  [source, type, target, { confidence = 0.9, order } = {}]: Row,
): void {
  const key = `${source}|${type}|${target}`;
  if (source === target || graph.hasEdge(key)) return;
  const attributes = {
    type,
    basis: "stated" as const,
    confidence,
    ...(order ? { order } : {}),
    evidence: [],
  };
  if (RELATION_TYPES[type].symmetric) graph.addUndirectedEdgeWithKey(key, source, target, attributes);
  else graph.addDirectedEdgeWithKey(key, source, target, attributes);
}
