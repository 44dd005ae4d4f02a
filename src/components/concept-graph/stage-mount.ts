import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { Point, Rect } from "../../view/geometry.ts";
import type { Colours, Theme } from "../../view/palette.ts";
import { boxWithin } from "./box-within.ts";
import type { Camera } from "./camera.ts";
import type { Subject } from "./composed.ts";
import type { Depiction } from "./depiction.ts";
import type { Taken } from "./export.ts";
import { flatten } from "./flatten.ts";
import { Framing } from "./framing.ts";
import type { Layers } from "./layer.ts";
import { readColours } from "./read-colours.ts";
import type { Scene } from "./scene.ts";
import type { Stage, StageHandlers } from "./stage.ts";
import { stageClass } from "./stage-class.ts";
import { paintStill, type Still, shows, stillOf } from "./still.ts";
import { watchSurroundings } from "./surroundings.ts";

/** What the mount has to know of the element that it serves. */
export interface StageHost {
  readonly graph: ConceptGraph | undefined;
  readonly depiction: Depiction;
  /** What is to be shown; undefined while there is nothing. */
  readonly scene: Scene | undefined;
  readonly handlers: StageHandlers;
  readonly isWheelOurs: (event: WheelEvent) => boolean;
  /** What makes the picture move could not be had: it stays as it is. */
  readonly stayStill: () => void;
  /** Whether what comes into view glides there. */
  readonly isGliding: boolean;
}

/** Brings something into view. */
export type Look = (framing: Framing, camera: Camera, isGliding: boolean) => void;

/** Colours by name, and families as in CSS. */
interface Inks {
  readonly colours: Colours;
  readonly font: string;
}

/**
 * Sets a stage up in a box and keeps it in step with the page around it: its size, its colours, the paper that it is
 * printed on. Without a size there is no stage, so inside a closed tab it waits. Until what moves the first picture of a page has
 * arrived, the picture stands still.
 */
export class StageMount {
  readonly framing = new Framing();
  readonly #host: StageHost;
  readonly #root: ShadowRoot;
  readonly #box: HTMLElement;
  readonly #stopWatching: () => void;
  #stage: Stage | undefined;
  #still: Still | undefined;
  /** What was to come into view while the picture stood still. */
  #looks: readonly Look[] = [];
  #isAwaiting = false;
  #isGone = false;

  constructor(host: StageHost, root: ShadowRoot, box: HTMLElement) {
    this.#host = host;
    this.#root = root;
    this.#box = box;
    this.#stopWatching = watchSurroundings(box, {
      isWheelOurs: host.isWheelOurs,
      measure: () => this.#measure(),
      recolour: () => this.recolour(),
      print: () => this.#print(),
      handle: () => this.framing.leaveAsItIs(),
    });
    this.#measure();
  }

  get stage(): Stage | undefined {
    return this.#stage;
  }

  /** Begin anew, with another graph. */
  rebuild(): void {
    this.#clear();
    this.#measure();
  }

  /** Show another scene. */
  show(scene: Scene): void {
    if (this.#stage) this.#stage.show(scene);
    else this.#measure();
  }

  /** Bring something into view; what stands still does so once more when it can be moved. */
  look(look: Look): void {
    if (this.#stage) {
      look(this.framing, this.#stage.picture.camera, this.#host.isGliding);
      return;
    }
    this.#looks = [...this.#looks, look];
    this.#still = undefined;
    this.#measure();
  }

  /** Where a concept is, in CSS pixels of the window; undefined while there is no picture of it. */
  positionOf(concept: string): Point | undefined {
    const place = this.#stage?.picture.places.get(concept);
    if (!place || !this.#stage) return undefined;
    const { zoom, pan } = this.#stage.picture.viewport;
    const { left, top, scale } = boxWithin(this.#box);
    return { x: left + (place.x * zoom + pan.x) * scale, y: top + (place.y * zoom + pan.y) * scale };
  }

  /** The box of a label in CSS pixels of the window; undefined where it is not shown. */
  boxOf(label: string): Rect | undefined {
    const box = this.#stage?.labelBox(label);
    const { left, top, scale } = boxWithin(this.#box);
    const [x, y] = [(across: number) => left + across * scale, (down: number) => top + down * scale];
    return box && { left: x(box.left), top: y(box.top), right: x(box.right), bottom: y(box.bottom) };
  }

  /** What is on the stage, to be taken along; undefined while there is nothing. */
  take(): Taken | undefined {
    const drawn = this.#stage?.drawn() ?? this.#still?.drawn;
    return drawn && { drawn, look: (theme) => this.#inks(theme) };
  }

  recolour(): void {
    this.#paintIn(this.#inks());
  }

  destroy(): void {
    this.#stopWatching();
    this.#clear();
    this.#isGone = true;
  }

  #clear(): void {
    this.#stage?.destroy();
    this.#stage = undefined;
    this.#still = undefined;
    this.#looks = [];
  }

  #measure(): void {
    const { width, height } = this.#box.getBoundingClientRect();
    if (!width || !height) return;
    if (!this.#stage) {
      this.#start();
      return;
    }
    this.#stage.measure();
    this.framing.follow(this.#stage.picture.camera, this.#host.scene?.chosen[0]);
  }

  #start(): void {
    const { graph, depiction, scene } = this.#host;
    const layers = this.#layers;
    if (!graph || !scene || graph.order === 0 || !layers) return;
    const Class = stageClass.now;
    if (Class) this.#raise(Class, { graph, depiction }, layers, scene);
    else this.#hold({ graph, depiction }, layers, scene);
  }

  #raise(Class: typeof Stage, subject: Subject, layers: Layers, scene: Scene): void {
    const begin = (camera: Camera) => this.#begin(camera, scene);
    this.#stage = new Class(subject, layers, this.#inks(), scene, this.#host.handlers, begin);
    this.#still = undefined;
    this.#looks = [];
  }

  /** Show the picture as it will be, until there is what moves it. */
  #hold(subject: Subject, layers: Layers, scene: Scene): void {
    if (this.#still && shows(this.#still, scene, this.#box)) return;
    this.#still = stillOf(subject, scene, this.#box, (camera) => this.#begin(camera, scene));
    paintStill(this.#still, layers, this.#inks());
    if (!this.#isAwaiting) this.#await();
  }

  #begin(camera: Camera, { chosen }: Scene): void {
    this.framing.begin(camera, chosen[0], false);
    for (const look of this.#looks) look(this.framing, camera, false);
  }

  #await(): void {
    this.#isAwaiting = true;
    stageClass.bring().then(
      () => !this.#isGone && this.#measure(),
      () => !this.#isGone && this.#host.stayStill(),
    );
  }

  get #layers(): Layers | undefined {
    const [ground, labels] = this.#box.querySelectorAll("canvas.layer") as Iterable<HTMLCanvasElement>;
    const picture = this.#box.querySelector<HTMLElement>(".picture");
    return ground && labels && picture ? { ground, labels, picture } : undefined;
  }

  #paintIn(look: Inks): void {
    if (this.#stage) this.#stage.recolour(look.colours, look.font);
    else if (this.#still && this.#layers) paintStill(this.#still, this.#layers, look);
  }

  #inks(theme?: Theme): Inks {
    return { colours: readColours(this.#root, theme), font: getComputedStyle(this.#root.host).fontFamily };
  }

  /** Printing waits for no frame: what is drawn now goes upon one sheet, which the page may shrink. */
  #print(): void {
    const paper = this.#root.querySelector<HTMLCanvasElement>(".paper");
    this.#paintIn(this.#inks("light"));
    if (paper) flatten(this.#box, paper);
  }
}
