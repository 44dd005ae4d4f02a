import type { ConceptGraph } from "../graph/concept-graph.ts";
import { boxOf, type Point, type Rect } from "./geometry.ts";
import { conceptTopics } from "./topics.ts";

/** How far from its region stands what a topic is joined to, in units of the picture. */
const AWAY = { across: 210, down: 190 };
/** How far two of these are apart, and how many stand in one row. */
const APART = { across: 240, down: 80, row: 6 };

/** Where something stands to a region. */
type Side = "above" | "below" | "left" | "right";

/**
 * Places for a topic in focus: its own concepts as the whole graph has them, and what they are joined to round their region, on the
 * side where it stands in the whole. Undefined for what heads no topic, and where a concept has no place.
 */
export function topicPlaces(
  graph: ConceptGraph,
  concept: string,
  shown: ReadonlySet<string>,
): ReadonlyMap<string, Point> | undefined {
  const topic = conceptTopics(graph).get(concept);
  if (topic?.head !== concept) return undefined;
  const places = new Map([...shown].flatMap((key) => placeOf(graph, key)));
  const members = new Set(topic.concepts);
  const own = [...places].filter(([key]) => members.has(key));
  if (places.size < shown.size || own.length === 0) return undefined;
  const box = boxOf(own.map(([, place]) => place));
  const guests = [...places].filter(([key]) => !members.has(key));
  const around = (["above", "below", "left", "right"] as const).flatMap((side) =>
    inRows(
      guests.filter(([, place]) => sideOf(place, box) === side),
      side,
      box,
    ),
  );
  return new Map([...own, ...around]);
}

type Placed = readonly (readonly [key: string, place: Point])[];

function placeOf(graph: ConceptGraph, key: string): Placed {
  const { x, y } = graph.getNodeAttributes(key);
  return x === undefined || y === undefined ? [] : [[key, { x, y }]];
}

function sideOf({ x, y }: Point, { left, right, top, bottom }: Rect): Side {
  if (y < top) return "above";
  if (y > bottom) return "below";
  return x < (left + right) / 2 ? "left" : "right";
}

/** In rows along a side, in the order in which they stand in the whole, the next rows further out. */
function inRows(guests: Placed, side: Side, box: Rect): Placed {
  const isFlat = side === "above" || side === "below";
  const along = ({ x, y }: Point) => (isFlat ? x : y);
  const sorted = [...guests].sort(([, a], [, b]) => along(a) - along(b));
  const longest = isFlat ? APART.row : Math.max(APART.row, Math.ceil((box.bottom - box.top) / APART.down));
  const count = Math.ceil(sorted.length / longest);
  const length = Math.ceil(sorted.length / Math.max(1, count));
  return sorted.map(([key], i) => {
    const row = Math.floor(i / length);
    const inRow = Math.min(length, sorted.length - row * length);
    return [key, seat(side, box, { row, at: (i % length) - (inRow - 1) / 2 })];
  });
}

/** A seat in a row; `at` is counted from the middle of the row. */
function seat(side: Side, box: Rect, { row, at }: { readonly row: number; readonly at: number }): Point {
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  if (side === "above" || side === "below") {
    const out = AWAY.down + row * APART.down;
    return { x: middle.x + at * APART.across, y: side === "above" ? box.top - out : box.bottom + out };
  }
  const out = AWAY.across + row * APART.across;
  return { x: side === "left" ? box.left - out : box.right + out, y: middle.y + at * APART.down };
}
