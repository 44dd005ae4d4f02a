import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { type RelationType, TYPED } from "../../model/relation.ts";

/** What joins two regions: how many relations of each type lead from the concepts of one to those of the other. */
export interface RegionTie {
  readonly source: string;
  readonly target: string;
  readonly types: ReadonlyMap<RelationType, number>;
  readonly count: number;
}

const IS_TYPED: ReadonlySet<string> = new Set(TYPED);

/** The typed relations between each two regions, counted. */
export function tiesBetween(
  graph: ConceptGraph,
  regions: readonly { readonly id: string; readonly keys: readonly string[] }[],
): readonly RegionTie[] {
  const regionOf = new Map(regions.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));
  const ties = new Map<
    string,
    { source: string; target: string; types: Map<RelationType, number>; count: number }
  >();
  graph.forEachEdge((_key, { type }, from, to) => {
    const [source, target] = [regionOf.get(from), regionOf.get(to)].sort();
    if (!IS_TYPED.has(type) || source === undefined || target === undefined || source === target) return;
    const name = tieKey({ source, target });
    const tie = ties.get(name) ?? { source, target, types: new Map(), count: 0 };
    tie.count += 1;
    tie.types.set(type, (tie.types.get(type) ?? 0) + 1);
    ties.set(name, tie);
  });
  return [...ties.values()];
}

/** @example tieKey({ source: "flow", target: "storage" }) // → "flow|storage" */
export function tieKey({ source, target }: Pick<RegionTie, "source" | "target">): string {
  return `${source}|${target}`;
}
