import cytoscape from "cytoscape";
import type { Display } from "../../view/display.ts";
import { markScale, stepped } from "../../view/drawing.ts";
import type { Point } from "../../view/geometry.ts";
import type { Viewport } from "../../view/labels.ts";
import type { RelationEnd } from "../../view/line-ends.ts";
import type { Pointed } from "../events.ts";
import { type BoxWithin, boxWithin } from "./box-within.ts";
import { Camera, ZOOM } from "./camera.ts";
import { keepOutStyleElement } from "./csp.ts";
import { viewOf } from "./cytoscape-view.ts";
import { endLine } from "./end-line.ts";
import { type PictureElement, relationElementId } from "./picture-elements.ts";
import type { PictureRule } from "./picture-style.ts";
import { drawBeforeLayers } from "./renderer.ts";
import { letFingersPinch, listenForTaps, pointedAt, type Tap } from "./taps.ts";

/** What the picture reports; points are in CSS pixels from its top left corner. */
export interface PictureHandlers {
  readonly tap: (pointed: Pointed | undefined, at: Point, how: Tap) => void;
  readonly point: (pointed: Pointed | undefined, at: Point) => void;
  readonly leave: () => void;
  /** A person has let go of a concept that they dragged. */
  readonly drop: (concept: string, place: Point) => void;
  /** Marks follow a zoom that has changed; nothing is painted yet. After a gesture that is when the picture has come to rest. */
  readonly zoom: () => void;
  /** Something was painted: overlays follow in the same frame. */
  readonly paint: () => void;
  /** A person drags concepts; positions have changed. */
  readonly move: () => void;
}

/** The stylesheet for a scale of marks; see `markScale`. */
export type RulesAt = (scale: number) => readonly PictureRule[];

/** How a picture begins: with what is shown, and framed before there is anything in it. */
export interface Opening {
  readonly display: Display;
  /** Radii of bubbles, in the units of the picture; undefined where concepts are marks. */
  readonly radii: ReadonlyMap<string, number> | undefined;
  readonly frame: (camera: Camera) => void;
}

/** From this many elements on, moving shows a snapshot instead of drawing every line anew. */
const MANY = 1200;
/** How long a picture has to be still before its marks are resized, in milliseconds. */
const STILL = 140;

/** The only door to Cytoscape: it mounts a graph into a box and speaks of concepts and relations. */
export class Picture {
  readonly camera: Camera;
  readonly #cy: cytoscape.Core;
  readonly #container: HTMLElement;
  #rulesAt: RulesAt;
  #scale: number;
  #ends: ReadonlyMap<string, RelationEnd> = new Map();
  #stopDrag: (() => void) | undefined;
  #places: ReadonlyMap<string, Point> | undefined;
  /** Measured once a size: whoever asks in the midst of changes to the page makes the browser lay it out. */
  #box: BoxWithin | undefined;
  #shown: Pick<Display, "concepts" | "relations"> | undefined;
  /** Lines that have not been shown yet, by their relations. */
  #later = new Map<string, PictureElement>();
  readonly #isLarge: boolean;
  #resizing: ReturnType<typeof setTimeout> | undefined;
  #lastZoom = 0;

  constructor(
    container: HTMLElement,
    elements: readonly PictureElement[],
    rulesAt: RulesAt,
    handlers: PictureHandlers,
    { display, radii, frame }: Opening,
  ) {
    keepOutStyleElement(container.ownerDocument);
    this.#container = container;
    this.#rulesAt = rulesAt;
    this.#scale = markScale(1);
    this.#isLarge = elements.length > MANY;
    this.#places = new Map(elements.flatMap(placeOf));
    // A line without room is not drawn (see endLine); its host's console need not hear of it.
    cytoscape.warnings(false);
    this.#cy = cytoscape({
      container,
      style: [],
      layout: { name: "preset", fit: false },
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      boxSelectionEnabled: false,
      selectionType: "single",
      autounselectify: true,
      textureOnViewport: this.#isLarge,
    });
    drawBeforeLayers(this.#cy);
    const picture = this;
    this.camera = new Camera(viewOf(this.#cy), {
      radii,
      get places() {
        return picture.places;
      },
    });
    this.camera.shown = display;
    frame(this.camera);
    this.#fill(elements, display);
    this.#listen(handlers);
  }

  /** Elements come when it is known how large they are drawn, and lines when they are shown: so each is measured once. */
  #fill(elements: readonly PictureElement[], display: Display): void {
    const isLater = ({ group, data: { key } }: PictureElement) =>
      group === "edges" && !display.relations.has(key as string);
    this.#scale = markScale(this.#cy.zoom());
    this.restyle(this.#rulesAt);
    this.#add(elements.filter((element) => !isLater(element)));
    this.#later = new Map(elements.filter(isLater).map((element) => [element.data.key as string, element]));
    this.#shown = { ...display, concepts: new Set(this.places.keys()) };
  }

  #add(elements: readonly PictureElement[]): void {
    this.#cy.add(elements as unknown as cytoscape.ElementDefinition[]);
  }

  get viewport(): Viewport {
    this.#box ??= boxWithin(this.#container);
    const { width, height } = this.#box;
    return { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() }, width, height };
  }

  get places(): ReadonlyMap<string, Point> {
    this.#places ??= new Map(this.#cy.nodes().map((node) => [node.id(), { ...node.position() }]));
    return this.#places;
  }

  /** Put concepts at places, at once; those without one stay. */
  place(places: ReadonlyMap<string, Point>): void {
    this.#cy.batch(() => {
      for (const [key, place] of places) this.#cy.getElementById(key).position({ ...place });
    });
  }

  restyle(rulesAt: RulesAt): void {
    this.#rulesAt = rulesAt;
    this.#cy.style(rulesAt(this.#scale) as unknown as cytoscape.StylesheetJson);
  }

  /** Only what was shown and is not, or the other way round, is touched. */
  show(display: Display): void {
    const { concepts, relations } = display;
    this.camera.shown = display;
    const added = [...relations].flatMap((key) => this.#later.get(key) ?? []);
    if (added.length > 0) this.#add(added);
    for (const { data } of added) this.#later.delete(data.key as string);
    this.#cy.batch(() => {
      this.#cy
        .nodes()
        .filter((node) => this.#isOther("concepts", node.id(), concepts))
        .forEach((node) => void node.toggleClass("is-hidden", !concepts.has(node.id())));
      this.#cy
        .edges()
        .filter((edge) => this.#isOther("relations", edge.data("key"), relations))
        .forEach((edge) => void edge.toggleClass("is-hidden", !relations.has(edge.data("key"))));
    });
    this.#shown = display;
  }

  /** Let the whole picture recede, so that what is painted upon it stands out; 1 is as it is. */
  fade(opacity: number): void {
    this.#container.style.opacity = opacity === 1 ? "" : String(opacity);
  }

  /** The zoom in small steps: what is measured on screen and drawn in the picture need not follow every frame. */
  get zoomStep(): number {
    return stepped(this.#cy.zoom());
  }

  /** Let lines end where labels leave them room, all others at their dots. Only those that do or did are touched. */
  endLines(ends: ReadonlyMap<string, RelationEnd>): void {
    const zoom = this.zoomStep;
    this.#cy.batch(() => {
      for (const key of new Set([...this.#ends.keys(), ...ends.keys()]))
        endLine(this.#cy.getElementById(relationElementId(key)), ends.get(key), zoom);
    });
    this.#ends = ends;
  }

  /** Give concepts a mark that no other has. */
  mark(name: "is-marked" | "is-pinned", concepts: readonly string[]): void {
    this.#cy.nodes(`.${name}`).removeClass(name);
    for (const concept of concepts) this.#cy.getElementById(concept).addClass(name);
  }

  /** Tell Cytoscape that its box has moved or changed size; without it, clicks miss. */
  measure(): void {
    this.#box = undefined;
    this.#cy.resize();
  }

  destroy(): void {
    this.#stopDrag?.();
    clearTimeout(this.#resizing);
    this.#cy.destroy();
  }

  #isOther(what: "concepts" | "relations", key: string, shown: ReadonlySet<string>): boolean {
    return (this.#shown?.[what].has(key) ?? true) !== shown.has(key);
  }

  /** Marks keep their size on screen: at once after a single step, when the picture has come to rest after a gesture or in a large one. */
  #zoomed(follow: () => void): void {
    const resize = () => {
      this.#keepMarks();
      follow();
    };
    clearTimeout(this.#resizing);
    const isSoon = performance.now() - this.#lastZoom < STILL;
    this.#lastZoom = performance.now();
    if (this.#isLarge || isSoon) this.#resizing = setTimeout(resize, STILL);
    else resize();
  }

  #keepMarks(): void {
    const scale = markScale(this.#cy.zoom());
    if (scale === this.#scale) return;
    this.#scale = scale;
    this.restyle(this.#rulesAt);
  }

  #listen(handlers: PictureHandlers): void {
    const cy = this.#cy;
    listenForTaps(cy, handlers);
    letFingersPinch(cy);
    cy.on("mousemove", (event) => handlers.point(pointedAt(event.target), event.renderedPosition));
    cy.on("mouseout", (event) => event.target === cy && handlers.leave());
    cy.on("render", handlers.paint);
    cy.on("zoom", () => this.#zoomed(handlers.zoom));
    cy.on("position", "node", () => {
      this.#places = undefined;
      handlers.move();
    });
    cy.on("drag", "node", (event) => {
      this.#stopDrag ??= relaxWhenHere(event.target);
    });
    cy.on("dragfree", "node", ({ target }) => handlers.drop(target.id(), { ...target.position() }));
    cy.on("free", "node", () => {
      this.#stopDrag?.();
      this.#stopDrag = undefined;
    });
  }
}

/** Make room around a dragged concept as soon as the means for it are here; returns how to stop. */
function relaxWhenHere(dragged: cytoscape.NodeSingular): () => void {
  let stop: (() => void) | undefined;
  let isOver = false;
  const start = ({ relaxAround }: typeof import("./relax.ts")) => {
    if (!isOver) stop = relaxAround(cytoscape, dragged);
  };
  // Where they cannot be had, a concept is dragged alone.
  void import("./relax.ts").then(start, () => undefined);
  return () => {
    isOver = true;
    stop?.();
  };
}

function placeOf({ group, data, position }: PictureElement): readonly (readonly [string, Point])[] {
  // Cytoscape keeps the place that it is given, and moves it.
  return group === "nodes" && position ? [[String(data.id), { ...position }]] : [];
}
