import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { Display, Emphasis } from "../display.ts";
import type { Point } from "../geometry.ts";
import type { PlacedLabel, Viewport } from "../labels.ts";
import type { RelationEnd } from "../line-ends.ts";
import type { LineWord } from "../line-words.ts";
import type { PictureMap } from "../map.ts";
import type { Marking } from "./marks.ts";

/** All that decides what a picture looks like, but for its colours and its font. */
export interface Picture {
  readonly graph: ConceptGraph;
  readonly display: Display;
  readonly viewport: Viewport;
  readonly map: PictureMap;
  readonly places: ReadonlyMap<string, Point>;
  /** Lines that end elsewhere than at their dots. */
  readonly ends: ReadonlyMap<string, RelationEnd>;
  readonly labels: readonly PlacedLabel[];
  readonly words: readonly (LineWord & Point)[];
  readonly chosen: readonly string[];
  readonly emphasis: Emphasis | undefined;
  /** How its lines and dots are drawn, where they are not relations and concepts; then no legend knows them. */
  readonly marks?: Marking | undefined;
}

/** Opacity of labels that do not stand out: while something is pointed at, and while something is selected. */
export const LABEL_REST = { pointed: 0.25, selected: 0.5 };
