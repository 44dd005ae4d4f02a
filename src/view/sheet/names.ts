import type { Point } from "../geometry.ts";
import type { Label, PlacedLabel } from "../labels.ts";
import type { LineWord } from "../line-words.ts";
import { type Colours, TOPIC_COLOURS } from "../palette.ts";
import type { Shape, TextShape } from "./shapes.ts";

/** How labels look just now. */
export interface NameLook {
  readonly colours: Colours;
  /** Concepts that stand out; undefined where all are equal. */
  readonly lit: ReadonlySet<string> | undefined;
  /** The one label that is set in the accent. */
  readonly chosen: readonly string[];
  /** Opacity of what does not stand out. */
  readonly rest: number;
}

const WEIGHTS = { concept: 450, topic: 650, chosen: 650, word: 600 };
/** Size of a word on a line, and from its middle down to its base line. */
const WORD = { size: 12, drop: 4 };
/** From the top of a line of a label to its base line, as a share of its height. */
const BASE = 0.78;

/** Labels that have their place, and the words on lines, each upon a halo of its ground so that lines pass behind. */
export function nameShapes(
  placed: readonly PlacedLabel[],
  words: readonly (LineWord & Point)[],
  look: NameLook,
): readonly Shape[] {
  // From the least to the weightiest, so that the halo of a lesser one never bites into a greater.
  return [
    ...words.map((word) => wordShape(word, look)),
    ...[...placed].reverse().flatMap((each) => labelShapes(each, look)),
  ];
}

function wordShape({ word, x, y, topic }: LineWord & Point, { colours }: NameLook): TextShape {
  return {
    kind: "text",
    text: word,
    x,
    y: y + WORD.drop,
    size: WORD.size,
    weight: WEIGHTS.word,
    fill: colours.accent,
    halo: groundOf(topic, colours),
    align: "middle",
  };
}

function labelShapes({ label, left, top }: PlacedLabel, look: NameLook): readonly TextShape[] {
  const { lines, width, height, fontSize } = label.box;
  const isChosen = look.chosen.includes(label.id);
  return lines.map((text, i) => ({
    kind: "text",
    text,
    x: left + width / 2,
    y: top + (height / lines.length) * (i + BASE),
    size: fontSize,
    weight: isChosen ? WEIGHTS.chosen : WEIGHTS[label.kind],
    fill: inkOf(label, isChosen, look.colours),
    halo: groundOf(label.kind === "topic" ? undefined : label.topic, look.colours),
    align: "middle",
    opacity: look.lit && !look.lit.has(label.concept ?? label.id) ? look.rest : 1,
    ...(label.kind === "topic" ? { spacing: 0.03 } : {}),
  }));
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
