import type { ConceptGraph } from "../graph/concept-graph.ts";
import { TYPED } from "../model/relation.ts";
import type { Segment } from "./crossings.ts";
import { type Box, labelRectangle } from "./metrics.ts";
import type { Positions } from "./positions.ts";

const TYPED_NAMES: ReadonlySet<string> = new Set(TYPED);

/** The lines of all typed relations whose ends have places. */
export function typedSegmentsOf(graph: ConceptGraph, positions: Positions): readonly Segment[] {
  const segments: Segment[] = [];
  graph.forEachEdge((_key, { type }, source, target) => {
    const [from, to] = [positions.get(source), positions.get(target)];
    if (from && to && TYPED_NAMES.has(type)) segments.push({ ends: [source, target], from, to });
  });
  return segments;
}

/** Number of labels that a line of two other concepts runs through. */
export function struckLabelsOf(
  graph: ConceptGraph,
  positions: Positions,
  segments: readonly Segment[],
): number {
  const labels = [...positions].map(([key, place]) => ({ key, box: labelRectangle(graph, key, place) }));
  const strikes = (box: Box, key: string) =>
    segments.some((s) => !s.ends.includes(key) && runsThrough(s, box));
  return labels.filter(({ key, box }) => strikes(box, key)).length;
}

/** Whether a segment meets a box (Liang and Barsky 1984). */
function runsThrough({ from, to }: Segment, box: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [speed, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (speed === 0 && room < 0) return false;
    if (speed < 0) enter = Math.max(enter, room / speed);
    if (speed > 0) leave = Math.min(leave, room / speed);
  }
  return enter < leave;
}
