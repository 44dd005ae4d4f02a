import type { Distances } from "./distances.ts";
import { METRICS } from "./metrics.ts";
import type { Plan } from "./plan.ts";
import type { Positions } from "./positions.ts";
import { type Elastic, type Shelf, shelfHeight, shelfWidth } from "./shelves.ts";

/** A concept as a share of the width and height of its region. */
interface Share {
  readonly region: number;
  readonly right: number;
  readonly down: number;
}

/**
 * Make a function that estimates the stress of other shelves from places that concepts have on some: each keeps
 * its share of the width and of the height of its region.
 */
export function stressEstimate(
  { regions, elastics }: Pick<Plan, "regions" | "elastics">,
  distances: Distances,
  places: Positions,
): (shelves: readonly Shelf[]) => number {
  const shares = new Map(regions.flatMap(({ keys }, region) => sharesOf(keys, region, places)));
  const inOrder = distances.keys.map((key) => shares.get(key) as Share);
  const xs = new Float64Array(inOrder.length);
  const ys = new Float64Array(inOrder.length);
  return (shelves) => {
    const boxes = boxesOf(shelves, elastics, regions.length);
    for (const [i, { region, right, down }] of inOrder.entries()) {
      const box = boxes[region];
      if (!box) continue;
      xs[i] = box.left + box.width * right;
      ys[i] = box.top + box.height * down;
    }
    return distances.stressAt(xs, ys);
  };
}

function sharesOf(
  keys: readonly string[],
  region: number,
  places: Positions,
): readonly (readonly [string, Share])[] {
  const [x, y] = [
    rangeOf(keys.map((key) => places.get(key)?.x ?? 0)),
    rangeOf(keys.map((key) => places.get(key)?.y ?? 0)),
  ];
  return keys.map((key) => {
    const at = places.get(key) ?? { x: 0, y: 0 };
    return [key, { region, right: shareIn(x, at.x), down: shareIn(y, at.y) }] as const;
  });
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** A loop, since a region may have more concepts than a function can have arguments. */
function rangeOf(values: readonly number[]): Range {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return { least, most };
}

/** The middle where the range is a point. */
function shareIn({ least, most }: Range, value: number): number {
  return most > least ? (value - least) / (most - least) : 0.5;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where each region comes to stand, by its index; what is left of the width is shared out on each shelf. */
function boxesOf(
  shelves: readonly Shelf[],
  elastics: readonly Elastic[],
  count: number,
): readonly (Place | undefined)[] {
  const boxes: (Place | undefined)[] = new Array(count).fill(undefined);
  const full = Math.max(...shelves.map((shelf) => shelfWidth(shelf, elastics)));
  let top = 0;
  for (const shelf of shelves) {
    const slack = (full - shelfWidth(shelf, elastics)) / shelf.regions.length;
    let left = slack / 2;
    for (const i of shelf.regions) {
      const width = (elastics[i] as Elastic).widthIn(shelf.rows);
      boxes[i] = { left, top, width, height: (shelf.rows - 1) * METRICS.row };
      left += width + METRICS.regionGap + slack;
    }
    top += shelfHeight(shelf);
  }
  return boxes;
}
