import { adoptStyles, html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { compareLink, conceptLink } from "../../view/links.ts";
import { TOPIC_COLOURS } from "../../view/palette.ts";
import { conceptTopics } from "../../view/topics.ts";
import { compare, walkTo } from "../../view/transitions.ts";
import { walkOf } from "../../view/walk.ts";
import { labelOf } from "../../view/words.ts";
import { Copying } from "../copying.ts";
import { fire } from "../events.ts";
import { whenIdle } from "../idle.ts";
import { lineSampleStyles } from "../line-sample.styles.ts";
import { tokens } from "../tokens.styles.ts";
import { isPlainClick, viewLink } from "../view-link.ts";
import { styles } from "./concept-detail.styles.ts";
import { startPanel } from "./start-panel.ts";

type Question = import("./pair-chooser.ts").Question;
type Body = typeof import("./concept-body.ts").conceptBody;

/**
 * All that the graph says of one concept; without one, what the graph is and where to begin.
 *
 * @fires concept-select - A linked concept was chosen.
 * @fires view-change - A focus on the concept, or a walk through the stages, was asked for.
 * @fires text-ask - The reader wants to bring a text of their own.
 */
export class ConceptDetail extends LitElement {
  static override styles = [tokens, lineSampleStyles, styles];

  @state() private body: Body | undefined;
  @state() private isLost = false;
  @state() private question: Question | undefined;

  @property({ attribute: false }) graph: ConceptGraph | undefined;
  @property() concept: string | undefined;
  /** Address of the concept, for the action that copies it; without one the action is not offered. */
  @property({ attribute: false }) link: string | undefined;
  /** Whether a reader can bring a text of their own here. */
  @property({ type: Boolean, attribute: "offers-text" }) offersText = false;
  @property({ attribute: false }) isPinned = false;
  @property({ reflect: true }) theme: string | undefined;

  readonly #copying = new Copying(this);
  #isPlanned = false;
  #isFetched = false;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("concept")) return;
    this.question = undefined;
  }

  /** The body of a concept is fetched at once where one is chosen, else when nothing else is to be done. */
  override updated(): void {
    if (!this.graph || this.#isFetched) return;
    if (this.concept !== undefined) void this.#fetchBody();
    else if (!this.#isPlanned) whenIdle(() => this.#isFetched || void this.#fetchBody());
    this.#isPlanned = true;
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

  #startWalk(graph: ConceptGraph): void {
    fire(this, "view-change", { change: walkTo(walkOf(graph)?.stages ?? [], 1) });
  }

  /** Open or close the choice of a second concept. */
  async #ask(question: Question): Promise<void> {
    this.question = this.question === question ? undefined : question;
    await this.updateComplete;
    this.renderRoot.querySelector("concept-search")?.focus();
    this.renderRoot.querySelector(".chooser")?.scrollIntoView({ block: "nearest" });
  }

  async #fetchBody(): Promise<void> {
    this.#isFetched = true;
    this.isLost = false;
    try {
      const { conceptBody, bodyStyles } = await import("./concept-body.ts");
      adoptStyles(this.renderRoot as ShadowRoot, [...ConceptDetail.styles, bodyStyles]);
      this.body = conceptBody;
    } catch {
      this.isLost = true;
    }
  }

  #bodyOf(graph: ConceptGraph, concept: string): TemplateResult | string | undefined {
    if (this.isLost)
      return html`<p role="alert">What the text says of it cannot be reached. Check the connection, then try again.</p>
        <p><button type="button" class="button" @click=${this.#fetchBody}>Try again</button></p>`;
    const { isPinned, link, question } = this;
    const [links, copying] = [this.#links, this.#copying];
    const ask = (asked: Question) => void this.#ask(asked);
    return this.body?.({ graph, concept, isPinned, link, links, copying, question, ask, from: this });
  }

  #concept(graph: ConceptGraph, concept: string): TemplateResult {
    const { label, aliases } = graph.getNodeAttributes(concept);
    const topic = conceptTopics(graph).get(concept);
    return html`
      ${topic ? html`<p class="kicker topic-${topic.index % TOPIC_COLOURS}">${topic.label}</p>` : ""}
      <h2>${label}</h2>
      ${aliases.length > 0 ? html`<p class="aliases">also ${aliases.join(", ")}</p>` : ""}
      ${this.#bodyOf(graph, concept)}
    `;
  }

  #offer(): TemplateResult {
    return html`<h3 class="offer">Your own text</h3>
      <p class="offer">Markdown that explains terms becomes a graph like this one, in this tab; nothing is sent anywhere.</p>
      <p class="walk"><button type="button" class="button" @click=${() => fire(this, "text-ask", {})}>Bring a text…</button></p>`;
  }

  override render(): TemplateResult {
    const { graph, concept } = this;
    if (!graph) return html``;
    return concept !== undefined && graph.hasNode(concept)
      ? this.#concept(graph, concept)
      : html`${startPanel(graph, this.#links, () => this.#startWalk(graph))}${this.offersText ? this.#offer() : ""}`;
  }
}
