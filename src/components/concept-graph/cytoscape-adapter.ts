import cytoscape from "cytoscape";
import type { Rect } from "../../view/card-place.ts";
import type { Display, Emphasis } from "../../view/display.ts";
import { markScale, stepped } from "../../view/drawing.ts";
import type { Point } from "../../view/geometry.ts";
import type { Viewport } from "../../view/labels.ts";
import type { RelationEnd } from "../../view/line-ends.ts";
import type { Pointed } from "../events.ts";
import { endLine } from "./end-line.ts";
import type { PictureElement } from "./picture-elements.ts";
import type { PictureRule } from "./picture-style.ts";
import { relaxAround } from "./relax.ts";

/** What the picture reports; points are in CSS pixels from its top left corner. */
export interface PictureHandlers {
  readonly tap: (pointed: Pointed | undefined, at: Point, isDouble: boolean) => void;
  readonly point: (pointed: Pointed | undefined, at: Point) => void;
  readonly leave: () => void;
  /** The zoom has changed and nothing is painted yet. */
  readonly zoom: () => void;
  /** Something was painted: overlays follow in the same frame. */
  readonly paint: () => void;
  /** A person drags concepts; positions have changed. */
  readonly move: () => void;
}

/** The stylesheet for a scale of marks; see `markScale`. */
export type RulesAt = (scale: number) => readonly PictureRule[];

/** How the rest recedes beside what is emphasised. */
export type Recede = "is-faded" | "is-dimmed";

/** Room for labels around the dots when all of them are shown, and the closest zoom for a small picture. */
const FIT = { aside: 46, above: 30, below: 46, closest: 1.25 };
const ZOOM = { least: 0.08, most: 4 };
/**
 * Below the first zoom no concept is named. A picture that would have to open there opens at its beginning instead, at
 * the second; bringing a concept into sight then goes to the third.
 */
const READABLE = { from: 0.3, start: 0.46, to: 0.7 };
/** What is nearer to the rim than this, in CSS pixels, counts as out of sight. */
const RIM = 48;
const GLIDE_MS = 250;
/** From this many elements on, moving shows a snapshot instead of drawing every line anew. */
const MANY = 1500;
const STYLE_ID = "__________cytoscape_stylesheet";

function boxOf(places: readonly Point[]): Rect {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The only door to Cytoscape: it mounts a graph into a box and speaks of concepts and relations. */
export class Picture {
  readonly #cy: cytoscape.Core;
  readonly #container: HTMLElement;
  #rulesAt: RulesAt;
  #scale: number;
  #stopDrag: (() => void) | undefined;

  constructor(
    container: HTMLElement,
    elements: readonly PictureElement[],
    rulesAt: RulesAt,
    handlers: PictureHandlers,
  ) {
    keepOutStyleElement(container.ownerDocument);
    this.#container = container;
    this.#rulesAt = rulesAt;
    this.#scale = markScale(1);
    this.#cy = cytoscape({
      container,
      elements: elements as unknown as cytoscape.ElementDefinition[],
      style: rulesAt(this.#scale) as unknown as cytoscape.StylesheetJson,
      layout: { name: "preset" },
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      boxSelectionEnabled: false,
      selectionType: "single",
      autounselectify: true,
      textureOnViewport: elements.length > MANY,
    });
    this.#listen(handlers);
  }

  get viewport(): Viewport {
    const { width, height } = this.#container.getBoundingClientRect();
    return { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() }, width, height };
  }

  get places(): ReadonlyMap<string, Point> {
    return new Map(this.#cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  }

  restyle(rulesAt: RulesAt): void {
    this.#rulesAt = rulesAt;
    this.#cy.style(rulesAt(this.#scale) as unknown as cytoscape.StylesheetJson);
  }

  show({ concepts, relations }: Display): void {
    this.#cy.batch(() => {
      this.#cy.nodes().forEach((node) => void node.toggleClass("is-hidden", !concepts.has(node.id())));
      this.#cy
        .edges()
        .forEach((edge) => void edge.toggleClass("is-hidden", !relations.has(edge.data("key"))));
    });
  }

  emphasise(emphasis: Emphasis | undefined, recede: Recede): void {
    this.#cy.batch(() => {
      this.#cy.elements().removeClass("is-faded is-dimmed is-lit");
      if (!emphasis) return;
      this.#cy.nodes().forEach((node) => void (emphasis.concepts.has(node.id()) || node.addClass(recede)));
      this.#cy
        .edges()
        .forEach((edge) => void edge.addClass(emphasis.relations.has(edge.data("key")) ? "is-lit" : recede));
    });
  }

  /** The zoom in small steps: what is measured on screen and drawn in the picture need not follow every frame. */
  get zoomStep(): number {
    return stepped(this.#cy.zoom());
  }

  /** Let lines end where labels leave them room, all others at their dots. */
  endLines(ends: ReadonlyMap<string, RelationEnd>): void {
    const zoom = this.zoomStep;
    this.#cy.batch(() => {
      this.#cy.edges().forEach((edge) => void endLine(edge, ends.get(edge.data("key")), zoom));
    });
  }

  /** Give one concept a mark that no other has; undefined takes it away. */
  mark(name: "is-marked" | "is-current", concept: string | undefined): void {
    this.#cy.nodes(`.${name}`).removeClass(name);
    if (concept !== undefined) this.#cy.getElementById(concept).addClass(name);
  }

  /** Show all that is shown; where that would be too small to read, its beginning: what is at the top left. */
  begin(isGliding: boolean): void {
    const zoom = this.#zoomOfAll();
    if (zoom === undefined || zoom >= READABLE.from) {
      this.fit(isGliding);
      return;
    }
    const { left, top } = boxOf(this.#shownPlaces);
    const [right, down] = [this.#cy.width() / 2 - FIT.aside, this.#cy.height() / 2 - FIT.above];
    this.#look(
      { x: left + right / READABLE.start, y: top + down / READABLE.start },
      READABLE.start,
      isGliding,
    );
  }

  /** Show all that is shown, however small. */
  fit(isGliding: boolean): void {
    const zoom = this.#zoomOfAll();
    if (zoom === undefined) return;
    const { left, top, right, bottom } = boxOf(this.#shownPlaces);
    const shift = (FIT.below - FIT.above) / 2 / zoom;
    this.#look({ x: (left + right) / 2, y: (top + bottom) / 2 + shift }, zoom, isGliding);
  }

  /**
   * Bring a concept into sight, and no further: what is in sight at a readable zoom stays where it is.
   * Returns whether the view had to move.
   */
  keepInSight(concept: string, isGliding: boolean): boolean {
    const node = this.#cy.getElementById(concept);
    if (node.empty()) return false;
    const { x, y } = node.renderedPosition();
    const isIn = x > RIM && y > RIM && x < this.#cy.width() - RIM && y < this.#cy.height() - RIM;
    if (isIn && this.#cy.zoom() >= READABLE.from) return false;
    const zoom = this.#cy.zoom() >= READABLE.from ? this.#cy.zoom() : READABLE.to;
    this.#look(node.position(), zoom, isGliding);
    return true;
  }

  zoomBy(factor: number): void {
    const middle = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: middle });
  }

  /** Tell Cytoscape that its box has moved or changed size; without it, clicks miss. */
  measure(): void {
    this.#cy.resize();
  }

  destroy(): void {
    this.#stopDrag?.();
    this.#cy.destroy();
  }

  get #shownPlaces(): readonly Point[] {
    return this.#cy.nodes(":visible").map((node) => node.position());
  }

  /** It goes by places alone: the size of marks depends on the zoom, which this decides. */
  #zoomOfAll(): number | undefined {
    const places = this.#shownPlaces;
    if (places.length === 0) return undefined;
    const { left, top, right, bottom } = boxOf(places);
    const across = (this.#cy.width() - 2 * FIT.aside) / (right - left || 1);
    const down = (this.#cy.height() - FIT.above - FIT.below) / (bottom - top || 1);
    return Math.max(Math.min(FIT.closest, across, down), ZOOM.least);
  }

  #look(centre: Point, zoom: number, isGliding: boolean): void {
    const pan = { x: this.#cy.width() / 2 - centre.x * zoom, y: this.#cy.height() / 2 - centre.y * zoom };
    this.#cy.stop();
    if (isGliding) this.#cy.animate({ zoom, pan }, { duration: GLIDE_MS, easing: "ease-out" });
    else this.#cy.viewport({ zoom, pan });
  }

  /** Marks keep their size on screen while the picture is zoomed. */
  #keepMarks(): void {
    const scale = markScale(this.#cy.zoom());
    if (scale === this.#scale) return;
    this.#scale = scale;
    this.restyle(this.#rulesAt);
  }

  #listen(handlers: PictureHandlers): void {
    const cy = this.#cy;
    cy.on("onetap", (event) => handlers.tap(pointedAt(event.target), event.renderedPosition, false));
    cy.on("dbltap", (event) => handlers.tap(pointedAt(event.target), event.renderedPosition, true));
    cy.on("mousemove", (event) => handlers.point(pointedAt(event.target), event.renderedPosition));
    cy.on("mouseout", (event) => event.target === cy && handlers.leave());
    cy.on("render", handlers.paint);
    cy.on("zoom", () => {
      this.#keepMarks();
      handlers.zoom();
    });
    cy.on("position", "node", handlers.move);
    cy.on("drag", "node", (event) => {
      this.#stopDrag ??= relaxAround(cytoscape, event.target);
    });
    cy.on("free", "node", () => {
      this.#stopDrag?.();
      this.#stopDrag = undefined;
    });
  }
}

function pointedAt(
  target: cytoscape.Core | cytoscape.NodeSingular | cytoscape.EdgeSingular,
): Pointed | undefined {
  if (!("group" in target)) return undefined;
  return target.group() === "nodes"
    ? { kind: "concept", key: target.id() }
    : { kind: "relation", key: target.data("key") };
}

/**
 * Cytoscape writes a <style> into the page, which a strict Content-Security-Policy forbids, unless an element
 * with its id is there. An inert template is; our own sheet sets what it would have set.
 */
function keepOutStyleElement(page: Document): void {
  if (page.getElementById(STYLE_ID)) return;
  const inert = page.createElement("template");
  inert.id = STYLE_ID;
  page.head.append(inert);
}
