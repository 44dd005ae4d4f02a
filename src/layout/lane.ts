import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Region } from "./regions.ts";

/** A process whose stages are regions. */
export interface Lane {
  readonly process: string;
  /** The regions that are its stages, as indexes, in their order. */
  readonly stages: readonly number[];
}

/** Find the process with the most stages that head a region; undefined where none has two. */
export function laneOf(graph: ConceptGraph, regions: readonly Region[]): Lane | undefined {
  const headed = new Map(regions.flatMap(({ head }, i) => (head === undefined ? [] : [[head, i] as const])));
  const stages = new Map<string, { region: number; order: number }[]>();
  graph.forEachEdge((_key, { type, order = 0 }, source, target) => {
    const region = headed.get(source);
    if (type !== "stage-of" || region === undefined || regions[region]?.keys.includes(target)) return;
    stages.set(target, [...(stages.get(target) ?? []), { region, order }]);
  });
  const [longest] = [...stages].sort((a, b) => b[1].length - a[1].length);
  if (!longest || longest[1].length < 2) return undefined;
  const inOrder = longest[1].sort((a, b) => a.order - b.order || a.region - b.region);
  return { process: longest[0], stages: inOrder.map(({ region }) => region) };
}

/**
 * Take the process out of a region of concepts without topic, so that it can stand over its lane: it becomes the last
 * region by itself. A process that has a topic stays there, and so it is where there is no lane.
 */
export function withProcessApart(regions: readonly Region[], lane: Lane | undefined): readonly Region[] {
  const home = regions.find(({ topic, keys }) => topic === undefined && lane && keys.includes(lane.process));
  if (!lane || !home || home.keys.length === 1) return regions;
  const others = { ...home, keys: home.keys.filter((key) => key !== lane.process) };
  return [...regions.map((region) => (region === home ? others : region)), { keys: [lane.process] }];
}
