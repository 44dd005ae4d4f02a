import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { oncePerGraph } from "../../graph/once.ts";
import { innerRegion, lastName, outerRegion } from "../region-name.ts";
import { topicsOf } from "../topics.ts";
import { communityRegions, divided } from "./communities.ts";
import { grouped } from "./groups.ts";

/** Concepts that are shown as one bubble until it is opened. */
export interface AtlasRegion {
  /** Its name in links; see `innerRegion`. */
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
  /** Place of its topic in the order of the text, for its color; undefined where it has none. */
  readonly topic?: number;
  /** What it is divided into; empty where its concepts can be shown themselves. */
  readonly regions: readonly AtlasRegion[];
}

/** A large graph, divided into regions that can be shown. */
export interface Atlas {
  readonly regions: readonly AtlasRegion[];
  /** Every region, at whatever depth, by its name; the last part of a name alone will do where the rest has changed. */
  readonly byId: ReadonlyMap<string, AtlasRegion>;
  /** The innermost region of each concept. */
  readonly homeOf: ReadonlyMap<string, AtlasRegion>;
}

/**
 * Divide a graph: into its topics in the order of the text, topics that are more than one can look over into groups of what
 * belongs together, and what has no topic, or is more than can be shown, into communities. Every concept is in one innermost
 * region. The same graph is divided in the same way.
 */
export const atlasOf: (graph: ConceptGraph) => Atlas = oncePerGraph((graph) => {
  const topics = topicsOf(graph);
  const inTopics = new Set(topics.flatMap(({ concepts }) => concepts));
  const rest = graph.filterNodes((key) => !inTopics.has(key));
  const own = topics.map(({ slug, label, index, concepts }) =>
    divided(graph, { id: slug, label, keys: concepts, topic: index }),
  );
  const regions = grouped(graph, "", [...own, ...communityRegions(graph, "", rest)]);
  const all = regions.flatMap(withInner);
  const leaves = all.filter((region) => region.regions.length === 0);
  return {
    regions,
    byId: new Map([...all.map(byLastName), ...all.map((region) => [region.id, region] as const)]),
    homeOf: new Map(leaves.flatMap((region) => region.keys.map((key) => [key, region] as const))),
  };
});

/** The regions around a region and it itself, from outside; empty where the graph has none of that name. */
export function regionsAround({ byId }: Pick<Atlas, "byId">, id: string | undefined): readonly AtlasRegion[] {
  const region = id === undefined ? undefined : (byId.get(id) ?? byId.get(innerRegion("", lastName(id))));
  return region ? [...regionsAround({ byId }, outerRegion(region.id)), region] : [];
}

function withInner(region: AtlasRegion): readonly AtlasRegion[] {
  return [region, ...region.regions.flatMap(withInner)];
}

function byLastName(region: AtlasRegion): readonly [string, AtlasRegion] {
  return [innerRegion("", lastName(region.id)), region];
}
