import type { Display } from "../display.ts";
import type { ViewState } from "../state.ts";
import type { RegionMap } from "./region-map.ts";
import type { RegionTie } from "./ties.ts";

/** What of a map of regions is shown: topics that are switched off are not, nor ties of which no type is shown. */
export function regionDisplay(
  { graph, regions, ties }: RegionMap,
  { hiddenTypes, hiddenTopics }: ViewState,
  topics: readonly string[],
): Display {
  const isOff = (id: string) => {
    const topic = regions.get(id)?.topic;
    return topic !== undefined && hiddenTopics.has(topics[topic] ?? "");
  };
  const concepts = new Set(graph.filterNodes((id) => !isOff(id)));
  const isShown = ({ source, target, types }: RegionTie) =>
    concepts.has(source) && concepts.has(target) && [...types.keys()].some((type) => !hiddenTypes.has(type));
  const relations = new Set([...ties].filter(([, tie]) => isShown(tie)).map(([key]) => key));
  const hidden = { byFocus: 0, byTopic: graph.order - concepts.size, byHand: 0, byBasis: 0 };
  return { concepts, relations, hidden, pins: [], extent: concepts };
}
