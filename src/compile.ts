import { assignAnalysis } from "./analysis/assign.ts";
import { type ExtractOptions, extract } from "./extract/index.ts";
import { buildGraph } from "./graph/build.ts";
import type { ConceptGraph } from "./graph/concept-graph.ts";
import { boundExtraction } from "./intake/bound.ts";
import { assignPositions, layoutGraph } from "./layout/layout.ts";
import type { Extraction } from "./model/extraction.ts";
import { LIMITS, type Limits } from "./model/limits.ts";
import type { SourceText } from "./model/source.ts";

/** What the steps of `compileGraph` are called, in their order, for showing progress. */
export const STEPS = ["reading", "building", "measuring", "placing"] as const;
export type Step = (typeof STEPS)[number];

/** What goes with the texts. */
export interface CompileOptions extends ExtractOptions {
  /** How much a graph may hold; `LIMITS` by default. */
  readonly limits?: Limits;
}

/** A graph ready to be written or shown, with what it was made from: its diagnostics are for its reader. */
export interface Compiled {
  readonly graph: ConceptGraph;
  readonly extraction: Extraction;
}

/**
 * The whole way from Markdown to a graph with importance and positions, in Node or in a worker. The same texts give the
 * same graph. `onStep` is told of each step before it begins. A text without terms gives an empty graph. Throws LimitError for a graph
 * beyond the limits.
 */
export function compileGraph(
  sources: readonly SourceText[],
  onStep: (step: Step) => void = () => {},
  { limits = LIMITS, ...options }: CompileOptions = {},
): Compiled {
  onStep("reading");
  const extraction = boundExtraction(extract(sources, options), limits);
  onStep("building");
  const graph = buildGraph(extraction);
  onStep("measuring");
  assignAnalysis(graph);
  onStep("placing");
  assignPositions(graph, layoutGraph(graph));
  return { graph, extraction };
}
