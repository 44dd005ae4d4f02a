import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Evidence } from "../model/relation.ts";
import { nameCutter } from "./term-links.ts";

/**
 * The sentences by which contrasts among the given concepts are known, each once: those that name most of them first. Where
 * some name two or more, those that name fewer are left out. The empty list where no contrast among them is known, or no quote of one.
 */
export function comparedSentences(graph: ConceptGraph, concepts: readonly string[]): readonly Evidence[] {
  const cut = nameCutter(graph, concepts);
  const named = ({ quote }: Evidence) => new Set(cut(quote).flatMap(({ concept }) => concept ?? [])).size;
  const evidence = new Map(contrastEvidence(graph, concepts).map((each) => [each.quote, each]));
  const sorted = [...evidence.values()].sort((a, b) => named(b) - named(a));
  const opposing = sorted.filter((each) => named(each) > 1);
  return opposing.length > 0 ? opposing : sorted;
}

/** Whether the text sets two concepts against each other at all. */
export function areContrasted(graph: ConceptGraph, a: string, b: string): boolean {
  return contrastsBetween(graph, a, b).length > 0;
}

function contrastEvidence(graph: ConceptGraph, concepts: readonly string[]): readonly Evidence[] {
  return concepts
    .flatMap((a, i) => concepts.slice(i + 1).flatMap((b) => contrastsBetween(graph, a, b)))
    .flatMap((key) => graph.getEdgeAttribute(key, "evidence"));
}

function contrastsBetween(graph: ConceptGraph, a: string, b: string): readonly string[] {
  return graph.edges(a, b).filter((key) => graph.getEdgeAttribute(key, "type") === "contrasts-with");
}
