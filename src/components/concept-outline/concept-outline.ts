import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { collect } from "../../view/by-hand.ts";
import type { Display } from "../../view/display.ts";
import { type OutlineNode, outlineOf } from "../../view/outline.ts";
import { keysAbove, type OutlineRow, rowsOf } from "../../view/outline-rows.ts";
import { type TableRow, tableOf } from "../../view/outline-table.ts";
import type { TableSort } from "../../view/state.ts";
import { sortOutline, type Transition } from "../../view/transitions.ts";
import { typeAhead } from "../../view/type-ahead.ts";
import { fire } from "../events.ts";
import { hiddenNote } from "../hidden-note.ts";
import { tokens } from "../tokens.styles.ts";
import { styles } from "./concept-outline.styles.ts";
import { ScrollWindow } from "./scroll-window.ts";
import { captionOf, table } from "./table.ts";
import { treeOf } from "./tree.ts";
import { listTarget, type TreeCommand, treeCommand } from "./tree-keys.ts";
import { TypedLetters } from "./typed-letters.ts";

const FIRST_SORT: TableSort = { by: "name", isReversed: false };

/**
 * The graph as text: a tree of its topics, or a table to sort. It shows what the picture shows, and no more.
 *
 * @fires concept-select - A line was chosen.
 * @fires view-change - Tree or table, another order, or everything that is put away is asked for.
 */
export class ConceptOutline extends LitElement {
  static override styles = [tokens, styles];

  @state() private closed: ReadonlySet<string> = new Set();
  /** Key of the line that the keys start from. */
  @state() private active = "";

  @property({ attribute: false }) graph: ConceptGraph | undefined;
  @property({ attribute: false }) display: Display | undefined;
  @property() selected: string | undefined;
  /** Concepts that the reader put together; then none is selected. */
  @property({ attribute: false }) collected: readonly string[] | undefined;
  /** Order of the table; undefined shows the tree. */
  @property({ attribute: false }) sort: TableSort | undefined;
  @property({ reflect: true }) theme: string | undefined;

  readonly #window = new ScrollWindow(this);
  readonly #letters = new TypedLetters();
  #tree: readonly OutlineNode[] = [];
  #lines: readonly OutlineRow[] = [];
  #table: readonly TableRow[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    const { graph, display, sort } = this;
    if (!graph || !display) return;
    const isOther = changed.has("graph") || changed.has("display");
    if (changed.has("graph")) this.closed = new Set();
    if (isOther) this.#tree = outlineOf(graph, display);
    if (sort && (isOther || changed.has("sort"))) this.#table = tableOf(graph, display, sort);
    if (isOther || changed.has("selected")) this.#openSelected();
    this.#lines = rowsOf(this.#tree, this.closed);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("selected") || changed.has("sort") || changed.has("graph")) this.#reveal("center");
  }

  /** Put the focus on the line that is current. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[role="tree"], tbody [tabindex="0"]')?.focus();
  }

  #openSelected(): void {
    if (this.selected === undefined) return;
    this.active = this.selected;
    const above = new Set(keysAbove(this.#tree, this.selected));
    this.closed = new Set([...this.closed].filter((key) => !above.has(key)));
  }

  /** Index of the current line; where what was current is gone, the first line is. */
  get #at(): number {
    const keys = this.sort
      ? this.#table.map(({ concept }) => concept)
      : this.#lines.map(({ node }) => node.key);
    return Math.max(0, keys.indexOf(this.active));
  }

  #keyAt(index: number): string {
    return (this.sort ? this.#table[index]?.concept : this.#lines[index]?.node.key) ?? "";
  }

  #ask(change: Transition): void {
    fire(this, "view-change", { change });
  }

  /** Bring the current line into sight; one that can be seen stays where it is. */
  #reveal(block: ScrollLogicalPosition = "nearest"): void {
    const line = this.renderRoot.querySelector(`[data-index="${this.#at}"]`);
    const list = this.renderRoot.querySelector(".scroll")?.getBoundingClientRect();
    const box = line?.getBoundingClientRect();
    const isSeen = box && list && box.top >= list.top && box.bottom <= list.bottom;
    if (!isSeen || block === "nearest") line?.scrollIntoView({ block });
  }

  async #go(index: number): Promise<void> {
    this.active = this.#keyAt(index);
    await this.updateComplete;
    this.#reveal();
    if (this.sort) this.focus();
  }

  /** With Shift a concept is collected. */
  #choose(index: number, isShifted = false): void {
    this.active = this.#keyAt(index);
    const line = this.#lines[index];
    const concept = this.sort ? this.#table[index]?.concept : line?.node.concept;
    if (concept !== undefined && isShifted) this.#ask(collect(concept));
    else if (concept !== undefined) fire(this, "concept-select", { concept });
    else if (line) this.#toggle(index);
  }

  #toggle(index: number): void {
    const key = this.#keyAt(index);
    const closed = new Set(this.closed);
    if (!closed.delete(key)) closed.add(key);
    this.closed = closed;
    this.active = key;
  }

  #toggleAll(): void {
    const branches = rowsOf(this.#tree, new Set()).filter(({ isOpen }) => isOpen !== undefined);
    this.closed = new Set(this.closed.size > 0 ? [] : branches.map(({ node }) => node.key));
  }

  readonly #onTreeKey = (event: KeyboardEvent): void => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const isLetter = this.#seek(event);
    const command = isPlain && !isLetter ? treeCommand(event.key, this.#lines, this.#at) : undefined;
    if (command) this.#obey(command, event.shiftKey);
    if (isLetter || command) keep(event);
  };

  readonly #onTableKey = (event: KeyboardEvent): void => {
    const target = listTarget(event.key, this.#table.length, this.#at);
    if (target !== undefined) void this.#go(target);
    if (target !== undefined || this.#seek(event)) keep(event);
  };

  #obey(command: TreeCommand, isShifted: boolean): void {
    const at = this.#at;
    const isOpen = this.#lines[at]?.isOpen;
    if (command.does === "go") void this.#go(command.to);
    else if (command.does === "choose") this.#choose(at, isShifted);
    else if (isOpen === (command.does === "close")) this.#toggle(at);
  }

  /** Go to the line that the typed letters begin; false where the key is no letter. */
  #seek(event: KeyboardEvent): boolean {
    const typed = this.#letters.add(event);
    if (typed === undefined) return false;
    const labels = this.sort
      ? this.#table.map(({ label }) => label)
      : this.#lines.map(({ node }) => node.label);
    const found = typeAhead(labels, this.#at, typed);
    if (found >= 0) void this.#go(found);
    return true;
  }

  #bar(display: Display): TemplateResult {
    const form = (name: string, isOn: boolean, sort: TableSort | undefined) =>
      html`<button type="button" aria-pressed=${isOn} @click=${() => isOn || this.#ask(sortOutline(sort))}>${name}</button>`;
    return html`<div class="bar">
      <span class="forms" role="group" aria-label="Form of the outline">${form("Tree", !this.sort, undefined)}${form("Table", this.sort !== undefined, FIRST_SORT)}</span>
      ${this.sort ? "" : html`<button type="button" class="link" @click=${this.#toggleAll}>${this.closed.size > 0 ? "Unfold all" : "Fold all"}</button>`}
      <p role="status">${hiddenNote(display.hidden, (change) => this.#ask(change))}</p>
    </div>`;
  }

  #form(): TemplateResult {
    const shared = {
      active: this.#at,
      chosen: this.collected ?? [this.selected],
      isMany: this.collected !== undefined,
      window: this.#window,
      choose: (index: number, isShifted: boolean) => this.#choose(index, isShifted),
    };
    return this.sort
      ? table({
          ...shared,
          rows: this.#table,
          sort: this.sort,
          onKey: this.#onTableKey,
          sortBy: (sort) => this.#ask(sortOutline(sort)),
        })
      : treeOf({
          ...shared,
          rows: this.#lines,
          onKey: this.#onTreeKey,
          toggle: (index) => this.#toggle(index),
        });
  }

  override render(): TemplateResult {
    const { display, sort } = this;
    if (!this.graph || !display) return html``;
    return html`${this.#bar(display)}
      <div class="scroll" @scroll=${this.#window.onScroll}>
        ${display.concepts.size > 0 ? this.#form() : html`<p class="nothing">Everything is put away.</p>`}
      </div>
      <p class="visually-hidden" aria-live="polite">${sort ? captionOf(sort) : ""}</p>`;
  }
}

/** The key has done its work here: neither browser nor page shall take it for something else. */
function keep(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
