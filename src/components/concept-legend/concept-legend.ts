import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { BASIS_MEANINGS, LINE_TYPES, RELATION_TYPES } from "../../model/relation.ts";
import type { HiddenCounts } from "../../view/display.ts";
import { basisCounts, relationCounts } from "../../view/overview.ts";
import { TOPIC_COLOURS } from "../../view/palette.ts";
import { INITIAL_STATE, type ViewState } from "../../view/state.ts";
import { type Topic, topicsOf } from "../../view/topics.ts";
import { type Transition, toggleBasis, toggleTopic, toggleType } from "../../view/transitions.ts";
import { fire } from "../events.ts";
import { hiddenNote } from "../hidden-note.ts";
import { lineSampleStyles } from "../line-sample.styles.ts";
import { lineSample } from "../line-sample.ts";
import { tokens } from "../tokens.styles.ts";
import { styles } from "./concept-legend.styles.ts";

/** So many topics are listed at first, and those that are hidden. */
const MOST_TOPICS = 24;
/** What of the view is switched here. */
const FILTERS = ["hiddenTypes", "hiddenTopics", "hiddenBases"] as const;

/**
 * What the lines and colours mean, each with its count and a switch, and how much is out of sight.
 *
 * @fires view-change - A type, a basis or a topic is to be shown or put away, or everything to be shown again.
 */
export class ConceptLegend extends LitElement {
  static override styles = [tokens, lineSampleStyles, styles];

  @property({ attribute: false }) graph: ConceptGraph | undefined;
  @property({ attribute: false }) state: ViewState = INITIAL_STATE;
  @property({ attribute: false }) hiddenCounts: HiddenCounts | undefined;
  /** On a narrow page the rows are folded away until this is set. */
  @property({ type: Boolean, reflect: true }) open = false;
  @property({ reflect: true }) theme: string | undefined;
  /** Whether a long list of topics is unfolded. */
  @state() private isWhole = false;

  /** Selecting and the like change nothing here, and a long list of topics takes its time. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const last = changed.get("state");
    const isOther = !last || FILTERS.some((part) => last[part] !== this.state[part]);
    return isOther || [...changed.keys()].some((name) => name !== "state");
  }

  #ask(change: Transition): void {
    fire(this, "view-change", { change });
  }

  #types(graph: ConceptGraph): readonly TemplateResult[] {
    const counts = relationCounts(graph);
    return LINE_TYPES.filter((type) => counts.has(type)).map((type) => {
      const { name, meaning } = RELATION_TYPES[type];
      const isOn = !this.state.hiddenTypes.has(type);
      return html`<li><button type="button" class="switch" role="switch" aria-checked=${isOn} title=${meaning}
        @click=${() => this.#ask(toggleType(type))}>
        ${lineSample(type)}<span class="name">${name}</span><span class="count">${counts.get(type)}</span>
      </button></li>`;
    });
  }

  /** Where all relations rest on one basis there is nothing to choose. */
  #bases(graph: ConceptGraph): readonly TemplateResult[] {
    const counts = basisCounts(graph);
    if (counts.size < 2) return [];
    return [...counts].map(([basis, count]) => {
      const isOn = !this.state.hiddenBases.has(basis);
      return html`<li><button type="button" class="switch" role="switch" aria-checked=${isOn} title=${BASIS_MEANINGS[basis]}
        @click=${() => this.#ask(toggleBasis(basis))}><span class="name">${basis}</span><span class="count">${count}</span></button></li>`;
    });
  }

  #topics(graph: ConceptGraph): readonly TemplateResult[] {
    const topics = topicsOf(graph);
    const isLong = topics.length > MOST_TOPICS + 1;
    const shown = topics.filter(
      ({ label }, i) => !isLong || this.isWhole || i < MOST_TOPICS || this.state.hiddenTopics.has(label),
    );
    const rows = shown.map((topic) => this.#topic(graph, topic));
    return isLong ? [...rows, this.#unfolding(topics.length - shown.length)] : rows;
  }

  #topic(graph: ConceptGraph, { label, index, concepts }: Topic): TemplateResult {
    const isOn = !this.state.hiddenTopics.has(label);
    const own = concepts.filter((key) => graph.getNodeAttribute(key, "kind") !== "topic");
    return html`<li><button type="button" class="switch" role="switch" aria-checked=${isOn}
      @click=${() => this.#ask(toggleTopic(label))}>
      <span class="swatch topic-${index % TOPIC_COLOURS}"></span><span class="name">${label}</span><span class="count">${own.length}</span>
    </button></li>`;
  }

  #unfolding(more: number): TemplateResult {
    const toggle = () => {
      this.isWhole = !this.isWhole;
    };
    return html`<li><button type="button" class="switch link" aria-expanded=${this.isWhole} @click=${toggle}>${this.isWhole ? "Fewer" : `${more} more`}</button></li>`;
  }

  #hiddenNote(): TemplateResult | string {
    const note = this.hiddenCounts && hiddenNote(this.hiddenCounts, (change) => this.#ask(change));
    return note ? html`<p class="hidden-note" role="status">${note}</p>` : "";
  }

  override render(): TemplateResult {
    const { graph } = this;
    if (!graph || graph.order === 0) return html``;
    const [types, topics, bases] = [this.#types(graph), this.#topics(graph), this.#bases(graph)];
    if (types.length + topics.length === 0) return html`${this.#hiddenNote()}`;
    return html`
      ${this.#hiddenNote()}
      <div class="rows">
        <div class="row" ?hidden=${types.length === 0}><h2 id="types">Relations</h2><div class="lists">
          <ul aria-labelledby="types">${types}</ul>
          ${bases.length > 0 ? html`<div class="bases"><h2 id="bases">Basis</h2><ul aria-labelledby="bases">${bases}</ul></div>` : ""}
        </div></div>
        ${topics.length > 0 ? html`<div class="row"><h2 id="topics">Topics</h2><ul aria-labelledby="topics">${topics}</ul></div>` : ""}
      </div>
    `;
  }
}
