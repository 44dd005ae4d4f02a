import type { TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { Display } from "../../view/display.ts";
import { dotRadius, markScale } from "../../view/drawing.ts";
import type { Viewport } from "../../view/labels.ts";
import { pictureMap } from "../../view/map.ts";
import type { Colours } from "../../view/palette.ts";
import type { Marking } from "../../view/sheet/marks.ts";
import type { Transition } from "../../view/transitions.ts";
import type { Pointed } from "../events.ts";
import { announcement } from "./cursor.ts";
import { type PictureElement, pictureElements } from "./picture-elements.ts";
import { type PictureRule, pictureStyle } from "./picture-style.ts";

/** How a graph is drawn and put into words. Usually its nodes are concepts; those of a map of regions are not. */
export interface Depiction {
  readonly elements: (graph: ConceptGraph) => readonly PictureElement[];
  readonly rules: (colours: Colours, scale: number) => readonly PictureRule[];
  readonly map: typeof pictureMap;
  /** Without it, as concepts and relations. */
  readonly marks?: Marking;
  /** Radii in the units of the picture, where nodes have a size of their own. */
  readonly radii?: ReadonlyMap<string, number>;
  /** Radius of a node on the screen, in CSS pixels. */
  readonly radius: (graph: ConceptGraph, key: string, viewport: Viewport) => number;
  /** What a screen reader says of a node. */
  readonly announce: (graph: ConceptGraph, display: Display | undefined, key: string) => string;
  /** What stands beside the pointer, where that is not about a concept or a relation. */
  readonly card?: (pointed: Pointed) => TemplateResult;
  /** What it asks for to open a node that is no concept. */
  readonly open?: (key: string) => Transition;
}

export const CONCEPTS: Depiction = {
  elements: pictureElements,
  rules: pictureStyle,
  map: pictureMap,
  radius: (graph, key, { zoom }) =>
    dotRadius(graph.getNodeAttribute(key, "importance")) * markScale(zoom) * zoom,
  announce: announcement,
};
