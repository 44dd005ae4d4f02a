import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { Point, Rect } from "../../view/geometry.ts";
import { fire, type Pointed } from "../events.ts";
import type { Depiction } from "./depiction.ts";

/** The element whose picture is pointed at. */
export interface HoverHost extends ReactiveControllerHost, HTMLElement {
  /** The graph that is drawn. */
  readonly drawn: ConceptGraph | undefined;
  readonly depiction: Depiction;
}

type HoverCards = typeof import("./hover-card.ts");

/** Knows what the pointer rests on, says so, and keeps a card beside it. */
export class Hovering implements ReactiveController {
  readonly #host: HoverHost;
  #at: Point = { x: 0, y: 0 };
  #pointed: Pointed | undefined;
  #cards: HoverCards | undefined;

  constructor(host: HoverHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#pointed = undefined;
  }

  get pointed(): Pointed | undefined {
    return this.#pointed;
  }

  /** What was pointed at is no longer there. */
  forget(): void {
    this.#pointed = undefined;
  }

  point(pointed: Pointed | undefined, at: Point): void {
    this.#at = at;
    if (pointed?.kind === this.#pointed?.kind && pointed?.key === this.#pointed?.key) return;
    this.#pointed = pointed;
    if (pointed && !this.#cards) void this.#fetchCards();
    // Regions are nobody's concepts: pages that listen hear of none.
    if (!this.#host.depiction.open) fire(this.#host, "concept-hover", { pointed });
    this.#host.requestUpdate();
  }

  /** Put the card beside what is pointed at; `lit` is the box of all that stands out with it. */
  place(card: HTMLElement, stage: HTMLElement, lit: Rect | undefined): void {
    if (this.#pointed) this.#cards?.placeHoverCard(card, stage, this.#pointed, this.#at, lit);
  }

  render(): TemplateResult {
    const { drawn: graph, depiction } = this.#host;
    const [pointed, cards] = [this.#pointed, this.#cards];
    const text = graph && pointed ? (depiction.card?.(pointed) ?? cards?.hoverCard(graph, pointed)) : "";
    return html`<div class="card" part="card" ?hidden=${!pointed || !cards}>${text}</div>`;
  }

  async #fetchCards(): Promise<void> {
    // Where they cannot be had, the picture does without; the next hover tries again.
    this.#cards = await import("./hover-card.ts").catch(() => undefined);
    this.#host.requestUpdate();
  }
}
