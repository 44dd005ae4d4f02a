import type { Levels } from "./levels.ts";
import type { Tie } from "./ties.ts";

/** Groups of level concepts as a forest: each hangs from one concept of a group above it, or from none. */
export interface Family {
  readonly levels: Levels;
  /** Groups that hang from a concept, in the order in which they stand from left to right. */
  readonly childrenOf: ReadonlyMap<string, readonly number[]>;
  /** Groups that hang from nothing. */
  readonly roots: readonly number[];
}

/**
 * Choose for each group the one relation by which it hangs: the one that leads to the nearest row above, then the
 * surest. The others are drawn, but do not place. Children stand in the order of their stages, then of the text.
 */
export function familyOf(levels: Levels): Family {
  const stems = stemsOf(levels);
  const childrenOf = new Map<string, number[]>();
  for (const [group, { target }] of stems) childrenOf.set(target, [...(childrenOf.get(target) ?? []), group]);
  for (const children of childrenOf.values()) {
    children.sort((a, b) => (stems.get(a)?.order ?? 0) - (stems.get(b)?.order ?? 0) || a - b);
  }
  return { levels, childrenOf, roots: [...levels.groups.keys()].filter((group) => !stems.has(group)) };
}

function stemsOf({ kept, groupOf, rows }: Levels): ReadonlyMap<number, Tie> {
  const rowOf = (key: string) => rows[groupOf.get(key) as number] as number;
  const stems = new Map<number, Tie>();
  for (const tie of kept) {
    if (tie.placing !== "below") continue;
    const child = groupOf.get(tie.source) as number;
    const present = stems.get(child);
    if (!present || rowOf(tie.target) > rowOf(present.target)) stems.set(child, tie);
  }
  return stems;
}
