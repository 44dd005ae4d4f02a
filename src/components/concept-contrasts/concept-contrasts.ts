import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { type ContrastCard, contrastCards } from "../../view/contrast-cards.ts";
import { compareLink } from "../../view/links.ts";
import { nameCutter } from "../../view/term-links.ts";
import { topicsOf } from "../../view/topics.ts";
import { compare, leavePlace } from "../../view/transitions.ts";
import { counted, labelOf } from "../../view/words.ts";
import { fire } from "../events.ts";
import { icon } from "../icons.ts";
import { quotation } from "../marked-text.ts";
import { readingStyles } from "../reading.styles.ts";
import { tokens } from "../tokens.styles.ts";
import { viewLink } from "../view-link.ts";
import { styles } from "./concept-contrasts.styles.ts";

/**
 * Every contrast of the graph as a card with the sentence that opposes its concepts, the weightiest first.
 *
 * @fires view-change - A comparison, or the way back to the graph, was chosen.
 */
export class ConceptContrasts extends LitElement {
  static override styles = [tokens, readingStyles, styles];

  @query("h2") private heading!: HTMLElement | null;
  @state() private topic = "";

  @property({ attribute: false }) graph: ConceptGraph | undefined;
  @property({ reflect: true }) theme: string | undefined;

  #cards: readonly ContrastCard[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("graph")) return;
    this.topic = "";
    this.#cards = this.graph ? contrastCards(this.graph) : [];
  }

  override firstUpdated(): void {
    this.heading?.focus();
  }

  #filter(graph: ConceptGraph): TemplateResult | string {
    const topics = topicsOf(graph).filter(({ label }) =>
      this.#cards.some((card) => card.topics.includes(label)),
    );
    if (topics.length < 2) return "";
    return html`<label class="filter">Topic
      <select @change=${({ target }: Event) => {
        this.topic = (target as HTMLSelectElement).value;
      }}><option value="">All topics</option>${topics.map(({ label }) => html`<option value=${label}>${label}</option>`)}</select></label>`;
  }

  #card(graph: ConceptGraph, { concepts, topics, evidence }: ContrastCard): TemplateResult {
    const labels = concepts.map((key) => labelOf(graph, key));
    const link = {
      href: compareLink(concepts),
      change: compare(concepts),
      label: `Compare ${labels.join(" and ")}`,
    };
    const names = labels.map((label, i) => html`${i > 0 ? html` <span class="vs">vs</span> ` : ""}${label}`);
    return html`<li><h3>${viewLink(link, names)}</h3>
      ${evidence ? quotation(evidence, nameCutter(graph, concepts)) : ""}
      <p class="kicker">${topics.join(" · ")}</p></li>`;
  }

  override render(): TemplateResult {
    const { graph } = this;
    if (!graph) return html``;
    const cards = this.#cards.filter(({ topics }) => this.topic === "" || topics.includes(this.topic));
    return html`<article>
      <button type="button" class="link back" @click=${() => fire(this, "view-change", { change: leavePlace() })}>${icon("back")}Back to the graph</button>
      <h2 tabindex="-1">Contrasts</h2>
      <p class="lead">What the text sets against each other, the weightiest first. Choose one to compare.</p>
      <div class="bar">${this.#filter(graph)}<span class="muted" role="status">${counted(cards.length, "contrast")}</span></div>
      ${
        cards.length === 0
          ? html`<p class="muted">The text sets no concepts against each other.</p>`
          : html`<ul class="cards">${cards.map((card) => this.#card(graph, card))}</ul>`
      }
    </article>`;
  }
}
