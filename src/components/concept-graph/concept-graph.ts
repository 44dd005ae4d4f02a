import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { ConceptGraph as Graph } from "../../graph/concept-graph.ts";
import { findConcept } from "../../graph/find-concept.ts";
import { type Display, type Emphasis, sameExtent } from "../../view/display.ts";
import type { Point, Rect } from "../../view/geometry.ts";
import { foldName } from "../../view/search.ts";
import { focusOn, openRegion } from "../../view/transitions.ts";
import { fire } from "../events.ts";
import { icon } from "../icons.ts";
import { StandAlone } from "../stand-alone.ts";
import { standIn, standInStyles } from "../stand-in.ts";
import { tokens } from "../tokens.styles.ts";
import { styles } from "./concept-graph.styles.ts";
import { CONCEPTS, type Depiction } from "./depiction.ts";
import type { PictureOptions, PngOptions, Taken } from "./export.ts";
import { focusByProperty } from "./focus-by-property.ts";
import { handOn } from "./hand.ts";
import { Hovering } from "./hovering.ts";
import { KEYS_IN_WORDS, Keyboard } from "./keyboard.ts";
import type { OwnGraph } from "./own-graph.ts";
import type { Scene } from "./scene.ts";
import type { Stage } from "./stage.ts";
import { StageMount } from "./stage-mount.ts";

/** Attributes from which an element that stands alone takes what it shows. */
const OWN = ["src", "graph", "startConcept", "depth", "types"] as const;

const STILL =
  "The picture cannot be moved: a part of this page could not be fetched. Reload the page to explore the graph.";

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
  /** A sentence on what could not be done; empty where all is well. */
  @state() notice = "";
  /** Whether a region of a large graph is open, in an element that stands alone. */
  @state() isWithinRegion = false;

  /** The graph, where it comes neither from `src` nor from within the element. */
  @property({ attribute: false }) graph: Graph | undefined;
  /** What of it is shown; an element that stands alone works it out from its attributes. */
  @property({ attribute: false }) display: Display | undefined;
  /** What of it is drawn, where that is less than the whole. */
  @property({ attribute: false }) excerpt: Graph | undefined;
  /** How it is drawn; without it, as concepts and relations. */
  @property({ attribute: false }) depiction: Depiction = CONCEPTS;
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
  /** Caps to raise or lower, such as "concepts=50000"; without it those of the README hold. */
  @property() limits: string | undefined;
  /** "none" leaves out the buttons for zooming. */
  @property({ reflect: true }) controls: string | undefined;

  readonly #alone = new StandAlone<OwnGraph>(this, async () => {
    const { OwnGraph } = await import("./own-graph.ts");
    return new OwnGraph(this);
  });
  readonly #hovering = new Hovering(this);
  readonly #keyboard = new Keyboard(this, {
    now: () => this.#stage?.picture,
    zoom: (factor) => this.#zoom(factor),
  });
  #mount: StageMount | undefined;

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
    if (!isOther(changed)) return;
    this.#hovering.forget();
    this.#keyboard.drop();
  }

  override updated(changed: PropertyValues<this>): void {
    if (isOther(changed)) this.#mount?.rebuild();
    else if (changed.has("theme")) this.#mount?.recolour();
    else if (this.#scene) this.#mount?.show(this.#scene);
    this.#hovering.place(this.card, this.stageBox, this.#stage?.litBox());
    const last = changed.get("display");
    if (last && this.display && !isOther(changed) && !sameExtent(last, this.display))
      this.#mount?.look((framing, camera, isGliding) => framing.begin(camera, this.selected, isGliding));
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
    this.#mount?.look((framing, camera, isGliding) => framing.all(camera, isGliding));
  }

  /** What is on the screen as a PNG file; undefined while there is no picture. */
  async toPNG(options: PngOptions = {}): Promise<Blob | undefined> {
    return this.#take((taken, { pngFile }) => pngFile(taken, options));
  }

  /** What is on the screen as the text of an SVG file, its words as text; undefined while there is no picture. */
  async toSVG(options: PictureOptions = {}): Promise<string | undefined> {
    return this.#take((taken, { svgFile }) => svgFile(taken, options));
  }

  /** Bring concepts into sight, if they are not. */
  reveal(...concepts: readonly string[]): void {
    this.#mount?.look((framing, camera, isGliding) => {
      if (camera.keepInSight(concepts, isGliding)) framing.leaveAsItIs();
    });
  }

  /** Where a concept is, in CSS pixels of the window; undefined where it is not shown. */
  positionOf(concept: string): Point | undefined {
    return this.display?.concepts.has(concept) ? this.#mount?.positionOf(concept) : undefined;
  }

  /** Where a hand has put a concept, in the picture's own units; undefined where it stands as the graph has it. */
  movedTo(concept: string): Point | undefined {
    return this.#stage?.movedTo(concept);
  }

  /** The box of a label in CSS pixels of the window, by its concept or "topic …"; undefined where it is not shown. */
  boxOf(label: string): Rect | undefined {
    return this.#mount?.boxOf(label);
  }

  /** The concepts whose labels can be read now. */
  get labels(): readonly string[] {
    return this.#stage?.labels ?? [];
  }

  /** The graph that is drawn: the whole or a part. */
  get drawn(): Graph | undefined {
    return this.excerpt ?? this.graph;
  }

  /** What the attributes ask for, as one text. */
  get wishes(): string {
    return JSON.stringify([this.startConcept, this.depth, this.types]);
  }

  get #scene(): Scene | undefined {
    const { display, selected, lit } = this;
    const [{ pointed }, { current }] = [this.#hovering, this.#keyboard];
    const chosen = this.collected ?? (selected === undefined ? [] : [selected]);
    return display && { display, chosen, pointed, current, lit };
  }

  get #stage(): Stage | undefined {
    return this.#mount?.stage;
  }

  #enter(): void {
    const element = this;
    this.#mount ??= new StageMount(
      {
        get graph() {
          return element.drawn;
        },
        get depiction() {
          return element.depiction;
        },
        get scene() {
          return element.#scene;
        },
        get isGliding() {
          return !matchMedia("(prefers-reduced-motion: reduce)").matches;
        },
        handlers: handOn(this, this.#hovering, this.#keyboard, () => this.#mount?.framing.isByHand === true),
        isWheelOurs: (event) =>
          this.fullPage || event.ctrlKey || event.metaKey || this.matches(":focus-within"),
        stayStill: () => {
          this.notice = STILL;
        },
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

  /** The picture is that of the moment of asking, however long its writer takes to come. */
  async #take<File>(
    write: (taken: Taken, writers: typeof import("./export.ts")) => File,
  ): Promise<Awaited<File> | undefined> {
    const taken = this.#mount?.take();
    return taken && (await write(taken, await import("./export.ts")));
  }

  #leaveRegion(): void {
    fire(this, "view-change", { change: openRegion(undefined) });
  }

  #zoom(factor: number): void {
    this.#mount?.look((framing, camera) => {
      framing.leaveAsItIs();
      camera.zoomBy(factor);
    });
  }

  override render(): TemplateResult {
    const { drawn: graph, depiction } = this;
    const [{ pointed }, { current }] = [this.#hovering, this.#keyboard];
    const spoken = graph && current !== undefined ? depiction.announce(graph, this.display, current) : "";
    return html`
      ${standIn(this)}
      <div class="stage ${pointed ? "is-pointing" : ""}" tabindex="0" role="application" aria-label="Concept graph"
        aria-describedby="keys" @keydown=${this.#keyboard.onKey} @blur=${this.#keyboard.drop}>
        <canvas class="layer"></canvas><div class="picture"></div><canvas class="layer"></canvas>
      </div>
      <canvas class="paper" aria-hidden="true"></canvas>
      <p id="keys" class="visually-hidden">${KEYS_IN_WORDS}</p>
      <p class="visually-hidden" aria-live="polite">${spoken}</p>
      ${this.#hovering.render()}
      ${this.isWithinRegion ? html`<button type="button" class="back" @click=${this.#leaveRegion}>All regions</button>` : ""}
      <div class="zoom" role="group" aria-label="Zoom">
        <button type="button" aria-label="Zoom in" @click=${() => this.#zoom(1.3)}>${icon("plus")}</button>
        <button type="button" aria-label="Zoom out" @click=${() => this.#zoom(1 / 1.3)}>${icon("minus")}</button>
        <button type="button" aria-label="Show everything" @click=${() => this.fit()}>${icon("fit")}</button>
      </div>
    `;
  }
}

focusByProperty(ConceptGraph);

/** Whether another graph is drawn, or in another way. */
function isOther(changed: PropertyValues<ConceptGraph>): boolean {
  return changed.has("graph") || changed.has("excerpt") || changed.has("depiction");
}
