import type { Position } from "./positions.ts";

/** A straight line between two concepts. */
export interface Segment {
  readonly ends: readonly [string, string];
  readonly from: Position;
  readonly to: Position;
}

/** Number of pairs of segments that cross, by sweeping over x; pairs with a common end or only a touch do not count. */
export function crossingsOf(segments: readonly Segment[]): number {
  const sorted = segments.map(withSpan).sort((a, b) => a.left - b.left);
  let crossings = 0;
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j += 1) {
      const b = sorted[j] as typeof a;
      if (b.left > a.right) break;
      if (cross(a.segment, b.segment)) crossings += 1;
    }
  }
  return crossings;
}

function withSpan(segment: Segment): { segment: Segment; left: number; right: number } {
  const { from, to } = segment;
  return { segment, left: Math.min(from.x, to.x), right: Math.max(from.x, to.x) };
}

function cross(a: Segment, b: Segment): boolean {
  const side = (s: Segment, p: Position) =>
    Math.sign((s.to.x - s.from.x) * (p.y - s.from.y) - (s.to.y - s.from.y) * (p.x - s.from.x));
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}
