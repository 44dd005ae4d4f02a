import type { ConceptGraph } from "../graph/concept-graph.ts";
import { processes, stagesOf } from "../graph/queries.ts";
import type { Point } from "./geometry.ts";
import type { Label } from "./labels.ts";
import { mapLabels } from "./map-labels.ts";
import { type Region, regionsOf } from "./regions.ts";
import { topicsOf } from "./topics.ts";

/** What is drawn around and upon the dots: names, grounds of topics, and lanes of ordered processes. */
export interface PictureMap {
  /** Weightiest first, as `visibleFrom` wants them. */
  readonly labels: readonly Label[];
  readonly regions: readonly Region[];
  /** For each process, the places of its stages in order. */
  readonly lanes: readonly (readonly Point[])[];
}

/** For what the map is: a screen with little room, or the neighbors of one concept, who stand by relation and not by topic. */
export interface MapUse {
  readonly isSmall?: boolean;
  readonly isEgo?: boolean;
  /** The topic whose neighbors they are: its region is the only one. */
  readonly topic?: string;
}

/** Work out the map of the concepts in `shown` at the given places. */
export function pictureMap(
  graph: ConceptGraph,
  shown: ReadonlySet<string>,
  places: ReadonlyMap<string, Point>,
  { isSmall = false, isEgo = false, topic }: MapUse = {},
): PictureMap {
  const topics = topicsOf(graph).map((topic) => ({
    ...topic,
    concepts: topic.concepts.filter((key) => shown.has(key)),
  }));
  const grounds = isEgo ? topics.filter(({ head }) => topic !== undefined && head === topic) : topics;
  const regions = regionsOf(graph, grounds, places);
  return {
    labels: mapLabels(graph, { shown, places, topics, regions, isSmall }),
    regions,
    lanes: isEgo ? [] : lanesOf(graph, shown, places),
  };
}

function lanesOf(
  graph: ConceptGraph,
  shown: ReadonlySet<string>,
  places: ReadonlyMap<string, Point>,
): PictureMap["lanes"] {
  return processes(graph)
    .map((process) => stagesOf(graph, process))
    .map((stages) => stages.filter(({ relation }) => relation.attributes.order !== undefined))
    .map((stages) => stages.map(({ other }) => other).filter((key) => shown.has(key)))
    .filter((stages) => stages.length > 1)
    .map((stages) => stages.flatMap((key) => places.get(key) ?? []));
}
