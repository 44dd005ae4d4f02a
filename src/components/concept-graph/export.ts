import type { Theme } from "../../view/palette.ts";
import type { Picture } from "../../view/sheet/picture.ts";
import { pictureSheet, type SheetLook } from "../../view/sheet/picture-sheet.ts";
import type { Sheet } from "../../view/sheet/shapes.ts";
import { svgOf } from "../../view/sheet/svg.ts";
import { paintShapes } from "./paint.ts";

/** How a picture is taken along. */
export interface PictureOptions {
  /** "light" or "dark"; without it as it is on the screen. */
  readonly theme?: Theme | undefined;
  /** Whether a legend of its lines and colours stands below it; by default it does not. */
  readonly legend?: boolean | undefined;
}

export interface PngOptions extends PictureOptions {
  /** Pixels of the file for each CSS pixel, above 0; by default as many as the screen has. */
  readonly scale?: number | undefined;
}

/** What is to be taken along: the picture, and the colours and the font that hold for a theme. */
export interface Taken {
  readonly drawn: Picture;
  readonly look: (theme: Theme | undefined) => Pick<SheetLook, "colours" | "font">;
}

export function svgFile(taken: Taken, options: PictureOptions): string {
  return svgOf(sheetOf(taken, options));
}

/** Undefined where the browser has no canvas of that size. */
export async function pngFile(taken: Taken, options: PngOptions): Promise<Blob | undefined> {
  const sheet = sheetOf(taken, options);
  const scale = options.scale ?? (window.devicePixelRatio || 1);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: Math.round(sheet.width * scale), height: Math.round(sheet.height * scale) });
  const pen = canvas.getContext("2d");
  if (!pen) return undefined;
  pen.scale(scale, scale);
  pen.fillStyle = sheet.paper;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  for (const { shapes } of sheet.layers) paintShapes(pen, shapes, sheet.font);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), "image/png"));
}

function sheetOf({ drawn, look }: Taken, { theme, legend = false }: PictureOptions): Sheet {
  return pictureSheet(drawn, { ...look(theme), hasLegend: legend });
}
