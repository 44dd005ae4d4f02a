import { METRICS } from "./metrics.ts";
import { beside, joined, moved, type Shape, type Spot, widthOf } from "./shape.ts";

/** Widest row of childless children, in pixels, before they are set in several rows; of very many, as wide as they are high. */
const WIDEST = 240;
/** Shifts of a lower row that are tried, in pixels, the least first. */
const SHIFTS = Array.from({ length: 17 }, (_, i) => Math.ceil(i / 2) * (i % 2 === 0 ? 8 : -8));

type Half = (key: string) => number;

/** Shapes side by side; there is at least one. */
export function inRow(shapes: readonly Shape[]): Shape {
  return shapes.slice(1).reduce((left, shape) => beside(left, shape, METRICS.gap), shapes[0] as Shape);
}

/**
 * Many childless children of one concept, in rows that stand like bricks, so that lines from above reach the lower ones
 * between the labels of the upper ones. The concept stands over x = 0. Undefined where one row is not too wide.
 */
export function fanOf(leaves: readonly Shape[], half: Half): Shape | undefined {
  const width = leaves.reduce((sum, leaf) => sum + spanOf(leaf) + METRICS.gap, 0);
  const count = Math.ceil(width / Math.max(WIDEST, Math.sqrt(width * METRICS.row)));
  if (count < 2 || leaves.length < 2) return undefined;
  const walls = partings(leaves, count).map((rows) => bricks(rows, half));
  return walls.reduce((best, next) => (next.strikes < best.strikes ? next : best)).shape;
}

/** Ways to share leaves out to rows: evenly, or with one more or fewer in the first row. */
function partings(leaves: readonly Shape[], count: number): readonly (readonly Shape[])[][] {
  const even = Math.ceil(leaves.length / count);
  return [even, even + 1, even - 1]
    .filter((first) => first > 0 && first < leaves.length)
    .map((first) => {
      const size = Math.ceil((leaves.length - first) / (count - 1));
      const rest = Array.from({ length: count - 1 }, (_, i) =>
        leaves.slice(first + i * size, first + (i + 1) * size),
      );
      return [leaves.slice(0, first), ...rest].filter((some) => some.length > 0);
    });
}

interface Wall {
  readonly shape: Shape;
  /** Labels of upper rows that lines to lower ones run through. */
  readonly strikes: number;
}

function bricks(rows: readonly (readonly Shape[])[], half: Half): Wall {
  const [first, ...lower] = rows.map((some, i) => centred(moved(inRow(some), 0, i)));
  return lower.reduce<Wall>(
    (wall, row) => {
      const tries = SHIFTS.map((shift) => moved(row, shift)).map((shape) => ({
        shape,
        strikes: strikesOf(shape, wall.shape, half),
      }));
      const best = tries.reduce((least, next) => (next.strikes < least.strikes ? next : least));
      return { shape: joined(wall.shape, best.shape), strikes: wall.strikes + best.strikes };
    },
    { shape: first as Shape, strikes: 0 },
  );
}

function strikesOf(lower: Shape, upper: Shape, half: Half): number {
  const apex = Math.min(...upper.extents.keys()) - 1;
  let strikes = 0;
  for (const end of lower.spots.values()) {
    for (const [key, spot] of upper.spots) if (isStruck(spot, half(key), end, apex)) strikes += 1;
  }
  return strikes;
}

/** Whether the line from (0, `apex`) down to `end` runs through the dot or the label at a spot. */
function isStruck(spot: Spot, half: number, end: Spot, apex: number): boolean {
  const steepness = end.x / (end.row - apex);
  const xs = [-METRICS.dot / METRICS.row, METRICS.labelShare].map(
    (down) => (spot.row + down - apex) * steepness,
  );
  return Math.min(...xs) < spot.x + half && Math.max(...xs) > spot.x - half;
}

function spanOf(shape: Shape): number {
  const { left, right } = widthOf(shape);
  return right - left;
}

function centred(shape: Shape): Shape {
  const { left, right } = widthOf(shape);
  return moved(shape, -(left + right) / 2);
}
