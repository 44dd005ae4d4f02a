import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { ConceptGraph as Graph } from "../../graph/concept-graph.ts";
import { type Display, displayOf } from "../../view/display.ts";
import { INITIAL_STATE, type ViewState } from "../../view/state.ts";
import { backOut, select, type Transition } from "../../view/transitions.ts";
import { type LinkNames, linkNames, parseLink, printLink } from "../../view/url.ts";
import { labelOf } from "../../view/words.ts";
import type { ConceptGraph } from "../concept-graph/concept-graph.ts";
import type { ConceptSearch } from "../concept-search/concept-search.ts";
import { type ConceptEventMap, fire } from "../events.ts";
import { icon } from "../icons.ts";
import { tokens } from "../tokens.styles.ts";
import { type Address, noAddress, windowAddress } from "./address.ts";
import { styles } from "./concept-explorer.styles.ts";
import { focusBar } from "./focus-bar.ts";
import { type Loading, loadGraph } from "./load-graph.ts";
import { emptyPicture, failedPicture, loadingPanel, loadingPicture } from "./states.ts";
import { nextTheme, rememberedTheme, rememberTheme, type ThemeChoice } from "./theme-choice.ts";

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
  @state() private view: ViewState = INITIAL_STATE;
  @state() private problems: readonly string[] = [];
  @state() private isLegendOpen = false;
  @state() private isPanelTall = false;
  @state() private themeChoice: ThemeChoice = "system";

  /** Address of the graph file. */
  @property() src: string | undefined;
  /** Whether the explorer is the page: then the view is in the address, and the keys of the page are its own. */
  @property({ type: Boolean, attribute: "full-page", reflect: true }) fullPage = false;
  /** "light" or "dark"; without it the page's own scheme holds. */
  @property({ reflect: true }) theme: string | undefined;

  #names: LinkNames | undefined;
  #display: Display | undefined;
  #address: Address = noAddress;
  #request: AbortController | undefined;
  #stops: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#address = this.fullPage ? windowAddress : noAddress;
    this.#stops = [this.#address.watch(() => this.#followAddress()), this.#watchKeys()];
    if (this.fullPage) this.#setTheme(rememberedTheme());
    if (this.hasUpdated && this.loading.is === "loading") void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#request?.abort();
    for (const stop of this.#stops.splice(0)) stop();
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
    if (result.is === "here") this.#adopt(result.graph);
    this.loading = result;
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("src")) void this.load();
    if (this.#graph && (changed.has("loading") || changed.has("view"))) {
      this.#display = this.#sameDisplay(displayOf(this.#graph, this.view));
    }
  }

  get #graph(): Graph | undefined {
    return this.loading.is === "here" ? this.loading.graph : undefined;
  }

  /** A display that shows the same as before stays the same object, so that the picture is left alone. */
  #sameDisplay(next: Display): Display {
    const last = this.#display;
    const isSame = last && sameSet(last.concepts, next.concepts) && sameSet(last.relations, next.relations);
    return isSame ? last : next;
  }

  #adopt(graph: Graph): void {
    this.#names = linkNames(graph);
    this.#display = undefined;
    this.#followAddress();
  }

  #followAddress(): void {
    if (!this.#names) return;
    const { state, problems } = parseLink(this.#address.read(), this.#names);
    const isOther = state.selected !== this.view.selected;
    this.view = state;
    this.problems = problems;
    if (isOther) void this.#showSelected();
  }

  /** Carry out a change, keep the address in step, and tell the page. */
  #change(change: Transition, how: "step" | "replace" = "replace"): void {
    const next = change(this.view);
    if (next === this.view || !this.#names) return;
    const isStep = how === "step" || next.selected !== this.view.selected || next.focus !== this.view.focus;
    this.view = next;
    this.problems = [];
    const link = printLink(next, this.#names);
    this.#address.write(link, isStep ? "step" : "replace");
    fire(this, "view-change", { link });
  }

  #onSelect(event: ConceptEventMap["concept-select"]): void {
    event.stopPropagation();
    const { concept } = event.detail;
    const isFromPicture = event.target === this.picture;
    this.#change(select(concept));
    fire(this, "concept-select", { concept });
    if (concept !== undefined) void this.#showSelected(!isFromPicture);
  }

  /** Bring what was selected into view: its panel from the top, and its dot unless it was just clicked. */
  async #showSelected(isToReveal = true): Promise<void> {
    await this.updateComplete;
    this.panel?.scrollTo(0, 0);
    const { selected } = this.view;
    if (isToReveal && selected !== undefined && !this.view.focus) this.picture?.reveal(selected);
  }

  #onChange(event: ConceptEventMap["view-change"]): void {
    event.stopPropagation();
    if (event.detail.change) this.#change(event.detail.change);
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
    else if (event.key === "Escape") this.#change(backOut());
    else return;
    event.preventDefault();
  }

  #setTheme(choice: ThemeChoice): void {
    this.themeChoice = choice;
    this.theme = choice === "system" ? undefined : choice;
  }

  #switchTheme(): void {
    this.#setTheme(nextTheme(this.themeChoice));
    if (this.fullPage) rememberTheme(this.themeChoice);
  }

  #header(): TemplateResult {
    const names = { system: "system", light: "sun", dark: "moon" } as const;
    return html`<header>
      <h1>${this.#graph?.getAttribute("title") ?? "Concept graph"}</h1>
      <concept-search .graph=${this.#graph} theme=${this.theme ?? nothing} @concept-select=${this.#onSelect}></concept-search>
      <div class="tools">
        <button type="button" class="button filters" aria-label="Legend" aria-expanded=${this.isLegendOpen} @click=${() => {
          this.isLegendOpen = !this.isLegendOpen;
        }}>${icon("filter")}<span>Legend</span></button>
        <button type="button" class="button" aria-label="Theme: ${this.themeChoice}" title="Theme: ${this.themeChoice}" @click=${this.#switchTheme}>${icon(names[this.themeChoice])}</button>
      </div>
    </header>`;
  }

  #picture(): TemplateResult {
    const { loading } = this;
    if (loading.is === "failed") return failedPicture(loading.message, () => void this.load());
    if (loading.is === "loading") return loadingPicture();
    if (loading.graph.order === 0) return emptyPicture();
    const { focus } = this.view;
    return html`
      <concept-graph .graph=${loading.graph} .display=${this.#display} .selected=${this.view.selected} ?full-page=${this.fullPage}
        theme=${this.theme ?? nothing} @concept-select=${this.#onSelect} @view-change=${this.#onChange}></concept-graph>
      ${focus ? focusBar(loading.graph, focus, (change) => this.#change(change)) : ""}
      ${
        this.problems.length > 0
          ? html`<p class="notice" role="status">${this.problems.join(" ")}
        <button type="button" class="link" @click=${() => {
          this.problems = [];
        }}>Dismiss</button></p>`
          : ""
      }
    `;
  }

  #panel(): TemplateResult {
    const { selected } = this.view;
    const name = this.#graph && selected !== undefined ? labelOf(this.#graph, selected) : "About this graph";
    return html`<aside part="panel" class=${this.isPanelTall ? "is-tall" : ""} aria-label=${name}>
      <button type="button" class="grip" aria-label=${this.isPanelTall ? "Lower the panel" : "Raise the panel"} aria-expanded=${this.isPanelTall} @click=${() => {
        this.isPanelTall = !this.isPanelTall;
      }}></button>
      ${selected === undefined ? "" : html`<button type="button" class="button close" aria-label="Close ${name}" @click=${() => this.#change(select(undefined))}>${icon("close")}</button>`}
      <div class="scroll">
        ${
          this.loading.is === "loading"
            ? loadingPanel()
            : html`<concept-detail .graph=${this.#graph} .concept=${selected} .link=${this.#linkToSelected()}
          theme=${this.theme ?? nothing} @concept-select=${this.#onSelect} @view-change=${this.#onChange}></concept-detail>`
        }
      </div>
    </aside>`;
  }

  #linkToSelected(): string | undefined {
    if (!this.fullPage || !this.#names || this.view.selected === undefined) return undefined;
    const url = new URL(location.href);
    url.hash = printLink({ ...INITIAL_STATE, selected: this.view.selected }, this.#names);
    return url.href;
  }

  override render(): TemplateResult {
    if (this.loading.is === "failed" || this.#graph?.order === 0) {
      return html`${this.#header()}<main part="picture" class="is-alone">${this.#picture()}</main>`;
    }
    return html`
      ${this.#header()}
      <main part="picture">${this.#picture()}</main>
      ${this.#panel()}
      <concept-legend ?open=${this.isLegendOpen} .graph=${this.#graph} .state=${this.view} .hiddenCounts=${this.#display?.hidden}
        theme=${this.theme ?? nothing} @view-change=${this.#onChange}></concept-legend>
    `;
  }
}

function isField(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
