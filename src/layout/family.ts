import type { Levels } from "./levels.ts";
import type { Tie } from "./ties.ts";

/** Groups of level concepts as a forest: each hangs from one concept of a group above it, or from none. */
export interface Family {
  readonly levels: Levels;
  /** The relation by which each group hangs. */
  readonly stems: ReadonlyMap<number, Tie>;
  /** Groups that hang from a concept, in the order in which they stand from left to right. */
  readonly childrenOf: ReadonlyMap<string, readonly number[]>;
  /** Groups that hang from nothing, in the order in which they stand. */
  readonly roots: readonly number[];
}

/**
 * Choose for each group the one relation by which it hangs: the one that leads to the nearest row above, then the
 * surest. The others are drawn, but do not place. Children stand in the order of their stages, then of the text.
 */
export function familyOf(levels: Levels): Family {
  const stems = stemsOf(levels);
  const roots = [...levels.groups.keys()].filter((group) => !stems.has(group));
  return { levels, stems, childrenOf: childrenOf(stems), roots };
}

/** The same family with one group hung from another concept. */
export function hungFrom({ levels, stems, roots }: Family, group: number, tie: Tie): Family {
  const hung = new Map(stems).set(group, tie);
  return { levels, stems: hung, childrenOf: childrenOf(hung), roots };
}

/** The same family with its trees in another order. */
export function withRoots(family: Family, roots: readonly number[]): Family {
  return { ...family, roots };
}

/** The same family with the children of one concept in another order. */
export function withSiblings(family: Family, parent: string, children: readonly number[]): Family {
  return { ...family, childrenOf: new Map(family.childrenOf).set(parent, children) };
}

/** The same family with the concepts of one group in another order. */
export function withGroup(family: Family, group: number, order: readonly string[]): Family {
  const groups = family.levels.groups.map((present, i) => (i === group ? order : present));
  return { ...family, levels: { ...family.levels, groups } };
}

function childrenOf(stems: ReadonlyMap<number, Tie>): ReadonlyMap<string, readonly number[]> {
  const children = new Map<string, number[]>();
  for (const [group, { target }] of stems) children.set(target, [...(children.get(target) ?? []), group]);
  for (const some of children.values()) {
    some.sort((a, b) => (stems.get(a)?.order ?? 0) - (stems.get(b)?.order ?? 0) || a - b);
  }
  return children;
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
