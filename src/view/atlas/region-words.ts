import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { RELATION_TYPES } from "../../model/relation.ts";
import { counted, labelOf } from "../words.ts";
import type { AtlasRegion } from "./atlas.ts";
import type { RegionMap } from "./region-map.ts";
import type { RegionTie } from "./ties.ts";

/** How many concepts and neighbors are named. */
const MOST = 3;

/** @example "Storage, 123 concepts" */
export function regionInWords({ label, keys }: Pick<AtlasRegion, "label" | "keys">): string {
  return `${label}, ${counted(keys.length, "concept")}`;
}

/** The weightiest concepts of a region by their labels, the weightiest first. */
export function headsOf(graph: ConceptGraph, { keys }: AtlasRegion): readonly string[] {
  const weight = (key: string) => graph.getNodeAttribute(key, "importance");
  const sorted = [...keys].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  return sorted.slice(0, MOST).map((key) => labelOf(graph, key));
}

/** The regions that a region is most joined to, with the number of relations: "Flow (12)". */
export function neighborsInWords({ ties, regions }: RegionMap, id: string): readonly string[] {
  return [...ties.values()]
    .filter(({ source, target }) => source === id || target === id)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map((tie) => `${regions.get(tie.source === id ? tie.target : tie.source)?.label} (${tie.count})`);
}

/** @example "12 relations: 8 part of, 4 kind of" */
export function tieInWords({ types, count }: RegionTie): string {
  const sorted = [...types].sort((a, b) => b[1] - a[1]);
  const words = sorted.map(([type, n]) => `${n} ${RELATION_TYPES[type].name}`);
  return `${counted(count, "relation")}: ${words.join(", ")}`;
}
