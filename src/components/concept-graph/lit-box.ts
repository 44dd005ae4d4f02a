import { boxAround } from "../../view/card-place.ts";
import type { Point, Rect } from "../../view/geometry.ts";
import type { PlacedLabel, Viewport } from "../../view/labels.ts";

/** Half the room of a dot, for keeping cards off it. */
const DOT = 10;

/** The box on screen around the dots and labels of the concepts that are lit; undefined around none. */
export function boxOfLit(
  lit: ReadonlySet<string>,
  places: ReadonlyMap<string, Point>,
  placed: readonly PlacedLabel[],
  { zoom, pan }: Viewport,
): Rect | undefined {
  const dots = [...places]
    .filter(([key]) => lit.has(key))
    .map(([, { x, y }]) => ({
      left: x * zoom + pan.x - DOT,
      top: y * zoom + pan.y - DOT,
      right: x * zoom + pan.x + DOT,
      bottom: y * zoom + pan.y + DOT,
    }));
  const labels = placed.filter(({ label }) => lit.has(label.id)).map(rectOf);
  return boxAround([...dots, ...labels]);
}

/** The box of a label on screen. */
export function rectOf({ left, top, label: { box } }: PlacedLabel): Rect {
  return { left, top, right: left + box.width, bottom: top + box.height };
}
