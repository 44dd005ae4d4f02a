import type { ConceptGraph } from "../graph/concept-graph.ts";
import { LINE_TYPES } from "../model/relation.ts";
import type { Comparison } from "./comparison.ts";
import { type Card, placeColumns, type Widths } from "./comparison-places.ts";
import { type Joint, relationBetween } from "./comparison-strokes.ts";
import { labelOf } from "./words.ts";

/** Who stands in the picture of three concepts or more, and which of them lines may join. */
export interface Group {
  readonly cards: readonly Card[];
  readonly joints: readonly Joint[];
  readonly sentence: string;
}

/** A concept to which some of those compared are joined. */
interface Common {
  readonly concept: string;
  /** Places of those that it is joined to. */
  readonly members: readonly number[];
  readonly rank: number;
}

/**
 * The concepts one below the other, in their order, and beside them what two or more of them are joined to: what joins most
 * of them first, at the height of those that it joins. Undefined where nothing joins any two.
 */
export function groupOf(graph: ConceptGraph, { concepts }: Comparison, widths: Widths): Group | undefined {
  const commons = commonsOf(graph, concepts, widths.most);
  const lane = concepts.slice(1).map((b, i): Joint => [concepts[i] ?? "", b]);
  if (commons.length === 0 && !lane.some(([a, b]) => relationBetween(graph, a, b))) return undefined;
  const named = (concept: string) => ({ concept, label: labelOf(graph, concept) });
  const beside = [...commons].sort((a, b) => middleOf(a) - middleOf(b));
  return {
    cards: placeColumns(
      concepts.map(named),
      beside.map(({ concept }) => named(concept)),
      widths,
    ),
    joints: [...lane, ...beside.flatMap((common) => jointsTo(common, concepts))],
    sentence: sentenceOf(graph, concepts, beside),
  };
}

function jointsTo({ concept, members }: Common, concepts: readonly string[]): readonly Joint[] {
  return members.map((i): Joint => [concepts[i] ?? "", concept]);
}

function commonsOf(graph: ConceptGraph, concepts: readonly string[], most: number): readonly Common[] {
  const candidates = new Set(concepts.flatMap((concept) => graph.neighbors(concept)));
  return [...candidates]
    .filter((key) => !concepts.includes(key))
    .map((key) => commonOf(graph, concepts, key))
    .filter(({ members }) => members.length > 1)
    .sort(
      (a, b) => b.members.length - a.members.length || a.rank - b.rank || (a.concept < b.concept ? -1 : 1),
    )
    .slice(0, most);
}

function commonOf(graph: ConceptGraph, concepts: readonly string[], key: string): Common {
  const types: readonly string[] = LINE_TYPES;
  const relations = concepts.map((concept) => relationBetween(graph, concept, key));
  const ranks = relations.flatMap((relation) =>
    relation === undefined ? [] : [types.indexOf(graph.getEdgeAttribute(relation, "type"))],
  );
  const members = relations.flatMap((relation, i) => (relation === undefined ? [] : [i]));
  return { concept: key, members, rank: ranks.reduce((sum, rank) => sum + rank, 0) };
}

function middleOf({ members }: Common): number {
  return members.reduce((sum, i) => sum + i, 0) / members.length;
}

/** @example "Hot Data, Warm Data, Cold Data, one below the other; beside them, joined to two or more: Storage." */
function sentenceOf(graph: ConceptGraph, concepts: readonly string[], beside: readonly Common[]): string {
  const names = (keys: readonly string[]) => keys.map((key) => labelOf(graph, key)).join(", ");
  const own = `${names(concepts)}, one below the other`;
  const others = names(beside.map(({ concept }) => concept));
  return others === "" ? `${own}.` : `${own}; beside them, joined to two or more: ${others}.`;
}
