import type { ConceptGraph } from "../graph/concept-graph.ts";
import { LINE_TYPES } from "../model/relation.ts";
import { crossingsOf } from "./crossings.ts";
import { type Box, labelRectangle, METRICS } from "./metrics.ts";
import type { Position, Positions } from "./positions.ts";
import { stressOf } from "./stress.ts";
import { struckLabelsOf, typedSegmentsOf } from "./strikes.ts";
import { type Tie, tiesOf } from "./ties.ts";

/** How well a layout keeps what it promises. A share is 1 where there is nothing to keep. */
export interface Quality {
  /** Pairs of concepts whose dots or labels overlap. */
  readonly overlaps: number;
  /** Labels that a typed line of two other concepts runs through. */
  readonly struckLabels: number;
  /** Share of the pairs of typed lines that cross. */
  readonly crossings: number;
  /** Over all relations: those that are drawn as lines, and those to a topic, which its ground draws. */
  readonly stress: number;
  /** Over the lines alone. */
  readonly lineStress: number;
  /** Share of the contrasting pairs that stand level. */
  readonly level: number;
  /** Share of the parts and kinds that stand below their whole or class. */
  readonly below: number;
  /** Share of the processes whose stages stand in their order, read like lines of text. */
  readonly lanes: number;
  /** Width to height of the whole. */
  readonly aspect: number;
}

/** Heights that differ less than this many pixels are level. */
const LEVEL = 1;

/** Measure a layout. Concepts without a place are left out. */
export function qualityOf(graph: ConceptGraph, positions: Positions): Quality {
  const segments = typedSegmentsOf(graph, positions);
  const boxes = boxesOf(graph, positions);
  const ties = tiesOf(graph);
  const dy = ({ source, target }: Tie) => (positions.get(source)?.y ?? 0) - (positions.get(target)?.y ?? 0);
  return {
    overlaps: overlapsOf(boxes),
    struckLabels: struckLabelsOf(graph, positions, segments),
    crossings: shareOf(crossingsOf(segments), (segments.length * (segments.length - 1)) / 2, 0),
    stress: stressOf(graph, positions),
    lineStress: stressOf(graph, positions, new Set(LINE_TYPES)),
    level: shareThat(
      ties.filter(({ placing }) => placing === "level"),
      (tie) => Math.abs(dy(tie)) < LEVEL,
    ),
    below: shareThat(
      ties.filter(({ type }) => type === "part-of" || type === "kind-of"),
      (tie) => dy(tie) > LEVEL,
    ),
    lanes: shareThat(lanesOf(ties), (lane) => isInOrder(lane.map((key) => positions.get(key)))),
    aspect: aspectOf([...boxes]),
  };
}

function shareThat<T>(all: readonly T[], holds: (each: T) => boolean): number {
  return shareOf(all.filter(holds).length, all.length, 1);
}

function shareOf(some: number, all: number, whereNone: number): number {
  return all === 0 ? whereNone : some / all;
}

/** What each concept covers: dot, gap and label as one box. */
function boxesOf(graph: ConceptGraph, positions: Positions): readonly Box[] {
  return [...positions].map(([key, place]) => {
    const label = labelRectangle(graph, key, place);
    const [left, right] = [place.x - METRICS.dot, place.x + METRICS.dot];
    return {
      ...label,
      left: Math.min(left, label.left),
      right: Math.max(right, label.right),
      top: place.y - METRICS.dot,
    };
  });
}

function overlapsOf(boxes: readonly Box[]): number {
  const sorted = [...boxes].sort((a, b) => a.left - b.left);
  let overlaps = 0;
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j += 1) {
      const b = sorted[j] as Box;
      if (b.left >= a.right) break;
      if (a.top < b.bottom && b.top < a.bottom) overlaps += 1;
    }
  }
  return overlaps;
}

/** The stages of each process that has at least two with an order of their own. */
function lanesOf(ties: readonly Tie[]): readonly (readonly string[])[] {
  const stages = new Map<string, Tie[]>();
  for (const tie of ties) {
    if (tie.type === "stage-of" && tie.order > 0)
      stages.set(tie.target, [...(stages.get(tie.target) ?? []), tie]);
  }
  return [...stages.values()]
    .filter((lane) => lane.length > 1)
    .map((lane) => [...lane].sort((a, b) => a.order - b.order).map(({ source }) => source));
}

/** Like words on lines: each to the right of the one before it, or further down. */
function isInOrder(places: readonly (Position | undefined)[]): boolean {
  return places.every((place, i) => {
    const before = places[i - 1];
    return !place || !before || place.x > before.x || place.y > before.y + METRICS.row;
  });
}

function aspectOf(boxes: readonly Box[]): number {
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  if (boxes.length === 0) return 1;
  return (
    span(boxes.flatMap(({ left, right }) => [left, right])) /
    span(boxes.flatMap(({ top, bottom }) => [top, bottom]))
  );
}
