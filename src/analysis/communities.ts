import louvain from "graphology-communities-louvain";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { type Projection, projectionOf } from "./projection.ts";
import { seededRandom } from "./random.ts";

const SEED = 1;

/**
 * The community of each concept, numbered from 0 in the order of the graph (Louvain, Blondel et al. 2008). Typed
 * relations and topics bind more than mentions do. An isolated concept is a community of its own. The same
 * graph gives the same communities.
 */
export function communitiesOf(graph: ConceptGraph): ReadonlyMap<string, number> {
  return communitiesIn(projectionOf(graph));
}

/** The same of a graph whose weighted edges are known already. */
export function communitiesIn(projection: Projection): ReadonlyMap<string, number> {
  if (projection.size === 0) return new Map(projection.nodes().map((key, i) => [key, i]));
  const found = louvain(projection, { getEdgeWeight: "weight", rng: seededRandom(SEED) });
  const numbers = new Map<number, number>();
  return new Map(
    projection.mapNodes((key) => {
      const community = found[key] as number;
      if (!numbers.has(community)) numbers.set(community, numbers.size);
      return [key, numbers.get(community) as number];
    }),
  );
}
