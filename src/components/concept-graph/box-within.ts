/** A box as the window shows it, and as it is before an ancestor scales it, as slides are scaled. */
export interface BoxWithin {
  /** In CSS pixels of the window. */
  readonly left: number;
  readonly top: number;
  /** In CSS pixels of the element itself. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the window for each of its own. */
  readonly scale: number;
}

/** Measure a box; without a size its scale is 1. */
export function boxWithin(box: HTMLElement): BoxWithin {
  const { left, top, width: shown, height: high } = box.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = box;
  // Sizes between two pixels are rounded in one of the two measures, and no scale.
  const isScaled = Math.abs(shown - offsetWidth) > 1;
  const scale = isScaled && offsetWidth > 0 ? shown / offsetWidth : 1;
  const size = isScaled ? { width: offsetWidth, height: offsetHeight } : { width: shown, height: high };
  return { left, top, ...size, scale };
}
