import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { RelationType } from "../model/relation.ts";
import type { Region } from "./regions.ts";
import type { Tie } from "./ties.ts";

/** How strongly a relation pulls its ends together. */
export const PULLS: Record<RelationType, number> = {
  "contrasts-with": 3,
  "part-of": 3,
  "stage-of": 1,
  "kind-of": 3,
  mentions: 1,
  "in-topic": 0,
};

/** What joins two regions. */
export interface Bond {
  readonly other: number;
  /** Sum of the pulls of all relations between the two. */
  readonly pull: number;
  /** Number of relations that hold only if this region is not on a higher shelf than the other. */
  readonly notAbove: number;
}

/** The bonds of every region, by its index; a region that nothing joins to another has none. */
export function bondsOf(
  graph: ConceptGraph,
  regions: readonly Region[],
  ties: readonly Tie[],
): readonly (readonly Bond[])[] {
  const regionOf = new Map(regions.flatMap(({ keys }, i) => keys.map((key) => [key, i] as const)));
  const bonds = regions.map(() => new Map<number, Bond>());
  const add = (from: string, to: string, pull: number, notAbove: number) => {
    const [a, b] = [regionOf.get(from) as number, regionOf.get(to) as number];
    const present = bonds[a]?.get(b) ?? { other: b, pull: 0, notAbove: 0 };
    if (a !== b)
      bonds[a]?.set(b, { other: b, pull: present.pull + pull, notAbove: present.notAbove + notAbove });
  };
  graph.forEachEdge((_key, { type }, source, target) => {
    if (PULLS[type] === 0) return;
    add(source, target, PULLS[type], 0);
    add(target, source, PULLS[type], 0);
  });
  for (const { source, target, placing } of ties) {
    add(source, target, 0, 1);
    if (placing === "level") add(target, source, 0, 1);
  }
  return bonds.map((some) => [...some.values()]);
}
