import { type ConceptGraph, createConceptGraph } from "../../graph/concept-graph.ts";
import { type Joint, placeBubbles } from "../../layout/bubbles.ts";
import type { RelationType } from "../../model/relation.ts";
import type { AtlasRegion } from "./atlas.ts";
import { type RegionTie, tieKey, tiesBetween } from "./ties.ts";

/** Regions side by side as bubbles, in the notation of a graph, so that whatever shows graphs can show them. */
export interface RegionMap {
  /** A node for each region, under its name, an edge for each tie that is drawn. */
  readonly graph: ConceptGraph;
  readonly regions: ReadonlyMap<string, AtlasRegion>;
  /** Radius of each bubble in the units of the picture: its area is the number of its concepts. */
  readonly radii: ReadonlyMap<string, number>;
  /** By the key of the edge. */
  readonly ties: ReadonlyMap<string, RegionTie>;
}

/** Room that all bubbles take together, in square units, and the least radius of one. */
const ROOM = 1_600_000;
const LEAST_RADIUS = 12;
/** Ties that are drawn, for each region: the strongest. */
const DRAWN = 2;

/** Set regions of a graph side by side, those that much joins near each other. The same regions get the same places. */
export function regionMapOf(graph: ConceptGraph, regions: readonly AtlasRegion[]): RegionMap {
  const ties = tiesBetween(graph, regions);
  const radii = radiiOf(regions);
  const index = new Map(regions.map(({ id }, i) => [id, i]));
  const joints = ties.map(
    ({ source, target, count }): Joint => ({
      a: index.get(source) as number,
      b: index.get(target) as number,
      weight: count,
    }),
  );
  const places = placeBubbles([...radii.values()], joints);
  const drawn = strongest(ties, regions.length * DRAWN);
  const map = createConceptGraph({ ...graph.getAttributes(), topics: topicNames(graph, regions) });
  const most = Math.max(...regions.map(({ keys }) => keys.length));
  for (const [i, region] of regions.entries())
    map.addNode(region.id, { ...nodeOf(graph, region, most), ...places[i] });
  for (const tie of drawn)
    map.addUndirectedEdgeWithKey(tieKey(tie), tie.source, tie.target, {
      type: commonest(tie),
      basis: "structural",
      confidence: 1,
      evidence: [],
    });
  return {
    graph: map,
    regions: new Map(regions.map((region) => [region.id, region])),
    radii,
    ties: new Map(drawn.map((tie) => [tieKey(tie), tie])),
  };
}

function strongest(ties: readonly RegionTie[], most: number): readonly RegionTie[] {
  return [...ties].sort((a, b) => b.count - a.count || (tieKey(a) < tieKey(b) ? -1 : 1)).slice(0, most);
}

function radiiOf(regions: readonly AtlasRegion[]): ReadonlyMap<string, number> {
  const total = regions.reduce((sum, { keys }) => sum + keys.length, 0);
  const unit = Math.sqrt(ROOM / Math.PI / Math.max(1, total));
  return new Map(regions.map(({ id, keys }) => [id, Math.max(LEAST_RADIUS, unit * Math.sqrt(keys.length))]));
}

/** A region is shown in the color of its topic: topics keep their places in the order of the text. */
function topicNames(graph: ConceptGraph, regions: readonly AtlasRegion[]): string[] {
  const names = graph.getAttribute("topics").map((_, i) => `topic ${i}`);
  return regions.some(({ topic }) => topic !== undefined) ? names : [];
}

function nodeOf(graph: ConceptGraph, { label, keys, topic }: AtlasRegion, most: number) {
  const [first = ""] = keys;
  return {
    label,
    aliases: [],
    kind: "concept" as const,
    ...(topic === undefined ? {} : { topic: `topic ${topic}` }),
    definition: "",
    source: graph.getNodeAttribute(first, "source"),
    importance: Math.sqrt(keys.length / most),
  };
}

function commonest({ types }: RegionTie): RelationType {
  const [first] = [...types].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? "mentions";
}
