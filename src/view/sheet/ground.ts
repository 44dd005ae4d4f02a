import type { Point } from "../geometry.ts";
import type { Viewport } from "../labels.ts";
import type { PictureMap } from "../map.ts";
import { type Colours, TOPIC_COLOURS } from "../palette.ts";
import { REGION_PEN, type Region } from "../regions.ts";
import type { Shape } from "./shapes.ts";

/** How the ground looks just now; lanes recede while something else stands out. */
export interface GroundLook {
  readonly colours: Colours;
  readonly isReceding: boolean;
}

/** Distance between two chevrons of a lane and their half height, in CSS pixels. */
const CHEVRON = { every: 18, half: 3.5, clear: 22 };
const RECEDING = 0.25;

/** What lies behind the dots: the grounds of the topics, and the lanes of ordered processes. */
export function groundShapes(map: PictureMap, viewport: Viewport, look: GroundLook): readonly Shape[] {
  return [
    ...map.regions.map((region) => regionShape(region, viewport, look.colours)),
    ...map.lanes.map((lane) =>
      laneShape(
        lane.map((point) => onScreen(point, viewport)),
        look,
      ),
    ),
  ];
}

/** Where a place of the picture is on the screen. */
export function onScreen({ x, y }: Point, { zoom, pan }: Viewport): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

function regionShape({ topic, outline }: Region, viewport: Viewport, colours: Colours): Shape {
  const colour = colours.topics[topic.index % TOPIC_COLOURS]?.ground ?? colours.surface;
  return {
    kind: "lines",
    lines: [outline.map((point) => onScreen(point, viewport))],
    isClosed: true,
    fill: colour,
    stroke: colour,
    width: REGION_PEN * viewport.zoom,
    join: "round",
  };
}

/** Chevrons from stage to stage, so that the order is read without following a line. */
function laneShape(stages: readonly Point[], { colours, isReceding }: GroundLook): Shape {
  return {
    kind: "lines",
    lines: stages.slice(1).flatMap((to, i) => chevrons(stages[i] ?? to, to)),
    stroke: colours.faint,
    width: 1.25,
    join: "round",
    opacity: isReceding ? RECEDING : 1,
  };
}

function chevrons(from: Point, to: Point): readonly (readonly Point[])[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const { every, half, clear } = CHEVRON;
  const lines: Point[][] = [];
  for (let at = clear; at < length - clear; at += every) {
    const [x, y] = [from.x + ux * at, from.y + uy * at];
    lines.push([
      { x: x - ux * half - uy * half, y: y - uy * half + ux * half },
      { x, y },
      { x: x - ux * half + uy * half, y: y - uy * half - ux * half },
    ]);
  }
  return lines;
}
