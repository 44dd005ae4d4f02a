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
import { pageLink } from "../../view/links.ts";
import type { ViewState } from "../../view/state.ts";
import { backOut, compare, leavePlace, openPage, select, type Transition } from "../../view/transitions.ts";
import { labelOf } from "../../view/words.ts";
import type { ConceptGraph } from "../concept-graph/concept-graph.ts";
import type { ConceptSearch } from "../concept-search/concept-search.ts";
import { type ConceptEventMap, fire } from "../events.ts";
import { icon } from "../icons.ts";
import { tokens } from "../tokens.styles.ts";
import { viewLink } from "../view-link.ts";
import { styles } from "./concept-explorer.styles.ts";
import { focusBar } from "./focus-bar.ts";
import { type Loading, loadGraph } from "./load-graph.ts";
import { pageOf, pathPanel } from "./pages.ts";
import { emptyPicture, failedPicture, loadingPanel, loadingPicture } from "./states.ts";
import { nextTheme, rememberedTheme, rememberTheme, type ThemeChoice } from "./theme-choice.ts";
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
  @query("concept-search") private search!: ConceptSearch | null;
  @query(".scroll") private panel!: HTMLElement;
  @state() private loading: Loading = { is: "loading" };
  @state() private isLegendOpen = false;
  @state() private isPanelTall = false;
  @state() private lit: Emphasis | undefined;
  @state() private themeChoice: ThemeChoice = "system";

  /** Address of the graph file. */
  @property() src: string | undefined;
  /** Whether the explorer is the page: then the view is in the address, and the keys of the page are its own. */
  @property({ type: Boolean, attribute: "full-page", reflect: true }) fullPage = false;
  /** "light" or "dark"; without it the page's own scheme holds. */
  @property({ reflect: true }) theme: string | undefined;

  readonly #control = new ViewControl(this, () => void this.#showSelected());
  #display: Display | undefined;
  #displayed: ViewState | undefined;
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
    if (this.src === undefined) return;
    this.#request = new AbortController();
    const { signal } = this.#request;
    if (this.loading.is === "failed") this.loading = { is: "loading" };
    const result = await loadGraph(this.src, signal);
    if (signal.aborted) return;
    if (result.is === "failed") fire(this, "concept-error", { message: result.message });
    this.loading = result;
    if (result.is !== "here") return;
    this.#display = undefined;
    this.#control.adopt(result.graph);
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("src")) void this.load();
    if (!this.#view.path) this.lit = undefined;
    const isSame = this.#displayed === this.#view && !changed.has("loading") && !changed.has("lit");
    if (!this.#graph || isSame) return;
    this.#displayed = this.#view;
    const display = withRelations(displayOf(this.#graph, this.#view), this.lit?.relations);
    this.#display = sameDisplay(this.#display, display);
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
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.composedPath()[0])) return;
    if (event.key === "/") this.search?.focus();
    else if (event.key === "c") this.#compareSelected();
    else if (event.key === "Escape") this.#control.change(backOut());
    else return;
    event.preventDefault();
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

  #contrastsLink(): TemplateResult {
    const link = {
      href: pageLink("contrasts"),
      change: openPage("contrasts"),
      label: "Contrasts",
      className: "button contrasts",
    };
    return viewLink(link, html`${icon("versus")}<span>Contrasts</span>`);
  }

  #header(): TemplateResult {
    const names = { system: "system", light: "sun", dark: "moon" } as const;
    return html`<header>
      <h1>${this.#graph?.getAttribute("title") ?? "Concept graph"}</h1>
      <concept-search .graph=${this.#graph} theme=${this.theme ?? nothing} @concept-select=${this.#onSelect} @view-change=${this.#onChange}></concept-search>
      <div class="tools" @view-change=${this.#onChange}>
        ${this.#graph?.order ? this.#contrastsLink() : ""} ${this.#graph?.order ? this.#legendButton() : ""}
        <button type="button" class="button" aria-label="Theme: ${this.themeChoice}" title="Theme: ${this.themeChoice}" @click=${this.#switchTheme}>${icon(names[this.themeChoice])}</button>
      </div>
    </header>`;
  }

  #picture(): TemplateResult {
    const { loading } = this;
    if (loading.is === "failed") return failedPicture(loading.message, () => void this.load());
    if (loading.is === "loading") return loadingPicture();
    if (loading.graph.order === 0) return emptyPicture();
    const { focus } = this.#view;
    return html`
      <concept-graph .graph=${loading.graph} .display=${this.#display} .selected=${this.#view.selected} .lit=${this.lit} ?full-page=${this.fullPage}
        theme=${this.theme ?? nothing} @concept-select=${this.#onSelect} @view-change=${this.#onChange}></concept-graph>
      ${focus ? focusBar(loading.graph, focus, (change) => this.#control.change(change)) : ""}
      ${this.#notice()}
    `;
  }

  #notice(): TemplateResult | string {
    const { problems } = this.#control;
    if (problems.length === 0) return "";
    return html`<p class="notice" role="status">${problems.join(" ")}
        <button type="button" class="link" @click=${() => this.#control.dismissProblems()}>Dismiss</button></p>`;
  }

  /** What takes the place of picture and panel, which wait behind it as they are. */
  #page(): TemplateResult | undefined {
    const graph = this.#graph;
    const page = graph && pageOf(this.#view, { graph, theme: this.theme, link: this.#control.link });
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
    return { name: labelOf(this.#graph, selected), close: select(undefined) };
  }

  #panelBody(): TemplateResult {
    const graph = this.#graph;
    if (!graph) return loadingPanel();
    const { selected } = this.#view;
    return (
      pathPanel(this.#view, { graph, theme: this.theme, link: this.#control.link }) ??
      html`<concept-detail .graph=${graph} .concept=${selected} .link=${this.#control.linkTo(selected)}
          theme=${this.theme ?? nothing}></concept-detail>`
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
      <main part="picture" ?inert=${isBehind}>${this.#picture()}</main>
      ${this.#panel(isBehind)}
      <concept-legend ?inert=${isBehind} ?open=${this.isLegendOpen} .graph=${this.#graph} .state=${this.#view} .hiddenCounts=${this.#display?.hidden}
        theme=${this.theme ?? nothing} @view-change=${this.#onChange}></concept-legend>
    `;
  }
}

function isField(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
