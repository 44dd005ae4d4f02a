import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { type Chain, chainsBetween } from "../../view/chain.ts";
import { compareLink, conceptLink, pathLink } from "../../view/links.ts";
import { compare, select, showPath } from "../../view/transitions.ts";
import { counted, labelOf } from "../../view/words.ts";
import { chainStepsStyles } from "../chain-steps.styles.ts";
import { chainSteps } from "../chain-steps.ts";
import { Copying } from "../copying.ts";
import { fire } from "../events.ts";
import { icon } from "../icons.ts";
import { readingStyles } from "../reading.styles.ts";
import { tokens } from "../tokens.styles.ts";
import { viewLink } from "../view-link.ts";
import { styles } from "./concept-path.styles.ts";

/**
 * How one concept is joined to another: the best chain as a sentence, its steps with their evidence, and further chains.
 *
 * @fires view-change - One of the ends, their comparison, or the way back was chosen.
 * @fires chain-show - The chain that is read now, so that the picture can light it.
 */
export class ConceptPath extends LitElement {
  static override styles = [tokens, readingStyles, chainStepsStyles, styles];

  @query("h2") private heading!: HTMLElement | null;
  @state() private shown = 0;

  @property({ attribute: false }) graph: ConceptGraph | undefined;
  /** The concept that the chain begins with, and the one that it ends with. */
  @property({ attribute: false }) ends: readonly [string, string] | undefined;
  /** Address of the chain, for the action that copies it; without one the action is not offered. */
  @property({ attribute: false }) link: string | undefined;
  @property({ reflect: true }) theme: string | undefined;

  readonly #copying = new Copying(this);
  #chains: readonly Chain[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("graph") && !changed.has("ends")) return;
    this.shown = 0;
    this.#chains = this.graph && this.ends ? chainsBetween(this.graph, ...this.ends) : [];
  }

  override updated(changed: PropertyValues): void {
    if (changed.has("ends")) this.heading?.focus();
    if (!changed.has("ends") && !changed.has("shown") && !changed.has("graph")) return;
    fire(this, "chain-show", {
      relations: this.#chains[this.shown]?.hops.map(({ relation }) => relation.key) ?? [],
    });
  }

  #others(): TemplateResult | string {
    const n = this.#chains.length;
    if (n < 2) return "";
    return html`<div class="others" role="group" aria-label="Chains">${this.#chains.map(
      ({ hops }, i) =>
        html`<button type="button" class="button" aria-pressed=${i === this.shown} @click=${() => {
          this.shown = i;
        }}>${i === 0 ? "Best chain" : `Other chain${n > 2 ? ` ${i}` : ""}`}<span class="muted">${counted(hops.length, "step")}</span></button>`,
    )}</div>`;
  }

  #actions([from, to]: readonly [string, string]): TemplateResult {
    const { link } = this;
    return html`<div class="actions">
      ${viewLink({ href: compareLink([from, to]), change: compare([from, to]), className: "button" }, "Compare them")}
      ${viewLink({ href: pathLink(to, from), change: showPath(to, from), className: "button" }, html`${icon("swap")}Swap`)}
      ${link === undefined ? "" : html`<button type="button" class="button" @click=${() => this.#copying.copy("link", link)}>${icon("link")}${this.#copying.words("link", "Copy link")}</button>`}
      <span class="visually-hidden" role="status">${this.#copying.outcome}</span>
    </div>`;
  }

  override render(): TemplateResult {
    const { graph, ends } = this;
    if (!graph || !ends) return html``;
    const [from, to] = ends.map((key) =>
      viewLink({ href: conceptLink(key), change: select(key) }, labelOf(graph, key)),
    );
    const chain = this.#chains[this.shown];
    return html`
      <p class="kicker">How they are joined</p>
      <h2 tabindex="-1">${from} <span class="muted">to</span> ${to}</h2>
      ${chain ? html`<p class="aloud">${chain.sentence}</p>` : html`<p class="aloud">No chain of relations leads from one to the other.</p>`}
      ${this.#others()} ${chain ? chainSteps(graph, chain) : ""} ${this.#actions(ends)}
    `;
  }
}
