import type { ConceptAttributes, ConceptGraph } from "../graph/concept-graph.ts";
import { conceptId } from "../model/concept.ts";

/** A topic as the screen knows it: its heading, its place in the order of the text, and its concepts. */
export interface Topic {
  readonly label: string;
  /** Name of the topic in a link. */
  readonly slug: string;
  /** Place in the order of the text, from 0; picks the colour. */
  readonly index: number;
  readonly concepts: readonly string[];
  /** The concept that stands for the topic itself, where the text has one. */
  readonly head?: string;
}

/** All topics that have at least one concept, in the order of the text. */
export function topicsOf(graph: ConceptGraph): readonly Topic[] {
  const members = new Map<string, string[]>(graph.getAttribute("topics").map((label) => [label, []]));
  const heads = new Map<string, string>();
  graph.forEachNode((key, attributes) => {
    const label = topicLabel(attributes, members);
    if (label === undefined) return;
    members.set(label, [...(members.get(label) ?? []), key]);
    if (attributes.label === label) heads.set(label, key);
  });
  return [...members]
    .filter(([, concepts]) => concepts.length > 0)
    .map(([label, concepts], index) => topic(label, index, concepts, heads.get(label)));
}

/** The topic of every concept that has one, by concept. */
export function topicByConcept(topics: readonly Topic[]): ReadonlyMap<string, Topic> {
  return new Map(topics.flatMap((each) => each.concepts.map((concept) => [concept, each] as const)));
}

/** A topic's own concept stands in its own region, whatever heading it was found under. */
function topicLabel(attributes: ConceptAttributes, known: ReadonlyMap<string, unknown>): string | undefined {
  return attributes.kind === "topic" && known.has(attributes.label) ? attributes.label : attributes.topic;
}

function topic(label: string, index: number, concepts: readonly string[], head: string | undefined): Topic {
  return { label, slug: conceptId(label), index, concepts, ...(head === undefined ? {} : { head }) };
}
