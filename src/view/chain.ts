import type { ConceptGraph, RelationRow } from "../graph/concept-graph.ts";
import { bestPaths } from "../graph/paths.ts";
import { RELATION_TYPES } from "../model/relation.ts";
import { labelOf, relationInWords } from "./words.ts";

/** One step of a chain, in the direction of the walk. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly relation: RelationRow;
  /** The step as a sentence without its full stop. */
  readonly words: string;
}

/** How one concept is joined to another. */
export interface Chain {
  readonly hops: readonly Hop[];
  /** The whole as a sentence that one can read aloud. */
  readonly sentence: string;
}

/** The best chains from one concept to another, the best first; none where nothing joins them. */
export function chainsBetween(graph: ConceptGraph, from: string, to: string, most = 3): readonly Chain[] {
  return bestPaths(graph, from, to, most).map((path) => chainOf(graph, path, from));
}

function chainOf(graph: ConceptGraph, path: readonly RelationRow[], start: string): Chain {
  let at = start;
  const hops = path.map((relation) => {
    const from = at;
    at = relation.source === at ? relation.target : relation.source;
    return { from, to: at, relation, words: relationInWords(graph, relation, from) };
  });
  return { hops, sentence: `${hops.map((hop, i) => clause(graph, hop, i)).join(", which ")}.` };
}

/** @example clause(graph, hop, 1) // → "contrasts with OLAP" */
function clause(graph: ConceptGraph, { words, from, to, relation }: Hop, i: number): string {
  const { forward, backward } = RELATION_TYPES[relation.attributes.type];
  return i === 0 ? words : `${from === relation.source ? forward : backward} ${labelOf(graph, to)}`;
}
