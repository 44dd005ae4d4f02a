import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { type Display, type Emphasis, emphasisOfConcept, emphasisOfRelation } from "../../view/display.ts";
import type { Pointed } from "../events.ts";

/** What the stage shows just now. */
export interface Scene {
  readonly display: Display;
  readonly selected: string | undefined;
  readonly pointed: Pointed | undefined;
  /** What stands out while nothing is pointed at or selected, such as a chain that is read out. */
  readonly lit: Emphasis | undefined;
  /** Where the keyboard stands. */
  readonly current: string | undefined;
}

/** What stands out in a scene: around the pointer, else the keyboard, else the selection; undefined while nothing does. */
export function emphasisOf(
  graph: ConceptGraph,
  { pointed, current, selected, display, lit }: Scene,
): Emphasis | undefined {
  if (pointed?.kind === "relation") return emphasisOfRelation(graph, pointed.key);
  const concept = pointed?.key ?? current ?? selected;
  if (concept === undefined) return lit;
  if (!display.concepts.has(concept)) return undefined;
  return emphasisOfConcept(graph, display, concept);
}

/** Labels that always show: what is pointed at, where the keyboard stands, what is selected, then their neighbours. */
export function forcedLabels(
  graph: ConceptGraph,
  { pointed, current, selected, display }: Scene,
  emphasis: Emphasis | undefined,
): readonly string[] {
  const first = [pointed?.kind === "concept" ? pointed.key : undefined, current, selected];
  // Not all that stands out: a topic's members have room for their names, or have not.
  const neighbours = [...(emphasis?.relations ?? [])].flatMap((key) => graph.extremities(key));
  const all = [...first.filter((key) => key !== undefined), ...neighbours];
  return [...new Set(all)].filter((key) => display.concepts.has(key));
}
