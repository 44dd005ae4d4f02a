import type { Context } from "./context.ts";
import { METRICS } from "./metrics.ts";
import type { Pull } from "./order.ts";
import type { PlannedRegion } from "./plan.ts";
import type { Position } from "./positions.ts";

/** How strongly the head of a region is pulled to the middle of its top row. */
const HEAD_PULL = 15;
/** What stands around a region already. */
export interface Surroundings {
  /** Height of the top row of the shelf, in pixels. */
  readonly top: number;
  /** Where all concepts stood in the round before; empty in the first. */
  readonly before: ReadonlyMap<string, Position>;
  /** Rows of the concepts on this shelf that stand already. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Narrow the rows of each block by what binds it to regions of the shelf that stand already, the surest first. */
export function topsOf(
  { plan, bridges, blockOf }: Context,
  i: number,
  rows: number,
  rowOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly number[]> {
  const { blocks, tops: fixed } = plan.regions[i] as PlannedRegion;
  const tops = new Map(fixed);
  for (const { source, target, placing } of bridges[i] ?? []) {
    const isSourceHere = blockOf.get(source)?.region === i;
    const other = rowOf.get(isSourceHere ? target : source);
    const here = blockOf.get(isSourceHere ? source : target);
    if (other === undefined || !here) continue;
    const all = Array.from({ length: rows - (blocks[here.block]?.rows ?? 1) + 1 }, (_, row) => row);
    const allowed = (tops.get(here.block) ?? all).filter((top) => {
      const down = (top + here.spot.row - other) * (isSourceHere ? 1 : -1);
      return placing === "level" ? down === 0 : down > 0;
    });
    if (allowed.length > 0) tops.set(here.block, allowed);
  }
  return tops;
}

/** What pulls at the blocks of a region: relations to its own blocks and, from the second round on, to other regions. */
export function pullsOf(
  context: Context,
  i: number,
  rows: number,
  { top, before }: Surroundings,
): readonly Pull[] {
  const { plan, links, blockOf } = context;
  const region = plan.regions[i] as PlannedRegion;
  const origin = originOf(region, before);
  const pulls = (links[i] ?? []).flatMap(({ near, far, weight }): Pull[] => {
    const [a, b] = [blockOf.get(near), blockOf.get(far)];
    if (!a || !b || (a.region === b.region && a.block === b.block)) return [];
    const from = { block: a.block, ...a.spot, weight };
    if (b.region === i) return [{ ...from, toward: { block: b.block, ...b.spot } }];
    const place = before.get(far);
    if (!place) return [];
    return [
      { ...from, weight: weight / 2, toward: { x: place.x - origin, row: (place.y - top) / METRICS.row } },
    ];
  });
  const head = region.head === undefined ? undefined : blockOf.get(region.head);
  if (!head) return pulls;
  const middle = (plan.elastics[i]?.widthIn(rows) ?? 0) / 2;
  return [...pulls, { block: head.block, ...head.spot, toward: { x: middle }, weight: HEAD_PULL }];
}

/** The left edge of a region as it stood before. */
function originOf({ keys }: PlannedRegion, before: ReadonlyMap<string, Position>): number {
  return Math.min(...keys.map((key) => before.get(key)?.x ?? 0));
}
