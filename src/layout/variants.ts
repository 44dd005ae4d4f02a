import type { Plan } from "./plan.ts";
import type { Shelf } from "./shelves.ts";

/** Rows that the tallest shelf and all others get more than planned. */
const MORE = { tallest: [0, 1], others: [0, 1] };

/**
 * The same plan with more rows on its shelves, itself first. A region is planned by a quick packing; packed well it may
 * be so much narrower in one row more that the whole gains.
 */
export function variantsOf(plan: Plan): readonly Plan[] {
  const tallest = Math.max(...plan.shelves.map(({ rows }) => rows));
  return MORE.others.flatMap((others) =>
    MORE.tallest.map((most) => {
      const more = (shelf: Shelf) => (isLone(plan, shelf) ? 0 : shelf.rows === tallest ? most : others);
      return {
        ...plan,
        shelves: plan.shelves.map((shelf) => ({ ...shelf, rows: shelf.rows + more(shelf) })),
      };
    }),
  );
}

/** A shelf for one concept, as the process over its lane, has no use for more rows. */
function isLone({ regions }: Plan, shelf: Shelf): boolean {
  return shelf.regions.every((i) => regions[i]?.keys.length === 1);
}
