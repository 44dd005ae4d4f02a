import type { Position } from "./positions.ts";

/** What draws two bubbles together, by their indices. */
export interface Joint {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Air between two bubbles, as a share of the mean radius. */
const AIR = 0.14;
/** Steps of settling, fewer where there are many; then only what still overlaps is parted. */
const STEPS = { settle: 240, work: 100_000, part: 400 };
/** How strongly joints draw, and the middle of the picture; more down than across, so that the whole is wide like a window. */
const PULL = { joint: 0.5, across: 0.002, down: 0.02 };
/** Width to height of the places to begin with, squared. */
const WIDE = 1.35;
/** Bubbles begin so small, as a share of their size, that they can still pass each other. */
const SMALL = 0.25;

/**
 * Place bubbles so that none overlaps and those that much joins are near each other. The middle is near (0, 0); the same
 * bubbles get the same places. No bubbles, no places.
 */
export function placeBubbles(radii: readonly number[], joints: readonly Joint[]): readonly Position[] {
  const field = new Field(radii, joints);
  const steps = Math.min(STEPS.settle, Math.ceil(STEPS.work / Math.max(1, radii.length)));
  for (let step = 0; step < steps; step += 1) {
    const done = step / steps;
    field.draw(1 - done);
    field.part(SMALL + (1 - SMALL) * done);
  }
  for (let step = 0; step < STEPS.part && field.part(1); step += 1);
  return field.places();
}

/** Places while they settle, in arrays of numbers. */
class Field {
  readonly #radii: readonly number[];
  readonly #joints: readonly (Joint & { readonly share: number; readonly strength: number })[];
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #gap: number;
  readonly #largest: number;
  /** Indices of the bubbles, about in the order in which they stand from left to right. */
  readonly #sweep: number[];

  constructor(radii: readonly number[], joints: readonly Joint[]) {
    this.#radii = radii;
    this.#gap = (AIR * radii.reduce((sum, r) => sum + r, 0)) / Math.max(1, radii.length);
    this.#largest = radii.reduce((most, r) => Math.max(most, r), 0) + this.#gap;
    this.#joints = weighed(radii.length, joints);
    this.#sweep = radii.map((_, i) => i);
    const spacing = Math.sqrt(
      radii.reduce((sum, r) => sum + (r + this.#gap) ** 2, 0) / Math.max(1, radii.length),
    );
    const starts = startOrder(radii.length, joints).map((i, turn) => ({ i, ...spiral(turn, spacing) }));
    this.#x = new Float64Array(radii.length);
    this.#y = new Float64Array(radii.length);
    for (const { i, x, y } of starts) [this.#x[i], this.#y[i]] = [x, y];
  }

  places(): readonly Position[] {
    return this.#radii.map((_, i) => ({ x: tenth(at(this.#x, i)), y: tenth(at(this.#y, i)) }));
  }

  /** Draw joined bubbles together, and all to the middle. */
  draw(heat: number): void {
    const [xs, ys] = [this.#x, this.#y];
    for (const { a, b, share, strength } of this.#joints) {
      const [dx, dy] = [at(xs, b) - at(xs, a), at(ys, b) - at(ys, a)];
      const length = Math.hypot(dx, dy);
      const rest = at(this.#radii, a) + at(this.#radii, b) + this.#gap;
      if (length <= rest) continue;
      const pull = ((length - rest) / length) * PULL.joint * strength * heat;
      xs[a] = at(xs, a) + dx * pull * (1 - share);
      ys[a] = at(ys, a) + dy * pull * (1 - share);
      xs[b] = at(xs, b) - dx * pull * share;
      ys[b] = at(ys, b) - dy * pull * share;
    }
    for (let i = 0; i < this.#radii.length; i += 1) {
      xs[i] = at(xs, i) * (1 - PULL.across);
      ys[i] = at(ys, i) * (1 - PULL.down);
    }
  }

  /** Push apart what overlaps, the lighter one further; returns whether anything did. Swept from left to right. */
  part(size: number): boolean {
    const xs = this.#x;
    this.#sweep.sort((i, j) => at(xs, i) - at(xs, j) || i - j);
    let isMoved = false;
    for (const [turn, i] of this.#sweep.entries()) {
      const reach = at(xs, i) + (at(this.#radii, i) + this.#largest) * size;
      for (let next = turn + 1; next < this.#sweep.length; next += 1) {
        const j = at(this.#sweep, next);
        if (at(xs, j) > reach) break;
        isMoved = this.#push(i, j, size) || isMoved;
      }
    }
    return isMoved;
  }

  #push(i: number, j: number, size: number): boolean {
    const [xs, ys] = [this.#x, this.#y];
    const [ri, rj] = [at(this.#radii, i) * size, at(this.#radii, j) * size];
    // Two in one place part to the sides, always the same way.
    const dx = at(xs, j) - at(xs, i) || 1e-3 * (j - i);
    const dy = at(ys, j) - at(ys, i);
    const length = Math.sqrt(dx * dx + dy * dy);
    const overlap = ri + rj + this.#gap * size - length;
    if (overlap < 1e-2) return false;
    const share = (rj * rj) / (ri * ri + rj * rj);
    const [mx, my] = [(dx / length) * overlap, (dy / length) * overlap];
    xs[i] = at(xs, i) - mx * share;
    ys[i] = at(ys, i) - my * share;
    xs[j] = at(xs, j) + mx * (1 - share);
    ys[j] = at(ys, j) + my * (1 - share);
    return true;
  }
}

/** The better joined end of a joint moves less; the more joints an end has, the less does each of them pull. */
function weighed(count: number, joints: readonly Joint[]) {
  const total = new Float64Array(count);
  for (const { a, b, weight } of joints) {
    total[a] = at(total, a) + weight;
    total[b] = at(total, b) + weight;
  }
  return joints.map((joint) => {
    const [ofA, ofB] = [at(total, joint.a), at(total, joint.b)];
    return { ...joint, share: ofA / (ofA + ofB), strength: joint.weight / Math.min(ofA, ofB) };
  });
}

/** Begin with the best joined; then always what is most joined to those that have their turn behind them. */
function startOrder(count: number, joints: readonly Joint[]): readonly number[] {
  const neighbours: [number, number][][] = Array.from({ length: count }, () => []);
  for (const { a, b, weight } of joints) {
    neighbours[a]?.push([b, weight]);
    neighbours[b]?.push([a, weight]);
  }
  const pull = new Float64Array(count).map((_, i) =>
    (neighbours[i] ?? []).reduce((sum, [, weight]) => sum + weight * 1e-3, 0),
  );
  const left = new Set(Array.from({ length: count }, (_, i) => i));
  const order: number[] = [];
  while (left.size > 0) {
    const next = [...left].reduce((best, i) => (at(pull, i) > at(pull, best) ? i : best));
    left.delete(next);
    order.push(next);
    for (const [other, weight] of neighbours[next] ?? []) pull[other] = at(pull, other) + weight;
  }
  return order;
}

/** Even places from the middle outwards (Vogel 1979). */
function spiral(turn: number, spacing: number): Position {
  const angle = turn * Math.PI * (3 - Math.sqrt(5));
  const radius = spacing * 1.1 * Math.sqrt(turn + 0.5);
  return { x: radius * Math.cos(angle) * WIDE, y: (radius * Math.sin(angle)) / WIDE };
}

function at(values: ArrayLike<number>, i: number): number {
  return values[i] as number;
}

/** To 0.1, and never -0. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
