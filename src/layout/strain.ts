import type { Context } from "./context.ts";
import type { Distances } from "./distances.ts";
import { METRICS } from "./metrics.ts";
import type { Packing } from "./pack.ts";
import type { PlannedRegion } from "./plan.ts";
import type { Position, Positions } from "./positions.ts";
import type { Spot } from "./shape.ts";

/** A region that is packed, and what stands around it. */
interface Site {
  readonly region: number;
  readonly rows: number;
  /** Width that it may take, in pixels. */
  readonly width: number;
  /** Height of its top row, in pixels. */
  readonly top: number;
  /** Where all concepts stood in the round before. */
  readonly before: Positions;
  /** Pixels that a relation should be long. */
  readonly step: number;
}

/** A concept of the region in its block. */
interface Member {
  readonly key: string;
  readonly block: number;
  readonly x: number;
  readonly row: number;
}

/**
 * Make a function that tells how far a packing of a region strains the distances of its concepts to each other and to all
 * others, which stay where they were: the sum of (length / wanted length - 1)² over all pairs.
 */
export function strainOf({ plan }: Context, distances: Distances, site: Site): (packing: Packing) => number {
  const { blocks } = plan.regions[site.region] as PlannedRegion;
  const members = blocks.flatMap(({ shape }, block) =>
    [...shape.spots].map(([key, spot]): Member => ({ key, block, ...spot })),
  );
  const field = fieldOf(members, distances, site);
  const inside = insideOf(members, distances, site);
  const share = distances.keys.length / distances.sources.length;
  const xs = new Float64Array(members.length);
  const ys = new Float64Array(members.length);
  return ({ spots }) => {
    let sum = 0;
    for (let m = 0; m < members.length; m += 1) {
      const { block, x, row } = members[m] as Member;
      const spot = spots[block] as Spot;
      xs[m] = spot.x + x;
      ys[m] = (spot.row + row) * METRICS.row;
      sum += field.at(m, xs[m] as number, spot.row + row);
    }
    return share * (sum + innerStrain(xs, ys, inside));
  };
}

/** Distance of the places in a row for which a field is worked out, in pixels. */
const GRAIN = 32;

/** What each member strains its distances to all concepts outside, by its place. */
interface Field {
  readonly at: (member: number, x: number, row: number) => number;
}

/** Work out the strain for every row and every few pixels of it once, as very many packings are tried. */
function fieldOf(
  members: readonly Member[],
  distances: Distances,
  { rows, width, before, top, step }: Site,
): Field {
  const own = new Set(members.map(({ key }) => key));
  const origin = members.reduce((least, { key }) => Math.min(least, before.get(key)?.x ?? 0), Infinity);
  const outer = [...distances.sources.keys()].filter((row) => !own.has(keyOf(distances, row)));
  const places = outer.map((row) => before.get(keyOf(distances, row)) as Position);
  const [xs, ys] = [
    Float64Array.from(places, ({ x }) => x - origin),
    Float64Array.from(places, ({ y }) => y - top),
  ];
  const columns = Math.ceil(width / GRAIN) + 1;
  const field = new Float64Array(members.length * rows * columns);
  let at = 0;
  for (const { key } of members) {
    const weights = Float64Array.from(outer, (row) => weightOf(distances.between(row, key), step));
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1, at += 1) {
        field[at] = strainAt(column * GRAIN, row * METRICS.row, xs, ys, weights);
      }
    }
  }
  return {
    at: (member, x, row) =>
      field[(member * rows + row) * columns + Math.min(columns - 1, Math.round(x / GRAIN))] as number,
  };
}

function keyOf({ keys, sources }: Distances, row: number): string {
  return keys[sources[row] as number] as string;
}

function weightOf(relations: number, step: number): number {
  return relations === 0 ? 0 : 1 / (relations * step);
}

function strainAt(x: number, y: number, xs: Float64Array, ys: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] as number;
    if (weight === 0) continue;
    const dx = x - (xs[i] as number);
    const dy = y - (ys[i] as number);
    const off = Math.sqrt(dx * dx + dy * dy) * weight - 1;
    sum += off * off;
  }
  return sum;
}

/** Two members and one divided by the length that they should be apart. */
interface Inside {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

function insideOf(members: readonly Member[], distances: Distances, { step }: Site): readonly Inside[] {
  const rowOf = new Map(distances.sources.map((_, row) => [keyOf(distances, row), row] as const));
  return members.flatMap(({ key }, a) => {
    const row = rowOf.get(key);
    if (row === undefined) return [];
    return members.flatMap((other, b): Inside[] => {
      const weight = weightOf(distances.between(row, other.key), step);
      return weight === 0 || (b < a && rowOf.has(other.key)) ? [] : [{ a, b, weight }];
    });
  });
}

function innerStrain(xs: Float64Array, ys: Float64Array, inside: readonly Inside[]): number {
  let sum = 0;
  for (let i = 0; i < inside.length; i += 1) {
    const { a, b, weight } = inside[i] as Inside;
    const dx = (xs[a] as number) - (xs[b] as number);
    const dy = (ys[a] as number) - (ys[b] as number);
    const off = Math.sqrt(dx * dx + dy * dy) * weight - 1;
    sum += off * off;
  }
  return sum;
}
