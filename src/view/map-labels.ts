import type { ConceptGraph } from "../graph/concept-graph.ts";
import { type LabelBox, labelBox } from "../layout/label-box.ts";
import { dotRadius } from "./drawing.ts";
import type { Point } from "./geometry.ts";
import type { Label } from "./labels.ts";
import type { Region } from "./regions.ts";
import { type Topic, topicByConcept } from "./topics.ts";

/** What the labels of a map are made from. */
export interface LabelSources {
  readonly shown: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, Point>;
  readonly topics: readonly Topic[];
  readonly regions: readonly Region[];
}

/** How much larger the name of a topic is set than the weightiest concept's. */
const TOPIC_SCALE = 1.15;
/** Bold and spaced letters take this much more room. */
const TOPIC_SPREAD = 1.1;
/** Between a dot and its label, in CSS pixels. */
const GAP = 4;

/**
 * The labels of the concepts shown and of the topics, weightiest first. A concept that stands for its topic carries
 * the topic's name; a topic without such a concept gets a label above its region.
 */
export function mapLabels(
  graph: ConceptGraph,
  { shown, places, topics, regions }: LabelSources,
): readonly Label[] {
  const heads = new Set(topics.flatMap(({ head }) => head ?? []));
  const topicOf = topicByConcept(topics);
  const label = (key: string) =>
    conceptLabel(graph, key, {
      at: places.get(key),
      isHead: heads.has(key),
      topic: topicOf.get(key)?.index,
    });
  const weight = (key: string) => graph.getNodeAttribute(key, "importance") + (heads.has(key) ? 1 : 0);
  const sorted = [...shown].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  return [...regions.flatMap(nameOfHeadless), ...sorted.map(label)];
}

interface LabelPlace {
  readonly at: Point | undefined;
  readonly isHead: boolean;
  readonly topic: number | undefined;
}

function conceptLabel(graph: ConceptGraph, id: string, { at, isHead, topic }: LabelPlace): Label {
  const { label, importance } = graph.getNodeAttributes(id);
  return {
    id,
    x: at?.x ?? 0,
    y: at?.y ?? 0,
    drop: dotRadius(importance) + GAP,
    box: isHead ? topicBox(label) : labelBox(label, importance),
    kind: isHead ? "topic" : "concept",
    ...(topic === undefined ? {} : { topic }),
  };
}

function nameOfHeadless({ topic, outline }: Region): readonly Label[] {
  if (topic.head !== undefined) return [];
  const box = topicBox(topic.label);
  const top = Math.min(...outline.map(({ y }) => y));
  const x = outline.reduce((sum, point) => sum + point.x, 0) / outline.length;
  return [
    { id: `topic ${topic.label}`, x, y: top, drop: -box.height, box, kind: "topic", topic: topic.index },
  ];
}

function topicBox(label: string): LabelBox {
  const { lines, width, height, fontSize } = labelBox(label, 1);
  return {
    lines,
    width: Math.ceil(width * TOPIC_SCALE * TOPIC_SPREAD),
    height: Math.ceil(height * TOPIC_SCALE),
    fontSize: Math.round(fontSize * TOPIC_SCALE),
  };
}
