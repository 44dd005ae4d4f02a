import { html, LitElement, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import { dialogStyles } from "../dialog.styles.ts";
import { icon } from "../icons.ts";
import { tokens } from "../tokens.styles.ts";
import { styles } from "./concept-help.styles.ts";
import { HELP, type HelpGroup, type HelpRow } from "./key-table.ts";

/** The list of all keys and gestures, in a dialog that keeps the focus while it is open and gives it back. */
export class ConceptHelp extends LitElement {
  static override styles = [tokens, dialogStyles, styles];

  @query("dialog") private dialog!: HTMLDialogElement;

  @property({ reflect: true }) theme: string | undefined;

  /** Open the dialog; one that is open stays so. */
  open(): void {
    if (!this.dialog.open) this.dialog.showModal();
  }

  /** Keys are the dialog's own while it is open; a click on what lies around it closes it. */
  readonly #keep = (event: KeyboardEvent) => event.stopPropagation();
  readonly #onClick = (event: MouseEvent) => event.target === this.dialog && this.dialog.close();

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title" @keydown=${this.#keep} @click=${this.#onClick}>
      <header>
        <h2 id="title">Keys and gestures</h2>
        <button type="button" class="button close" aria-label="Close the list of keys" @click=${() => this.dialog.close()}>${icon("close")}</button>
      </header>
      <div class="groups">${HELP.map(group)}</div>
    </dialog>`;
  }
}

function group({ heading, rows }: HelpGroup): TemplateResult {
  return html`<section><h3>${heading}</h3><dl>${rows.map(line)}</dl></section>`;
}

function line(row: HelpRow): TemplateResult {
  const how = "keys" in row ? row.keys.map(pressed) : row.gesture;
  return html`<div class="row"><dt>${how}</dt><dd>${row.does}</dd></div>`;
}

/** @example pressed("Ctrl Z") // → the keys Ctrl and Z, side by side */
function pressed(keys: string): TemplateResult {
  return html`<span class="way">${keys.split(" ").map((key) => html`<kbd>${key}</kbd>`)}</span>`;
}
