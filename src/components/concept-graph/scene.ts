import type { ConceptGraph } from "../../graph/concept-graph.ts";
import {
  type Display,
  type Emphasis,
  emphasisOfCollection,
  emphasisOfConcept,
  emphasisOfRelation,
} from "../../view/display.ts";
import { topicLabelId } from "../../view/map-labels.ts";
import type { Pointed } from "../events.ts";

/** What the stage shows just now. */
export interface Scene {
  readonly display: Display;
  /** The selected concept, or those that are collected. */
  readonly chosen: readonly string[];
  readonly pointed: Pointed | undefined;
  /** What stands out while nothing is pointed at or selected, such as a chain that is read out. */
  readonly lit: Emphasis | undefined;
  /** Where the keyboard stands. */
  readonly current: string | undefined;
}

/** What stands out in a scene: around the pointer, else the keyboard, else the selection; undefined while nothing does. */
export function emphasisOf(
  graph: ConceptGraph,
  { pointed, current, chosen, display, lit }: Scene,
): Emphasis | undefined {
  if (pointed?.kind === "relation") return emphasisOfRelation(graph, pointed.key);
  const at = pointed?.key ?? current;
  const all = at === undefined ? chosen : [at];
  const [concept, ...others] = all.filter((key) => display.concepts.has(key));
  if (concept === undefined) return all.length > 0 ? undefined : lit;
  return others.length > 0
    ? emphasisOfCollection(graph, display, [concept, ...others])
    : emphasisOfConcept(graph, display, concept);
}

/** Labels that always show: what is pointed at, where the keyboard stands, what is selected or pinned, then their neighbours. */
export function forcedLabels(
  graph: ConceptGraph,
  { pointed, current, chosen, display }: Scene,
  emphasis: Emphasis | undefined,
): readonly string[] {
  const pinned = display.pins.map(({ concept }) => concept);
  const first = [pointed?.kind === "concept" ? pointed.key : undefined, current, ...chosen, ...pinned];
  // Not all that stands out: a topic's members have room for their names, or have not.
  const neighbours = [...(emphasis?.relations ?? [])].flatMap((key) => graph.extremities(key));
  const all = [...first.filter((key) => key !== undefined), ...neighbours];
  return [...topicNames(graph, first), ...new Set(all.filter((key) => display.concepts.has(key)))];
}

/** The names of regions that one points at keep their places: the labels that this brings up give way to them. */
function topicNames(graph: ConceptGraph, concepts: readonly (string | undefined)[]): readonly string[] {
  return concepts
    .filter(
      (key) => key !== undefined && graph.hasNode(key) && graph.getNodeAttribute(key, "kind") === "topic",
    )
    .map((key) => topicLabelId(graph.getNodeAttribute(key as string, "label")));
}
