import type { RelationType } from "../model/relation.ts";

/** How a line ends, or what stands on it. `tee` is a bar across the line, `vee` an open chevron. */
export type Ending = "tee" | "diamond" | "triangle" | "vee";
/** Names of colours in the theme. */
export type Ink = "accent" | "line" | "faint";

/** How relations of one type are drawn. The picture and the legend both read this table. */
export interface Drawing {
  readonly stroke: "solid" | "dashed" | "dotted";
  readonly width: number;
  readonly ink: Ink;
  readonly source?: Ending;
  readonly middle?: Ending;
  readonly target?: Ending;
  /** Whether the ending is only outlined. */
  readonly isHollow?: boolean;
  /** Size of the endings; a third of it is the width on screen. */
  readonly arrow?: number;
  /** A word that stands on the middle of the line. */
  readonly word?: string;
}

/**
 * Told apart by line and ending first and by colour second, so that a greyscale print still reads.
 * Diamond and hollow triangle are those of UML: whole and part, general and special.
 */
export const DRAWINGS = {
  "contrasts-with": { stroke: "solid", width: 1.75, ink: "accent", source: "tee", target: "tee", word: "vs" },
  "part-of": { stroke: "solid", width: 1.25, ink: "line", target: "diamond" },
  "stage-of": { stroke: "solid", width: 2, ink: "line", middle: "vee", target: "vee" },
  "kind-of": { stroke: "solid", width: 1.25, ink: "line", target: "triangle", isHollow: true },
  mentions: { stroke: "dotted", width: 1, ink: "faint" },
} as const satisfies Partial<Record<RelationType, Drawing>>;

/** Radius of a concept's dot on screen in CSS pixels, by importance (0 to 1). */
export function dotRadius(importance: number): number {
  return 3 + 4 * importance;
}

/** How strongly the rest recedes: while something is pointed at, and while something is merely selected. */
export const RECEDING = { pointed: 0.12, selected: 0.4 };
/** Lines from one topic into another are many and long: they wait in the background until they are asked for. */
export const FAR = 0.25;
/** Rims of dots in CSS pixels: of any, of one that is selected, and of the ring that a topic's own concept is. */
export const RIMS = { plain: 1.5, marked: 3, ring: 3 };
/** Room between a dot and its lines, in CSS pixels. */
export const LINE_GAP = 3;
/** How wide endings are drawn, unless a type says otherwise; a third of it is their width on screen. */
const USUAL_ARROW = 20;

/** Size of the endings of a type; a third of it is the width on screen. */
export function arrowSize({ arrow = USUAL_ARROW }: Drawing): number {
  return arrow;
}

/** Zoom from which single concepts and lines have their words; where topics are named, a few here and there confuse. */
export const WORDS_FROM = 0.4;

/** Below this zoom marks shrink with the picture, so that a thousand dots do not run together. */
const LEAST_FULL_SIZE = 0.3;
/** Marks are resized in steps of this factor, since every step restyles the picture. */
const STEP = 2 ** (1 / 6);

/**
 * How much larger marks are drawn in the picture's units, so that on screen they keep their size at every zoom,
 * as on a map. Moves in small steps.
 */
export function markScale(zoom: number): number {
  return stepped(1 / Math.max(zoom, LEAST_FULL_SIZE));
}

/** The nearest of the small steps that marks move in. */
export function stepped(zoom: number): number {
  return STEP ** Math.round(Math.log(zoom) / Math.log(STEP));
}
