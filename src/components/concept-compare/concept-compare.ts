import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { type Comparison, comparisonOf, neverOpposed } from "../../view/comparison.ts";
import { comparisonMarkdown } from "../../view/comparison-markdown.ts";
import { embeddedComparison } from "../../view/embedded-state.ts";
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
import { StandAlone } from "../stand-alone.ts";
import { standIn, standInStyles } from "../stand-in.ts";
import { tokens } from "../tokens.styles.ts";
import { styles } from "./concept-compare.styles.ts";
import { conceptPicker } from "./concept-picker.ts";
import { definitions, type Renderer } from "./definitions.ts";
import { differenceTable } from "./difference-table.ts";
import { joinedBy } from "./joined-by.ts";
import { either, listed } from "./listed.ts";
import type { OwnComparison } from "./own-comparison.ts";
import { sharedList } from "./shared-list.ts";
import { sidesTable } from "./sides-table.ts";
import { tableStyles } from "./table.styles.ts";

/** Attributes and properties from which an element that stands alone takes what it shows. */
const OWN = ["src", "graph", "a", "b", "list"] as const;

/**
 * Two to four concepts side by side: what each is, the sentences that set them apart, what differs, what they are related to, what they
 * share and how they are joined. Alone on a page it loads the graph that `src` or a `<script type="application/json">` inside it names,
 * when it comes near the window; what else stands inside it is shown until then, and again where there is nothing to compare.
 *
 * @fires concept-select - A concept was chosen, by a link in the comparison.
 * @fires view-change - Other concepts are to be compared, or the comparison is to be left.
 * @fires concept-error - Its own graph could not be loaded, or has not what the attributes ask for.
 * @slot - What is shown while there is no comparison.
 * @cssproperty --glossograph-paper - Ground; so for every colour of the palette.
 */
export class ConceptCompare extends LitElement {
  static override styles = [tokens, standInStyles, readingStyles, chainStepsStyles, tableStyles, styles];

  @query("h2") private heading!: HTMLElement | null;
  @state() private renderMarkdown: Renderer | undefined;
  /** A sentence on what could not be done; empty where all is well. */
  @state() notice = "";

  /** The graph, where it comes neither from `src` nor from within the element. */
  @property({ attribute: false }) graph: ConceptGraph | undefined;
  /** Keys of the concepts, in their order from left to right. */
  @property({ attribute: false }) concepts: readonly string[] = [];
  /** Address of the comparison, for the action that copies it; without one the action is not offered. */
  @property({ attribute: false }) link: string | undefined;
  /** "light" or "dark"; without it the page's own scheme holds. */
  @property({ reflect: true }) theme: string | undefined;
  /** Whether it takes the place of a page: then it takes the focus, and leads back. */
  @property({ type: Boolean, attribute: "as-page" }) asPage = false;

  /** Address of a graph file, for an element that stands alone. */
  @property() src: string | undefined;
  /** Key or name of the concept on the left. */
  @property() a: string | undefined;
  /** Key or name of the concept beside it. */
  @property() b: string | undefined;
  /** Keys or names of two to four concepts, parted by commas; goes before `a` and `b`. */
  @property({ attribute: "concepts" }) list: string | undefined;
  /** Caps to raise or lower, such as "concepts=50000"; without it those of the README hold. */
  @property() limits: string | undefined;

  readonly #alone = new StandAlone<OwnComparison>(this, async () => {
    const { OwnComparison } = await import("./own-comparison.ts");
    return new OwnComparison(this);
  });
  readonly #copying = new Copying(this);
  #comparison: Comparison | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#adoptOwn();
    void import("../markdown.ts").then(({ renderMarkdown }) => {
      this.renderMarkdown = renderMarkdown;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move within the page disconnects and connects at once: let that pass without starting anew.
    queueMicrotask(() => this.isConnected || this.#alone.leave());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#takeNames();
    if (OWN.some((name) => changed.has(name)) || !this.hasUpdated) this.#adoptOwn();
    if (!changed.has("graph") && !changed.has("concepts")) return;
    const { graph, concepts } = this;
    const isWhole = concepts.length >= COMPARED.least && concepts.every((key) => graph?.hasNode(key));
    this.#comparison = graph && isWhole ? comparisonOf(graph, concepts) : undefined;
  }

  override firstUpdated(): void {
    if (this.asPage) this.heading?.focus();
  }

  /** What the attributes ask for, as one text. */
  get wishes(): string {
    return JSON.stringify([this.a, this.b, this.list]);
  }

  /** Set other concepts side by side, by their keys or names, two to four of them; fewer change nothing. */
  compare(...names: readonly string[]): void {
    if (!this.graph) return;
    const { concepts } = embeddedComparison(this.graph, { list: names.join(",") });
    if (concepts.length > 0) this.#compare(concepts);
  }

  /** Frameworks set a property where an element has one of that name: a text in it is the list of the attribute. */
  #takeNames(): void {
    const concepts: unknown = this.concepts;
    if (typeof concepts !== "string") return;
    this.list = concepts;
    this.concepts = [];
  }

  /** An element with a graph of its own shows it; one that is told what to show leaves that to whoever tells it. */
  #adoptOwn(): void {
    const isGiven = this.graph !== undefined && (this.concepts.length === 0 || this.#alone.own !== undefined);
    void this.#alone.adopt(isGiven);
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
      ${neverOpposed(unopposed).map(([a, others]) => html`<p class="muted">The text never sets ${labelOf(graph, a)} against ${either(others.map((key) => labelOf(graph, key)))}.</p>`)}
    </section>`;
  }

  override render(): TemplateResult {
    const { graph } = this;
    const comparison = this.#comparison;
    if (!graph || !comparison) return standIn({ graph: undefined, notice: this.notice });
    const { concepts } = comparison;
    const labels = concepts.map((key) => labelOf(graph, key));
    return html`<article>
      ${this.asPage ? html`<button type="button" class="link back" @click=${() => fire(this, "view-change", { change: select(concepts[0]) })}>${icon("back")}Back to the graph</button>` : ""}
      <h2 tabindex="-1">${listed(labels)}</h2>
      ${this.#actions(graph, comparison)}
      ${definitions(graph, concepts, { renderMarkdown: this.renderMarkdown, replace: (next) => this.#compare(next) })}
      ${this.#opposing(graph, comparison)}
      ${differenceTable(graph, comparison)} ${sidesTable(graph, comparison)}
      ${sharedList(graph, comparison)} ${joinedBy(graph, comparison)}
    </article>
    ${standIn(this)}`;
  }
}
