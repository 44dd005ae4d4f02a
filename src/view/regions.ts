import type { ConceptGraph } from "../graph/concept-graph.ts";
import { labelBox } from "../layout/label-box.ts";
import { boxOf, convexHull, type Point } from "./geometry.ts";
import type { Topic } from "./topics.ts";

/** The ground of a topic: an outline around its concepts, to be drawn with a broad round pen. */
export interface Region {
  readonly topic: Topic;
  readonly outline: readonly Point[];
}

/** Width of the round pen that draws the outline, in the picture's units. */
export const REGION_PEN = 40;
/** How far a region reaches above its dots, and down to where the labels end. */
const REACH = { above: 28, below: 34 };

/**
 * The grounds of all topics of two concepts and more: boxes where the picture keeps topics apart, closer hulls
 * where boxes would cover each other.
 */
export function regionsOf(
  graph: ConceptGraph,
  topics: readonly Topic[],
  places: ReadonlyMap<string, Point>,
): readonly Region[] {
  const rooms = topics
    .filter(({ concepts }) => concepts.length > 1)
    .map((topic) => ({ topic, corners: topic.concepts.flatMap((key) => corners(graph, key, places)) }));
  const boxes = rooms.map(({ topic, corners }) => ({ topic, outline: boxAround(corners) }));
  if (!boxes.some((a, i) => boxes.slice(0, i).some((b) => doMeet(a.outline, b.outline)))) return boxes;
  return rooms.map(({ topic, corners }) => ({ topic, outline: convexHull(corners) }));
}

/** Corners of the room that a concept takes with its label at zoom 1, as the layout measured it. */
function corners(graph: ConceptGraph, key: string, places: ReadonlyMap<string, Point>): readonly Point[] {
  const { label, importance } = graph.getNodeAttributes(key);
  const { x, y } = places.get(key) ?? { x: 0, y: 0 };
  const half = labelBox(label, importance).width / 2;
  return [-half, half].flatMap((dx) => [-REACH.above, REACH.below].map((dy) => ({ x: x + dx, y: y + dy })));
}

/** The upright box around points, clockwise from its top left corner. */
function boxAround(points: readonly Point[]): readonly Point[] {
  const { left, right, top, bottom } = boxOf(points);
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

function doMeet([a, , c]: readonly Point[], [b, , d]: readonly Point[]): boolean {
  if (!a || !b || !c || !d) return false;
  return a.x < d.x && b.x < c.x && a.y < d.y && b.y < c.y;
}
