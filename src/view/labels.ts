import type { LabelBox } from "../layout/label-box.ts";

/**
 * Labels keep their size on screen while the picture is zoomed, so zooming in parts them. Each hangs from an
 * anchor in the picture, a fixed gap below it:
 *
 *        ●  ← anchor (x, y), moves with the zoom
 *     OLTP     ← box, constant size
 */
export interface Label {
  readonly id: string;
  /** Anchor in the coordinates of the picture: the lowest point of the mark. */
  readonly x: number;
  readonly y: number;
  readonly box: LabelBox;
}

/** Room kept free between two labels, in CSS pixels. */
const MARGIN = { x: 6, y: 2 };

/**
 * The zoom from which each label shows. `labels` come weightiest first; none ever covers another, and what
 * shows at one zoom shows at every closer one. Infinity means never: its anchor lies on that of a weightier one.
 *
 * Two boxes overlap exactly below one zoom (pairZoom), so each label waits for the largest such zoom among
 * those weightier labels that would still be showing there.
 */
export function visibleFrom(labels: readonly Label[]): Float64Array {
  const from = new Float64Array(labels.length);
  for (const [i, label] of labels.entries()) {
    for (let j = 0; j < i; j += 1) {
      const zoom = pairZoom(label, labels[j] as Label);
      if (zoom > (from[j] as number) && zoom > (from[i] as number)) from[i] = zoom;
    }
  }
  return from;
}

/** The zoom below which two labels overlap. */
export function pairZoom(a: Label, b: Label): number {
  const dx = Math.abs(a.x - b.x);
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  // Boxes hang from their tops, so only the height of the upper one has to fit between the anchors.
  const across = ((a.box.width + b.box.width) / 2 + MARGIN.x) / dx;
  const down = (upper.box.height + MARGIN.y) / (lower.y - upper.y);
  return Math.min(across, down);
}
