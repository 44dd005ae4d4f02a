import type { ConceptGraph, RelationRow } from "../graph/concept-graph.ts";
import { bestPaths } from "../graph/paths.ts";
import { RELATION_TYPES, type RelationType } from "../model/relation.ts";
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
  const clauses = hops.map((hop, i) => clauseOf(graph, hop, hops[i - 1]));
  return { hops, sentence: `${clauses.join(", ")}.` };
}

/** A step as a clause behind the step before it; the first one is a sentence, and so is one that "which" would not reach. */
function clauseOf(graph: ConceptGraph, hop: Hop, before: Hop | undefined): string {
  if (!before) return hop.words;
  return roleBehind(before) ? `and ${hop.words}` : relativeClause(graph, hop);
}

/** What a concept is to the one before it, where English says it of the later one: "…, of which CSV is a kind". */
const OF_WHICH: Partial<Record<RelationType, string>> = {
  "kind-of": "a kind",
  "part-of": "a part",
  "stage-of": "a stage",
};

function roleBehind({ from, relation }: Hop): string | undefined {
  return from === relation.source ? undefined : OF_WHICH[relation.attributes.type];
}

/** @example relativeClause(graph, hop) // → "which contrasts with OLAP" */
function relativeClause(graph: ConceptGraph, hop: Hop): string {
  const { from, to, relation } = hop;
  const { forward, backward } = RELATION_TYPES[relation.attributes.type];
  const role = roleBehind(hop);
  if (role) return `of which ${labelOf(graph, to)} is ${role}`;
  return `which ${from === relation.source ? forward : backward} ${labelOf(graph, to)}`;
}
