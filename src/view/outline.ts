import type { ConceptGraph } from "../graph/concept-graph.ts";
import { byImportance } from "../graph/queries.ts";
import { RELATION_TYPES, type RelationType } from "../model/relation.ts";
import type { Display } from "./display.ts";
import { type Topic, topicByConcept, topicsOf } from "./topics.ts";
import { labelOf } from "./words.ts";

/** One line of the outline, with what is nested under it. */
export interface OutlineNode {
  /** Name of the node among all nodes. */
  readonly key: string;
  readonly label: string;
  /** The concept that the line stands for; a topic without a concept of its own has none. */
  readonly concept?: string;
  /** The topic that the line heads, with the place of its colour. */
  readonly topic?: Topic;
  /** What it is to the line above: "part", "kind", "stage 2"; empty where it only stands in the topic. */
  readonly role: string;
  /** Its other relations, in words: "contrasts with OLAP". */
  readonly relations: readonly string[];
  readonly children: readonly OutlineNode[];
}

/** Types that nest, the strongest hold first, and what the lower end is called. */
const NESTING = { "stage-of": "stage", "part-of": "part", "kind-of": "kind" } as const;
const NESTING_TYPES = Object.keys(NESTING) as readonly (keyof typeof NESTING)[];
const TOLD: ReadonlySet<RelationType> = new Set(["contrasts-with", ...NESTING_TYPES]);

/** Where a concept is nested: under which other, and by which relation. */
interface Place {
  readonly parent: string;
  readonly relation: string;
}

/**
 * The whole graph as a tree in the order of the text: topics, in them their concepts, and under a whole, class or
 * process its parts, kinds or stages of the same topic. Each shown concept stands once; what is put away is left out.
 */
export function outlineOf(graph: ConceptGraph, display: Display): readonly OutlineNode[] {
  const topics = topicsOf(graph);
  const places = placesOf(graph, display, topicByConcept(topics));
  const shown = byImportance(graph).filter((key) => display.concepts.has(key));
  const children = new Map<string | undefined, string[]>();
  for (const key of shown) {
    const parent = places.get(key)?.parent;
    children.set(parent, [...(children.get(parent) ?? []), key]);
  }
  const node = (key: string): OutlineNode => ({
    key,
    label: labelOf(graph, key),
    concept: key,
    role: roleOf(graph, places.get(key)),
    relations: relationsInWords(graph, display, key, places.get(key)),
    children: inOrder(graph, children.get(key) ?? [], places).map(node),
  });
  const roots = new Set(children.get(undefined) ?? []);
  const inTopics = new Set(topics.flatMap(({ concepts }) => concepts));
  const loose = [...roots].filter((key) => !inTopics.has(key)).map(node);
  return [...loose, ...topics.flatMap((topic) => topicNode(topic, roots, node))];
}

/** A topic heads its concepts; its own concept is the head, with what nests there before the others. */
function topicNode(
  topic: Topic,
  roots: ReadonlySet<string>,
  node: (key: string) => OutlineNode,
): readonly OutlineNode[] {
  const head = topic.head !== undefined && roots.has(topic.head) ? node(topic.head) : undefined;
  const members = new Set(topic.concepts);
  const others = [...roots].filter((key) => members.has(key) && key !== head?.key).map(node);
  const children = [...(head?.children ?? []), ...others];
  if (!head && children.length === 0) return [];
  const plain = { key: `topic ${topic.slug}`, label: topic.label, role: "", relations: [] };
  return [{ ...(head ?? plain), topic, children }];
}

function placesOf(
  graph: ConceptGraph,
  display: Display,
  topics: ReadonlyMap<string, Topic>,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const type of NESTING_TYPES) {
    for (const relation of display.relations) {
      const [child, parent] = graph.extremities(relation);
      const isOfType = graph.getEdgeAttribute(relation, "type") === type;
      const isHeadOfTopic = topics.get(child)?.head === child;
      if (!isOfType || isHeadOfTopic || places.has(child) || topics.get(child) !== topics.get(parent))
        continue;
      if (!isAbove(child, parent, places)) places.set(child, { parent, relation });
    }
  }
  return places;
}

/** Whether `upper` already stands somewhere above `lower`: then nesting it there would close a circle. */
function isAbove(upper: string, lower: string, places: ReadonlyMap<string, Place>): boolean {
  for (let each: string | undefined = lower; each !== undefined; each = places.get(each)?.parent)
    if (each === upper) return true;
  return false;
}

function inOrder(
  graph: ConceptGraph,
  children: readonly string[],
  places: ReadonlyMap<string, Place>,
): readonly string[] {
  const order = (key: string) => {
    const place = places.get(key);
    return (place && graph.getEdgeAttribute(place.relation, "order")) ?? Number.MAX_VALUE;
  };
  return [...children].sort((a, b) => order(a) - order(b));
}

function roleOf(graph: ConceptGraph, place: Place | undefined): string {
  if (!place) return "";
  const { type, order } = graph.getEdgeAttributes(place.relation);
  const role = NESTING[type as keyof typeof NESTING];
  return order === undefined ? role : `${role} ${order}`;
}

function relationsInWords(
  graph: ConceptGraph,
  display: Display,
  concept: string,
  place: Place | undefined,
): readonly string[] {
  return graph
    .mapEdges(concept, (key, { type }, source, target) => {
      const row = RELATION_TYPES[type];
      if (!TOLD.has(type) || !display.relations.has(key) || key === place?.relation) return "";
      if (source !== concept && !row.symmetric) return "";
      return `${row.outgoing.toLowerCase()} ${labelOf(graph, source === concept ? target : source)}`;
    })
    .filter((words) => words !== "");
}
