import { readableText } from "../analysis/differences/readable.ts";
import { type DifferenceCell, differencesOf } from "../analysis/differences.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Evidence } from "../model/relation.ts";
import type { SourceLine } from "../model/source.ts";
import { type Chain, chainsBetween } from "./chain.ts";
import { areContrasted, comparedSentences } from "./compared-sentences.ts";
import { type SharedRow, sharedBy } from "./comparison-shared.ts";
import { type SideRow, sidesOf } from "./comparison-sides.ts";

/** What the text says of one concept on a dimension, with the place where it says so: of the line, or of its entry. */
export interface ComparedCell extends DifferenceCell {
  readonly source: SourceLine;
}

/** Everything that a comparison of concepts shows. */
export interface Comparison {
  readonly concepts: readonly string[];
  /** Sentences that set some of them apart. */
  readonly opposing: readonly Evidence[];
  /** Pairs that the text never sets against each other. */
  readonly unopposed: readonly (readonly [string, string])[];
  readonly differences: readonly {
    readonly dimension: string;
    readonly cells: readonly (ComparedCell | undefined)[];
  }[];
  readonly sides: readonly SideRow[];
  readonly shared: readonly SharedRow[];
  /** How each concept is joined to the next; undefined where nothing joins them. */
  readonly joined: readonly { readonly pair: readonly [string, string]; readonly chain: Chain | undefined }[];
}

/** Compare concepts of a graph, two or more of them, in their order. */
export function comparisonOf(graph: ConceptGraph, concepts: readonly string[]): Comparison {
  const next = concepts.slice(1).map((to, i) => [concepts[i] ?? to, to] as const);
  return {
    concepts,
    opposing: comparedSentences(graph, concepts),
    unopposed: pairsOf(concepts).filter(([a, b]) => !areContrasted(graph, a, b)),
    differences: differencesBetween(graph, concepts),
    sides: sidesOf(graph, concepts),
    shared: sharedBy(graph, concepts),
    joined: next.map(([from, to]) => ({ pair: [from, to], chain: chainsBetween(graph, from, to, 1)[0] })),
  };
}

/** Pairs by their first concept, so that four concepts do not need a sentence for each of six pairs. */
export function neverOpposed(
  pairs: Comparison["unopposed"],
): readonly (readonly [string, readonly string[]])[] {
  return [...new Set(pairs.map(([a]) => a))].map((a) => [
    a,
    pairs.filter(([first]) => first === a).map(([, b]) => b),
  ]);
}

function pairsOf(concepts: readonly string[]): readonly (readonly [string, string])[] {
  return concepts.flatMap((a, i) => concepts.slice(i + 1).map((b) => [a, b] as const));
}

function differencesBetween(graph: ConceptGraph, concepts: readonly string[]): Comparison["differences"] {
  const about = concepts.map((key) => graph.getNodeAttributes(key));
  const described = about.map(({ label, aliases, definition, facts = [] }) => ({
    names: [label, ...aliases],
    text: readableText(definition),
    facts,
  }));
  const placed = (cell: DifferenceCell | undefined) => {
    const source = cell && (cell.source ?? about[cell.teller]?.source);
    return cell && source ? { ...cell, source } : undefined;
  };
  return differencesOf(described, graph.getAttribute("language")).map(({ dimension, cells }) => ({
    dimension,
    cells: cells.map(placed),
  }));
}
