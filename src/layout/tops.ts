import { type Context, isBeside, isOnOneShelf } from "./context.ts";
import type { PlannedRegion } from "./plan.ts";
import type { Tie } from "./ties.ts";

/** Whether a concept may stand in a row. */
type Rule = (row: number) => boolean;

/** A relation to another region, seen from this one. */
interface Side {
  readonly tie: Tie;
  readonly isSource: boolean;
  /** Number of rows of this region. */
  readonly rows: number;
}

/**
 * Narrow the rows of each block by what binds it to other regions of the shelf, the surest first; what leaves no row
 * is dropped. `rowOf` gives the rows of the concepts that stand already.
 */
export function topsOf(
  context: Context,
  i: number,
  rows: number,
  rowOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly number[]> {
  const { blocks, tops: fixed, from } = context.plan.regions[i] as PlannedRegion;
  const tops = new Map(fixed);
  for (const tie of context.bridges[i] ?? []) {
    if (!isOnOneShelf(context, tie)) continue;
    const isSource = context.blockOf.get(tie.source)?.region === i;
    const here = context.blockOf.get(isSource ? tie.source : tie.target);
    const other = rowOf.get(isSource ? tie.target : tie.source);
    if (!here) continue;
    const rules = rulesOf(context, { tie, isSource, rows }, other);
    const count = rows - (blocks[here.block]?.rows ?? 1) + 1 - from;
    const all = Array.from({ length: count }, (_, n) => from + n);
    const present = tops.get(here.block) ?? all;
    const choices = rules.map((rule) => present.filter((top) => rule(top + here.spot.row)));
    tops.set(here.block, choices.find((some) => some.length > 0) ?? present);
  }
  return tops;
}

/**
 * What a relation asks, the best first. Only neighbours stand level: with a region between them, and in any other relation,
 * one row would make the line run through every dot between the two.
 */
function rulesOf(context: Context, side: Side, other: number | undefined): readonly Rule[] {
  const isLevel = side.tie.placing === "level" && isBeside(context, side.tie);
  if (other === undefined) return isLevel ? [notWithHeads] : rulesAhead(side);
  const isApart: Rule = (row) => row !== other;
  if (isLevel) return [(row) => row === other];
  if (side.tie.placing === "level") return [isApart];
  return [(row) => (side.isSource ? row > other : row < other), isApart];
}

/** Leave room for the other end, which comes later: a whole stays in the upper half, a part in the lower. */
function rulesAhead({ tie, isSource, rows }: Side): readonly Rule[] {
  if (tie.placing === "level") return [];
  return isSource
    ? [(row) => row >= rows / 2, (row) => row > 0]
    : [(row) => row < rows / 2, (row) => row < rows - 1];
}

/** The heads of regions stand in the top row; a line along it would run through them. */
function notWithHeads(row: number): boolean {
  return row > 0;
}
