import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { ConceptGraph as Graph } from "../../graph/concept-graph.ts";
import { contrastedWith } from "../../view/contrasted.ts";
import {
  type Display,
  displayOf,
  type Emphasis,
  emphasisOfChain,
  sameDisplay,
  withRelations,
} from "../../view/display.ts";
import type { ViewState } from "../../view/state.ts";
import { visited } from "../../view/trail.ts";
import {
  backOut,
  compare,
  leavePlace,
  select,
  showPage,
  type Transition,
  walkTo,
} from "../../view/transitions.ts";
import { walkOf } from "../../view/walk.ts";
import { labelOf } from "../../view/words.ts";
import type { ConceptGraph } from "../concept-graph/concept-graph.ts";
import type { ConceptHelp } from "../concept-help/concept-help.ts";
import type { ConceptOutline } from "../concept-outline/concept-outline.ts";
import type { ConceptSearch } from "../concept-search/concept-search.ts";
import type { ConceptShare } from "../concept-share/concept-share.ts";
import { type ConceptEventMap, fire } from "../events.ts";
import { icon } from "../icons.ts";
import { inlineGraph, type Loading, loadGraph } from "../load-graph.ts";
import { tokens } from "../tokens.styles.ts";
import { styles } from "./concept-explorer.styles.ts";
import { focusBar } from "./focus-bar.ts";
import { LazyParts } from "./lazy-parts.ts";
import { type PageCommand, pageCommand } from "./page-keys.ts";
import { pageSwitch } from "./page-switch.ts";
import { type PageContext, pageOf, pathPanel } from "./pages.ts";
import { emptyPicture, failedPicture, loadingPanel, loadingPicture, lostPart } from "./states.ts";
import { nextTheme, rememberedTheme, rememberTheme, type ThemeChoice } from "./theme-choice.ts";
import { trailBar } from "./trail-bar.ts";
import { ViewControl } from "./view-control.ts";

/**
 * A concept graph to explore: search, picture, panel and legend. It owns the state of the view; the parts
 * receive properties and send events.
 *
 * @fires concept-select - A concept was chosen, or the choice was given up.
 * @fires view-change - The view has changed; `link` is the fragment that leads back to it.
 * @fires concept-error - The graph could not be loaded or read.
 * @csspart picture - The region of the picture.
 * @csspart panel - The panel beside it.
 */
export class ConceptExplorer extends LitElement {
  static override styles = [tokens, styles];

  @query("concept-graph") private picture!: ConceptGraph | null;
  @query("concept-help") private help!: ConceptHelp | null;
  @query("concept-outline") private outline!: ConceptOutline | null;
  @query("concept-share") private share!: ConceptShare | null;
  @query("concept-search") private search!: ConceptSearch | null;
  @query(".scroll") private panel!: HTMLElement;
  @state() private loading: Loading = { is: "loading" };
  @state() private isLegendOpen = false;
  @state() private isPanelTall = false;
  @state() private lit: Emphasis | undefined;
  @state() private themeChoice: ThemeChoice = "system";

  /** Address of the graph file; without it, a `<script type="application/json">` inside the element holds the graph. */
  @property() src: string | undefined;
  /** Whether the explorer is the page: then the view is in the address, and the keys of the page are its own. */
  @property({ type: Boolean, attribute: "full-page", reflect: true }) fullPage = false;
  /** "light" or "dark"; without it the page's own scheme holds. */
  @property({ reflect: true }) theme: string | undefined;

  readonly #control = new ViewControl(this, () => void this.#showSelected());
  readonly #parts = new LazyParts(this);
  #display: Display | undefined;
  #displayed: ViewState | undefined;
  #trail: readonly string[] = [];
  #request: AbortController | undefined;
  #stopKeys: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopKeys = this.#watchKeys();
    if (this.fullPage) this.#setTheme(rememberedTheme());
    if (this.hasUpdated && this.loading.is === "loading") void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#request?.abort();
    this.#stopKeys?.();
  }

  /** Load the graph file, again if need be. A graph that is shown stays until the new one is here. */
  async load(): Promise<void> {
    this.#request?.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    if (this.loading.is === "failed") this.loading = { is: "loading" };
    const result = await (this.src === undefined ? inlineGraph(this) : loadGraph(this.src, signal));
    if (signal.aborted) return;
    if (result.is === "failed") fire(this, "concept-error", { message: result.message });
    this.loading = result;
    if (result.is !== "here") return;
    this.#display = undefined;
    this.#control.adopt(result.graph);
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("src") || !this.hasUpdated) void this.load();
    if (this.#view.walk !== undefined) void this.#parts.need("concept-walk");
    if (this.#isOutline) void this.#parts.need("concept-outline");
    if (!this.#view.path) this.lit = undefined;
    const isSame = this.#displayed === this.#view && !changed.has("loading") && !changed.has("lit");
    if (!this.#graph || isSame) return;
    this.#displayed = this.#view;
    const { selected } = this.#view;
    if (selected !== undefined) this.#trail = visited(this.#trail, selected);
    const display = withRelations(displayOf(this.#graph, this.#view), this.lit?.relations);
    this.#display = sameDisplay(this.#display, display);
  }

  /** Whether the outline stands in the place of the picture. */
  get #isOutline(): boolean {
    return this.#view.page === "outline";
  }

  get #view(): ViewState {
    return this.#control.state;
  }

  get #graph(): Graph | undefined {
    return this.loading.is === "here" ? this.loading.graph : undefined;
  }

  #onSelect(event: ConceptEventMap["concept-select"]): void {
    event.stopPropagation();
    const { concept } = event.detail;
    const isFromPicture = event.target === this.picture;
    this.#control.change(select(concept));
    fire(this, "concept-select", { concept });
    if (concept !== undefined) void this.#showSelected(!isFromPicture);
  }

  #choose(concept: string): void {
    this.#control.change(select(concept));
    void this.#showSelected();
  }

  /** Bring what was selected into view: its panel from the top, and its dot unless it was just clicked. */
  async #showSelected(isToReveal = true): Promise<void> {
    await this.updateComplete;
    this.panel?.scrollTo(0, 0);
    const { selected } = this.#view;
    if (isToReveal && selected !== undefined && !this.#view.focus) this.picture?.reveal(selected);
  }

  #onChange(event: ConceptEventMap["view-change"]): void {
    event.stopPropagation();
    if (event.detail.change) this.#control.change(event.detail.change);
  }

  #onChain({ detail }: ConceptEventMap["chain-show"]): void {
    this.lit = this.#graph && emphasisOfChain(this.#graph, detail.relations);
  }

  #watchKeys(): () => void {
    const place: EventTarget = this.fullPage ? document : this;
    const onKey = (event: Event) => this.#onKey(event as KeyboardEvent);
    place.addEventListener("keydown", onKey);
    return () => place.removeEventListener("keydown", onKey);
  }

  #onKey(event: KeyboardEvent): void {
    const command = pageCommand(event, this.#view.walk !== undefined);
    if (command === undefined) return;
    this.#commands[command]();
    event.preventDefault();
  }

  readonly #commands: Readonly<Record<PageCommand, () => void>> = {
    search: () => this.search?.focus(),
    leave: () => this.#control.change(backOut()),
    outline: () => void this.#switchOutline(),
    compare: () => this.#compareSelected(),
    help: () => void this.#openHelp(),
    "walk-on": () => this.#walkBy(1),
    "walk-back": () => this.#walkBy(-1),
    undo: () => this.#control.undo(),
    redo: () => this.#control.redo(),
  };

  /** To the outline and back, with the focus, so that the next key is already about what is there. */
  async #switchOutline(): Promise<void> {
    const page = this.#isOutline ? undefined : "outline";
    this.#control.change(showPage(page));
    if (page) await this.#parts.need("concept-outline");
    await this.updateComplete;
    await this.outline?.updateComplete;
    (page ? this.outline : this.picture)?.focus();
  }

  #walkBy(steps: number): void {
    const { walk } = this.#view;
    const stages = (walk !== undefined && this.#graph && walkOf(this.#graph)?.stages) || [];
    this.#control.change(walkTo(stages, (walk ?? 0) + steps));
  }

  async #openShare(): Promise<void> {
    await this.#parts.need("concept-share");
    this.requestUpdate();
    await this.updateComplete;
    await this.share?.updateComplete;
    this.share?.open?.();
  }

  async #openHelp(): Promise<void> {
    await this.#parts.need("concept-help");
    await this.help?.updateComplete;
    this.help?.open?.();
  }

  /** Set the selected concept beside the weightiest that it contrasts with, if there is one. */
  #compareSelected(): void {
    const { selected } = this.#view;
    if (!this.#graph || selected === undefined) return;
    const [first] = contrastedWith(this.#graph, selected);
    if (first !== undefined) this.#control.change(compare([selected, first]));
  }

  #setTheme(choice: ThemeChoice): void {
    this.themeChoice = choice;
    this.theme = choice === "system" ? undefined : choice;
  }

  #switchTheme(): void {
    this.#setTheme(nextTheme(this.themeChoice));
    if (this.fullPage) rememberTheme(this.themeChoice);
  }

  #legendButton(): TemplateResult {
    return html`<button type="button" class="button filters" aria-label="Legend" aria-expanded=${this.isLegendOpen} @click=${() => {
      this.isLegendOpen = !this.isLegendOpen;
    }}>${icon("filter")}<span>Legend</span></button>`;
  }

  #header(): TemplateResult {
    const names = { system: "system", light: "sun", dark: "moon" } as const;
    return html`<header>
      <h1>${this.#graph?.getAttribute("title") ?? "Concept graph"}</h1>
      <concept-search .graph=${this.#graph} theme=${this.theme ?? nothing} @concept-select=${this.#onSelect} @view-change=${this.#onChange}></concept-search>
      ${this.#graph?.order ? pageSwitch(this.#view.page, this.#view.compare !== undefined, (change) => this.#control.change(change)) : ""}
      <div class="tools">
        ${this.#graph?.order ? this.#legendButton() : ""}
        ${this.#graph?.order ? html`<button type="button" class="button" aria-label="Share" title="Share" @click=${this.#openShare}>${icon("share")}</button>` : ""}
        <button type="button" class="button" aria-label="Theme: ${this.themeChoice}" title="Theme: ${this.themeChoice}" @click=${this.#switchTheme}>${icon(names[this.themeChoice])}</button>
        <button type="button" class="button" aria-label="Keys and gestures" title="Keys and gestures (?)" @click=${this.#openHelp}>${icon("help")}</button>
      </div>
    </header>
    <concept-help theme=${this.theme ?? nothing}></concept-help>
    <concept-share .graph=${this.#graph} .view=${this.#view} src=${this.src ?? nothing} theme=${this.theme ?? nothing}
      .picture=${() => this.picture}></concept-share>`;
  }

  #picture(): TemplateResult {
    const { loading } = this;
    if (loading.is === "failed") return failedPicture(loading.message, () => void this.load());
    if (loading.is === "loading") return loadingPicture();
    if (loading.graph.order === 0) return emptyPicture();
    const { focus, walk } = this.#view;
    return html`
      <concept-graph ?inert=${this.#isOutline} .graph=${loading.graph} .display=${this.#display} .selected=${this.#view.selected} .lit=${this.lit} ?full-page=${this.fullPage}
        theme=${this.theme ?? nothing} @concept-select=${this.#onSelect} @view-change=${this.#onChange}></concept-graph>
      ${focus && walk === undefined ? focusBar(loading.graph, focus, (change) => this.#control.change(change)) : ""}
      ${this.#isOutline ? this.#outline(loading.graph) : ""}
      ${this.#notice()}
    `;
  }

  #outline(graph: Graph): TemplateResult {
    const retry = () => void this.#parts.need("concept-outline");
    if (this.#parts.lost === "concept-outline") return lostPart("The outline", retry);
    return html`<concept-outline .graph=${graph} .display=${this.#display} .selected=${this.#view.selected} .sort=${this.#view.sort}
      theme=${this.theme ?? nothing} @concept-select=${this.#onSelect} @view-change=${this.#onChange}></concept-outline>`;
  }

  /** Whether the panel is about the stage of a walk, of which the walk itself tells. */
  get #isAtStage(): boolean {
    const { walk, focus, selected = focus?.concept } = this.#view;
    return walk !== undefined && selected === focus?.concept && this.#parts.lost !== "concept-walk";
  }

  #walk(): TemplateResult | string {
    const { walk, selected } = this.#view;
    if (walk === undefined) return "";
    return html`<concept-walk .graph=${this.#graph} .step=${walk} .selected=${selected} theme=${this.theme ?? nothing}></concept-walk>`;
  }

  #notice(): TemplateResult | string {
    const { problems } = this.#control;
    if (problems.length === 0) return "";
    return html`<p class="notice" role="status">${problems.join(" ")}
        <button type="button" class="link" @click=${() => this.#control.dismissProblems()}>Dismiss</button></p>`;
  }

  #context(graph: Graph): PageContext {
    return { graph, theme: this.theme, link: this.#control.link, parts: this.#parts };
  }

  /** What takes the place of picture and panel, which wait behind it as they are. */
  #page(): TemplateResult | undefined {
    const graph = this.#graph;
    const page = graph && pageOf(this.#view, this.#context(graph));
    return page && html`<main class="page" @view-change=${this.#onChange}>${this.#notice()}${page}</main>`;
  }

  /** What the panel is called, and what closes it; undefined where there is nothing to close. */
  #panelHead(): { readonly name: string; readonly close?: Transition } {
    const { selected, path } = this.#view;
    if (this.#graph && path)
      return {
        name: path.map((key) => labelOf(this.#graph as Graph, key)).join(" to "),
        close: leavePlace(),
      };
    if (!this.#graph || selected === undefined) return { name: "About this graph" };
    if (this.#view.walk !== undefined) return { name: labelOf(this.#graph, selected) };
    return { name: labelOf(this.#graph, selected), close: select(undefined) };
  }

  #panelBody(): TemplateResult {
    const graph = this.#graph;
    if (!graph) return loadingPanel();
    const { selected } = this.#view;
    return (
      pathPanel(this.#view, this.#context(graph)) ??
      html`${this.#walk()}<concept-detail ?hidden=${this.#isAtStage} .graph=${graph} .concept=${selected} .link=${this.#control.linkTo(selected)}
          theme=${this.theme ?? nothing}></concept-detail>
        ${trailBar(graph, this.#trail, selected, (concept) => this.#choose(concept))}`
    );
  }

  #panel(isBehind: boolean): TemplateResult {
    const { name, close } = this.#panelHead();
    return html`<aside part="panel" ?inert=${isBehind} class=${this.isPanelTall ? "is-tall" : ""} aria-label=${name}>
      <button type="button" class="grip" aria-label=${this.isPanelTall ? "Lower the panel" : "Raise the panel"} aria-expanded=${this.isPanelTall} @click=${() => {
        this.isPanelTall = !this.isPanelTall;
      }}></button>
      ${close ? html`<button type="button" class="button close" aria-label="Close ${name}" @click=${() => this.#control.change(close)}>${icon("close")}</button>` : ""}
      <div class="scroll" @concept-select=${this.#onSelect} @view-change=${this.#onChange} @chain-show=${this.#onChain}>${this.#panelBody()}</div>
    </aside>`;
  }

  override render(): TemplateResult {
    if (this.loading.is === "failed" || this.#graph?.order === 0) {
      return html`${this.#header()}<main part="picture" class="is-alone">${this.#picture()}</main>`;
    }
    const page = this.#page();
    const isBehind = page !== undefined;
    return html`
      ${this.#header()} ${page ?? ""}
      <main part="picture" ?inert=${isBehind} class=${this.#isOutline ? "has-page" : ""}>${this.#picture()}</main>
      ${this.#panel(isBehind)}
      <concept-legend ?inert=${isBehind} ?open=${this.isLegendOpen} .graph=${this.#graph} .state=${this.#view} .hiddenCounts=${this.#isOutline ? undefined : this.#display?.hidden}
        theme=${this.theme ?? nothing} @view-change=${this.#onChange}></concept-legend>
      <p class="visually-hidden" aria-live="polite">${this.#control.said}</p>
    `;
  }
}
