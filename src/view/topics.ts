import type { ConceptAttributes, ConceptGraph } from "../graph/concept-graph.ts";
import { oncePerGraph } from "../graph/once.ts";
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
export const topicsOf: (graph: ConceptGraph) => readonly Topic[] = oncePerGraph((graph) => {
  const members = new Map<string, string[]>(graph.getAttribute("topics").map((label) => [label, []]));
  const heads = new Map<string, string>();
  graph.forEachNode((key, attributes) => {
    const label = topicLabel(attributes, members);
    if (label === undefined) return;
    const own = members.get(label) ?? [];
    own.push(key);
    members.set(label, own);
    if (attributes.label === label) heads.set(label, key);
  });
  return [...members]
    .map(([label, concepts], index) => topic(label, index, concepts, heads.get(label)))
    .filter(({ concepts }) => concepts.length > 0);
});

/** The topic of every concept of a graph that has one, by concept. */
export const conceptTopics: (graph: ConceptGraph) => ReadonlyMap<string, Topic> = oncePerGraph((graph) =>
  topicByConcept(topicsOf(graph)),
);

/** The topic of every concept that is in one of these, by concept. */
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
