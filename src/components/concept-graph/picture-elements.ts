import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { LINE_TYPES } from "../../model/relation.ts";
import { type Point, phyllotaxis } from "../../view/geometry.ts";
import { TOPIC_COLOURS } from "../../view/palette.ts";
import { conceptTopics } from "../../view/topics.ts";

/** An element in the notation of Cytoscape. */
export interface PictureElement {
  readonly group: "nodes" | "edges";
  readonly data: Readonly<Record<string, string | number>>;
  readonly classes: string;
  readonly position?: Point;
}

/** Distance between concepts that the file gives no place. */
const SPACING = 70;

/**
 * Turn a graph into the elements of a picture: dots for concepts, lines for relations. Relations get the prefix
 * "relation " so that their keys never meet those of concepts.
 */
export function pictureElements(graph: ConceptGraph): readonly PictureElement[] {
  return [...conceptElements(graph), ...relationElements(graph)];
}

/** @example relationElementId("a contrasts-with b") // → "relation a contrasts-with b" */
export function relationElementId(key: string): string {
  return `relation ${key}`;
}

/** The place of every concept: from the file, or spread evenly where the file has none. */
export function placesOf(graph: ConceptGraph): ReadonlyMap<string, Point> {
  return new Map(
    graph
      .mapNodes((key, { x, y }) => [key, x === undefined || y === undefined ? undefined : { x, y }] as const)
      .map(([key, place], i) => [key, place ?? phyllotaxis(i, SPACING)]),
  );
}

/** The most important come last, and so above the others. */
function conceptElements(graph: ConceptGraph): readonly PictureElement[] {
  const places = placesOf(graph);
  const topics = conceptTopics(graph);
  return graph
    .mapNodes((id, { importance, kind }) => ({ id, importance, kind }))
    .sort((a, b) => a.importance - b.importance)
    .map(({ id, importance, kind }) => ({
      group: "nodes",
      data: { id, importance },
      classes: `${kind} ${topicClass(topics.get(id)?.index)}`,
      position: { ...(places.get(id) ?? { x: 0, y: 0 }) },
    }));
}

function relationElements(graph: ConceptGraph): readonly PictureElement[] {
  const drawn = new Set<string>(LINE_TYPES);
  const topics = conceptTopics(graph);
  const isFar = (key: string) => topics.get(graph.source(key)) !== topics.get(graph.target(key));
  return graph
    .filterEdges((_key, { type }) => drawn.has(type))
    .map((key) => ({
      group: "edges",
      data: {
        id: relationElementId(key),
        key,
        source: graph.source(key),
        target: graph.target(key),
      },
      classes: [
        graph.getEdgeAttribute(key, "type"),
        graph.getEdgeAttribute(key, "basis"),
        isFar(key) ? "far" : "near",
      ].join(" "),
    }));
}

/** Class of a dot by the place of its topic; concepts without a topic stay in the colour of the ink. */
export function topicClass(index: number | undefined): string {
  return index === undefined ? "no-topic" : `topic-${index % TOPIC_COLOURS}`;
}
