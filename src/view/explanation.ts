import type { ConceptGraph, RelationRow } from "../graph/concept-graph.ts";
import { relationRow } from "../graph/concept-graph.ts";
import { bestPath } from "../graph/paths.ts";
import { type Basis, type Evidence, RELATION_TYPE_NAMES } from "../model/relation.ts";
import { counted, labelOf, relationInWords } from "./words.ts";

/** What each basis says to a person who asks "why?". */
const BASIS_IN_WORDS: Readonly<Record<Basis, string>> = {
  stated: "stated: the words below say so",
  structural: "structural: the form of the text says so",
  inferred: "inferred: no sentence says so",
};

/**
 * Say why two concepts are joined, line by line: each relation between them in words with its basis, its confidence
 * and its quotes; where there is none, the best chain from one to the other; where there is no chain, that nothing joins them.
 * Throws UnknownConceptError for a key that the graph does not hold.
 */
export function explainPair(graph: ConceptGraph, a: string, b: string): readonly string[] {
  const [from, to] = [labelOf(graph, a), labelOf(graph, b)];
  const path = bestPath(graph, a, b);
  if (a === b) return [`Both names mean one concept, ${from}.`];
  const direct = relationsBetween(graph, a, b);
  if (direct.length > 0) return direct.flatMap((relation) => explainRelation(graph, relation));
  if (!path) return [`Nothing joins ${from} and ${to}: no chain of relations leads from one to the other.`];
  return [
    `No relation joins ${from} and ${to} directly. The best chain has ${counted(path.length, "hop")}:`,
    ...hopsOf(graph, path, a),
  ];
}

/**
 * Say why one relation is drawn: a sentence, then each quote with its place and its rule. It is read from `from`, or from
 * its source where none is given.
 */
export function explainRelation(
  graph: ConceptGraph,
  relation: RelationRow,
  from = relation.source,
): readonly string[] {
  const { basis, confidence, order, evidence } = relation.attributes;
  const rank = order === undefined ? "" : ` (number ${order})`;
  const sentence = `${relationInWords(graph, relation, from)}${rank}. Confidence ${confidence.toFixed(2)}, ${BASIS_IN_WORDS[basis]}.`;
  const quotes = evidence.flatMap(quoteLines);
  return [sentence, ...(quotes.length > 0 ? quotes : ["  The graph file keeps no quote for it."])];
}

/** Relations whose ends are these two, in the order of the relation table. */
function relationsBetween(graph: ConceptGraph, a: string, b: string): readonly RelationRow[] {
  return graph
    .filterEdges(a, (_key, _attributes, source, target) => source === b || target === b)
    .map((key) => relationRow(graph, key))
    .sort((x, y) => rankOf(x) - rankOf(y) || (x.key < y.key ? -1 : 1));
}

function rankOf({ attributes }: RelationRow): number {
  return RELATION_TYPE_NAMES.indexOf(attributes.type);
}

/** The hops as a numbered list, each read in the direction of the walk. */
function hopsOf(graph: ConceptGraph, path: readonly RelationRow[], start: string): readonly string[] {
  let at = start;
  return path.flatMap((hop, i) => {
    const [sentence = "", ...quotes] = explainRelation(graph, hop, at);
    at = hop.source === at ? hop.target : hop.source;
    return [`${i + 1}. ${sentence}`, ...quotes.map((line) => ` ${line}`)];
  });
}

function quoteLines({ quote, file, line, rule }: Evidence): readonly string[] {
  return [`  “${quote}”`, `    ${file}:${line}, rule ${rule}`];
}
