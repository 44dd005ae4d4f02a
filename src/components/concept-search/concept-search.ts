import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { type AskedPair, askedPair } from "../../view/pair-search.ts";
import { TOPIC_COLOURS } from "../../view/palette.ts";
import { type Match, type SearchIndex, searchConcepts, searchIndex } from "../../view/search.ts";
import { conceptTopics, type Topic } from "../../view/topics.ts";
import { compare, showPath } from "../../view/transitions.ts";
import { counted } from "../../view/words.ts";
import { fire } from "../events.ts";
import { icon } from "../icons.ts";
import { tokens } from "../tokens.styles.ts";
import { styles } from "./concept-search.styles.ts";

/**
 * Finds a concept by any of its names: the combobox of the ARIA patterns, with field and list in one shadow root.
 *
 * @fires concept-select - A result was chosen.
 * @fires view-change - A pair was asked for: "oltp vs olap" to compare, "etl > olap" to join.
 */
export class ConceptSearch extends LitElement {
  static override styles = [tokens, styles];

  @query("input") private input!: HTMLInputElement;
  @state() private typed = "";
  @state() private isOpen = false;
  @state() private active = 0;

  @property({ attribute: false }) graph: ConceptGraph | undefined;
  /** What the field is for. */
  @property() label = "Search concepts";
  @property({ reflect: true }) theme: string | undefined;

  #index: SearchIndex = [];
  #searched = "";
  #topics: ReadonlyMap<string, Topic> = new Map();
  #matches: readonly (Match | AskedPair)[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("graph") && this.graph) {
      this.#index = searchIndex(this.graph);
      this.#topics = conceptTopics(this.graph);
    }
    // Moving through the list asks for nothing new.
    if (this.#searched === this.typed && !changed.has("graph")) return;
    this.#searched = this.typed;
    const pair = askedPair(this.#index, this.typed);
    this.#matches = [...(pair ? [pair] : []), ...searchConcepts(this.#index, this.typed)];
  }

  override focus(): void {
    this.input.focus();
    this.input.select();
  }

  #type(): void {
    this.typed = this.input.value;
    this.active = 0;
    this.isOpen = this.typed.trim() !== "";
  }

  #onKey(event: KeyboardEvent): void {
    const last = this.#matches.length - 1;
    if (event.key === "ArrowDown") this.active = this.active >= last ? 0 : this.active + 1;
    else if (event.key === "ArrowUp") this.active = this.active <= 0 ? last : this.active - 1;
    else if (event.key === "Enter") this.#choose(this.#matches[this.active]);
    else if (event.key === "Escape") this.#clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key.startsWith("Arrow")) this.isOpen = this.typed.trim() !== "";
  }

  #choose(match: Match | AskedPair | undefined): void {
    if (!match) return;
    this.#clear();
    if ("asks" in match) this.#ask(match);
    else fire(this, "concept-select", { concept: match.concept });
  }

  #ask({ asks, concepts }: AskedPair): void {
    fire(this, "view-change", { change: asks === "compare" ? compare(concepts) : showPath(...concepts) });
  }

  #clear(): void {
    this.typed = "";
    this.input.value = "";
    this.isOpen = false;
  }

  #option(match: Match | AskedPair, i: number): TemplateResult {
    const topic = "asks" in match ? undefined : this.#topics.get(match.concept);
    return html`<li id="option-${i}" role="option" aria-selected=${i === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.#choose(match)}>
      <span class="name">${marked(match.label, this.typed)}</span>
      ${topic ? html`<span class="topic topic-${topic.index % TOPIC_COLOURS}">${topic.label}</span>` : ""}
      ${"why" in match && match.why ? html`<span class="why">${match.why}</span>` : ""}
    </li>`;
  }

  #list(): TemplateResult {
    if (this.#matches.length > 0) {
      return html`<ul class="list" id="list" role="listbox" aria-label="Concepts found">${this.#matches.map((match, i) => this.#option(match, i))}</ul>`;
    }
    return html`<div class="list" id="list" role="listbox" aria-label="Concepts found">
      <p class="nothing">Nothing is called <strong>${this.typed}</strong>. Try fewer letters, or another name for it.</p></div>`;
  }

  override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }

  override render(): TemplateResult {
    const isOpen = this.isOpen;
    const found = this.#matches.length === 0 ? "Nothing found" : counted(this.#matches.length, "concept");
    return html`
      <label class="field">
        <span class="visually-hidden">${this.label}</span>${icon("search")}
        <input type="search" role="combobox" autocomplete="off" spellcheck="false" placeholder="Search a term or abbreviation"
          aria-autocomplete="list" aria-expanded=${isOpen} aria-controls="list"
          aria-activedescendant=${isOpen && this.#matches.length > 0 ? `option-${this.active}` : ""}
          @input=${this.#type} @keydown=${this.#onKey} @focus=${this.#type} @blur=${() => {
            this.isOpen = false;
          }}>
        <kbd aria-hidden="true">/</kbd>
      </label>
      ${isOpen ? this.#list() : html`<div id="list" role="listbox" aria-label="Concepts found" hidden></div>`}
      <p class="visually-hidden" role="status">${isOpen ? found : ""}</p>
    `;
  }
}

/** The label with the typed letters marked, where they occur in it. */
function marked(label: string, typed: string): TemplateResult | string {
  const at = label.toLowerCase().indexOf(typed.trim().toLowerCase());
  if (at < 0 || typed.trim() === "") return label;
  const end = at + typed.trim().length;
  return html`${label.slice(0, at)}<mark>${label.slice(at, end)}</mark>${label.slice(end)}`;
}
