import type { ConceptGraph } from "../graph/concept-graph.ts";
import { type LabelBox, labelBox } from "../layout/label-box.ts";
import type { RelationType } from "../model/relation.ts";
import { dotRadius, WORDS_FROM } from "./drawing.ts";
import type { Point } from "./geometry.ts";
import { type Label, overDots } from "./labels.ts";
import { REGION_PEN, type Region } from "./regions.ts";
import { type Topic, topicByConcept } from "./topics.ts";

/** What the labels of a map are made from. */
export interface LabelSources {
  readonly shown: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, Point>;
  readonly topics: readonly Topic[];
  readonly regions: readonly Region[];
  /** Whether the names of topics are set small, where there is little room. */
  readonly isSmall: boolean;
}

/** Bold and spaced letters take this much more room. */
const TOPIC_SPREAD = 1.1;
/** Over its lane a process has room for a name of so many characters in one line. */
const TITLE_LENGTH = 40;
/** What these lead to stands higher. */
const UPWARD: ReadonlySet<RelationType> = new Set(["part-of", "stage-of", "kind-of"]);
/** So many concepts should be named in the whole picture, be it over their dots. */
const WEIGHTIEST = 5;
/** Between a dot and its label, in CSS pixels. */
const GAP = 4;

/**
 * The labels of the topics and of the concepts shown, weightiest first. A topic's name stands on the upper rim of its
 * region; the concept that heads the topic shows its own label only when it is asked for.
 */
export function mapLabels(
  graph: ConceptGraph,
  { shown, places, topics, regions, isSmall }: LabelSources,
): readonly Label[] {
  const named = new Set(regions.flatMap(({ topic }) => topic.head ?? []));
  const topicOf = topicByConcept(topics);
  const weight = (key: string) => graph.getNodeAttribute(key, "importance");
  const sorted = [...shown].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  const concepts = sorted.map((key) => ({
    ...conceptLabel(graph, key, places.get(key), isOverLane(graph, key, named)),
    ...(named.has(key) ? { isQuiet: true } : {}),
    ...(named.size > 0 ? { least: WORDS_FROM } : {}),
    ...topicNumber(topicOf.get(key)),
  }));
  const labels = [...regions.map((region) => topicLabel(region, isSmall)), ...concepts];
  const movable = concepts.filter(
    ({ id, drop, isQuiet }) => drop > 0 && !isQuiet && topicOf.has(id) && !hasLineUp(graph, id, topicOf),
  );
  const over = new Map(overDots(movable.slice(0, WEIGHTIEST), labels).map((label) => [label.id, label]));
  return labels.map((label) => over.get(label.id) ?? label);
}

/** Whether it belongs to something in its own region, which stands higher. */
function hasLineUp(graph: ConceptGraph, key: string, topicOf: ReadonlyMap<string, Topic>): boolean {
  return graph
    .filterOutEdges(key, (_edge, { type }) => UPWARD.has(type))
    .some((edge) => topicOf.get(graph.target(edge)) === topicOf.get(key));
}

function conceptLabel(graph: ConceptGraph, id: string, at: Point | undefined, isAbove: boolean): Label {
  const { label, importance } = graph.getNodeAttributes(id);
  const box = labelBox(label, importance, isAbove ? TITLE_LENGTH : undefined);
  const off = dotRadius(importance) + GAP;
  const { x, y } = at ?? { x: 0, y: 0 };
  return { id, x, y, drop: isAbove ? -off - box.height : off, box, kind: "concept", concept: id };
}

/** A process in no region whose stages head theirs stands over them all: its name goes up, as its lines go down. */
function isOverLane(graph: ConceptGraph, key: string, heads: ReadonlySet<string>): boolean {
  if (graph.getNodeAttribute(key, "topic") !== undefined || heads.has(key)) return false;
  const stages = graph
    .inEdges(key)
    .filter((edge) => graph.getEdgeAttribute(edge, "type") === "stage-of" && heads.has(graph.source(edge)));
  return stages.length > 1;
}

function topicNumber(topic: Topic | undefined): { readonly topic?: number } {
  return topic === undefined ? {} : { topic: topic.index };
}

/** Key of the label that names a region. */
export function topicLabelId(topic: string): string {
  return `topic ${topic}`;
}

/** The name straddles the upper rim of the region, as a legend does a frame. */
function topicLabel({ topic, outline }: Region, isSmall: boolean): Label {
  const { label, head, index } = topic;
  const box = topicBox(label, isSmall);
  const top = Math.min(...outline.map(({ y }) => y)) - REGION_PEN / 2;
  const [left, right] = [Math.min(...outline.map(({ x }) => x)), Math.max(...outline.map(({ x }) => x))];
  const concept = head === undefined ? {} : { concept: head };
  return {
    id: topicLabelId(label),
    x: (left + right) / 2,
    y: top,
    drop: -box.height / 2,
    box,
    kind: "topic",
    slide: { left, right },
    topic: index,
    ...concept,
  };
}

/** One line, whatever its length: spaces that do not break keep it so. */
function topicBox(label: string, isSmall: boolean): LabelBox {
  const box = labelBox(label.replaceAll(" ", "\u00a0"), isSmall ? 0 : 1);
  return { ...box, width: Math.ceil(box.width * TOPIC_SPREAD) };
}
