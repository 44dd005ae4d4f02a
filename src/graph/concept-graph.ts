import { MultiGraph } from "graphology";
import type { ConceptAttributes, GraphFile, RelationAttributes } from "../model/graph-file.ts";

export type { ConceptAttributes, RelationAttributes };
export type GraphAttributes = GraphFile["attributes"];

/** The graph in memory: concepts as nodes, relations as edges, a symmetric relation as an undirected edge. */
export type ConceptGraph = MultiGraph<ConceptAttributes, RelationAttributes, GraphAttributes>;

/** A relation between two concepts of a graph, as a row that can be handed around. */
export interface RelationRow {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: RelationAttributes;
}

/** Make an empty graph: mixed, with parallel edges, without self loops. */
export function createConceptGraph(attributes: GraphAttributes): ConceptGraph {
  const graph: ConceptGraph = new MultiGraph({ type: "mixed", allowSelfLoops: false });
  graph.replaceAttributes(attributes);
  return graph;
}

/** Read one relation as a row; throws where the graph has no such edge. */
export function relationRow(graph: ConceptGraph, key: string): RelationRow {
  const [source, target] = graph.extremities(key);
  return { key, source, target, attributes: graph.getEdgeAttributes(key) };
}
