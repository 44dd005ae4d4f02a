import pagerank from "graphology-metrics/centrality/pagerank.js";
import type { ConceptGraph, RelationAttributes } from "../graph/concept-graph.ts";
import { RELATION_WEIGHTS } from "./weights.ts";

/** Importance is kept to this many steps between 0 and 1, so that files do not differ by rounding. */
const STEPS = 1000;

/**
 * Share of importance that is passed on. Web search takes 0.85; in a glossary chains of definitions are short and loops
 * common, so with less each concept answers above all for what is said of itself.
 */
const DAMPING = 0.4;

/**
 * How central each concept is, 0 to 1: what much of the text leans on. PageRank (Brin and Page 1998) along the
 * relations, weighted by type: a definition that mentions a concept, a part, kind or stage of it and an
 * alternative to it each speak for it, the more so the more is said of them.
 *
 * PageRank follows a power law, so it is put on a logarithmic scale from the least to the greatest value; taken as it
 * is, one concept would be large and all others alike. Where all concepts are equal, or there is none, all are 0.
 */
export function importanceOf(graph: ConceptGraph): ReadonlyMap<string, number> {
  if (graph.size === 0) return new Map(graph.mapNodes((key) => [key, 0]));
  const getEdgeWeight = (_key: string, { type }: RelationAttributes) => RELATION_WEIGHTS[type].importance;
  const ranks = pagerank(graph, { alpha: DAMPING, getEdgeWeight });
  const logs = new Map(graph.mapNodes((key) => [key, Math.log(ranks[key] as number)]));
  const least = min(logs.values());
  const span = -min([...logs.values()].map((log) => -log)) - least;
  const share = (log: number) => (span < 1e-6 ? 0 : (log - least) / span);
  return new Map([...logs].map(([key, log]) => [key, Math.round(share(log) * STEPS) / STEPS]));
}

function min(values: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) least = Math.min(least, value);
  return least;
}
