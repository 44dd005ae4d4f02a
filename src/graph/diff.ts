import { type Basis, RELATION_TYPE_NAMES, RELATION_TYPES, type RelationType } from "../model/relation.ts";
import type { ConceptGraph } from "./concept-graph.ts";

/** A concept as a review names it. */
export interface ConceptChange {
  readonly key: string;
  readonly label: string;
}

/** A relation as a review names it: labels, and where its first quote stands. */
export interface RelationChange {
  readonly source: string;
  readonly type: RelationType;
  readonly target: string;
  readonly basis: Basis;
  readonly quote?: string;
  readonly file?: string;
  readonly line?: number;
}

/** What differs between two graphs of one text. Every list is in the order of keys. */
export interface GraphDiff {
  readonly concepts: {
    readonly gained: readonly ConceptChange[];
    readonly lost: readonly ConceptChange[];
    readonly renamed: readonly { readonly key: string; readonly from: string; readonly to: string }[];
  };
  readonly relations: {
    readonly gained: readonly RelationChange[];
    readonly lost: readonly RelationChange[];
    /** One pair in both graphs, whose typed relation has another type, direction or basis. */
    readonly changed: readonly { readonly from: RelationChange; readonly to: RelationChange }[];
  };
}

/**
 * Compare two graphs: concepts by key, relations by their two ends. A pair whose only relation of one sort (typed, mention,
 * topic) says something else in the new graph has changed, and is neither gained nor lost. Positions, importance and
 * confidence are not compared. Neither graph is changed.
 */
export function diffGraphs(old: ConceptGraph, fresh: ConceptGraph): GraphDiff {
  return { concepts: diffConcepts(old, fresh), relations: diffRelations(old, fresh) };
}

/** Whether a concept, or a relation that is more than a mention or a topic, is in the old graph alone. */
export function hasLoss({ concepts, relations }: GraphDiff): boolean {
  return concepts.lost.length > 0 || relations.lost.some(({ type }) => sortOf(type) === "typed");
}

function diffConcepts(old: ConceptGraph, fresh: ConceptGraph): GraphDiff["concepts"] {
  const only = (graph: ConceptGraph, other: ConceptGraph) =>
    graph
      .filterNodes((key) => !other.hasNode(key))
      .sort(compare)
      .map((key) => ({ key, label: graph.getNodeAttribute(key, "label") }));
  const renamed = old
    .filterNodes((key, { label }) => fresh.hasNode(key) && fresh.getNodeAttribute(key, "label") !== label)
    .sort(compare)
    .map((key) => ({
      key,
      from: old.getNodeAttribute(key, "label"),
      to: fresh.getNodeAttribute(key, "label"),
    }));
  return { gained: only(fresh, old), lost: only(old, fresh), renamed };
}

function diffRelations(old: ConceptGraph, fresh: ConceptGraph): GraphDiff["relations"] {
  const [before, after] = [relationsByPair(old), relationsByPair(fresh)];
  const gained: RelationChange[] = [];
  const lost: RelationChange[] = [];
  const changed: { from: RelationChange; to: RelationChange }[] = [];
  for (const pair of [...new Set([...before.keys(), ...after.keys()])].sort(compare)) {
    const [was, is] = [before.get(pair) ?? [], after.get(pair) ?? []];
    const gone = was.filter((row) => !is.some((each) => saysSame(row, each)));
    const come = is.filter((row) => !was.some((each) => saysSame(row, each)));
    for (let i = 0; i < Math.max(gone.length, come.length); i += 1) {
      const [from, to] = [gone[i]?.change, come[i]?.change];
      if (from && to) changed.push({ from, to });
      else if (from) lost.push(from);
      else if (to) gained.push(to);
    }
  }
  return { gained, lost, changed };
}

/** A relation with the keys of its ends, which stay where labels change. */
interface Row {
  readonly source: string;
  readonly target: string;
  readonly change: RelationChange;
}

/** Relations by sort and pair of ends, whichever way they point; the order within a pair is that of the relation table. */
function relationsByPair(graph: ConceptGraph): ReadonlyMap<string, readonly Row[]> {
  const pairs = new Map<string, Row[]>();
  graph.forEachEdge((_key, attributes, source, target) => {
    const { type, basis, evidence } = attributes;
    const [first] = evidence;
    const labels = { source: labelOf(graph, source), target: labelOf(graph, target) };
    const place = first ? { quote: first.quote, file: first.file, line: first.line } : {};
    const pair = `${sortOf(type)} ${[source, target].sort(compare).join(" ")}`;
    const row = { source, target, change: { ...labels, type, basis, ...place } };
    pairs.set(pair, [...(pairs.get(pair) ?? []), row].sort(inTableOrder));
  });
  return pairs;
}

function inTableOrder(a: Row, b: Row): number {
  const rank = ({ change }: Row) => RELATION_TYPE_NAMES.indexOf(change.type);
  return rank(a) - rank(b) || compare(a.source, b.source);
}

/** The same type, direction and basis; the ends of a symmetric relation have no direction. */
function saysSame(a: Row, b: Row): boolean {
  const { type, basis } = a.change;
  const isSameWay = a.source === b.source || RELATION_TYPES[type].symmetric;
  return type === b.change.type && basis === b.change.basis && isSameWay;
}

/** A mention that becomes a kind is a relation gained, not a changed one: the two say different sorts of things. */
function sortOf(type: RelationType): "typed" | RelationType {
  return type === "mentions" || type === "in-topic" ? type : "typed";
}

function labelOf(graph: ConceptGraph, key: string): string {
  return graph.getNodeAttribute(key, "label");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
