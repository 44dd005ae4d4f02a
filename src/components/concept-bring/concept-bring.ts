import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { OfferedFile, Progress } from "../../intake/messages.ts";
import { dialogStyles } from "../dialog.styles.ts";
import { fire } from "../events.ts";
import { icon } from "../icons.ts";
import { chosenFiles, pastedFile } from "../own-text/offered-files.ts";
import type { ReadingState } from "../own-text/own-text.ts";
import { tokens } from "../tokens.styles.ts";
import { styles } from "./concept-bring.styles.ts";

const EXAMPLE =
  "**Sourdough**: A sourdough is a kind of bread that rises without added yeast.\n\n**Starter**: …";

/**
 * Where a reader brings a text of their own, watches it being read, and is told what is wrong with it.
 *
 * @fires text-offer - Files were chosen, or text was pasted.
 * @fires text-cancel - Reading is to stop.
 */
export class ConceptBring extends LitElement {
  static override styles = [tokens, dialogStyles, styles];

  @query("dialog") private dialog!: HTMLDialogElement;
  @state() private text = "";

  @property({ attribute: false }) state: ReadingState = { is: "idle" };
  @property({ reflect: true }) theme: string | undefined;

  /** Open the dialog, with a text to begin with if there is one; a dialog that is open stays so. */
  open(text?: string): void {
    if (text !== undefined) this.text = text;
    if (!this.dialog.open) this.dialog.showModal();
  }

  close(): void {
    this.dialog.close();
  }

  readonly #keep = (event: KeyboardEvent) => event.stopPropagation();

  /** Leaving the dialog while it reads is to give the reading up. */
  readonly #onClose = () => {
    if (this.state.is === "reading") fire(this, "text-cancel", {});
  };

  readonly #choose = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const files = chosenFiles(input.files);
    input.value = "";
    this.#offer(files);
  };

  #offer(files: readonly OfferedFile[]): void {
    if (files.length > 0) fire(this, "text-offer", { files });
  }

  #chooser(words: string, isFolder: boolean): TemplateResult {
    return html`<label class="button">${words}<input class="visually-hidden" type="file" multiple ?webkitdirectory=${isFolder}
      accept=${isFolder ? nothing : ".md,.mdx,.markdown,.zip,.json,.yaml,.yml"} @change=${this.#choose} /></label>`;
  }

  #choices(): TemplateResult {
    return html`
      <p>Drop Markdown anywhere on the page, or choose it here: files, a folder, or a zip of them.</p>
      <div class="ways">${this.#chooser("Choose files…", false)}${this.#chooser("Choose a folder…", true)}</div>
      <label>Or paste a text<textarea rows="7" spellcheck="false" placeholder=${EXAMPLE} .value=${this.text} @input=${(
        event: InputEvent,
      ) => {
        this.text = (event.target as HTMLTextAreaElement).value;
      }}></textarea></label>
      <div class="below"><span class="promise">It is read in this tab. Nothing is sent anywhere.</span>
        <button type="button" class="button" ?disabled=${this.text.trim() === ""} @click=${() => this.#offer([pastedFile(this.text)])}>Read it</button></div>
    `;
  }

  #busy({ step, done, of }: Progress): TemplateResult {
    const count = done === undefined || of === undefined ? "" : ` ${done} of ${of}`;
    return html`<div class="busy">
      <span role="status">${step}${count} …</span>
      <progress aria-label="Reading your text" value=${done ?? nothing} max=${of ?? nothing}></progress>
      <button type="button" class="button" @click=${() => fire(this, "text-cancel", {})}>Cancel</button>
    </div>`;
  }

  override render(): TemplateResult {
    const { state } = this;
    return html`<dialog aria-labelledby="title" @keydown=${this.#keep} @close=${this.#onClose}>
      <header><h2 id="title">Your own text</h2>
        <button type="button" class="button close" aria-label="Close" @click=${() => this.close()}>${icon("close")}</button></header>
      <div class="body">
        ${state.is === "failed" ? html`<p class="wrong" role="alert">${state.message}</p>` : ""}
        ${state.is === "reading" ? this.#busy(state.progress) : this.#choices()}
      </div>
    </dialog>`;
  }
}
