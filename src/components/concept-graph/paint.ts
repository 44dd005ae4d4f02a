import { HALO, type Paint, type Shape, type TextShape } from "../../view/sheet/shapes.ts";

/** Paint shapes on a canvas, in CSS pixels from where the pen stands; `font` is a list of families as in CSS. */
export function paintShapes(pen: CanvasRenderingContext2D, shapes: readonly Shape[], font: string): void {
  for (const shape of shapes) {
    pen.globalAlpha = shape.opacity ?? 1;
    if (shape.kind === "text") paintText(pen, shape, font);
    else paintPath(pen, shape, pathOf(shape));
  }
  pen.globalAlpha = 1;
}

function pathOf(shape: Exclude<Shape, TextShape>): Path2D {
  const path = new Path2D();
  if (shape.kind === "circle") {
    path.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
    return path;
  }
  for (const line of shape.lines) {
    for (const [i, { x, y }] of line.entries()) i === 0 ? path.moveTo(x, y) : path.lineTo(x, y);
    if (shape.isClosed) path.closePath();
  }
  return path;
}

function paintPath(
  pen: CanvasRenderingContext2D,
  { fill, stroke, width = 1, dash = [], join }: Paint,
  path: Path2D,
): void {
  if (fill !== undefined) {
    pen.fillStyle = fill;
    pen.fill(path);
  }
  if (stroke === undefined) return;
  Object.assign(pen, {
    strokeStyle: stroke,
    lineWidth: width,
    lineJoin: join ?? "miter",
    lineCap: join ?? "butt",
  });
  pen.setLineDash([...dash]);
  pen.stroke(path);
}

function paintText(pen: CanvasRenderingContext2D, shape: TextShape, font: string): void {
  const { text, x, y, size, weight, fill, halo, spacing, align } = shape;
  pen.font = `${weight} ${size}px ${font}`;
  pen.letterSpacing = spacing === undefined ? "0px" : `${spacing}em`;
  Object.assign(pen, { textAlign: align === "middle" ? "center" : "left", textBaseline: "alphabetic" });
  if (halo !== undefined) {
    pen.setLineDash([]);
    Object.assign(pen, { strokeStyle: halo, lineWidth: HALO, lineJoin: "round" });
    pen.strokeText(text, x, y);
  }
  pen.fillStyle = fill;
  pen.fillText(text, x, y);
}
