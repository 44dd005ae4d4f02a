export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright box. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The upright box around points; a box of infinities around none. */
export function boxOf(points: readonly Point[]): Rect {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Convex hull, counted clockwise on a screen (Andrew's monotone chain, 1979). Fewer than three points come back as they are. */
export function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const lower = halfHull(sorted);
  const upper = halfHull(sorted.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

/**
 * The candidate that lies nearest in a direction: near, and not far off the axis. Undefined where none lies
 * within 60° of it.
 */
export function nearestToward<T extends Point>(
  from: Point,
  toward: Point,
  candidates: readonly T[],
): T | undefined {
  let best: { candidate: T; cost: number } | undefined;
  for (const candidate of candidates) {
    const [dx, dy] = [candidate.x - from.x, candidate.y - from.y];
    const along = dx * toward.x + dy * toward.y;
    const aside = Math.abs(dx * toward.y - dy * toward.x);
    if (along <= 0 || aside > along * Math.tan(Math.PI / 3)) continue;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { candidate, cost };
  }
  return best?.candidate;
}

/** Points spread evenly from the centre outwards (Vogel 1979), the same for every run: a place for what has none. */
export function phyllotaxis(index: number, spacing: number): Point {
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  const radius = spacing * Math.sqrt(index + 0.5);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function halfHull(points: readonly Point[]): readonly Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    while (hull.length > 1 && !turnsRight(hull.at(-2), hull.at(-1), point)) hull.pop();
    hull.push(point);
  }
  return hull;
}

function turnsRight(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (!a || !b) return true;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}
