import { html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { clearCollection, collect, hide, togglePins } from "../../view/by-hand.ts";
import { type SharedRow, sharedBy } from "../../view/comparison-shared.ts";
import { compareLink, conceptLink, pathLink } from "../../view/links.ts";
import { COMPARED } from "../../view/state.ts";
import { compare, select, showPath, type Transition } from "../../view/transitions.ts";
import { counted, labelOf } from "../../view/words.ts";
import { fire } from "../events.ts";
import { icon } from "../icons.ts";
import { tokens } from "../tokens.styles.ts";
import { viewLink } from "../view-link.ts";
import { styles } from "./concept-collection.styles.ts";

/**
 * Several concepts that the reader put together: what they have in common, and what can be done with them at once.
 *
 * @fires view-change - One is opened or taken out, or all are compared, joined, pinned, hidden or let go.
 */
export class ConceptCollection extends LitElement {
  static override styles = [tokens, styles];

  @property({ attribute: false }) graph: ConceptGraph | undefined;
  /** Keys of the concepts, in the order in which they were put together. */
  @property({ attribute: false }) concepts: readonly string[] = [];
  /** Keys of the concepts that are pinned. */
  @property({ attribute: false }) pinned: readonly string[] = [];
  @property({ reflect: true }) theme: string | undefined;

  #button(words: string, change: Transition, isOn?: boolean): TemplateResult {
    return html`<button type="button" class="button" aria-pressed=${isOn ?? "undefined"} @click=${() => fire(this, "view-change", { change })}>${words}</button>`;
  }

  #actions(): TemplateResult {
    const { concepts } = this;
    const [a = "", b = ""] = concepts;
    const isComparable = concepts.length <= COMPARED.most;
    const arePinned = concepts.every((key) => this.pinned.includes(key));
    return html`<div class="actions">
      ${isComparable ? viewLink({ href: compareLink(concepts), change: compare(concepts), className: "button" }, "Compare") : ""}
      ${concepts.length === 2 ? viewLink({ href: pathLink(a, b), change: showPath(a, b), className: "button" }, "How are they joined?") : ""}
      ${this.#button(arePinned ? "Unpin" : "Pin", togglePins(concepts))}
      ${this.#button("Hide", hide(concepts))} ${this.#button("Clear", clearCollection())}
    </div>
    ${isComparable ? "" : html`<p class="note">Up to ${COMPARED.most} concepts can be compared.</p>`}`;
  }

  #item(graph: ConceptGraph, concept: string): TemplateResult {
    const label = labelOf(graph, concept);
    return html`<li>${this.#link(graph, concept)}
      <button type="button" class="out" aria-label="Take ${label} out" @click=${() => fire(this, "view-change", { change: collect(concept) })}>${icon("close")}</button></li>`;
  }

  #link(graph: ConceptGraph, concept: string): TemplateResult {
    return viewLink({ href: conceptLink(concept), change: select(concept) }, labelOf(graph, concept));
  }

  #shared(graph: ConceptGraph, rows: readonly SharedRow[]): TemplateResult {
    if (rows.length === 0)
      return html`<p class="note">They have no whole, no kind, no topic and no neighbor in common.</p>`;
    return html`<dl>${rows.map(
      ({ heading, topic, concepts }) =>
        html`<dt>${heading}</dt><dd>${topic ?? ""}${concepts.map((key) => this.#link(graph, key))}</dd>`,
    )}</dl>`;
  }

  override render(): TemplateResult {
    const { graph, concepts } = this;
    if (!graph) return html``;
    return html`
      <h2>${counted(concepts.length, "concept")} collected</h2>
      <ul>${concepts.map((key) => this.#item(graph, key))}</ul>
      ${this.#actions()}
      <h3>What they share</h3>
      ${this.#shared(graph, sharedBy(graph, concepts))}
    `;
  }
}
