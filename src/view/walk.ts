import type { ConceptGraph } from "../graph/concept-graph.ts";
import { processes, stagesOf } from "../graph/queries.ts";

/** The process that can be walked through, the one with the most stages, with its stages in order. */
export interface Walk {
  readonly process: string;
  readonly stages: readonly string[];
}

/** The walk through a graph; undefined where nothing in it has stages. */
export function walkOf(graph: ConceptGraph): Walk | undefined {
  const [process] = processes(graph);
  if (process === undefined) return undefined;
  return { process, stages: stagesOf(graph, process).map(({ other }) => other) };
}
