import { type Context, isBeside } from "./context.ts";
import { METRICS } from "./metrics.ts";
import type { Facing, Pull } from "./order.ts";
import type { PlannedRegion } from "./plan.ts";
import type { Position } from "./positions.ts";

/** How strongly the head of a region is pulled to the middle of its top row. */
const HEAD_PULL = 12;
/** Share of its pull that a relation to another region has; all else there has to hold too. */
const FAR_SHARE = 0.5;

/** The region that is packed, in so many rows. */
interface Site {
  readonly region: number;
  readonly rows: number;
  /** Height of its top row, in pixels. */
  readonly top: number;
  /** Where all concepts stood in the round before; empty in the first. */
  readonly before: ReadonlyMap<string, Position>;
}

/** What pulls at the blocks of a region: its own relations, those to other regions, and the middle for its head. */
export function pullsOf(context: Context, site: Site): readonly Pull[] {
  return [...linkPulls(context, site), ...headPulls(context, site)];
}

function linkPulls({ plan, links, blockOf }: Context, { region, top, before }: Site): readonly Pull[] {
  const origin = originOf(plan.regions[region] as PlannedRegion, before);
  return (links[region] ?? []).flatMap(({ near, far, weight }): Pull[] => {
    const [a, b, place] = [blockOf.get(near), blockOf.get(far), before.get(far)];
    if (!a || !b || (a.region === b.region && a.block === b.block)) return [];
    const from = { block: a.block, ...a.spot };
    if (b.region === region) return [{ ...from, weight, toward: { block: b.block, ...b.spot } }];
    if (!place) return [];
    const toward = { x: place.x - origin, row: (place.y - top) / METRICS.row };
    return [{ ...from, weight: weight * FAR_SHARE, toward }];
  });
}

/** The sides to which alternatives in neighbouring regions need a clear row, so that they face each other. */
export function facingsOf(context: Context, region: number): readonly Facing[] {
  const { bridges, blockOf, shelfOf } = context;
  return (bridges[region] ?? []).flatMap((tie): Facing[] => {
    if (tie.placing !== "level" || !isBeside(context, tie)) return [];
    const isSource = blockOf.get(tie.source)?.region === region;
    const [here, there] = [tie.source, tie.target].map((key) => blockOf.get(key));
    const [own, other] = isSource ? [here, there] : [there, here];
    if (!own || !other) return [];
    const isLeft = (shelfOf[other.region]?.place ?? 0) < (shelfOf[region]?.place ?? 0);
    return [{ block: own.block, row: own.spot.row, side: isLeft ? "left" : "right" }];
  });
}

function headPulls(context: Context, { region, rows }: Site): readonly Pull[] {
  const { head } = context.plan.regions[region] as PlannedRegion;
  const at = head === undefined ? undefined : context.blockOf.get(head);
  if (!at) return [];
  const toward = { x: widthOf(context, region, rows) / 2 };
  return [{ block: at.block, ...at.spot, toward, weight: HEAD_PULL }];
}

function widthOf({ plan }: Context, region: number, rows: number): number {
  return plan.elastics[region]?.widthIn(rows) ?? 0;
}

/** The left edge of a region as it stood before. */
function originOf({ keys }: PlannedRegion, before: ReadonlyMap<string, Position>): number {
  return Math.min(...keys.map((key) => before.get(key)?.x ?? 0));
}
