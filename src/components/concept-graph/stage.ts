import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { Display, Emphasis } from "../../view/display.ts";
import { RECEDING } from "../../view/drawing.ts";
import type { Point, Rect } from "../../view/geometry.ts";
import { isOnScreen, labelAt, type PlacedLabel, placeLabels, visibleFrom } from "../../view/labels.ts";
import { lineEnds, type RelationEnd } from "../../view/line-ends.ts";
import { type LineWord, lineWords, placeWords, wordsOf } from "../../view/line-words.ts";
import type { PictureMap } from "../../view/map.ts";
import type { Colours } from "../../view/palette.ts";
import { groundShapes } from "../../view/sheet/ground.ts";
import { litShapes } from "../../view/sheet/lit.ts";
import { markShapes } from "../../view/sheet/marks.ts";
import { nameShapes } from "../../view/sheet/names.ts";
import { type Picture as Drawn, LABEL_REST } from "../../view/sheet/picture.ts";
import type { Shape } from "../../view/sheet/shapes.ts";
import type { Pointed } from "../events.ts";
import type { Camera } from "./camera.ts";
import { composed, isNarrow, mapOf, type Subject } from "./composed.ts";
import { Picture, type PictureHandlers } from "./cytoscape-adapter.ts";
import type { Depiction } from "./depiction.ts";
import { fillingOf } from "./filling.ts";
import { type Layers, startLayer } from "./layer.ts";
import { boxOfLit, rectOf } from "./lit-box.ts";
import { paintShapes } from "./paint.ts";
import { emphasisOf, forcedLabels, type Scene } from "./scene.ts";
import type { Tap } from "./taps.ts";

/** What a person's hand does on the stage; a label counts as its concept. */
export interface StageHandlers {
  readonly tap: (pointed: Pointed | undefined, how: Tap) => void;
  readonly point: (pointed: Pointed | undefined, at: Point) => void;
  /** A zoom has brought a node to fill the picture. */
  readonly fill: (key: string) => void;
  /** A concept was dragged to a place of its own in the whole graph. */
  readonly drop: (concept: string, place: Point) => void;
}

/** The picture with the ground behind it and the labels before it, kept in step. */
export class Stage {
  readonly #subject: Subject;
  readonly #layers: Layers;
  readonly #picture: Picture;
  #colours: Colours;
  #font: string;
  #scene: Scene;
  #emphasis: Emphasis | undefined;
  #map: PictureMap | undefined;
  #isMapNarrow = false;
  #lastZoom = Number.POSITIVE_INFINITY;
  #from: readonly number[] = [];
  #words: readonly LineWord[] = [];
  #placed: readonly PlacedLabel[] = [];
  #ends: ReadonlyMap<string, RelationEnd> = new Map();
  #areEndsStale = true;
  /** Where the concepts stood before a focus placed them. */
  #home: ReadonlyMap<string, Point> | undefined;
  /** Where a hand has put concepts. */
  readonly #moved = new Map<string, Point>();

  constructor(
    subject: Subject,
    layers: Layers,
    look: { colours: Colours; font: string },
    scene: Scene,
    handlers: StageHandlers,
    frame: (camera: Camera) => void,
  ) {
    const { graph, depiction } = subject;
    this.#subject = subject;
    this.#layers = layers;
    this.#colours = look.colours;
    this.#font = look.font;
    this.#scene = scene;
    this.#picture = new Picture(
      layers.picture,
      depiction.elements(graph),
      (scale) => depiction.rules(this.#colours, scale),
      this.#handlers(handlers),
      { display: scene.display, radii: depiction.radii, frame },
    );
    // It is painted when Cytoscape has drawn its part.
    this.#arrange(scene);
    // A focus has now put its concepts elsewhere.
    if (scene.display.ego) frame(this.#picture.camera);
  }

  get #graph(): ConceptGraph {
    return this.#subject.graph;
  }

  get #depiction(): Depiction {
    return this.#subject.depiction;
  }

  get picture(): Picture {
    return this.#picture;
  }

  /** The box of a label on the stage; undefined where it is not shown. */
  labelBox(id: string): Rect | undefined {
    const placed = this.#placed.find(({ label }) => label.id === id);
    return placed && rectOf(placed);
  }

  /** Names of the labels on screen, for those who have to know what can be read. */
  get labels(): readonly string[] {
    return this.#placed.map(({ label }) => label.id);
  }

  /** Where a hand has put a concept; undefined where it stands as the graph has it. */
  movedTo(concept: string): Point | undefined {
    return this.#moved.get(concept);
  }

  show(scene: Scene): void {
    this.paint(this.#arrange(scene));
  }

  /** Have all stand where and as they shall; returns the labels. */
  #arrange(scene: Scene): readonly PlacedLabel[] {
    const isOther = scene.display !== this.#scene.display || this.#map === undefined;
    this.#scene = scene;
    if (isOther) {
      this.#place(scene.display);
      this.#picture.show(scene.display);
      this.#map = undefined;
    }
    this.#emphasis = emphasisOf(this.#graph, scene);
    this.#picture.fade(this.#emphasis ? RECEDING[scene.pointed ? "pointed" : "selected"] : 1);
    this.#picture.mark("is-marked", scene.chosen);
    this.#picture.mark(
      "is-pinned",
      scene.display.pins.map(({ concept }) => concept),
    );
    const placed = this.#placeLabels(scene, this.#emphasis);
    this.#endLines(placed);
    return placed;
  }

  /** A focus has places of its own; without one all stand where they were before it, and pinned concepts where they were put. */
  #place({ ego, pins }: Display): void {
    if (ego) {
      this.#home ??= this.#picture.places;
      this.#picture.place(ego.places);
      return;
    }
    this.#picture.place(this.#home ?? new Map());
    this.#home = undefined;
    this.#picture.place(new Map(pins.flatMap(({ concept, place }) => (place ? [[concept, place]] : []))));
  }

  /** The box of the picture has a new size or place. */
  measure(): void {
    this.#picture.measure();
    if (isNarrow(this.#picture.viewport) !== this.#isMapNarrow) this.#map = undefined;
  }

  recolour(colours: Colours, font: string): void {
    this.#colours = colours;
    this.#font = font;
    this.#picture.restyle((scale) => this.#depiction.rules(colours, scale));
    this.paint();
  }

  /** Draw ground and labels for where the picture is now. */
  paint(all?: readonly PlacedLabel[]): void {
    const [{ viewport }, colours] = [this.#picture, this.#colours];
    const ground = { colours, isReceding: this.#emphasis !== undefined };
    this.#paintLayer(this.#layers.ground, groundShapes(this.#currentMap(), viewport, ground));
    if (this.#areEndsStale) this.#endLines();
    const placed = all ?? this.#placeLabels(this.#scene, this.#emphasis);
    this.#placed = placed.filter((each) => isOnScreen(each, viewport));
    const names = nameShapes(this.#placed, this.#placeWords(this.#placed, this.#emphasis), {
      colours,
      lit: this.#emphasis?.concepts,
      chosen: this.#scene.chosen,
      rest: LABEL_REST[this.#scene.pointed ? "pointed" : "selected"],
    });
    this.#paintLayer(this.#layers.labels, [...this.#litMarks(), ...names]);
  }

  #litMarks(): readonly Shape[] {
    const { viewport, places } = this.#picture;
    const { display, chosen, current } = this.#scene;
    const [graph, ends, emphasis] = [this.#graph, this.#ends, this.#emphasis];
    const picture = { graph, display, viewport, places, ends, chosen, emphasis };
    const place = current === undefined ? undefined : places.get(current);
    const cursor = place && { place, radius: this.#depiction.radius(graph, current as string, viewport) };
    return litShapes(picture, this.#colours, this.#depiction.marks ?? markShapes, cursor);
  }

  /** What is on the stage, without what the pointer and the keyboard do to it. */
  drawn(): Drawn {
    const { places, viewport } = this.#picture;
    return composed(this.#subject, this.#scene, places, viewport);
  }

  /** The box on screen around what stands out, labels included; undefined while nothing does. */
  litBox(): Rect | undefined {
    const lit = this.#emphasis?.concepts;
    return lit && boxOfLit(lit, this.#picture.places, this.#placed, this.#picture.viewport);
  }

  destroy(): void {
    this.#picture.destroy();
  }

  #paintLayer(canvas: HTMLCanvasElement, shapes: readonly Shape[]): void {
    const pen = startLayer(canvas, this.#picture.viewport);
    if (pen) paintShapes(pen, shapes, this.#font);
  }

  /** Those beyond the rim included: lines end at them too. */
  #placeLabels(scene: Scene, emphasis: Emphasis | undefined): readonly PlacedLabel[] {
    const forced = forcedLabels(this.#graph, scene, emphasis);
    return placeLabels(this.#currentMap().labels, this.#from, this.#picture.viewport, forced);
  }

  #placeWords(placed: readonly PlacedLabel[], emphasis: Emphasis | undefined): readonly (LineWord & Point)[] {
    return placeWords(wordsOf(this.#words, emphasis?.relations), placed, this.#picture.viewport);
  }

  /** No line may run through the label of its own end. */
  #endLines(placed = this.#placeLabels(this.#scene, this.#emphasis)): void {
    this.#areEndsStale = false;
    this.#ends = this.#lineEnds(placed);
    // Below what the pointer lights they stay as they are: to draw the picture anew would hold the pointer up.
    if (!this.#scene.pointed) this.#picture.endLines(this.#ends);
  }

  #lineEnds(labels: readonly PlacedLabel[]): ReadonlyMap<string, RelationEnd> {
    const { places, zoomStep } = this.#picture;
    const all = labels.map(({ label }) => label);
    return lineEnds(this.#graph, this.#scene.display.relations, places, all, zoomStep);
  }

  #currentMap(): PictureMap {
    if (this.#map) return this.#map;
    const { places, viewport } = this.#picture;
    this.#isMapNarrow = isNarrow(viewport);
    this.#map = mapOf(this.#subject, this.#scene, places, viewport);
    this.#words = lineWords(this.#graph, this.#scene.display.relations, places);
    this.#from = visibleFrom(this.#map.labels);
    return this.#map;
  }

  /** What a zoom inwards has made to fill the picture; undefined where it has not. */
  #filling(): string | undefined {
    const { viewport, places } = this.#picture;
    const isCloser = viewport.zoom > this.#lastZoom;
    this.#lastZoom = viewport.zoom;
    const radius = (key: string) => this.#depiction.radius(this.#graph, key, viewport);
    return isCloser ? fillingOf(this.#scene.display.concepts, places, viewport, radius) : undefined;
  }

  #handlers({ tap, point, fill, drop }: StageHandlers): PictureHandlers {
    const named = (pointed: Pointed | undefined, at: Point) =>
      pointed?.kind === "concept" ? pointed : (this.#labelled(at) ?? pointed);
    return {
      tap: (pointed, at, how) => tap(named(pointed, at), how),
      point: (pointed, at) => point(named(pointed, at), at),
      leave: () => point(undefined, { x: 0, y: 0 }),
      drop: (concept, place) => {
        if (this.#scene.display.ego) return;
        this.#moved.set(concept, place);
        drop(concept, place);
      },
      zoom: () => {
        this.#endLines();
        const filling = this.#filling();
        if (filling !== undefined) fill(filling);
      },
      paint: () => this.paint(),
      move: () => {
        this.#map = undefined;
        this.#areEndsStale = true;
      },
    };
  }

  #labelled(at: Point): Pointed | undefined {
    const label = labelAt(this.#placed, at);
    return label?.concept === undefined ? undefined : { kind: "concept", key: label.concept };
  }
}
