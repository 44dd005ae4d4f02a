import { contrastGroups } from "../analysis/contrast-groups.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Evidence } from "../model/relation.ts";
import { comparedSentences } from "./compared-sentences.ts";
import { conceptTopics } from "./topics.ts";

/** A contrasting pair or group, with the sentence that opposes most of them. */
export interface ContrastCard {
  readonly concepts: readonly string[];
  /** Labels of the topics of its concepts, each once. */
  readonly topics: readonly string[];
  /** Undefined where the graph file keeps no quote. */
  readonly evidence: Evidence | undefined;
}

/** Every contrast of a graph as a card, the one that matters most first; the empty list where the text opposes nothing. */
export function contrastCards(graph: ConceptGraph): readonly ContrastCard[] {
  const topics = conceptTopics(graph);
  return contrastGroups(graph).map((concepts) => ({
    concepts,
    topics: [...new Set(concepts.flatMap((key) => topics.get(key)?.label ?? []))],
    evidence: comparedSentences(graph, concepts)[0],
  }));
}
