import type { Point } from "../geometry.ts";

/** How a shape is filled and stroked; what is left out is not painted. Lengths are in CSS pixels. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  /** Lengths of dashes and gaps in turn. */
  readonly dash?: readonly number[];
  /** How strokes meet and end; "miter" with flat ends by default. */
  readonly join?: "round";
  /** From 0 to 1, by default 1. */
  readonly opacity?: number;
}

/** Straight strokes, one after the other; closed ones are outlines. */
export interface LinesShape extends Paint {
  readonly kind: "lines";
  readonly lines: readonly (readonly Point[])[];
  readonly isClosed?: boolean;
}

export interface CircleShape extends Paint, Point {
  readonly kind: "circle";
  readonly r: number;
}

/** One line of words; (x, y) is on its base line, at its middle or where it starts. */
export interface TextShape extends Point {
  readonly kind: "text";
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  /** Colour of the ground that parts the words from lines behind them. */
  readonly halo?: string;
  /** Extra room between letters, in em. */
  readonly spacing?: number;
  readonly align: "middle" | "start";
  readonly opacity?: number;
}

/** What a picture is made of, from the first, which lies lowest, to the last. */
export type Shape = LinesShape | CircleShape | TextShape;

/** Width of the halo around words, in CSS pixels; half of it shows. */
export const HALO = 3.5;

/** Shapes that belong together, under a name of ASCII letters. */
export interface Layer {
  readonly name: string;
  readonly shapes: readonly Shape[];
}

/** A finished drawing, the same whether it is painted on a canvas or written as SVG. */
export interface Sheet {
  readonly title: string;
  readonly language: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  /** Families as in CSS. */
  readonly font: string;
  readonly layers: readonly Layer[];
}
