import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { relationsOf } from "../../graph/queries.ts";
import { hide, togglePins } from "../../view/by-hand.ts";
import { compareLink, conceptLink } from "../../view/links.ts";
import { TOPIC_COLOURS } from "../../view/palette.ts";
import { standingOf } from "../../view/standing.ts";
import { termCutter } from "../../view/term-links.ts";
import { topicByConcept, topicsOf } from "../../view/topics.ts";
import { compare, focusOn, type Transition, walkTo } from "../../view/transitions.ts";
import { walkOf } from "../../view/walk.ts";
import { counted, labelOf } from "../../view/words.ts";
import { Copying } from "../copying.ts";
import { fire } from "../events.ts";
import { icon } from "../icons.ts";
import { lineSampleStyles } from "../line-sample.styles.ts";
import { tokens } from "../tokens.styles.ts";
import { isPlainClick, viewLink } from "../view-link.ts";
import { styles } from "./concept-detail.styles.ts";
import { relationList } from "./relation-list.ts";
import { startPanel } from "./start-panel.ts";

type Chooser = import("./pair-chooser.ts").Chooser;
type Renderer = typeof import("../markdown.ts").renderMarkdown;

/**
 * All that the graph says of one concept; without one, what the graph is and where to begin.
 *
 * @fires concept-select - A linked concept was chosen.
 * @fires view-change - A focus on the concept, or a walk through the stages, was asked for.
 */
export class ConceptDetail extends LitElement {
  static override styles = [tokens, lineSampleStyles, styles];

  @state() private renderMarkdown: Renderer | undefined;
  @state() private chooser: Chooser | undefined;

  @property({ attribute: false }) graph: ConceptGraph | undefined;
  @property() concept: string | undefined;
  /** Address of the concept, for the action that copies it; without one the action is not offered. */
  @property({ attribute: false }) link: string | undefined;
  @property({ attribute: false }) isPinned = false;
  @property({ reflect: true }) theme: string | undefined;

  readonly #copying = new Copying(this);

  override connectedCallback(): void {
    super.connectedCallback();
    // The parser is not needed for the first paint, and is here before anyone has chosen a concept.
    void import("../markdown.ts").then(({ renderMarkdown }) => {
      this.renderMarkdown = renderMarkdown;
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("concept")) return;
    this.chooser = undefined;
  }

  /** A real link, so that it opens in a new tab too; a plain click stays on the page. */
  readonly #linkTo = (concept: string, text?: string): TemplateResult =>
    html`<a class="link concept" href=${conceptLink(concept)} @click=${(event: MouseEvent) => this.#follow(event, concept)}
      >${text ?? labelOf(this.graph as ConceptGraph, concept)}</a>`;

  readonly #links = {
    linkTo: this.#linkTo,
    compareTo: (a: string, b: string, words: string): TemplateResult =>
      viewLink({ ...this.#comparison(a, b), className: "link compare" }, words),
  };

  #comparison(a: string, b: string) {
    const [first, second] = [a, b].map((key) => labelOf(this.graph as ConceptGraph, key));
    return { href: compareLink([a, b]), change: compare([a, b]), label: `Compare ${first} and ${second}` };
  }

  #follow(event: MouseEvent, concept: string): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    fire(this, "concept-select", { concept });
  }

  #copyButton(link: string): TemplateResult {
    const words = this.#copying.words(link, "Copy link");
    return html`<button type="button" class="button" @click=${() => this.#copying.copy(link, link)}>${icon("link")}<span role="status">${words}</span></button>`;
  }

  #startWalk(graph: ConceptGraph): void {
    fire(this, "view-change", { change: walkTo(walkOf(graph)?.stages ?? [], 1) });
  }

  /** Open or close the choice of a second concept, which is fetched when it is first asked for. */
  async #choose(asks: "compare" | "path"): Promise<void> {
    const { chooserFor } = await import("./pair-chooser.ts");
    this.chooser = this.chooser?.asks === asks ? undefined : chooserFor(asks);
    await this.updateComplete;
    this.renderRoot.querySelector("concept-search")?.focus();
    this.renderRoot.querySelector(".chooser")?.scrollIntoView({ block: "nearest" });
  }

  #chooserButton(asks: "compare" | "path", words: string): TemplateResult {
    return html`<button type="button" class="button" aria-expanded=${this.chooser?.asks === asks} @click=${() => this.#choose(asks)}>${words}</button>`;
  }

  #handButton(words: string, change: Transition): TemplateResult {
    return html`<button type="button" class="button" @click=${() => fire(this, "view-change", { change })}>${words}</button>`;
  }

  #definition(graph: ConceptGraph, concept: string): TemplateResult {
    const { definition } = graph.getNodeAttributes(concept);
    if (definition === "")
      return html`<p class="aliases">The text names this concept without defining it.</p>`;
    const render = this.renderMarkdown ?? ((text: string) => text);
    return html`<div class="definition">${render(definition, { cut: termCutter(graph, concept), linkTo: this.#linkTo })}</div>`;
  }

  #actions(concept: string): TemplateResult {
    return html`<div class="actions">
      <button type="button" class="button" @click=${() => fire(this, "view-change", { change: focusOn(concept) })}>${icon("focus")}Focus</button>
      ${this.#chooserButton("compare", "Compare with…")}
      ${this.#chooserButton("path", "How does it relate to…")}
      ${this.#handButton(this.isPinned ? "Unpin" : "Pin", togglePins([concept]))} ${this.#handButton("Hide", hide([concept]))}
      ${this.link === undefined ? "" : this.#copyButton(this.link)}
    </div>
    ${this.graph ? this.chooser?.render(this.graph, concept, this) : ""}`;
  }

  #facts(graph: ConceptGraph, concept: string): TemplateResult {
    const { source } = graph.getNodeAttributes(concept);
    const { rank, among, relations } = standingOf(graph, concept);
    return html`<dl class="facts">
      <dt>Importance</dt><dd>${rank} of ${among}</dd>
      <dt>Connected by</dt><dd>${counted(relations, "relation")}</dd>
      <dt>Source</dt><dd>${source.file}:${source.line}</dd>
    </dl>`;
  }

  #concept(graph: ConceptGraph, concept: string): TemplateResult {
    const { label, aliases } = graph.getNodeAttributes(concept);
    const topic = topicByConcept(topicsOf(graph)).get(concept);
    const groups = relationsOf(graph, concept);
    return html`
      ${topic ? html`<p class="kicker topic-${topic.index % TOPIC_COLOURS}">${topic.label}</p>` : ""}
      <h2>${label}</h2>
      ${aliases.length > 0 ? html`<p class="aliases">also ${aliases.join(", ")}</p>` : ""}
      ${this.#definition(graph, concept)} ${this.#actions(concept)}
      ${groups.length > 0 ? relationList(graph, concept, groups, this.#links) : html`<p class="aliases">No relation to another concept is stated.</p>`}
      ${this.#facts(graph, concept)}
    `;
  }

  override render(): TemplateResult {
    const { graph, concept } = this;
    if (!graph) return html``;
    return concept !== undefined && graph.hasNode(concept)
      ? this.#concept(graph, concept)
      : startPanel(graph, this.#links, () => this.#startWalk(graph));
  }
}
