import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { ConceptGraph as ConceptGraphModel } from "../../graph/concept-graph.ts";
import type { OfferedFile } from "../../intake/messages.ts";
import { pinnedInPlace } from "../../view/by-hand.ts";
import { type Emphasis, emphasisOfChain } from "../../view/display.ts";
import type { Sheet } from "../../view/panel-sheet.ts";
import { INITIAL_STATE, type ViewState } from "../../view/state.ts";
import { select } from "../../view/transitions.ts";
import type { ConceptBring } from "../concept-bring/concept-bring.ts";
import type { ConceptGraph } from "../concept-graph/concept-graph.ts";
import { type ConceptEventMap, fire } from "../events.ts";
import { OwnText } from "../own-text/own-text.ts";
import { tokens } from "../tokens.styles.ts";
import { commandsOf, focusPlace, openDialog } from "./commands.ts";
import { styles } from "./concept-explorer.styles.ts";
import type { ExplorerContext } from "./context.ts";
import { GraphLoading } from "./graph-loading.ts";
import { header } from "./header.ts";
import { hearParts } from "./hearing.ts";
import { type Dialog, LazyParts } from "./lazy-parts.ts";
import { ownBar } from "./own-bar.ts";
import { pageCommand } from "./page-keys.ts";
import { pageOf } from "./pages.ts";
import { panel } from "./panel.ts";
import { Paper } from "./paper.ts";
import { notice, pictureOf } from "./picture.ts";
import { SheetGrip } from "./sheet-grip.ts";
import { Shown } from "./shown.ts";
import { TextOffers } from "./text-offers.ts";
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
  @query(".scroll") private panelText!: HTMLElement | null;
  @state() private isLegendOpen = false;
  @state() private lit: Emphasis | undefined;
  @state() private isReportOpen = false;
  @state() private themeChoice: ThemeChoice = "system";

  /** Address of the graph file; without it, a `<script type="application/json">` inside the element holds the graph. */
  @property() src: string | undefined;
  /** Whether the explorer is the page: then the view is in the address, and the keys of the page are its own. */
  @property({ type: Boolean, attribute: "full-page", reflect: true }) fullPage = false;
  /** Address of the script of the reader; without it no texts can be brought. It has to be of the page's own origin. */
  @property() reader: string | undefined;
  /** Caps to raise or lower, such as "concepts=50000"; without it those of the README hold. */
  @property() limits: string | undefined;
  /** "light" or "dark"; without it the page's own scheme holds. */
  @property({ reflect: true }) theme: string | undefined;
  /** How high the panel is where it lies over the foot of a narrow page. */
  @property({ reflect: true }) sheet: Sheet = "half";

  readonly #grip = new SheetGrip((sheet) => {
    this.sheet = sheet;
  });
  readonly #open = (dialog: Dialog): void => void openDialog(this, dialog);
  readonly #control = new ViewControl(this, {
    selected: () => void this.#showSelected(),
    settled: (view) => this.#shown.large?.settled(view) ?? view,
  });
  readonly #loading = new GraphLoading(this, (graph) => this.#control.adopt(graph));
  readonly #own = new OwnText(this, (graph, isOther) => this.#showOwn(graph, isOther));
  readonly #offers = new TextOffers(this, (files) => void this.#bring(files));
  readonly #shown = new Shown(() => this.#control.settle());
  readonly #parts = new LazyParts(this);
  readonly #paper = new Paper(this);
  readonly #commands = commandsOf(this);
  #stopKeys: (() => void) | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    hearParts(root, {
      "concept-select": (event) => this.#onSelect(event),
      "view-change": (event) => this.#onChange(event),
      "chain-show": (event) => void this.#onChain(event),
      "text-ask": () => void this.#openText(),
      "text-offer": ({ detail }) => void this.#bring(detail.files),
      "text-cancel": () => this.#own.cancel(),
      "text-correct": ({ detail }) => void this.#own.correct(detail.corrections),
    });
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopKeys = this.#watchKeys();
    if (this.fullPage) this.#setTheme(rememberedTheme());
    if (this.hasUpdated && this.#loading.now.is === "loading") void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopKeys?.();
  }

  /** Load the graph file, again if need be. A graph that is shown stays until the new one is here. */
  load(): Promise<void> {
    return this.#loading.load();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("src") || !this.hasUpdated) void this.load();
    if (this.#view.walk !== undefined) void this.#parts.need("concept-walk");
    if (this.#view.page === "outline") void this.#parts.need("concept-outline");
    if (!this.#view.path && !this.isReportOpen) this.lit = undefined;
    if (this.#loading.graph) this.#shown.update(this.#loading.graph, this.#view, this.lit);
  }

  /** What the parts of the explorer are drawn from just now. */
  get context(): ExplorerContext {
    const { lit, theme, fullPage, isReportOpen } = this;
    const [control, parts, { graph }] = [this.#control, this.#parts, this.#loading];
    const { display, drawing, large, trail } = this.#shown;
    const own = this.reader === undefined ? undefined : this.#own;
    return {
      graph,
      view: control.state,
      display,
      drawing,
      large,
      lit,
      trail,
      theme,
      fullPage,
      control,
      parts,
      open: this.#open,
      own,
      isReportOpen,
    };
  }

  get #view(): ViewState {
    return this.#control.state;
  }

  #onSelect(event: ConceptEventMap["concept-select"]): void {
    event.stopPropagation();
    const { concept } = event.detail;
    const isFromPicture = event.target === this.picture;
    if (event.target instanceof Element && event.target.localName !== "concept-report")
      this.isReportOpen = false;
    this.#control.change(select(concept));
    fire(this, "concept-select", { concept });
    if (concept !== undefined) void this.#showSelected(!isFromPicture);
    // What was searched for is found: the next key is about it, and no more for the field.
    if (concept !== undefined && (event.target as Element).localName === "concept-search")
      void focusPlace(this);
  }

  #choose(concept: string): void {
    this.#control.change(select(concept));
    void this.#showSelected();
  }

  /** Bring what was selected into view: its panel from the top, and its dot unless it was just clicked. */
  async #showSelected(isToReveal = true): Promise<void> {
    await this.updateComplete;
    this.panelText?.scrollTo(0, 0);
    const { selected } = this.#view;
    if (isToReveal && selected !== undefined && !this.#view.focus) this.picture?.reveal(selected);
  }

  #onChange(event: ConceptEventMap["view-change"]): void {
    event.stopPropagation();
    const { change } = event.detail;
    if (change) this.#control.change(pinnedInPlace(change, (concept) => this.picture?.movedTo(concept)));
  }

  async #onChain({ detail }: ConceptEventMap["chain-show"]): Promise<void> {
    const { graph } = this.context;
    this.lit = graph && emphasisOfChain(graph, detail.relations);
    await this.updateComplete;
    this.picture?.reveal(...(this.lit?.concepts ?? []));
  }

  async #openText(): Promise<void> {
    await openDialog(this, "concept-bring");
  }

  /** Read files in the dialog, which tells how far that is and what is wrong; then it makes way for the graph. */
  async #bring(files: readonly OfferedFile[]): Promise<void> {
    await this.#openText();
    if (await this.#own.bring(files)) this.renderRoot.querySelector<ConceptBring>("concept-bring")?.close();
  }

  #showOwn(graph: ConceptGraphModel, isOther: boolean): void {
    if (isOther) this.isReportOpen = false;
    this.lit = undefined;
    this.#loading.replace(graph);
    this.#control.adopt(graph, isOther);
    if (isOther) void this.#showSelected();
  }

  /** Back to the graph of the page. */
  #closeOwn(): void {
    this.#own.close();
    this.isReportOpen = false;
    this.#control.change(() => INITIAL_STATE);
    void this.load();
  }

  #ownBar(): TemplateResult | string {
    return ownBar(this.#own, {
      isReportOpen: this.isReportOpen,
      toggleReport: () => {
        this.isReportOpen = !this.isReportOpen;
      },
      close: () => this.#closeOwn(),
    });
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

  #setTheme(choice: ThemeChoice): void {
    this.themeChoice = choice;
    this.theme = choice === "system" ? undefined : choice;
  }

  #switchTheme(): void {
    this.#setTheme(nextTheme(this.themeChoice));
    if (this.fullPage) rememberTheme(this.themeChoice);
  }

  #header(context: ExplorerContext): TemplateResult {
    return header(context, {
      themeChoice: this.themeChoice,
      isLegendOpen: this.isLegendOpen,
      toggleLegend: () => {
        this.isLegendOpen = !this.isLegendOpen;
      },
      switchTheme: () => this.#switchTheme(),
    });
  }

  #panel(context: ExplorerContext, isBehind: boolean): TemplateResult {
    return panel(context, {
      isBehind,
      sheet: this.sheet,
      grip: this.#grip,
      choose: (concept) => this.#choose(concept),
    });
  }

  #dialogs({ graph, view, theme, own }: ExplorerContext): TemplateResult {
    return html`<concept-help theme=${theme ?? nothing}></concept-help>
      ${own ? html`<concept-bring .state=${own.state} theme=${theme ?? nothing}></concept-bring>` : ""}
      <concept-share .graph=${graph} .view=${view} src=${(own?.read ? undefined : this.src) ?? nothing} theme=${theme ?? nothing} .picture=${() => this.picture}></concept-share>`;
  }

  #legend({ graph, view, display, theme }: ExplorerContext, isBehind: boolean): TemplateResult {
    const hidden = view.page === "outline" ? undefined : display?.hidden;
    return html`<concept-legend ?inert=${isBehind} ?open=${this.isLegendOpen} .graph=${graph} .state=${view} .hiddenCounts=${hidden}
      theme=${theme ?? nothing}></concept-legend>`;
  }

  override render(): TemplateResult {
    const { context } = this;
    const { graph, view } = context;
    const loading = this.#loading.now;
    const top = html`${this.#header(context)}${this.#ownBar()}${this.#dialogs(context)}${this.#offers.render()}`;
    const picture = pictureOf(context, loading, () => void this.load());
    if (loading.is === "failed" || graph?.order === 0)
      return html`${top}<main part="picture" class="is-alone">${picture}</main>`;
    const page = graph && pageOf({ ...context, graph });
    const isBehind = page !== undefined;
    return html`
      ${top} ${page ? html`<main class="page">${notice(context)}${page}</main>` : ""}
      <main part="picture" ?inert=${isBehind} class=${view.page === "outline" ? "has-page" : ""}>${picture}</main>
      ${this.#panel(context, isBehind)} ${this.#legend(context, isBehind)} ${this.#paper.render(context)}
      <p class="visually-hidden" aria-live="polite">${this.#control.said}</p>
    `;
  }
}
