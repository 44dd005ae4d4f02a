import type { ConceptGraph } from "../graph/concept-graph.ts";
import { relationsOf } from "../graph/queries.ts";
import { labelBox } from "../layout/label-box.ts";
import type { Point } from "./geometry.ts";

/** Where a neighbor stands around the concept in focus: position says what it is to it. */
type Side = "beside" | "above" | "below" | "before" | "after";

/** More neighbors than this stay where the whole graph has them. */
const MOST = 60;
/** Room between labels across and down, and from the concept in focus to its first neighbors, in units of the picture. */
const GAP = { across: 30, down: 44, contrast: 84, rows: 74, columns: 80 };
const ROW_WIDTH = 620;
const LONGEST_COLUMN = 7;

interface Sized {
  readonly key: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Places for a concept and its neighbors: what it contrasts with beside it, its wholes, classes and processes above, its
 * parts, kinds and stages below in their order, what mentions it to the left and what it mentions to the right. Undefined
 * where there are too many, or where a concept in `shown` is no neighbor of it. Guests, which are pinned, stand below all.
 */
export function egoPlaces(
  graph: ConceptGraph,
  concept: string,
  shown: ReadonlySet<string>,
  guests: readonly string[] = [],
): ReadonlyMap<string, Point> | undefined {
  if (graph.getNodeAttribute(concept, "kind") === "topic") return undefined;
  const sides = sidesOf(graph, concept, shown);
  const placed = [...sides.values()].reduce((sum, keys) => sum + keys.length, 1);
  const invited = guests.filter((key) => shown.has(key));
  if (placed !== shown.size - invited.length || placed > MOST) return undefined;
  const sized = (side: Side) => (sides.get(side) ?? []).map((key) => sizeOf(graph, key));
  const center = sizeOf(graph, concept);
  const places = new Map<string, Point>([[concept, { x: 0, y: 0 }]]);
  for (const [key, place] of [
    ...beside(center, sized("beside")),
    ...stacked(sized("above"), -1),
    ...stacked(sized("below"), 1),
  ])
    places.set(key, place);
  const [left, right] = balanced(sized("before"), sized("after"));
  const isParted = sides.has("beside");
  // What stands level with the concept in focus is in nobody's way where columns leave that level free.
  const inner = [...places].filter(([key, { y }]) => key === concept || y !== 0 || !isParted);
  const edge =
    Math.max(...inner.map(([key, { x }]) => Math.abs(x) + sizeOf(graph, key).width / 2)) + GAP.columns;
  for (const [key, place] of [...columns(left, -1, edge, isParted), ...columns(right, 1, edge, isParted)])
    places.set(key, place);
  const bottom = Math.max(...[...places.values()].map(({ y }) => y));
  for (const [key, { x, y }] of stacked(
    invited.map((key) => sizeOf(graph, key)),
    1,
  ))
    places.set(key, { x, y: y + bottom });
  return places;
}

/** Where one side has no mentions at all, it takes half of the other's, so that the picture stands upright. */
function balanced(
  left: readonly Sized[],
  right: readonly Sized[],
): readonly [readonly Sized[], readonly Sized[]] {
  const all = [...left, ...right];
  const half = Math.ceil(all.length / 2);
  if (all.length < 4 || (left.length > 0 && right.length > 0)) return [left, right];
  return [all.slice(half), all.slice(0, half)];
}

/** Each neighbor once, on the side of its strongest relation; relations come in the order of the relation table. */
function sidesOf(
  graph: ConceptGraph,
  concept: string,
  shown: ReadonlySet<string>,
): ReadonlyMap<Side, readonly string[]> {
  const sides = new Map<Side, string[]>();
  const seen = new Set([concept]);
  for (const { type, direction, neighbours } of relationsOf(graph, concept)) {
    const side = sideOf(type, direction);
    for (const { other } of neighbours) {
      if (!shown.has(other) || seen.has(other)) continue;
      seen.add(other);
      sides.set(side, [...(sides.get(side) ?? []), other]);
    }
  }
  return sides;
}

function sideOf(type: string, direction: string): Side {
  if (type === "contrasts-with") return "beside";
  if (type === "mentions") return direction === "outgoing" ? "after" : "before";
  return direction === "outgoing" ? "above" : "below";
}

function sizeOf(graph: ConceptGraph, key: string): Sized {
  const { label, importance } = graph.getNodeAttributes(key);
  const { width, height } = labelBox(label, importance);
  return { key, width, height };
}

type Placed = readonly (readonly [key: string, place: Point])[];

/** To the right and to the left in turn, each further out than the last on its side. */
function beside(center: Sized, items: readonly Sized[]): Placed {
  const edges = [center.width / 2, center.width / 2];
  return items.map(({ key, width }, i) => {
    const side = i % 2;
    const near = (edges[side] ?? 0) + (i < 2 ? GAP.contrast : GAP.across);
    edges[side] = near + width;
    return [key, { x: (side === 0 ? 1 : -1) * (near + width / 2), y: 0 }];
  });
}

/** Rows above or below, filled from the middle out in the order given. */
function stacked(items: readonly Sized[], sign: 1 | -1): Placed {
  const rows = rowsOf(items);
  let y = sign * GAP.rows;
  return rows.flatMap((row) => {
    const total = row.reduce((sum, { width }) => sum + width + GAP.across, -GAP.across);
    let x = -total / 2;
    const placed = row.map(({ key, width }) => {
      const place = { x: x + width / 2, y };
      x += width + GAP.across;
      return [key, place] as const;
    });
    y += sign * (GAP.down + Math.max(...row.map(({ height }) => height)));
    return placed;
  });
}

function rowsOf(items: readonly Sized[]): readonly (readonly Sized[])[] {
  const total = items.reduce((sum, { width }) => sum + width + GAP.across, 0);
  const count = Math.max(1, Math.ceil(total / ROW_WIDTH));
  const length = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, i) => items.slice(i * length, (i + 1) * length)).filter(
    (row) => row.length > 0,
  );
}

/** Columns at a side, as many as it takes; `isParted` leaves the level of the concept in focus to what it contrasts with. */
function columns(items: readonly Sized[], sign: 1 | -1, edge: number, isParted: boolean): Placed {
  const count = Math.ceil(items.length / LONGEST_COLUMN);
  const length = Math.ceil(items.length / Math.max(1, count));
  let near = edge;
  return Array.from({ length: count }, (_, i) => items.slice(i * length, (i + 1) * length)).flatMap(
    (column) => {
      const width = Math.max(...column.map((item) => item.width));
      const x = sign * (near + width / 2);
      near += width + GAP.across;
      const step = GAP.down / 1.4 + Math.max(...column.map(({ height }) => height));
      return column.map(({ key }, row) => {
        const y = (row - (column.length - 1) / 2) * step;
        const apart = isParted ? (y < 0 ? -1 : 1) * step : 0;
        return [key, { x, y: y + apart }] as const;
      });
    },
  );
}
