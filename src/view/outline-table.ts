import type { ConceptGraph } from "../graph/concept-graph.ts";
import { byImportance } from "../graph/queries.ts";
import type { Display } from "./display.ts";
import type { Column, TableSort } from "./state.ts";
import { conceptTopics, type Topic } from "./topics.ts";

/** A concept as a row of the table. */
export interface TableRow {
  readonly concept: string;
  readonly label: string;
  readonly topic?: Topic;
  /** Place by importance, from 1, among those of its own kind. */
  readonly rank: number;
  /** From 0 to 1. */
  readonly importance: number;
  /** Relations to other concepts; membership in a topic is said by itself. */
  readonly relations: number;
}

type Compare = (a: TableRow, b: TableRow) => number;

/** How each column is read from the top: names by the alphabet, numbers from the greatest. */
const ORDERS: Readonly<Record<Column, Compare>> = {
  name: (a, b) => a.label.localeCompare(b.label),
  topic: (a, b) => (a.topic?.index ?? Number.MAX_VALUE) - (b.topic?.index ?? Number.MAX_VALUE),
  importance: (a, b) => b.importance - a.importance,
  relations: (a, b) => b.relations - a.relations,
};

/** The shown concepts as rows, sorted; equal rows by name. Empty where everything is put away. */
export function tableOf(
  graph: ConceptGraph,
  display: Display,
  { by, isReversed }: TableSort,
): readonly TableRow[] {
  const compare = ORDERS[by];
  const direction = isReversed ? -1 : 1;
  return rows(graph)
    .filter(({ concept }) => display.concepts.has(concept))
    .sort((a, b) => direction * compare(a, b) || ORDERS.name(a, b));
}

function rows(graph: ConceptGraph): readonly TableRow[] {
  const topics = conceptTopics(graph);
  const ranks = new Map<string, number>();
  return byImportance(graph).map((concept) => {
    const { label, kind, importance } = graph.getNodeAttributes(concept);
    const rank = (ranks.get(kind) ?? 0) + 1;
    ranks.set(kind, rank);
    const topic = topics.get(concept);
    const relations = graph.filterEdges(concept, (_key, { type }) => type !== "in-topic").length;
    return { concept, label, ...(topic ? { topic } : {}), rank, importance, relations };
  });
}
