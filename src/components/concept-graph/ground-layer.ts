import type { Point } from "../../view/geometry.ts";
import type { Viewport } from "../../view/labels.ts";
import type { PictureMap } from "../../view/map.ts";
import { type Colours, TOPIC_COLOURS } from "../../view/palette.ts";
import { REGION_PEN, type Region } from "../../view/regions.ts";
import { startLayer } from "./layer.ts";

/** Distance between two chevrons of a lane and their half height, in CSS pixels. */
const CHEVRON = { every: 18, half: 3.5, clear: 22 };

/** How the ground looks just now; lanes recede while something else stands out. */
export interface GroundLook {
  readonly colours: Colours;
  readonly isReceding: boolean;
}
const RECEDING = 0.25;

/** Draw what lies behind the dots: the grounds of the topics, and the lanes of ordered processes. */
export function drawGround(
  canvas: HTMLCanvasElement,
  map: PictureMap,
  viewport: Viewport,
  { colours, isReceding }: GroundLook,
): void {
  const pen = startLayer(canvas, viewport);
  if (!pen) return;
  for (const region of map.regions) drawRegion(pen, region, viewport, colours);
  pen.globalAlpha = isReceding ? RECEDING : 1;
  for (const lane of map.lanes)
    drawLane(
      pen,
      lane.map((point) => onScreen(point, viewport)),
      colours,
    );
}

function drawRegion(
  pen: CanvasRenderingContext2D,
  { topic, outline }: Region,
  viewport: Viewport,
  colours: Colours,
): void {
  const colour = colours.topics[topic.index % TOPIC_COLOURS]?.ground ?? colours.surface;
  pen.beginPath();
  for (const point of outline) {
    const { x, y } = onScreen(point, viewport);
    pen.lineTo(x, y);
  }
  pen.closePath();
  Object.assign(pen, {
    fillStyle: colour,
    strokeStyle: colour,
    lineJoin: "round",
    lineWidth: REGION_PEN * viewport.zoom,
  });
  pen.fill();
  pen.stroke();
}

/** Chevrons from stage to stage, so that the order is read without following a line. */
function drawLane(pen: CanvasRenderingContext2D, stages: readonly Point[], colours: Colours): void {
  Object.assign(pen, { strokeStyle: colours.faint, lineWidth: 1.25, lineJoin: "round", lineCap: "round" });
  for (const [i, to] of stages.entries()) {
    const from = stages[i - 1];
    if (from) drawChevrons(pen, from, to);
  }
}

function drawChevrons(pen: CanvasRenderingContext2D, from: Point, to: Point): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const { every, half, clear } = CHEVRON;
  pen.beginPath();
  for (let at = clear; at < length - clear; at += every) {
    const [x, y] = [from.x + ux * at, from.y + uy * at];
    pen.moveTo(x - ux * half - uy * half, y - uy * half + ux * half);
    pen.lineTo(x, y);
    pen.lineTo(x - ux * half + uy * half, y - uy * half - ux * half);
  }
  pen.stroke();
}

function onScreen({ x, y }: Point, { zoom, pan }: Viewport): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}
