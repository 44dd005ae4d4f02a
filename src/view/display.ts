import type { ConceptGraph } from "../graph/concept-graph.ts";
import { egoGraph } from "../graph/queries.ts";
import { LINE_TYPES } from "../model/relation.ts";
import { egoPlaces } from "./ego-places.ts";
import type { Point } from "./geometry.ts";
import type { Pin, ViewState } from "./state.ts";
import { topicPlaces } from "./topic-places.ts";
import { conceptTopics, topicsOf } from "./topics.ts";

/** What is on the screen, and how much is not. */
export interface Display {
  readonly concepts: ReadonlySet<string>;
  /** Keys of the relations that are drawn as lines. */
  readonly relations: ReadonlySet<string>;
  readonly hidden: HiddenCounts;
  readonly pins: readonly Pin[];
  /** What focus and topics leave, whatever was pinned or hidden by hand: where that changes, the picture is framed anew. */
  readonly extent: ReadonlySet<string>;
  /** The concept in focus and its neighbors in places of their own; without it all stand where the graph has them. */
  readonly ego?: Ego;
}

/** Where a concept in focus and its neighbors stand. */
export interface Ego {
  readonly concept: string;
  readonly places: ReadonlyMap<string, Point>;
  /** Whether it is a topic, whose region stays as it is in the whole. */
  readonly isRegion: boolean;
}

/** How much is out of sight, by cause; a concept with several counts for the first. */
export interface HiddenCounts {
  readonly byFocus: number;
  readonly byTopic: number;
  /** Concepts that the reader put away one by one. */
  readonly byHand: number;
  /** Relations that would be drawn, were their basis not switched off. */
  readonly byBasis: number;
}

/** What stands out while something is pointed at or selected; the rest fades. */
export interface Emphasis {
  readonly concepts: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  /** Relations that neither stand out nor fade. */
  readonly kept?: ReadonlySet<string>;
}

/** Decide what is shown. A filter on relations never hides a concept. */
export function displayOf(graph: ConceptGraph, state: ViewState): Display {
  const { focus, pins = [], hidden = [] } = state;
  const inFocus = conceptsInFocus(graph, state);
  const topics = conceptTopics(graph);
  const isOff = (key: string) =>
    state.hiddenTopics.has(topics.get(key)?.label ?? "") && key !== focus?.concept;
  const extent = new Set([...inFocus].filter((key) => !isOff(key)));
  const pinned = pins.map(({ concept }) => concept);
  const isAway = new Set(hidden);
  const concepts = new Set([...extent, ...pinned].filter((key) => !isAway.has(key)));
  const byHand = hidden.filter((key) => extent.has(key)).length;
  const lines = linesBetween(graph, state, concepts);
  const isOfShownBasis = (key: string) => !state.hiddenBases.has(graph.getEdgeAttribute(key, "basis"));
  const relations = new Set(lines.filter(isOfShownBasis));
  return {
    ...egoOf(
      graph,
      state,
      concepts,
      pinned.filter((key) => !extent.has(key)),
    ),
    concepts,
    extent,
    pins,
    relations,
    hidden: {
      byFocus: graph.order - new Set([...inFocus, ...pinned]).size,
      byTopic: [...inFocus].filter((key) => isOff(key) && !concepts.has(key)).length,
      byHand,
      byBasis: lines.length - relations.size,
    },
  };
}

/** Only one step around a concept has a picture of its own: further out the whole graph tells more. */
function egoOf(
  graph: ConceptGraph,
  { focus }: ViewState,
  concepts: ReadonlySet<string>,
  guests: readonly string[],
): Pick<Display, "ego"> {
  if (focus?.depth !== 1 || !graph.hasNode(focus.concept)) return {};
  const { concept } = focus;
  const places = egoPlaces(graph, concept, concepts, guests);
  const around = places ?? topicPlaces(graph, concept, concepts);
  return around ? { ego: { concept, places: around, isRegion: places === undefined } } : {};
}

/** A display with further relations drawn, such as those of a chain that a filter hides; without any it is the same. */
export function withRelations(display: Display, relations: ReadonlySet<string> | undefined): Display {
  return relations ? { ...display, relations: new Set([...display.relations, ...relations]) } : display;
}

/** What stands out when a chain is read out: its relations and their ends. */
export function emphasisOfChain(graph: ConceptGraph, relations: readonly string[]): Emphasis {
  return {
    concepts: new Set(relations.flatMap((key) => graph.extremities(key))),
    relations: new Set(relations),
  };
}

/** The next display, or the last one where both show the same, so that the picture is left alone. */
export function sameDisplay(last: Display | undefined, next: Display): Display {
  const isSame =
    last &&
    sameSet(last.concepts, next.concepts) &&
    sameSet(last.relations, next.relations) &&
    last.pins === next.pins &&
    last.ego?.concept === next.ego?.concept;
  return isSame ? last : next;
}

/** Whether two displays are of the same part of the graph, so that there is no reason to frame the picture anew. */
export function sameExtent(a: Display, b: Display): boolean {
  return sameSet(a.extent, b.extent) && a.ego?.concept === b.ego?.concept;
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}

/** A concept with the neighbours that its visible lines lead to; of a topic, its members too, as they are among themselves. */
export function emphasisOfConcept(graph: ConceptGraph, display: Display, concept: string): Emphasis {
  const relations = graph.edges(concept).filter((key) => display.relations.has(key));
  const neighbours = relations.map((key) => graph.opposite(concept, key));
  const members = new Set(membersOf(graph, concept));
  const isWithin = (key: string) => graph.extremities(key).every((end) => members.has(end));
  return {
    concepts: new Set([concept, ...neighbours, ...members]),
    relations: new Set(relations),
    kept: new Set(members.size > 0 ? [...display.relations].filter(isWithin) : []),
  };
}

/** The concepts of the topic that a concept stands for; empty where it stands for none. */
function membersOf(graph: ConceptGraph, concept: string): readonly string[] {
  return topicsOf(graph).find(({ head }) => head === concept)?.concepts ?? [];
}

/** Several concepts, with the neighbours that they have in common and the lines between. */
export function emphasisOfCollection(
  graph: ConceptGraph,
  display: Display,
  collected: readonly string[],
): Emphasis {
  const [first = new Set<string>(), ...others] = collected.map(
    (key) => emphasisOfConcept(graph, display, key).concepts,
  );
  const common = [...first].filter((key) => others.every((each) => each.has(key)));
  const concepts = new Set([...collected, ...common]);
  const isBetween = (key: string) =>
    display.relations.has(key) && graph.extremities(key).every((end) => concepts.has(end));
  return { concepts, relations: new Set(collected.flatMap((key) => graph.edges(key).filter(isBetween))) };
}

/** A relation with its two ends. */
export function emphasisOfRelation(graph: ConceptGraph, relation: string): Emphasis {
  return { concepts: new Set(graph.extremities(relation)), relations: new Set([relation]) };
}

/**
 * The ego graph along the types that are shown. What the focused concept itself mentions, or is mentioned by,
 * belongs to it even while mentions are off, and so do the concepts of a topic to its head.
 */
function conceptsInFocus(graph: ConceptGraph, { focus, hiddenTypes }: ViewState): ReadonlySet<string> {
  if (!focus || !graph.hasNode(focus.concept)) return new Set(graph.nodes());
  const types = new Set(LINE_TYPES.filter((type) => !hiddenTypes.has(type)));
  const ego = egoGraph(graph, focus.concept, { depth: focus.depth, types }).keys();
  const members = membersOf(graph, focus.concept);
  if (focus.isStrict) return new Set([...ego, ...members]);
  const mentioned = egoGraph(graph, focus.concept, { depth: 1, types: new Set(["mentions"]) }).keys();
  return new Set([...ego, ...mentioned, ...members]);
}

/** The lines of the shown types, of whatever basis. */
function linesBetween(
  graph: ConceptGraph,
  { focus, hiddenTypes }: ViewState,
  concepts: ReadonlySet<string>,
): readonly string[] {
  const drawn = new Set<string>(LINE_TYPES.filter((type) => !hiddenTypes.has(type)));
  const isOwn = (type: string, ...ends: string[]) =>
    type === "mentions" && !focus?.isStrict && ends.includes(focus?.concept ?? "");
  return graph.filterEdges(
    (_key, { type }, source, target) =>
      (drawn.has(type) || isOwn(type, source, target)) && concepts.has(source) && concepts.has(target),
  );
}
