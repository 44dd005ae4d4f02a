import type { ConceptGraph, RelationRow } from "../graph/concept-graph.ts";
import { plainText } from "../model/plain-text.ts";
import { RELATION_TYPES } from "../model/relation.ts";

/**
 * A relation as a sentence without its full stop, read from `from`, or from its source where none is given.
 * @example relationInWords(graph, relation) // → "CSV is a kind of Row-based serialization"
 */
export function relationInWords(graph: ConceptGraph, relation: RelationRow, from = relation.source): string {
  const row = RELATION_TYPES[relation.attributes.type];
  const isForward = from === relation.source;
  const verb = isForward ? row.forward : row.backward;
  const other = isForward ? relation.target : relation.source;
  return `${labelOf(graph, from)} ${verb} ${labelOf(graph, other)}`;
}

/** The label of a concept; its key where the graph does not hold it. */
export function labelOf(graph: ConceptGraph, concept: string): string {
  return graph.hasNode(concept) ? graph.getNodeAttribute(concept, "label") : concept;
}

/**
 * The first sentence of a definition as plain text; empty where there is no definition.
 * @example firstSentence("**OLTP** runs orders. It is fast.") // → "OLTP runs orders."
 */
export function firstSentence(markdown: string, language = "en"): string {
  return firstSentences(plainText(markdown), 1, language);
}

/** The first sentences of the first paragraph, with their Markdown; empty where there is none. */
export function firstSentences(markdown: string, n: number, language = "en"): string {
  const paragraph = markdown.split(/\n\s*\n/).find((block) => block.trim() !== "") ?? "";
  const folded = paragraph.replace(/\s+/g, " ").trim();
  const sentences = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(folded)];
  return sentences
    .slice(0, n)
    .map(({ segment }) => segment)
    .join("")
    .trim();
}

/** @example counted(1, "concept") // → "1 concept" */
export function counted(n: number, noun: string): string {
  return `${grouped(n)} ${noun}${n === 1 ? "" : "s"}`;
}

/**
 * A whole number with its thousands apart. To ask the browser for that takes longer than to draw a page.
 * @example grouped(12345) // → "12,345"
 */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
