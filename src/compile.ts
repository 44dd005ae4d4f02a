import { assignAnalysis } from "./analysis/assign.ts";
import { type ExtractOptions, extract } from "./extract/index.ts";
import { buildGraph } from "./graph/build.ts";
import type { ConceptGraph } from "./graph/concept-graph.ts";
import { assignPositions, layoutGraph } from "./layout/layout.ts";
import type { Extraction } from "./model/extraction.ts";
import type { SourceText } from "./model/source.ts";

/** What the steps of `compileGraph` are called, in their order, for showing progress. */
export const STEPS = ["reading", "building", "measuring", "placing"] as const;
export type Step = (typeof STEPS)[number];

/** A graph ready to be written or shown, with what it was made from: its diagnostics are for its reader. */
export interface Compiled {
  readonly graph: ConceptGraph;
  readonly extraction: Extraction;
}

/**
 * The whole way from Markdown to a graph with importance and positions, in Node or in a worker. The same texts give the
 * same graph. `onStep` is told of each step before it begins. A text without terms gives an empty graph.
 */
export function compileGraph(
  sources: readonly SourceText[],
  onStep: (step: Step) => void = () => {},
  options: ExtractOptions = {},
): Compiled {
  onStep("reading");
  const extraction = extract(sources, options);
  onStep("building");
  const graph = buildGraph(extraction);
  onStep("measuring");
  assignAnalysis(graph);
  onStep("placing");
  assignPositions(graph, layoutGraph(graph));
  return { graph, extraction };
}
