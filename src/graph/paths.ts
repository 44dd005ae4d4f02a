import { UnknownConceptError } from "../model/errors.ts";
import type { RelationType } from "../model/relation.ts";
import { type ConceptGraph, type RelationRow, relationRow } from "./concept-graph.ts";

/**
 * What a hop of each type costs, in whole steps. One meaningful hop is cheaper than one mention, two are about as dear;
 * a hop through a topic comes last, since everything under a heading is two such hops from everything else.
 */
const HOP_COSTS: Readonly<Record<RelationType, number>> = {
  "contrasts-with": 4,
  "part-of": 4,
  "stage-of": 4,
  "kind-of": 4,
  mentions: 9,
  "in-topic": 25,
};
/** What a topic between two hops costs. */
const THROUGH_TOPIC = 6;
/** Degrees beyond this cost no more. */
const LARGEST_HUB = 256;
const DEAREST_HOP = Math.max(...Object.values(HOP_COSTS)) + 1 + 2 * Math.log2(LARGEST_HUB) + THROUGH_TOPIC;

/** The way to a concept: what it cost so far, and the hop that led there. */
interface Arrival {
  readonly cost: number;
  readonly hop?: RelationRow;
}

/**
 * The best chain of relations between two concepts, from `from` to `to`, whatever way each relation points: typed
 * relations before mentions, surer ones before doubtful ones, short chains before long ones. The empty list where both are
 * the same concept; undefined where no chain joins them. `types` limits the hops. Throws UnknownConceptError for a
 * key that the graph does not hold.
 *
 * Dijkstra's algorithm (1959) with buckets for its queue (Dial 1969), since costs are small whole numbers.
 */
export function bestPath(
  graph: ConceptGraph,
  from: string,
  to: string,
  types?: readonly RelationType[],
): readonly RelationRow[] | undefined {
  return search(graph, from, to, ({ attributes }) => !types || types.includes(attributes.type));
}

/**
 * The best chains between two concepts, the best first, at most `most`. A further chain shares neither a hop nor a concept between
 * the ends with those before it, so that each is another explanation. Membership in a topic serves only where no chain of other
 * relations joins the two. The empty list where nothing does, or both are the same concept. Throws UnknownConceptError for a
 * key that the graph does not hold.
 */
export function bestPaths(
  graph: ConceptGraph,
  from: string,
  to: string,
  most = 3,
): readonly (readonly RelationRow[])[] {
  const paths: (readonly RelationRow[])[] = [];
  const used = new Set<string>();
  const isFresh = (hop: RelationRow) =>
    !used.has(hop.key) && ![hop.source, hop.target].some((key) => used.has(key));
  const isMeaningful = ({ attributes }: RelationRow) => attributes.type !== "in-topic";
  while (paths.length < most) {
    const path =
      search(graph, from, to, (hop) => isFresh(hop) && isMeaningful(hop)) ??
      (paths.length === 0 ? search(graph, from, to, () => true) : undefined);
    if (!path || path.length === 0) return paths;
    paths.push(path);
    for (const { key, source, target } of path)
      for (const each of [key, source, target]) if (each !== from && each !== to) used.add(each);
  }
  return paths;
}

/** Which hops a chain may take. */
type Allows = (hop: RelationRow) => boolean;

function search(
  graph: ConceptGraph,
  from: string,
  to: string,
  allows: Allows,
): readonly RelationRow[] | undefined {
  for (const key of [from, to]) if (!graph.hasNode(key)) throw new UnknownConceptError("graph/paths", key);
  const arrivals = explore(graph, from, to, allows);
  return arrivals.has(to) ? traceBack(arrivals, to) : undefined;
}

function explore(
  graph: ConceptGraph,
  from: string,
  to: string,
  allows: Allows,
): ReadonlyMap<string, Arrival> {
  const arrivals = new Map<string, Arrival>([[from, { cost: 0 }]]);
  const buckets: string[][] = [[from]];
  for (let cost = 0; cost < buckets.length; cost += 1) {
    for (const concept of buckets[cost] ?? []) {
      if (arrivals.get(concept)?.cost !== cost) continue;
      if (concept === to) return arrivals;
      const before = arrivals.get(concept)?.hop;
      for (const hop of hopsFrom(graph, concept, allows))
        offer(arrivals, buckets, concept, hop, cost + costOf(hop) + throughCost(graph, concept, before, hop));
    }
  }
  return arrivals;
}

/** Relations at a concept, in the order of their keys, so that equal chains give the same answer every time. */
function hopsFrom(graph: ConceptGraph, concept: string, allows: Allows): readonly RelationRow[] {
  return graph
    .edges(concept)
    .map((key) => relationRow(graph, key))
    .filter(allows)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A doubtful relation costs up to one step more than a sure one. */
function costOf({ attributes }: RelationRow): number {
  return HOP_COSTS[attributes.type] + (attributes.confidence < 0.75 ? 1 : 0);
}

/**
 * What it costs to pass through a concept by way of one mention or two: the more concepts have to do with it, the less it
 * says that these do (after the weights of Adamic and Adar, 2003).
 */
function throughCost(
  graph: ConceptGraph,
  concept: string,
  before: RelationRow | undefined,
  next: RelationRow,
): number {
  const mentions = [before, next].filter((hop) => hop?.attributes.type === "mentions").length;
  if (!before || mentions === 0) return 0;
  const hub = Math.floor(mentions * Math.log2(Math.min(graph.degree(concept), LARGEST_HUB)));
  return hub + (graph.getNodeAttribute(concept, "kind") === "topic" ? THROUGH_TOPIC : 0);
}

function offer(
  arrivals: Map<string, Arrival>,
  buckets: string[][],
  at: string,
  hop: RelationRow,
  cost: number,
): void {
  const next = hop.source === at ? hop.target : hop.source;
  const known = arrivals.get(next);
  if (known && known.cost <= cost) return;
  arrivals.set(next, { cost, hop });
  while (buckets.length <= cost + DEAREST_HOP) buckets.push([]);
  buckets[cost]?.push(next);
}

function traceBack(arrivals: ReadonlyMap<string, Arrival>, to: string): readonly RelationRow[] {
  const path: RelationRow[] = [];
  let at = to;
  for (let hop = arrivals.get(at)?.hop; hop; hop = arrivals.get(at)?.hop) {
    path.unshift(hop);
    at = hop.source === at ? hop.target : hop.source;
  }
  return path;
}
