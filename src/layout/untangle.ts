import { crossingsOf, type Segment } from "./crossings.ts";
import { type Family, hungFrom, withGroup, withRoots, withSiblings } from "./family.ts";
import { METRICS } from "./metrics.ts";
import { type Shape, widthOf } from "./shape.ts";
import type { Tie } from "./ties.ts";
import { treeShape } from "./tree.ts";

/** Tries of another order, a block; what bounds the time. */
const TRIES = 240;
/** Concepts in a block from which on a try is too dear. */
const LARGEST = 80;
/** How many pixels of width a crossing is worth, and how many a pixel of length of all lines. */
const WORTH = { crossing: 60, length: 0.3 };
/** Pixels that a change must gain; for less, the order of the text stays. */
const LEAST_GAIN = 15;

/**
 * Better the order of a family: siblings, trees and level concepts change places with their neighbours, and a concept with
 * two wholes hangs from the other, while that gives fewer crossings, shorter lines and less width (hill climbing, always in
 * the same order). A family that is one plain tree comes back as it is.
 */
export function untangled(family: Family, ties: readonly Tie[], half: (key: string) => number): Family {
  const size = family.levels.groupOf.size;
  const isPlain = family.roots.length < 2 && ties.length < size;
  if (isPlain || size > LARGEST) return family;
  let best = family;
  let least = costOf(treeShape(best, half), ties);
  let tries = TRIES;
  for (let isBetter = true; isBetter && tries > 0; ) {
    isBetter = false;
    for (const next of variantsOf(best)) {
      tries -= 1;
      if (tries < 0) break;
      const cost = costOf(treeShape(next, half), ties);
      if (cost > least - LEAST_GAIN) continue;
      [best, least, isBetter] = [next, cost, true];
      break;
    }
  }
  return best;
}

function* variantsOf(family: Family): Generator<Family> {
  const { levels, childrenOf, stems, roots } = family;
  for (const tie of levels.kept) {
    const group = levels.groupOf.get(tie.source) as number;
    if (tie.placing === "below" && stems.get(group) !== tie) yield hungFrom(family, group, tie);
  }
  for (const order of swapsOf(roots)) yield withRoots(family, order);
  for (const [parent, children] of childrenOf) {
    if (children.some((child) => (stems.get(child)?.order ?? 0) > 0)) continue;
    for (const order of swapsOf(children)) yield withSiblings(family, parent, order);
  }
  for (const [i, group] of levels.groups.entries()) {
    for (const order of swapsOf(group)) yield withGroup(family, i, order);
  }
}

/** Every order in which two neighbours have changed places. */
function* swapsOf<T>(order: readonly T[]): Generator<readonly T[]> {
  for (let i = 1; i < order.length; i += 1) {
    yield [...order.slice(0, i - 1), order[i] as T, order[i - 1] as T, ...order.slice(i + 1)];
  }
}

function costOf(shape: Shape, ties: readonly Tie[]): number {
  const at = (key: string) => {
    const { x, row } = shape.spots.get(key) ?? { x: 0, row: 0 };
    return { x, y: row * METRICS.row };
  };
  const segments = ties.map(
    ({ source, target }): Segment => ({ ends: [source, target], from: at(source), to: at(target) }),
  );
  const length = segments.reduce((sum, { from, to }) => sum + Math.abs(from.x - to.x), 0);
  const { left, right } = widthOf(shape);
  return right - left + WORTH.crossing * crossingsOf(segments) + WORTH.length * length;
}
