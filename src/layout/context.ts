import type { ConceptGraph } from "../graph/concept-graph.ts";
import { PULLS } from "./bonds.ts";
import type { Plan } from "./plan.ts";
import type { Spot } from "./shape.ts";
import type { Tie } from "./ties.ts";

/** A relation seen from the region of one of its ends. */
interface Link {
  readonly near: string;
  readonly far: string;
  readonly weight: number;
}

/** What the regions of a plan need to know of each other. */
export interface Context {
  readonly plan: Plan;
  /** Relations of the concepts of each region, seen from inside. */
  readonly links: readonly (readonly Link[])[];
  /** Relations that ask something of two regions, by both. */
  readonly bridges: readonly (readonly Tie[])[];
  readonly blockOf: ReadonlyMap<
    string,
    { readonly region: number; readonly block: number; readonly spot: Spot }
  >;
  /** Shelf of each region, and its place there from the left. */
  readonly shelfOf: readonly { readonly shelf: number; readonly place: number }[];
}

/** Look up once what every region is asked for in every round. */
export function contextOf(graph: ConceptGraph, plan: Plan): Context {
  const blockOf = new Map(
    plan.regions.flatMap(({ blocks }, region) =>
      blocks.flatMap(({ shape }, block) =>
        [...shape.spots].map(([key, spot]) => [key, { region, block, spot }] as const),
      ),
    ),
  );
  const regionOf = (key: string) => blockOf.get(key)?.region as number;
  const links: Link[][] = plan.regions.map(() => []);
  graph.forEachEdge((_key, { type }, source, target) => {
    const weight = PULLS[type];
    if (weight === 0) return;
    links[regionOf(source)]?.push({ near: source, far: target, weight });
    if (regionOf(source) !== regionOf(target))
      links[regionOf(target)]?.push({ near: target, far: source, weight });
  });
  const bridges: Tie[][] = plan.regions.map(() => []);
  for (const tie of plan.ties) {
    const [a, b] = [regionOf(tie.source), regionOf(tie.target)];
    if (a === b) continue;
    bridges[a]?.push(tie);
    bridges[b]?.push(tie);
  }
  return { plan, links, bridges, blockOf, shelfOf: shelfOf(plan) };
}

/** Whether a relation joins two regions of one shelf. */
export function isOnOneShelf(context: Context, tie: Tie): boolean {
  const [a, b] = shelvesOf(context, tie);
  return a !== undefined && a.shelf === b?.shelf;
}

/** Whether a relation joins two regions that stand side by side. */
export function isBeside(context: Context, tie: Tie): boolean {
  const [a, b] = shelvesOf(context, tie);
  return a !== undefined && a.shelf === b?.shelf && Math.abs(a.place - b.place) === 1;
}

function shelvesOf({ blockOf, shelfOf }: Context, { source, target }: Tie) {
  return [source, target].map((key) => shelfOf[blockOf.get(key)?.region as number]);
}

function shelfOf({ regions, shelves }: Plan): Context["shelfOf"] {
  const at = new Map(
    shelves.flatMap((shelf, i) =>
      shelf.regions.map((region, place) => [region, { shelf: i, place }] as const),
    ),
  );
  return regions.map((_, i) => at.get(i) ?? { shelf: -1, place: 0 });
}
