import type { ConceptGraph } from "../graph/concept-graph.ts";
import { labelBox } from "./label-box.ts";

/** The measures of the picture, in CSS pixels at zoom 1. */
export const METRICS = {
  /** Radius kept free around the middle of a concept: the largest dot. */
  dot: 12,
  /** Between a dot and its label. */
  labelGap: 4,
  /** From the dots of one row to those of the next: a dot with a label of two lines, and some air. */
  row: 68,
  /** Share of the way down to the next row that dots and labels take. */
  labelShare: 0.8,
  /** Between two labels in a row. */
  gap: 20,
  /** Between the labels of a contrasting pair, for the word between them. */
  versusGap: 34,
  /** Between two regions. */
  regionGap: 52,
} as const;

/** A rectangle in the picture. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half the width that a concept takes in its row: that of its label or, where the label is short, of its dot. */
export function halfWidth(graph: ConceptGraph, key: string): number {
  const { label, importance } = graph.getNodeAttributes(key);
  return Math.max(METRICS.dot, labelBox(label, importance).width / 2);
}

/** The rectangle of a label whose concept stands at a place: centred, below the dot. */
export function labelRectangle(graph: ConceptGraph, key: string, { x, y }: { x: number; y: number }): Box {
  const { label, importance } = graph.getNodeAttributes(key);
  const { width, height } = labelBox(label, importance);
  const top = y + METRICS.dot + METRICS.labelGap;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
}
