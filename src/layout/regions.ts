import type { ConceptGraph } from "../graph/concept-graph.ts";

/** Concepts that are shown together: those of a topic, or, where there are no topics, those of a community. */
export interface Region {
  /** Label of the topic; undefined for concepts without one. */
  readonly topic?: string;
  /** The concept that stands for the topic itself, where there is one. */
  readonly head?: string;
  readonly keys: readonly string[];
}

/** More concepts without topic than this are split by community. */
const LARGEST_REST = 60;

/**
 * Split all concepts into regions: topics in the order of the text, then what has no topic. Every concept is in one
 * region, no region is empty; an empty graph has none.
 */
export function regionsOf(graph: ConceptGraph): readonly Region[] {
  const members = new Map<string, string[]>(graph.getAttribute("topics").map((topic) => [topic, []]));
  const heads = new Map<string, string>();
  const rest: string[] = [];
  graph.forEachNode((key, { kind, label, topic }) => {
    const isHead = kind === "topic" && members.has(label) && !heads.has(label);
    if (isHead) heads.set(label, key);
    const home = isHead ? label : topic;
    if (home === undefined) rest.push(key);
    else members.set(home, [...(members.get(home) ?? []), key]);
  });
  const topics = [...members].filter(([, keys]) => keys.length > 0);
  return [
    ...topics.map(([topic, keys]) => ({ topic, keys, ...headOf(heads.get(topic)) })),
    ...restOf(graph, rest).map((keys) => ({ keys })),
  ];
}

function headOf(head: string | undefined): { head?: string } {
  return head === undefined ? {} : { head };
}

function restOf(graph: ConceptGraph, rest: readonly string[]): readonly (readonly string[])[] {
  if (rest.length <= LARGEST_REST) return rest.length === 0 ? [] : [rest];
  const communities = new Map<number, string[]>();
  for (const key of rest) {
    const community = graph.getNodeAttribute(key, "community") ?? 0;
    communities.set(community, [...(communities.get(community) ?? []), key]);
  }
  const groups = [...communities.values()];
  const lone = groups.filter((group) => group.length === 1).flat();
  return [...groups.filter((group) => group.length > 1), ...(lone.length > 0 ? [lone] : [])];
}
