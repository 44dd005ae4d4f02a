import { arrowSize, type Drawing, type Ending, LINE_GAP } from "../drawing.ts";
import type { Point } from "../geometry.ts";
import type { LinesShape, Shape } from "./shapes.ts";

/** Outlines of endings as shares of their size; the tip is at (0, 0) and y grows towards the dot. */
interface EndingRow {
  readonly outline: readonly (readonly [x: number, y: number])[];
  /** How much of its size the line stops short of the tip. */
  readonly stop: number;
}
const ENDINGS: Readonly<Record<Ending, EndingRow>> = {
  tee: {
    outline: [
      [-0.15, 0],
      [-0.15, -0.1],
      [0.15, -0.1],
      [0.15, 0],
    ],
    stop: 0.05,
  },
  diamond: {
    outline: [
      [-0.15, -0.15],
      [0, -0.3],
      [0.15, -0.15],
      [0, 0],
    ],
    stop: 0.15,
  },
  triangle: {
    outline: [
      [-0.15, -0.3],
      [0, 0],
      [0.15, -0.3],
    ],
    stop: 0.3,
  },
  vee: {
    outline: [
      [-0.15, -0.3],
      [0, 0],
      [0.15, -0.3],
      [0, -0.15],
    ],
    stop: 0.15,
  },
};

/** A line from one point to another, from which its rims are taken off. Lengths are in CSS pixels. */
export interface Stroke {
  readonly from: Point;
  readonly to: Point;
  /** Radius of the dot at either end; 0 where the line ends at no dot. */
  readonly radii: readonly [from: number, to: number];
  readonly colour: string;
  readonly opacity: number;
  readonly isDashed: boolean;
  /** How much larger than usual it is drawn, and how much a unit of the picture is. */
  readonly scale: number;
  readonly zoom: number;
}

/** A line with its endings, as the type of its relation is drawn. Nothing where its rims leave no room. */
export function strokeShapes(drawing: Drawing, stroke: Stroke): readonly Shape[] {
  const { from, to, radii, scale, colour, opacity } = stroke;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [start, end] = [radii[0] + LINE_GAP * scale, length - radii[1] - LINE_GAP * scale];
  if (!(end > start)) return [];
  const at = (along: number) => between(from, to, along / length);
  const size = arrowSize(drawing) * scale;
  const [first, last] = [stopOf(drawing.source, size), stopOf(drawing.target, size)];
  const line = [at(Math.min(start + first, end)), at(Math.max(end - last, start))];
  const paint = { stroke: colour, width: drawing.width * scale, opacity };
  const dash = dashOf(drawing, stroke);
  const ending = (name: Ending | undefined, tip: number, sign: 1 | -1) =>
    name ? [endingShape(name, at(tip), unit(from, to, sign), { drawing, size, ...paint })] : [];
  return [
    { kind: "lines", lines: [line], ...paint, ...(dash ? { dash } : {}) },
    ...ending(drawing.source, start, -1),
    ...ending(drawing.middle, (start + end) / 2, 1),
    ...ending(drawing.target, end, 1),
  ];
}

function stopOf(ending: Ending | undefined, size: number): number {
  return ending ? ENDINGS[ending].stop * size : 0;
}

function dashOf({ stroke }: Drawing, { isDashed, scale, zoom }: Stroke): readonly number[] | undefined {
  if (isDashed || stroke === "dashed") return [6 * scale, 4 * scale];
  return stroke === "dotted" ? [zoom, zoom] : undefined;
}

interface EndingPaint {
  readonly drawing: Drawing;
  readonly size: number;
  readonly stroke: string;
  readonly width: number;
  readonly opacity: number;
}

function endingShape(name: Ending, tip: Point, toward: Point, paint: EndingPaint): LinesShape {
  const { drawing, size, stroke, width, opacity } = paint;
  const outline = ENDINGS[name].outline.map(([x, y]) => ({
    x: tip.x + (toward.x * y - toward.y * x) * size,
    y: tip.y + (toward.y * y + toward.x * x) * size,
  }));
  const painted = drawing.isHollow ? { stroke, width } : { fill: stroke };
  return { kind: "lines", lines: [outline], isClosed: true, opacity, ...painted };
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function unit(from: Point, to: Point, sign: 1 | -1): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: (sign * (to.x - from.x)) / length, y: (sign * (to.y - from.y)) / length };
}
