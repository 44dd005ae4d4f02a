import type { Point } from "../../view/geometry.ts";
import type { Viewport } from "../../view/labels.ts";

/** Share of the shorter side of the picture that a node fills when it is meant by a zoom. */
const FILLING = 0.75;

/** The node in the middle of the picture that is almost as large as it; undefined where none is. */
export function fillingOf(
  keys: ReadonlySet<string>,
  places: ReadonlyMap<string, Point>,
  { zoom, pan, width, height }: Viewport,
  radiusOf: (key: string) => number,
): string | undefined {
  const middle = { x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom };
  return [...keys].find((key) => {
    const place = places.get(key);
    const radius = radiusOf(key);
    const isFull = 2 * radius > FILLING * Math.min(width, height);
    return place && isFull && Math.hypot(place.x - middle.x, place.y - middle.y) * zoom < radius;
  });
}
