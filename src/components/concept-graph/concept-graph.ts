import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { ConceptGraph as Graph } from "../../graph/concept-graph.ts";
import { placeCard, type Rect } from "../../view/card-place.ts";
import type { Display } from "../../view/display.ts";
import type { Point } from "../../view/geometry.ts";
import { COLOURS } from "../../view/palette.ts";
import { focusOn } from "../../view/transitions.ts";
import { fire, type Pointed } from "../events.ts";
import { icon } from "../icons.ts";
import { tokens } from "../tokens.styles.ts";
import { styles } from "./concept-graph.styles.ts";
import { announcement, nextConcept } from "./cursor.ts";
import { flatten } from "./flatten.ts";
import { hoverCard } from "./hover-card.ts";
import { type Command, commandOf } from "./keys.ts";
import { readColours } from "./read-colours.ts";
import { type Scene, Stage } from "./stage.ts";
import { watchSurroundings } from "./surroundings.ts";

/** Who chose what part is in view: the picture at its start, a person who asked for everything, or a hand. */
type Framing = "start" | "all" | "hand";

/** A line longer than this, across and down in CSS pixels, gets its card at the pointer instead of at its side. */
const NEAR = 480;

/**
 * The picture of a concept graph. Positions come from the graph; nothing moves but what a person drags.
 *
 * @fires concept-select - A concept was chosen with pointer or keyboard; undefined when the ground was.
 * @fires concept-hover - The pointer came to rest on a concept or a relation, or left it.
 * @fires view-change - A focus on a concept is asked for, by double click or the key f.
 * @csspart card - The card beside the pointer.
 * @cssproperty --glossograph-paper - Ground of the picture; so for every colour of the palette.
 */
export class ConceptGraph extends LitElement {
  static override styles = [tokens, styles];

  @query(".stage") private stageBox!: HTMLElement;
  @query(".card") private card!: HTMLElement;
  @query(".paper") private paper!: HTMLCanvasElement;
  @state() private pointed: Pointed | undefined;
  @state() private current: string | undefined;

  @property({ attribute: false }) graph: Graph | undefined;
  @property({ attribute: false }) display: Display | undefined;
  @property() selected: string | undefined;
  /** "light" or "dark"; without it the page's own scheme holds. */
  @property({ reflect: true }) theme: string | undefined;
  /** Whether the picture is the page: then the plain wheel zooms and one finger pans. */
  @property({ type: Boolean, attribute: "full-page", reflect: true }) fullPage = false;

  #stage: Stage | undefined;
  #stopWatching: (() => void) | undefined;
  #framing: Framing = "start";
  #at: Point = { x: 0, y: 0 };

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.isConnected && this.#watch());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move within the page disconnects and connects at once: let that pass without tearing down.
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("graph")) this.#rebuild();
    else if (changed.has("theme")) this.#recolour();
    else if (this.#stage && this.#scene) this.#stage.show(this.#scene);
    this.#placeCard();
    if (changed.has("display") && changed.get("display") && this.#stage) this.#begin(this.#isGliding);
  }

  /** Show everything that is shown at all. */
  fit(): void {
    this.#framing = "all";
    this.#stage?.picture.fit(this.#isGliding);
  }

  /** Bring a concept into sight, if it is not. */
  reveal(concept: string): void {
    if (this.#stage?.picture.keepInSight(concept, this.#isGliding)) this.#framing = "hand";
  }

  /** Where a concept is, in CSS pixels of the window; undefined where it is not shown. */
  positionOf(concept: string): Point | undefined {
    const place = this.#stage?.picture.places.get(concept);
    if (!place || !this.#stage || !this.display?.concepts.has(concept)) return undefined;
    const { zoom, pan } = this.#stage.picture.viewport;
    const { left, top } = this.stageBox.getBoundingClientRect();
    return { x: left + place.x * zoom + pan.x, y: top + place.y * zoom + pan.y };
  }

  /** The box of a label in CSS pixels of the window, by its concept or "topic …"; undefined where it is not shown. */
  boxOf(label: string): Rect | undefined {
    const box = this.#stage?.labelBox(label);
    const { left, top } = this.stageBox.getBoundingClientRect();
    return (
      box && { left: left + box.left, top: top + box.top, right: left + box.right, bottom: top + box.bottom }
    );
  }

  /** The concepts whose labels can be read now. */
  get labels(): readonly string[] {
    return this.#stage?.labels ?? [];
  }

  get #scene(): Scene | undefined {
    const { display, selected, pointed, current } = this;
    return display && { display, selected, pointed, current };
  }

  get #isGliding(): boolean {
    return !matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  #watch(): void {
    this.#stopWatching ??= watchSurroundings(this.stageBox, {
      isWheelOurs: (event) =>
        this.fullPage || event.ctrlKey || event.metaKey || this.matches(":focus-within"),
      measure: () => this.#measure(),
      recolour: () => this.#recolour(),
      print: () => this.#print(),
      handle: () => {
        this.#framing = "hand";
      },
    });
    this.#rebuild();
  }

  #leave(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    this.#stage?.destroy();
    this.#stage = undefined;
  }

  #rebuild(): void {
    this.#stage?.destroy();
    this.#stage = undefined;
    this.pointed = undefined;
    this.current = undefined;
    this.#framing = "start";
    this.#measure();
  }

  /** The picture starts at the first size that is not zero: inside a closed tab there is none. */
  #measure(): void {
    const { width, height } = this.stageBox.getBoundingClientRect();
    if (!width || !height || !this.#stopWatching) return;
    if (!this.#stage) this.#start();
    else {
      this.#stage.measure();
      if (this.#framing === "start") this.#begin(false);
      else if (this.#framing === "all") this.#stage.picture.fit(false);
    }
  }

  /** Frame the picture for someone who comes to it; what is selected is in sight. */
  #begin(isGliding: boolean): void {
    this.#framing = "start";
    this.#stage?.picture.begin(isGliding);
    if (this.selected !== undefined && !isGliding) this.#stage?.picture.keepInSight(this.selected, false);
  }

  #start(): void {
    const scene = this.#scene;
    if (!this.graph || !scene || this.graph.order === 0) return;
    const [ground, labels] = this.stageBox.querySelectorAll("canvas.layer") as Iterable<HTMLCanvasElement>;
    const picture = this.stageBox.querySelector<HTMLElement>(".picture");
    if (!ground || !labels || !picture) return;
    this.#stage = new Stage(this.graph, { ground, labels, picture }, this.#look(), scene, {
      tap: (pointed, isDouble) => this.#tap(pointed, isDouble),
      point: (pointed, at) => this.#point(pointed, at),
    });
    this.#begin(false);
  }

  #look() {
    return { colours: readColours(this.shadowRoot as ShadowRoot), font: getComputedStyle(this).fontFamily };
  }

  #recolour(): void {
    const { colours, font } = this.#look();
    this.#stage?.recolour(colours, font);
  }

  /** Printing waits for no frame: what is drawn now goes upon one sheet, which the page may shrink. */
  #print(): void {
    this.#stage?.recolour(COLOURS.light, this.#look().font);
    flatten(this.stageBox, this.paper);
  }

  #tap(pointed: Pointed | undefined, isDouble: boolean): void {
    this.current = undefined;
    this.#point(undefined, { x: 0, y: 0 });
    if (pointed?.kind === "relation") return;
    const concept = pointed?.key;
    if (isDouble && concept !== undefined) fire(this, "view-change", { change: focusOn(concept) });
    else fire(this, "concept-select", { concept });
  }

  #point(pointed: Pointed | undefined, at: Point): void {
    this.#at = at;
    if (pointed?.kind === this.pointed?.kind && pointed?.key === this.pointed?.key) return;
    this.pointed = pointed;
    fire(this, "concept-hover", { pointed });
  }

  /** Beside the neighbourhood of a concept, so that it covers none of it; beside the pointer for a line. */
  #placeCard(): void {
    if (!this.pointed) return;
    const { x, y } = this.#at;
    const pointer = { left: x - 8, top: y - 8, right: x + 8, bottom: y + 8 };
    const lit = this.#stage?.litBox();
    const isNear =
      lit && (this.pointed.kind === "concept" || lit.right - lit.left + lit.bottom - lit.top < NEAR);
    const about = isNear ? lit : undefined;
    const room = this.stageBox.getBoundingClientRect();
    const place = placeCard(this.card.getBoundingClientRect(), about ?? pointer, room);
    this.card.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`;
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
    else if (command.does === "focus")
      concept !== undefined && fire(this, "view-change", { change: focusOn(concept) });
    else return this.#dropCursor();
    return true;
  }

  #step(toward: Point): void {
    if (!this.graph || !this.display || !this.#stage) return;
    const from = this.current ?? this.selected;
    const next = nextConcept(this.graph, this.display, this.#stage.picture.places, { from, toward });
    if (next === undefined) return;
    this.current = next;
    this.#stage.picture.keepInSight(next, false);
  }

  #dropCursor(): boolean {
    const had = this.current !== undefined;
    this.current = undefined;
    return had;
  }

  #zoom(factor: number): void {
    this.#framing = "hand";
    this.#stage?.picture.zoomBy(factor);
  }

  override render(): TemplateResult {
    const { graph, pointed, current } = this;
    const spoken = graph && current !== undefined ? announcement(graph, this.display, current) : "";
    return html`
      <div class="stage ${pointed ? "is-pointing" : ""}" tabindex="0" role="application" aria-label="Concept graph"
        aria-describedby="keys" @keydown=${this.#onKey} @blur=${this.#dropCursor}>
        <canvas class="layer"></canvas><div class="picture"></div><canvas class="layer"></canvas>
      </div>
      <canvas class="paper" aria-hidden="true"></canvas>
      <p id="keys" class="visually-hidden">Arrow keys move between concepts, Enter opens one, f focuses on it, plus and minus zoom, 0 shows everything.</p>
      <p class="visually-hidden" aria-live="polite">${spoken}</p>
      <div class="card" part="card" ?hidden=${!pointed}>${graph && pointed ? hoverCard(graph, pointed) : ""}</div>
      <div class="zoom" role="group" aria-label="Zoom">
        <button type="button" aria-label="Zoom in" @click=${() => this.#zoom(1.3)}>${icon("plus")}</button>
        <button type="button" aria-label="Zoom out" @click=${() => this.#zoom(1 / 1.3)}>${icon("minus")}</button>
        <button type="button" aria-label="Show everything" @click=${() => this.fit()}>${icon("fit")}</button>
      </div>
    `;
  }
}
