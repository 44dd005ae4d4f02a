import type { Point } from "../../view/geometry.ts";
import type { Label, PlacedLabel, Viewport } from "../../view/labels.ts";
import type { LineWord } from "../../view/line-words.ts";
import { type Colours, TOPIC_COLOURS } from "../../view/palette.ts";
import { startLayer } from "./layer.ts";

/** How labels look just now. */
export interface LabelLook {
  readonly colours: Colours;
  readonly font: string;
  /** Concepts that stand out; undefined where all are equal. */
  readonly lit: ReadonlySet<string> | undefined;
  /** The labels that are set in the accent. */
  readonly chosen: readonly string[];
  /** Opacity of what does not stand out. */
  readonly rest: number;
}

const HALO = 3.5;
const WEIGHTS = { concept: 450, topic: 650 };

/** Draw labels that have their place, upon a halo of paper so that lines pass behind the words. */
export function drawLabels(
  canvas: HTMLCanvasElement,
  placed: readonly PlacedLabel[],
  words: readonly (LineWord & Point)[],
  viewport: Viewport,
  look: LabelLook,
): void {
  const pen = startLayer(canvas, viewport);
  if (!pen) return;
  Object.assign(pen, { textAlign: "center", textBaseline: "alphabetic", lineJoin: "round", lineWidth: HALO });
  for (const word of words) drawWord(pen, word, look);
  // From the least to the weightiest, so that the halo of a lesser one never bites into a greater.
  for (const each of [...placed].reverse()) drawLabel(pen, each, look);
}

function drawWord(
  pen: CanvasRenderingContext2D,
  { word, x, y, topic }: LineWord & Point,
  look: LabelLook,
): void {
  pen.globalAlpha = 1;
  pen.font = `600 12px ${look.font}`;
  pen.letterSpacing = "0px";
  pen.strokeStyle = groundOf(topic, look.colours);
  pen.fillStyle = look.colours.accent;
  pen.strokeText(word, x, y + 4);
  pen.fillText(word, x, y + 4);
}

function drawLabel(pen: CanvasRenderingContext2D, { label, left, top }: PlacedLabel, look: LabelLook): void {
  const { lines, width, height, fontSize } = label.box;
  const isChosen = look.chosen.includes(label.id);
  pen.globalAlpha = look.lit && !look.lit.has(label.concept ?? label.id) ? look.rest : 1;
  pen.font = `${isChosen ? 650 : WEIGHTS[label.kind]} ${fontSize}px ${look.font}`;
  pen.letterSpacing = label.kind === "topic" ? "0.03em" : "0px";
  pen.strokeStyle = groundOf(label.kind === "topic" ? undefined : label.topic, look.colours);
  pen.fillStyle = inkOf(label, isChosen, look.colours);
  for (const [i, line] of lines.entries()) {
    const [x, y] = [left + width / 2, top + (height / lines.length) * (i + 0.78)];
    pen.strokeText(line, x, y);
    pen.fillText(line, x, y);
  }
}

/** The halo has the colour of the ground that the label stands on, so it shows only where it parts a line. */
function groundOf(topic: number | undefined, colours: Colours): string {
  return topic === undefined
    ? colours.paper
    : (colours.topics[topic % TOPIC_COLOURS]?.ground ?? colours.paper);
}

function inkOf(label: Label, isChosen: boolean, colours: Colours): string {
  if (isChosen) return colours.accent;
  if (label.kind === "concept" || label.topic === undefined) return colours.ink;
  return colours.topics[label.topic % TOPIC_COLOURS]?.text ?? colours.ink;
}
