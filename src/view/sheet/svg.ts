import { type Attributes, escapeMarkup, openTag } from "../markup.ts";
import {
  type CircleShape,
  HALO,
  type LinesShape,
  type Paint,
  type Shape,
  type Sheet,
  type TextShape,
} from "./shapes.ts";

/**
 * Write a sheet as an SVG file: words as text, no style sheet, no script, nothing from elsewhere. The same sheet gives the same
 * bytes. Whatever the words hold, the file stays well formed.
 */
export function svgOf(sheet: Sheet): string {
  const { title, language, width, height, paper, font, layers } = sheet;
  const [w, h] = [number(width), number(height)];
  const root = openTag("svg", {
    xmlns: "http://www.w3.org/2000/svg",
    width: w,
    height: h,
    viewBox: `0 0 ${w} ${h}`,
    "xml:lang": language,
    role: "img",
    "font-family": font,
  });
  const groups = layers.flatMap(({ name, shapes }) => [
    openTag("g", { id: name }),
    ...shapes.map((shape) => `  ${written(shape)}`),
    "</g>",
  ]);
  const ground = element("rect", { width: w, height: h, fill: paper });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    root,
    element("title", {}, title),
    ground,
    ...groups,
    "</svg>",
    "",
  ].join("\n");
}

function written(shape: Shape): string {
  if (shape.kind === "text") return textTag(shape);
  return shape.kind === "circle" ? circleTag(shape) : pathTag(shape);
}

function pathTag(shape: LinesShape): string {
  const end = shape.isClosed ? "Z" : "";
  const strokes = shape.lines.map(
    (line) => `M${line.map(({ x, y }) => `${number(x)} ${number(y)}`).join("L")}${end}`,
  );
  return element("path", { d: strokes.join(""), ...paintOf(shape) });
}

function circleTag(shape: CircleShape): string {
  return element("circle", {
    cx: number(shape.x),
    cy: number(shape.y),
    r: number(shape.r),
    ...paintOf(shape),
  });
}

function paintOf({ fill, stroke, width = 1, dash, join, opacity }: Paint): Attributes {
  const line = stroke === undefined ? {} : { stroke, "stroke-width": number(width) };
  return {
    fill: fill ?? "none",
    ...line,
    "stroke-dasharray": dash?.map(number).join(" "),
    "stroke-linejoin": join,
    "stroke-linecap": join,
    opacity: opacityOf(opacity),
  };
}

function textTag({ text, x, y, size, weight, fill, halo, spacing, align, opacity }: TextShape): string {
  const around =
    halo === undefined
      ? {}
      : { stroke: halo, "stroke-width": HALO, "stroke-linejoin": "round", "paint-order": "stroke" };
  return element(
    "text",
    {
      x: number(x),
      y: number(y),
      "font-size": number(size),
      "font-weight": weight,
      "letter-spacing": spacing === undefined ? undefined : number(spacing * size),
      "text-anchor": align === "middle" ? "middle" : undefined,
      fill,
      ...around,
      opacity: opacityOf(opacity),
    },
    text,
  );
}

function opacityOf(opacity: number | undefined): string | undefined {
  return opacity === undefined || opacity === 1 ? undefined : number(opacity);
}

/** An element with text in it, or an empty one. */
function element(name: string, attributes: Attributes, text = ""): string {
  const open = openTag(name, attributes);
  return text === "" ? `${open.slice(0, -1)}/>` : `${open}${escapeMarkup(text)}</${name}>`;
}

/** Two decimals are finer than any screen; minus zero is zero. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}
