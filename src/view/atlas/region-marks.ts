import type { Point } from "../geometry.ts";
import { type Colours, TOPIC_COLOURS } from "../palette.ts";
import { onScreen } from "../sheet/ground.ts";
import type { Marked } from "../sheet/marks.ts";
import type { Shape } from "../sheet/shapes.ts";
import type { RegionMap } from "./region-map.ts";
import type { RegionTie } from "./ties.ts";

/** Width of the rim of a bubble, of one that is pointed at, and of the thinnest and the broadest tie, in CSS pixels. */
export const REGION_PENS = { rim: 1, lit: 2, least: 1, most: 4 };
/** Ties lie in the background. */
export const TIE_OPACITY = 0.3;

/** How broad a tie is drawn, in CSS pixels: relations add up, at first more than later. */
export function tieWidth({ count }: RegionTie): number {
  return Math.min(REGION_PENS.most, REGION_PENS.least + Math.log2(count) * 0.6);
}

/** Bubbles and ties of a map of regions, as its canvas shows them. */
export function regionMarks(
  { regions, radii, ties }: RegionMap,
  { display, viewport, places, emphasis }: Marked,
  colours: Colours,
): { lines: readonly Shape[]; dots: readonly Shape[] } {
  const at = (id: string): Point => onScreen(places.get(id) ?? { x: 0, y: 0 }, viewport);
  const lines = [...display.relations].flatMap((key): Shape[] => {
    const tie = ties.get(key);
    const isLit = emphasis?.relations.has(key) ?? false;
    const paint = { stroke: isLit ? colours.accent : colours.line, opacity: isLit ? 1 : TIE_OPACITY };
    return tie
      ? [{ kind: "lines", lines: [[at(tie.source), at(tie.target)]], width: tieWidth(tie), ...paint }]
      : [];
  });
  const dots = [...display.concepts].map((id): Shape => {
    const topic = colours.topics[(regions.get(id)?.topic ?? -1) % TOPIC_COLOURS];
    const isLit = emphasis?.concepts.has(id) ?? false;
    return {
      kind: "circle",
      ...at(id),
      r: (radii.get(id) ?? 0) * viewport.zoom,
      fill: topic?.ground ?? colours.surface,
      stroke: topic?.mark ?? colours.edge,
      width: isLit ? REGION_PENS.lit : REGION_PENS.rim,
    };
  });
  return { lines, dots };
}
