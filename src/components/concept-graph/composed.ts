import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { stepped } from "../../view/drawing.ts";
import type { Point } from "../../view/geometry.ts";
import type { Viewport } from "../../view/labels.ts";
import type { PictureMap } from "../../view/map.ts";
import { composePicture } from "../../view/sheet/compose.ts";
import type { Picture as Drawn } from "../../view/sheet/picture.ts";
import type { Depiction } from "./depiction.ts";
import { emphasisOf, forcedLabels, type Scene } from "./scene.ts";

/** A graph and how it is drawn. */
export interface Subject {
  readonly graph: ConceptGraph;
  readonly depiction: Depiction;
}

/** A picture narrower than this, in CSS pixels, has its topics named in small type. */
const NARROW = 800;

export function isNarrow({ width }: Viewport): boolean {
  return width < NARROW;
}

/** The regions and labels of what is shown. */
export function mapOf(
  { graph, depiction }: Subject,
  { display }: Scene,
  places: ReadonlyMap<string, Point>,
  viewport: Viewport,
): PictureMap {
  const { ego } = display;
  const use = {
    isSmall: isNarrow(viewport),
    isEgo: ego !== undefined,
    ...(ego?.isRegion ? { topic: ego.concept } : {}),
  };
  return depiction.map(graph, display.concepts, places, use);
}

/** A whole picture, without what the pointer and the keyboard do to it. */
export function composed(
  subject: Subject,
  at: Scene,
  places: ReadonlyMap<string, Point>,
  viewport: Viewport,
): Drawn {
  const { graph, depiction } = subject;
  const scene = { ...at, pointed: undefined, current: undefined };
  const { display, chosen } = scene;
  const emphasis = emphasisOf(graph, scene);
  return composePicture({
    graph,
    display,
    viewport,
    map: mapOf(subject, scene, places, viewport),
    places,
    chosen,
    emphasis,
    marks: depiction.marks,
    forced: forcedLabels(graph, scene, emphasis),
    endZoom: stepped(viewport.zoom),
  });
}
