import { communitiesOf } from "../../analysis/communities.ts";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { innerRegion } from "../region-name.ts";
import { labelOf } from "../words.ts";
import type { AtlasRegion } from "./atlas.ts";
import { partOf } from "./part.ts";

/** Most concepts that are shown at once as dots of one region. */
export const MOST_SHOWN = 320;
/** Communities with fewer concepts are put together. */
const LEAST_COMMUNITY = 6;

/** A region as it is, or divided into communities where its concepts are more than can be shown at once. */
export function divided(graph: ConceptGraph, region: Omit<AtlasRegion, "regions">): AtlasRegion {
  const isShown = region.keys.length <= MOST_SHOWN;
  return { ...region, regions: isShown ? [] : communityRegions(graph, region.id, region.keys, region.topic) };
}

/** Communities of these concepts, the largest first, and those too small for a bubble of their own put together. */
export function communityRegions(
  graph: ConceptGraph,
  outer: string,
  keys: readonly string[],
  topic?: number,
): readonly AtlasRegion[] {
  const all = communityKeys(graph, keys);
  const large = all.filter((group) => group.length >= LEAST_COMMUNITY && group.length < keys.length);
  const small = all.filter((group) => !large.includes(group)).flat();
  const regionOf = (group: readonly string[], others = "") => {
    const head = weightiest(graph, group);
    const region = { id: innerRegion(outer, head), label: labelOf(graph, head) + others, keys: group };
    return topic === undefined ? region : { ...region, topic };
  };
  return [
    ...large.map((group) => divided(graph, regionOf(group))),
    ...inParts(small, MOST_SHOWN).map((group) => ({
      ...regionOf(group, group.length > 1 ? " and others" : ""),
      regions: [],
    })),
  ];
}

/** As few parts as there have to be of at most so many, about equally long; none of nothing. */
export function inParts<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const parts = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, i) => items.slice(i * size, (i + 1) * size));
}

function communityKeys(graph: ConceptGraph, keys: readonly string[]): readonly (readonly string[])[] {
  const groups = new Map<number, string[]>();
  for (const [key, community] of communitiesOf(partOf(graph, new Set(keys)))) {
    const group = groups.get(community);
    if (group) group.push(key);
    else groups.set(community, [key]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function weightiest(graph: ConceptGraph, keys: readonly string[]): string {
  const weight = (key: string) => graph.getNodeAttribute(key, "importance");
  return keys.reduce((best, key) => (weight(key) > weight(best) ? key : best));
}
