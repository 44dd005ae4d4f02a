import { type LabelBox, labelBox } from "../../layout/label-box.ts";
import type { Point } from "../geometry.ts";
import type { Label } from "../labels.ts";
import type { MapUse, PictureMap } from "../map.ts";
import type { AtlasRegion } from "./atlas.ts";
import type { RegionMap } from "./region-map.ts";

/** How much wider than its bubble a name may be. */
const OVERHANG = { usual: 1.3, small: 1.7 };
/** Regions within a region that are named in its bubble, and in one that is much smaller than the largest. */
const NAMED = { large: 3, small: 1, from: 0.62 };

/** The names of regions, each in the middle of its bubble, from where the bubble is about as wide as it; the largest first. */
export function regionLabels(
  { graph, regions, radii }: RegionMap,
  shown: ReadonlySet<string>,
  places: ReadonlyMap<string, Point>,
  { isSmall = false }: MapUse = {},
): PictureMap {
  const sorted = [...shown].sort((a, b) => (radii.get(b) ?? 0) - (radii.get(a) ?? 0) || (a < b ? -1 : 1));
  const labels = sorted.flatMap((id): readonly Label[] => {
    const region = regions.get(id);
    if (!region) return [];
    const box = boxOf(region, isSmall ? 0 : graph.getNodeAttribute(id, "importance"), isSmall);
    const label = {
      id,
      ...(places.get(id) ?? { x: 0, y: 0 }),
      drop: -box.height / 2,
      box,
      kind: "concept" as const,
      concept: id,
      least: box.width / (2 * (radii.get(id) ?? 1) * (isSmall ? OVERHANG.small : OVERHANG.usual)),
    };
    return [region.topic === undefined ? label : { ...label, topic: region.topic }];
  });
  return { labels, regions: [], lanes: [] };
}

/**
 * The name of a region with the number of its concepts; of a group, the names of the largest that it holds. Where there is
 * little room, one name alone.
 */
function boxOf(region: AtlasRegion, importance: number, isSmall: boolean): LabelBox {
  const { label, keys } = region;
  const sorted = innermost(region).sort((a, b) => b.keys.length - a.keys.length);
  if (isSmall) return labelBox(sorted[0]?.label ?? label, importance);
  const named = importance < NAMED.from ? NAMED.small : NAMED.large;
  const names = sorted.slice(0, named).map((region) => region.label);
  const more = sorted.length - names.length;
  const lines =
    region.regions.length > 0
      ? [...names, ...(more > 0 ? [`+ ${more} more`] : [])]
      : [...labelBox(label, importance).lines, String(keys.length)];
  const boxes = lines.map((line) => labelBox(line.replaceAll(" ", "\u00a0"), importance));
  return {
    lines,
    width: Math.max(...boxes.map(({ width }) => width)),
    height: boxes.reduce((sum, { height }) => sum + height, 0),
    fontSize: boxes[0]?.fontSize ?? 12,
  };
}

function innermost(region: AtlasRegion): AtlasRegion[] {
  return region.regions.length === 0 ? [region] : region.regions.flatMap(innermost);
}
