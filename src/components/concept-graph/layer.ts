import type { Viewport } from "../../view/labels.ts";

/** The three layers of the picture, from below. */
export interface Layers {
  readonly ground: HTMLCanvasElement;
  readonly picture: HTMLElement;
  readonly labels: HTMLCanvasElement;
}

/**
 * Make a canvas as large as the viewport, in device pixels, wipe it, and hand out its pen in CSS pixels.
 * Undefined where the browser gives no canvas.
 */
export function startLayer(
  canvas: HTMLCanvasElement,
  { width, height }: Viewport,
): CanvasRenderingContext2D | undefined {
  const density = window.devicePixelRatio || 1;
  const size = { width: Math.round(width * density), height: Math.round(height * density) };
  // Setting a size clears a canvas even if it is the same, and is slow: only when it changes.
  if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
  const pen = canvas.getContext("2d") ?? undefined;
  pen?.setTransform(density, 0, 0, density, 0, 0);
  pen?.clearRect(0, 0, width, height);
  if (pen) pen.globalAlpha = 1;
  return pen;
}
