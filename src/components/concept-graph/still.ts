import type { Point } from "../../view/geometry.ts";
import type { Colours } from "../../view/palette.ts";
import type { Picture as Drawn } from "../../view/sheet/picture.ts";
import { pictureLayers } from "../../view/sheet/picture-layers.ts";
import { boxWithin } from "./box-within.ts";
import { Camera, type View } from "./camera.ts";
import { composed, type Subject } from "./composed.ts";
import { type Layers, startLayer } from "./layer.ts";
import { paintShapes } from "./paint.ts";
import { placesOf } from "./picture-elements.ts";
import type { Scene } from "./scene.ts";

/** A picture that stands still, and what it was made from. */
export interface Still {
  readonly drawn: Drawn;
  readonly scene: Scene;
}

/** Compose the picture as it begins, for a box of that size; it is what the stage will show when it comes. */
export function stillOf(
  subject: Subject,
  scene: Scene,
  box: HTMLElement,
  frame: (camera: Camera) => void,
): Still {
  const { width, height } = boxWithin(box);
  const places = placesAtFirst(subject, scene);
  const view = new StillView(width, height);
  const camera = new Camera(view, { places, radii: subject.depiction.radii });
  camera.shown = scene.display;
  frame(camera);
  const viewport = { zoom: view.zoom(), pan: view.pan(), width, height };
  return { scene, drawn: composed(subject, scene, places, viewport) };
}

/** Whether a still still shows that scene in a box of that size. */
export function shows({ drawn, scene: shown }: Still, scene: Scene, box: HTMLElement): boolean {
  const { width, height } = boxWithin(box);
  const { viewport } = drawn;
  return (
    viewport.width === width &&
    viewport.height === height &&
    shown.display === scene.display &&
    shown.lit === scene.lit &&
    shown.chosen.join(" ") === scene.chosen.join(" ")
  );
}

/** Paint all of it on the uppermost layer: the others stay empty until there is a stage. */
export function paintStill({ drawn }: Still, layers: Layers, look: { colours: Colours; font: string }): void {
  const pen = startLayer(layers.labels, drawn.viewport);
  if (!pen) return;
  for (const { shapes } of pictureLayers(drawn, look.colours)) paintShapes(pen, shapes, look.font);
}

/** As in the graph, but for what a focus or a hand has placed elsewhere. */
function placesAtFirst({ graph }: Subject, { display: { ego, pins } }: Scene): ReadonlyMap<string, Point> {
  const put = ego
    ? [...ego.places]
    : pins.flatMap(({ concept, place }) => (place ? [[concept, place] as const] : []));
  return new Map([...placesOf(graph), ...put]);
}

/** A view that shows what it was told last. */
class StillView implements View {
  readonly #width: number;
  readonly #height: number;
  #zoom = 1;
  #pan: Point = { x: 0, y: 0 };

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
  }

  width(): number {
    return this.#width;
  }

  height(): number {
    return this.#height;
  }

  zoom(): number {
    return this.#zoom;
  }

  pan(): Point {
    return this.#pan;
  }

  look(zoom: number, pan: Point): void {
    this.#zoom = zoom;
    this.#pan = pan;
  }
}
