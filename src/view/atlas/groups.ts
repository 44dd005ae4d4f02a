import { communitiesIn } from "../../analysis/communities.ts";
import { projectionOfTies } from "../../analysis/projection.ts";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { innerRegion, lastName } from "../region-name.ts";
import type { AtlasRegion } from "./atlas.ts";
import { inParts } from "./communities.ts";
import { tiesBetween } from "./ties.ts";

/** Most regions that one can look over at once, and the least that make a group. */
const MOST_REGIONS = 40;
const LEAST_GROUP = 3;
/** Most groups side by side. */
const MOST_GROUPS = 24;

/**
 * Regions as they are where one can look them over; else in groups of those that relations join most, each named by its
 * largest and put into it. What belongs to no group is grouped in the order of the text.
 */
export function grouped(
  graph: ConceptGraph,
  outer: string,
  regions: readonly AtlasRegion[],
): readonly AtlasRegion[] {
  if (regions.length <= MOST_REGIONS) return regions.map((region) => moved(region, outer));
  return groupsOf(graph, regions).map((group) => {
    const [head] = [...group].sort((a, b) => b.keys.length - a.keys.length);
    const { topic } = head as AtlasRegion;
    const label = `${(head as AtlasRegion).label} and ${group.length - 1} more`;
    const id = innerRegion(outer, lastName((head as AtlasRegion).id));
    const keys = group.flatMap((region) => region.keys);
    const inner = grouped(graph, id, group);
    return { id, label, keys, ...(topic === undefined ? {} : { topic }), regions: inner };
  });
}

function groupsOf(graph: ConceptGraph, regions: readonly AtlasRegion[]): readonly (readonly AtlasRegion[])[] {
  const ties = tiesBetween(graph, regions);
  const keys = regions.map(({ id }) => id);
  const groups = new Map<number, AtlasRegion[]>();
  const communities = communitiesIn(projectionOfTies(keys, ties));
  for (const region of regions) {
    const community = communities.get(region.id) ?? 0;
    groups.set(community, [...(groups.get(community) ?? []), region]);
  }
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length);
  const whole = sorted
    .slice(0, MOST_GROUPS)
    .filter((group) => group.length >= LEAST_GROUP && group.length < regions.length);
  const left = regions.filter((region) => !whole.some((group) => group.includes(region)));
  return [...whole, ...inParts(left, Math.max(MOST_REGIONS, Math.ceil(left.length / MOST_GROUPS)))];
}

/** The same region and what is in it under names of the region that they are put into. */
function moved(region: AtlasRegion, outer: string): AtlasRegion {
  if (outer === "") return region;
  const id = innerRegion(outer, lastName(region.id));
  return { ...region, id, regions: region.regions.map((inner) => moved(inner, id)) };
}
