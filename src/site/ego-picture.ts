import type { ConceptGraph } from "../graph/concept-graph.ts";
import { displayOf, emphasisOfConcept } from "../view/display.ts";
import { boxOf, type Point } from "../view/geometry.ts";
import type { Viewport } from "../view/labels.ts";
import { pictureMap } from "../view/map.ts";
import { composePicture } from "../view/sheet/compose.ts";
import { pictureSheet } from "../view/sheet/picture-sheet.ts";
import { svgOf } from "../view/sheet/svg.ts";
import { INITIAL_STATE } from "../view/state.ts";
import { focusOn } from "../view/transitions.ts";
import { SANS, SITE_COLOURS } from "./style.ts";

/** Width of the picture and the air around its dots, in CSS pixels; labels hang below and beside. */
const SIZE = { width: 650, aside: 60, above: 28, below: 52 };
/** A larger picture would only be small print. */
const LEAST_ZOOM = 0.55;

/**
 * A concept with its neighbours as SVG in the colours of the site's style sheet; undefined where it has none, or so many that nobody
 * could read them.
 */
export function egoPicture(graph: ConceptGraph, concept: string): string | undefined {
  const display = displayOf(graph, focusOn(concept)(INITIAL_STATE));
  // The region of a topic is more than such a picture can hold.
  const places = display.ego?.isRegion ? undefined : display.ego?.places;
  const viewport = places && places.size > 1 ? viewportOf([...places.values()]) : undefined;
  if (!places || !viewport || viewport.zoom < LEAST_ZOOM) return undefined;
  const picture = composePicture({
    graph,
    display,
    viewport,
    map: pictureMap(graph, display.concepts, places, { isEgo: true }),
    places,
    chosen: [concept],
    emphasis: emphasisOfConcept(graph, display, concept),
    forced: [...new Set([concept, ...display.concepts])],
  });
  return svgOf(pictureSheet(picture, { colours: SITE_COLOURS, font: SANS, hasLegend: false }));
}

function viewportOf(places: readonly Point[]): Viewport {
  const { left, right, top, bottom } = boxOf(places);
  const zoom = Math.min(1, (SIZE.width - 2 * SIZE.aside) / (right - left || 1));
  return {
    zoom,
    pan: { x: SIZE.width / 2 - ((left + right) / 2) * zoom, y: SIZE.above - top * zoom },
    width: SIZE.width,
    height: Math.round((bottom - top) * zoom + SIZE.above + SIZE.below),
  };
}
