import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { type Comparison, comparisonOf } from "../../view/comparison.ts";
import { comparisonMarkdown } from "../../view/comparison-markdown.ts";
import { COMPARED } from "../../view/state.ts";
import { nameCutter } from "../../view/term-links.ts";
import { compare, select } from "../../view/transitions.ts";
import { labelOf } from "../../view/words.ts";
import { chainStepsStyles } from "../chain-steps.styles.ts";
import { Copying } from "../copying.ts";
import { fire } from "../events.ts";
import { icon } from "../icons.ts";
import { quotation } from "../marked-text.ts";
import { readingStyles } from "../reading.styles.ts";
import { tokens } from "../tokens.styles.ts";
import { styles } from "./concept-compare.styles.ts";
import { conceptPicker } from "./concept-picker.ts";
import { definitions, type Renderer } from "./definitions.ts";
import { differenceTable } from "./difference-table.ts";
import { joinedBy } from "./joined-by.ts";
import { listed } from "./listed.ts";
import { sharedList } from "./shared-list.ts";
import { sidesTable } from "./sides-table.ts";
import { tableStyles } from "./table.styles.ts";

/**
 * Two to four concepts side by side: what each is, the sentences that set them apart, what differs, what they are related to, what they
 * share and how they are joined.
 *
 * @fires view-change - Other concepts are to be compared, or the comparison is to be left.
 */
export class ConceptCompare extends LitElement {
  static override styles = [tokens, readingStyles, chainStepsStyles, tableStyles, styles];

  @query("h2") private heading!: HTMLElement | null;
  @state() private renderMarkdown: Renderer | undefined;

  @property({ attribute: false }) graph: ConceptGraph | undefined;
  /** Keys of the concepts, in their order from left to right. */
  @property({ attribute: false }) concepts: readonly string[] = [];
  /** Address of the comparison, for the action that copies it; without one the action is not offered. */
  @property({ attribute: false }) link: string | undefined;
  @property({ reflect: true }) theme: string | undefined;

  readonly #copying = new Copying(this);
  #comparison: Comparison | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void import("../markdown.ts").then(({ renderMarkdown }) => {
      this.renderMarkdown = renderMarkdown;
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("graph") && !changed.has("concepts")) return;
    this.#comparison = this.graph && comparisonOf(this.graph, this.concepts);
  }

  override firstUpdated(): void {
    this.heading?.focus();
  }

  #compare(concepts: readonly string[]): void {
    fire(this, "view-change", { change: compare(concepts) });
  }

  #actions(graph: ConceptGraph, comparison: Comparison): TemplateResult {
    const { concepts } = comparison;
    const { link } = this;
    return html`<div class="actions">
      <button type="button" class="button" @click=${() => this.#compare([...concepts].reverse())}>${icon("swap")}${concepts.length > 2 ? "Reverse" : "Swap"}</button>
      ${concepts.length < COMPARED.most ? conceptPicker(graph, { name: "Add a concept", label: "Add a concept to the comparison" }, (added) => this.#compare([...concepts, added])) : ""}
      ${link === undefined ? "" : html`<button type="button" class="button" @click=${() => this.#copying.copy("link", link)}>${icon("link")}${this.#copying.words("link", "Copy link")}</button>`}
      <button type="button" class="button" @click=${() => this.#copying.copy("table", comparisonMarkdown(graph, comparison))}
        >${icon("table")}${this.#copying.words("table", "Copy as Markdown table")}</button>
      <span class="visually-hidden" role="status">${this.#copying.outcome}</span>
    </div>`;
  }

  #opposing(graph: ConceptGraph, { concepts, opposing, unopposed }: Comparison): TemplateResult {
    const cut = nameCutter(graph, concepts);
    return html`<section class="opposing">
      <h3>What sets them apart</h3>
      ${opposing.map((evidence) => quotation(evidence, cut))}
      ${unopposed.map(([a, b]) => html`<p class="muted">The text never sets ${labelOf(graph, a)} against ${labelOf(graph, b)}.</p>`)}
    </section>`;
  }

  override render(): TemplateResult {
    const { graph } = this;
    const comparison = this.#comparison;
    if (!graph || !comparison) return html``;
    const { concepts } = comparison;
    const labels = concepts.map((key) => labelOf(graph, key));
    return html`<article>
      <button type="button" class="link back" @click=${() => fire(this, "view-change", { change: select(concepts[0]) })}>${icon("back")}Back to the graph</button>
      <h2 tabindex="-1">${listed(labels)}</h2>
      ${this.#actions(graph, comparison)}
      ${definitions(graph, concepts, { renderMarkdown: this.renderMarkdown, replace: (next) => this.#compare(next) })}
      ${this.#opposing(graph, comparison)}
      ${differenceTable(graph, comparison)} ${sidesTable(graph, comparison)}
      ${sharedList(graph, comparison)} ${joinedBy(graph, comparison)}
    </article>`;
  }
}
