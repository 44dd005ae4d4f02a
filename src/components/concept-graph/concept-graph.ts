import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { ConceptGraph as Graph } from "../../graph/concept-graph.ts";
import { findConcept } from "../../graph/find-concept.ts";
import { collect, hide, movePin, togglePins } from "../../view/by-hand.ts";
import type { Rect } from "../../view/card-place.ts";
import { type Display, type Emphasis, sameExtent } from "../../view/display.ts";
import type { Point } from "../../view/geometry.ts";
import { foldName } from "../../view/search.ts";
import { focusOn, type Transition } from "../../view/transitions.ts";
import { fire, type Pointed } from "../events.ts";
import { icon } from "../icons.ts";
import { StandAlone } from "../stand-alone.ts";
import { standIn, standInStyles } from "../stand-in.ts";
import { tokens } from "../tokens.styles.ts";
import { boxWithin } from "./box-within.ts";
import type { Camera } from "./camera.ts";
import { styles } from "./concept-graph.styles.ts";
import { announcement, nextConcept } from "./cursor.ts";
import type { Tap } from "./cytoscape-adapter.ts";
import type { PictureOptions, PngOptions, Taken } from "./export.ts";
import type { Framing } from "./framing.ts";
import { type Command, commandOf } from "./keys.ts";
import type { OwnGraph } from "./own-graph.ts";
import type { Scene } from "./scene.ts";
import type { Stage } from "./stage.ts";
import { StageMount } from "./stage-mount.ts";

type HoverCards = typeof import("./hover-card.ts");

/** What the keys ask for a concept. */
const ASKED = {
  focus: (concept: string) => focusOn(concept),
  collect,
  pin: (concept: string) => togglePins([concept]),
  hide: (concept: string) => hide([concept]),
} as const;

/** Attributes from which an element that stands alone takes what it shows. */
const OWN = ["src", "graph", "startConcept", "depth", "types"] as const;

/**
 * The picture of a concept graph. Positions come from the graph; nothing moves but what a person drags. Alone on a page it
 * loads the graph that `src` or a `<script type="application/json">` inside it names, when it comes near the window; what
 * else stands inside it is shown until then, and again where there is no graph to show.
 *
 * @fires concept-select - A concept was chosen with pointer or keyboard; undefined when the ground was.
 * @fires concept-hover - The pointer came to rest on a concept or a relation, or left it.
 * @fires view-change - A focus on a concept is asked for, by double click or the key f.
 * @fires concept-error - Its own graph could not be loaded, or has not what the attributes ask for.
 * @slot - What is shown while there is no graph.
 * @csspart card - The card beside the pointer.
 * @cssproperty --glossograph-paper - Ground of the picture; so for every colour of the palette.
 */
export class ConceptGraph extends LitElement {
  static override styles = [tokens, standInStyles, styles];

  @query(".stage") private stageBox!: HTMLElement;
  @query(".card") private card!: HTMLElement;
  @state() private pointed: Pointed | undefined;
  @state() private cards: HoverCards | undefined;
  @state() private current: string | undefined;
  /** A sentence on what could not be done; empty where all is well. */
  @state() notice = "";

  /** The graph, where it comes neither from `src` nor from within the element. */
  @property({ attribute: false }) graph: Graph | undefined;
  /** What of it is shown; an element that stands alone works it out from its attributes. */
  @property({ attribute: false }) display: Display | undefined;
  /** Key of the concept that is selected. */
  @property() selected: string | undefined;
  /** Concepts that the reader put together; then none is selected. */
  @property({ attribute: false }) collected: readonly string[] | undefined;
  /** What stands out while nothing is pointed at or selected. */
  @property({ attribute: false }) lit: Emphasis | undefined;
  /** "light" or "dark"; without it the page's own scheme holds. */
  @property({ reflect: true }) theme: string | undefined;
  /** Whether the picture is the page: then the plain wheel zooms and one finger pans. */
  @property({ type: Boolean, attribute: "full-page", reflect: true }) fullPage = false;

  /** Address of a graph file, for an element that stands alone. */
  @property() src: string | undefined;
  /** Key or name of the concept to start from. */
  @property({ attribute: "focus" }) startConcept: string | undefined;
  /** Steps around that concept: "1", "2", "3" or "all". */
  @property() depth: string | undefined;
  /** Types of relations to show, parted by spaces; without it all but mentions. */
  @property() types: string | undefined;
  /** Height in any CSS length; without it the page's own rules hold. */
  @property() height: string | undefined;
  /** "none" leaves out the buttons for zooming. */
  @property({ reflect: true }) controls: string | undefined;

  readonly #alone = new StandAlone<OwnGraph>(this, async () => {
    const { OwnGraph } = await import("./own-graph.ts");
    return new OwnGraph(this);
  });
  #mount: StageMount | undefined;
  #at: Point = { x: 0, y: 0 };

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#adoptOwn();
    void this.updateComplete.then(() => this.isConnected && this.#enter());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move within the page disconnects and connects at once: let that pass without tearing down.
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("height")) this.style.height = this.height ?? "";
    if (OWN.some((name) => changed.has(name)) || !this.hasUpdated) this.#adoptOwn();
    if (this.current !== undefined && !this.display?.concepts.has(this.current)) this.current = undefined;
    if (!changed.has("graph")) return;
    this.pointed = undefined;
    this.current = undefined;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("graph")) this.#mount?.rebuild();
    else if (changed.has("theme")) this.#mount?.recolour();
    else if (this.#scene) this.#stage?.show(this.#scene);
    this.#placeCard();
    const last = changed.get("display");
    if (last && this.display && !changed.has("graph") && !sameExtent(last, this.display))
      this.#frame((framing, camera) => framing.begin(camera, this.selected, this.#isGliding));
  }

  /** Show a concept, by key or name, with what lies around it; nothing where the graph has none of that name. */
  focusConcept(name: string, depth = 1): void {
    const found = this.graph && findConcept(this.graph, name, foldName);
    if (!found || "problem" in found) return;
    const { concept } = found;
    if (this.#alone.own) void this.#alone.own.then((own) => own.focus(concept, depth));
    else fire(this, "view-change", { change: focusOn(concept, depth) });
  }

  /** Put the focus on the picture, for its keys. */
  override focus(): void {
    this.stageBox.focus();
  }

  /** Show everything that is shown at all. */
  fit(): void {
    this.#frame((framing, camera) => framing.all(camera, this.#isGliding));
  }

  /** What is on the screen as a PNG file; undefined while there is no picture. */
  async toPNG(options: PngOptions = {}): Promise<Blob | undefined> {
    return this.#take((taken, { pngFile }) => pngFile(taken, options));
  }

  /** What is on the screen as the text of an SVG file, its words as text; undefined while there is no picture. */
  async toSVG(options: PictureOptions = {}): Promise<string | undefined> {
    return this.#take((taken, { svgFile }) => svgFile(taken, options));
  }

  /** Bring a concept into sight, if it is not. */
  reveal(concept: string): void {
    this.#frame((framing, camera) => {
      if (camera.keepInSight(concept, this.#isGliding)) framing.leaveAsItIs();
    });
  }

  /** Where a concept is, in CSS pixels of the window; undefined where it is not shown. */
  positionOf(concept: string): Point | undefined {
    const place = this.#stage?.picture.places.get(concept);
    if (!place || !this.#stage || !this.display?.concepts.has(concept)) return undefined;
    const { zoom, pan } = this.#stage.picture.viewport;
    const { left, top, scale } = boxWithin(this.stageBox);
    return { x: left + (place.x * zoom + pan.x) * scale, y: top + (place.y * zoom + pan.y) * scale };
  }

  /** Where a hand has put a concept, in the picture's own units; undefined where it stands as the graph has it. */
  movedTo(concept: string): Point | undefined {
    return this.#stage?.movedTo(concept);
  }

  /** The box of a label in CSS pixels of the window, by its concept or "topic …"; undefined where it is not shown. */
  boxOf(label: string): Rect | undefined {
    const box = this.#stage?.labelBox(label);
    const { left, top, scale } = boxWithin(this.stageBox);
    const [x, y] = [(across: number) => left + across * scale, (down: number) => top + down * scale];
    return box && { left: x(box.left), top: y(box.top), right: x(box.right), bottom: y(box.bottom) };
  }

  /** The concepts whose labels can be read now. */
  get labels(): readonly string[] {
    return this.#stage?.labels ?? [];
  }

  /** What the attributes ask for, as one text. */
  get wishes(): string {
    return JSON.stringify([this.startConcept, this.depth, this.types]);
  }

  get #scene(): Scene | undefined {
    const { display, selected, pointed, current, lit } = this;
    const chosen = this.collected ?? (selected === undefined ? [] : [selected]);
    return display && { display, chosen, pointed, current, lit };
  }

  get #isGliding(): boolean {
    return !matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  get #stage(): Stage | undefined {
    return this.#mount?.stage;
  }

  #enter(): void {
    const element = this;
    this.#mount ??= new StageMount(
      {
        get graph() {
          return element.graph;
        },
        get scene() {
          return element.#scene;
        },
        handlers: {
          tap: (pointed, how) => this.#tap(pointed, how),
          drop: (concept, place) => this.#drop(concept, place),
          point: (pointed, at) => this.#point(pointed, at),
        },
        isWheelOurs: (event) =>
          this.fullPage || event.ctrlKey || event.metaKey || this.matches(":focus-within"),
      },
      this.shadowRoot as ShadowRoot,
      this.stageBox,
    );
  }

  /** An element with a graph of its own shows it; one that is told what to show leaves that to whoever tells it. */
  #adoptOwn(): void {
    void this.#alone.adopt(
      this.graph !== undefined && (this.display === undefined || this.#alone.own !== undefined),
    );
  }

  #leave(): void {
    this.#alone.leave();
    this.#mount?.destroy();
    this.#mount = undefined;
  }

  #frame(how: (framing: Framing, camera: Camera) => void): void {
    if (this.#mount && this.#stage) how(this.#mount.framing, this.#stage.picture.camera);
  }

  /** The picture is that of the moment of asking, however long its writer takes to come. */
  async #take<File>(
    write: (taken: Taken, writers: typeof import("./export.ts")) => File,
  ): Promise<Awaited<File> | undefined> {
    const taken = this.#mount?.take();
    return taken && (await write(taken, await import("./export.ts")));
  }

  #ask(change: Transition): void {
    fire(this, "view-change", { change });
  }

  /** A pinned concept stays where it was put. */
  #drop(concept: string, place: Point): void {
    if (this.display?.pins.some((pin) => pin.concept === concept)) this.#ask(movePin(concept, place));
  }

  #tap(pointed: Pointed | undefined, how: Tap): void {
    this.current = undefined;
    this.#point(undefined, { x: 0, y: 0 });
    if (pointed?.kind === "relation") return;
    const concept = pointed?.key;
    if (concept !== undefined && how !== "open")
      this.#ask(how === "focus" ? focusOn(concept) : collect(concept));
    else if (how === "open") fire(this, "concept-select", { concept });
  }

  #point(pointed: Pointed | undefined, at: Point): void {
    this.#at = at;
    if (pointed?.kind === this.pointed?.kind && pointed?.key === this.pointed?.key) return;
    this.pointed = pointed;
    if (pointed && !this.cards) void this.#fetchCards();
    fire(this, "concept-hover", { pointed });
  }

  async #fetchCards(): Promise<void> {
    // Where they cannot be had, the picture does without; the next hover tries again.
    this.cards = await import("./hover-card.ts").catch(() => undefined);
  }

  #placeCard(): void {
    if (this.pointed)
      this.cards?.placeHoverCard(this.card, this.stageBox, this.pointed, this.#at, this.#stage?.litBox());
  }

  #onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (!command || !this.#stage || !this.#obey(command)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Whether the command was ours to carry out; the explorer gets the others. */
  #obey(command: Command): boolean {
    const concept = this.current ?? this.selected;
    if (command.does === "step") this.#step(command.toward);
    else if (command.does === "zoom") this.#zoom(command.factor);
    else if (command.does === "fit") this.fit();
    else if (command.does === "open") concept !== undefined && fire(this, "concept-select", { concept });
    else if (command.does === "leave") return this.#dropCursor();
    else return this.#askAbout(command.does);
    return true;
  }

  /** With the cursor nowhere, what is collected may still be pinned and hidden: that is the explorer's. */
  #askAbout(what: keyof typeof ASKED): boolean {
    const concept = this.current ?? this.selected;
    if (concept !== undefined) this.#ask(ASKED[what](concept));
    return concept !== undefined;
  }

  #step(toward: Point): void {
    if (!this.graph || !this.display || !this.#stage) return;
    const from = this.current ?? this.selected;
    const next = nextConcept(this.graph, this.display, this.#stage.picture.places, { from, toward });
    if (next === undefined) return;
    this.current = next;
    this.#stage.picture.camera.keepInSight(next, false);
  }

  #dropCursor(): boolean {
    const had = this.current !== undefined;
    this.current = undefined;
    return had;
  }

  #zoom(factor: number): void {
    this.#frame((framing, camera) => {
      framing.leaveAsItIs();
      camera.zoomBy(factor);
    });
  }

  override render(): TemplateResult {
    const { graph, pointed, current } = this;
    const spoken = graph && current !== undefined ? announcement(graph, this.display, current) : "";
    return html`
      ${standIn(this)}
      <div class="stage ${pointed ? "is-pointing" : ""}" tabindex="0" role="application" aria-label="Concept graph"
        aria-describedby="keys" @keydown=${this.#onKey} @blur=${this.#dropCursor}>
        <canvas class="layer"></canvas><div class="picture"></div><canvas class="layer"></canvas>
      </div>
      <canvas class="paper" aria-hidden="true"></canvas>
      <p id="keys" class="visually-hidden">Arrow keys move between concepts, Enter opens one, f focuses on it, c compares it with what it is set against, Shift with Enter collects it, p pins it, h hides it, plus and minus zoom, 0 shows everything.</p>
      <p class="visually-hidden" aria-live="polite">${spoken}</p>
      <div class="card" part="card" ?hidden=${!pointed || !this.cards}>${graph && pointed ? this.cards?.hoverCard(graph, pointed) : ""}</div>
      <div class="zoom" role="group" aria-label="Zoom">
        <button type="button" aria-label="Zoom in" @click=${() => this.#zoom(1.3)}>${icon("plus")}</button>
        <button type="button" aria-label="Zoom out" @click=${() => this.#zoom(1 / 1.3)}>${icon("minus")}</button>
        <button type="button" aria-label="Show everything" @click=${() => this.fit()}>${icon("fit")}</button>
      </div>
    `;
  }
}

/** Frameworks set a property where an element has one of that name, and every element has `focus`: a name goes to the attribute. */
const focusOnStage = ConceptGraph.prototype.focus;
Object.defineProperty(ConceptGraph.prototype, "focus", {
  get: () => focusOnStage,
  set(this: ConceptGraph, concept: string | undefined) {
    this.startConcept = concept;
  },
});
