/** What a shape covers of one row. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** A place on the grid of rows: x in pixels, row counted from the top. */
export interface Spot {
  readonly x: number;
  readonly row: number;
}

/**
 * Concepts that are placed in relation to each other, and what they cover, row by row: labels and the lines
 * between them. Shapes are never changed, only moved and joined.
 */
export interface Shape {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly extents: ReadonlyMap<number, Extent>;
}

/** The shape of one concept, with its dot at x = 0. */
export function dotShape(key: string, row: number, half: number): Shape {
  return { spots: new Map([[key, { x: 0, row }]]), extents: new Map([[row, { left: -half, right: half }]]) };
}

/** The same shape elsewhere. */
export function moved(shape: Shape, dx: number, rows = 0): Shape {
  return {
    spots: new Map([...shape.spots].map(([key, { x, row }]) => [key, { x: x + dx, row: row + rows }])),
    extents: new Map(
      [...shape.extents].map(([row, { left, right }]) => [
        row + rows,
        { left: left + dx, right: right + dx },
      ]),
    ),
  };
}

/** Two shapes as one; where both cover a row, so does what lies between them. */
export function joined(a: Shape, b: Shape): Shape {
  const extents = new Map(a.extents);
  for (const [row, extent] of b.extents) extents.set(row, hullOf(extents.get(row), extent));
  return { spots: new Map([...a.spots, ...b.spots]), extents };
}

/** A shape that covers more. */
export function covering(shape: Shape, row: number, extent: Extent): Shape {
  return {
    spots: shape.spots,
    extents: new Map(shape.extents).set(row, hullOf(shape.extents.get(row), extent)),
  };
}

/**
 * Set `b` to the right of `a`, as near as `gap` allows in every row that both cover, and join them. Shapes without
 * a common row come to stand side by side as well, so that the order from left to right is kept.
 */
export function beside(a: Shape | undefined, b: Shape, gap: number): Shape {
  if (!a) return b;
  const room = [...b.extents].flatMap(([row, { left }]) => {
    const beside = a.extents.get(row);
    return beside ? [beside.right + gap - left] : [];
  });
  const apart = room.length > 0 ? Math.max(...room) : widthOf(a).right + gap - widthOf(b).left;
  return joined(a, moved(b, apart));
}

/** From the leftmost to the rightmost of all rows. */
export function widthOf({ extents }: Shape): Extent {
  return [...extents.values()].reduce(hullOf);
}

function hullOf(a: Extent | undefined, b: Extent): Extent {
  return a ? { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) } : b;
}
