import type { ConceptGraph } from "../graph/concept-graph.ts";
import { processes, stagesOf } from "../graph/queries.ts";
import { type LabelBox, labelBox } from "../layout/label-box.ts";
import { dotRadius } from "./drawing.ts";
import { convexHull, type Point } from "./geometry.ts";
import type { Label } from "./labels.ts";
import { type Topic, topicByConcept, topicsOf } from "./topics.ts";

/** What is drawn around and upon the dots: names, grounds of topics, and lanes of ordered processes. */
export interface PictureMap {
  /** Weightiest first, as `visibleFrom` wants them. */
  readonly labels: readonly Label[];
  readonly regions: readonly Region[];
  readonly lanes: readonly (readonly Point[])[];
}

/** The ground of a topic: the outline of its concepts, to be drawn with a broad round pen. */
export interface Region {
  readonly topic: Topic;
  readonly outline: readonly Point[];
}

/** How much larger the name of a topic is set than the weightiest concept's. */
const TOPIC_SCALE = 1.2;
/** How far a region reaches past the dots, sideways and down to where the labels hang. */
const REACH = { x: 26, above: 6, below: 24 };

/** Work out the map of the concepts in `shown` at the given places. */
export function pictureMap(
  graph: ConceptGraph,
  shown: ReadonlySet<string>,
  places: ReadonlyMap<string, Point>,
): PictureMap {
  const topics = topicsOf(graph).map((topic) => ({
    ...topic,
    concepts: topic.concepts.filter((key) => shown.has(key)),
  }));
  const regions = topics
    .filter(({ concepts }) => concepts.length > 1)
    .map((topic) => regionOf(topic, places));
  return {
    labels: labelsOf(graph, { shown, places, topics, regions }),
    regions,
    lanes: lanesOf(graph, shown, places),
  };
}

interface LabelSources {
  readonly shown: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, Point>;
  readonly topics: readonly Topic[];
  readonly regions: readonly Region[];
}

function labelsOf(graph: ConceptGraph, { shown, places, topics, regions }: LabelSources): readonly Label[] {
  const heads = new Set(topics.flatMap(({ head }) => (head === undefined ? [] : [head])));
  const topicOf = topicByConcept(topics);
  const concepts = [...shown].map((key) => {
    const { label, importance } = graph.getNodeAttributes(key);
    const { x, y } = places.get(key) ?? { x: 0, y: 0 };
    const isTopic = heads.has(key);
    const topic = topicOf.get(key)?.index;
    const box = isTopic ? topicBox(label) : labelBox(label, importance);
    const row: Label = {
      id: key,
      x,
      y: y + dotRadius(importance),
      box,
      kind: isTopic ? "topic" : "concept",
      ...(topic === undefined ? {} : { topic }),
    };
    return { row, weight: importance + (isTopic ? 1 : 0) };
  });
  const sorted = concepts
    .sort((a, b) => b.weight - a.weight || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row);
  return [...regions.flatMap(nameOfHeadless), ...sorted];
}

/** A topic that no concept stands for gets its name above its region. */
function nameOfHeadless({ topic, outline }: Region): readonly Label[] {
  if (topic.head !== undefined) return [];
  const box = topicBox(topic.label);
  const top = Math.min(...outline.map(({ y }) => y));
  const x = outline.reduce((sum, point) => sum + point.x, 0) / outline.length;
  return [{ id: `topic ${topic.label}`, x, y: top - box.height, box, kind: "topic", topic: topic.index }];
}

function topicBox(label: string): LabelBox {
  const { lines, width, height, fontSize } = labelBox(label, 1);
  return {
    lines,
    width: Math.ceil(width * TOPIC_SCALE * 1.06),
    height: Math.ceil(height * TOPIC_SCALE),
    fontSize: Math.round(fontSize * TOPIC_SCALE),
  };
}

function regionOf(topic: Topic, places: ReadonlyMap<string, Point>): Region {
  const corners = topic.concepts.flatMap((key) => {
    const { x, y } = places.get(key) ?? { x: 0, y: 0 };
    return [-REACH.x, REACH.x].flatMap((dx) =>
      [-REACH.above, REACH.below].map((dy) => ({ x: x + dx, y: y + dy })),
    );
  });
  return { topic, outline: convexHull(corners) };
}

function lanesOf(
  graph: ConceptGraph,
  shown: ReadonlySet<string>,
  places: ReadonlyMap<string, Point>,
): readonly (readonly Point[])[] {
  return processes(graph)
    .map((process) =>
      stagesOf(graph, process).filter(({ relation }) => relation.attributes.order !== undefined),
    )
    .map((stages) => stages.map(({ other }) => other).filter((key) => shown.has(key)))
    .filter((stages) => stages.length > 1)
    .map((stages) => stages.flatMap((key) => places.get(key) ?? []));
}
