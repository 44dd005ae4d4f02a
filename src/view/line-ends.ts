import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Point } from "./geometry.ts";
import type { Label } from "./labels.ts";

/**
 * A line to what lies below a concept would run through the concept's own label. It ends under the label instead:
 *
 *        ●
 *      ACID
 *       △      ← offset from the middle of the dot, in CSS pixels
 *       │
 *       ●
 */
export interface LineEnd {
  readonly offset: Point;
  /** What is left of the line from there to the middle of the other dot, in CSS pixels. */
  readonly left: number;
}

/** The end of a relation that gives way to a label: always the upper one. */
export interface RelationEnd extends LineEnd {
  readonly at: "source" | "target";
}

/** What has to be left of a line, in CSS pixels: an ending, the air at both ends, and the other dot come out of it. */
const LEAST = 17;

/** Whether a label leaves so little of a line that it is not drawn. */
export function isLost(end: RelationEnd | undefined): boolean {
  return end !== undefined && end.left < LEAST;
}

/** Free room beside a label, where an ending may stand as well as below. */
const ASIDE = 3;

/** The relations that would run through the label of one of their ends, and where they end instead. */
export function lineEnds(
  graph: ConceptGraph,
  relations: ReadonlySet<string>,
  places: ReadonlyMap<string, Point>,
  labels: readonly Label[],
  zoom: number,
): ReadonlyMap<string, RelationEnd> {
  const byId = new Map(labels.map((label) => [label.id, label]));
  const ends = new Map<string, RelationEnd>();
  for (const relation of relations) {
    const [source, target] = graph.extremities(relation);
    const [from, to] = [places.get(source), places.get(target)];
    if (!from || !to) continue;
    const at = from.y < to.y ? "source" : "target";
    const label = byId.get(at === "source" ? source : target);
    const [upper, lower] = at === "source" ? [from, to] : [to, from];
    const toward = { x: (lower.x - upper.x) * zoom, y: (lower.y - upper.y) * zoom };
    const end = label && endOutside(label, toward);
    if (end) ends.set(relation, { at, ...end });
  }
  return ends;
}

/**
 * Where a line that leaves a concept `toward` an offset, in CSS pixels, comes out of the concept's label, keeping its
 * direction. Undefined where it passes the label by, as it does below one that stands over its dot: then it ends at the dot.
 */
export function endOutside({ drop, box }: Label, toward: Point): LineEnd | undefined {
  const half = box.width / 2 + ASIDE;
  const { x, y } = toward;
  if (y <= 0 || drop < 0 || Math.abs(x) * drop >= half * y) return undefined;
  const share = Math.min((drop + box.height) / y, half / Math.abs(x));
  return { offset: { x: x * share, y: y * share }, left: (1 - share) * Math.hypot(x, y) };
}
