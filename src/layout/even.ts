import type { Block } from "./blocks.ts";
import type { Packable, Packing } from "./pack.ts";
import type { Spot } from "./shape.ts";

/** Sweeps over all blocks; by then no block moves by a visible distance. */
const SWEEPS = 40;

/**
 * Spread the blocks of a packing over a width so that white space is even: each block moves to the middle of the room
 * between its neighbours, again and again (Gauss-Seidel). Rows and the order within a row stay, and nothing comes
 * to overlap. A width below that of the packing counts as that of the packing.
 */
export function evened({ blocks, rows, gap }: Packable, packing: Packing, width: number): Packing {
  const full = Math.max(width, packing.width);
  const xs = packing.spots.map(({ x }) => x);
  const nextTo = neighboursOf(blocks, packing.spots, rows);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const [i, { left, right }] of nextTo.entries()) {
      const least = Math.max(0, ...left.map(({ other, apart }) => (xs[other] as number) + apart + gap));
      const most = Math.min(
        full - (blocks[i] as Block).width,
        ...right.map(({ other, apart }) => (xs[other] as number) - apart - gap),
      );
      xs[i] = (least + most) / 2;
    }
  }
  return { spots: packing.spots.map(({ row }, i) => ({ row, x: xs[i] as number })), width: full };
}

/** A block in the same row, and how far the left edges of the two are apart when they touch there. */
interface Neighbour {
  readonly other: number;
  readonly apart: number;
}

interface Neighbours {
  readonly left: Neighbour[];
  readonly right: Neighbour[];
}

function neighboursOf(blocks: readonly Block[], spots: readonly Spot[], rows: number): readonly Neighbours[] {
  const nextTo: Neighbours[] = blocks.map(() => ({ left: [], right: [] }));
  for (let row = 0; row < rows; row += 1) {
    const inRow = blocksIn(row, blocks, spots);
    for (const [n, b] of inRow.entries()) {
      const a = inRow[n - 1];
      if (!a) continue;
      const apart = a.right - b.left;
      nextTo[b.i]?.left.push({ other: a.i, apart });
      nextTo[a.i]?.right.push({ other: b.i, apart });
    }
  }
  return nextTo;
}

/** The blocks that cover a row, from left to right, with what each covers of it, counted from its own left edge. */
function blocksIn(row: number, blocks: readonly Block[], spots: readonly Spot[]) {
  const inRow = blocks.flatMap(({ shape }, i) => {
    const spot = spots[i] as Spot;
    const extent = shape.extents.get(row - spot.row);
    return extent ? [{ i, at: spot.x + extent.left, ...extent }] : [];
  });
  return inRow.sort((a, b) => a.at - b.at);
}
