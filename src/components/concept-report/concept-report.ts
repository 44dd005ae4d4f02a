import { html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { relationEdge } from "../../graph/queries.ts";
import {
  type Correction,
  correctionInWords,
  withCorrection,
  withoutCorrection,
} from "../../intake/corrections.ts";
import { conceptLink } from "../../view/links.ts";
import { type ReportRow, type ReportSection, reportOf } from "../../view/report.ts";
import { labelOf } from "../../view/words.ts";
import { fire } from "../events.ts";
import type { OwnGraphRead } from "../own-text/own-text.ts";
import { tokens } from "../tokens.styles.ts";
import { isPlainClick } from "../view-link.ts";
import { styles } from "./concept-report.styles.ts";
import { correctionForms } from "./forms.ts";
import { type RowContext, relationOf, reportRow } from "./row.ts";

/** Longer lists are for the command; a person looks at the first of them. */
const MOST_ROWS = 100;

/**
 * What is doubtful in what was read from a reader's own text, each with its sentence, and ways to put it right.
 *
 * @fires text-correct - A correction was made or taken back.
 * @fires concept-select - A concept was chosen.
 * @fires chain-show - The relation that a row speaks of, for the picture to light.
 */
export class ConceptReport extends LitElement {
  static override styles = [tokens, styles];

  @property({ attribute: false }) read: OwnGraphRead | undefined;
  @property({ reflect: true }) theme: string | undefined;

  readonly #context: RowContext = {
    label: (id) => (this.read ? labelOf(this.read.shown, id) : id),
    link: (id) => this.#link(id),
    correct: (correction) => this.#correct(correction),
  };

  get #corrections(): readonly Correction[] {
    return this.read?.corrections ?? [];
  }

  #correct(correction: Correction): void {
    fire(this, "text-correct", { corrections: withCorrection(this.#corrections, correction) });
  }

  #link(concept: string): TemplateResult {
    const follow = (event: MouseEvent) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      fire(this, "concept-select", { concept });
    };
    return html`<a class="link" href=${conceptLink(concept)} @click=${follow}>${this.#context.label(concept)}</a>`;
  }

  #show(row: ReportRow): void {
    const relation = relationOf(row);
    const edge = relation && this.read && relationEdge(this.read.shown, relation);
    fire(this, "chain-show", { relations: edge === undefined ? [] : [edge] });
  }

  #section({ title, rows, note }: ReportSection, i: number): TemplateResult | string {
    if (rows.length === 0 && !note) return "";
    const show = (row: ReportRow) => () => this.#show(row);
    return html`<details ?open=${i === 0}><summary>${title}<span class="muted">${rows.length}</span></summary>
      <ul>${rows
        .slice(0, MOST_ROWS)
        .map(
          (row) =>
            html`<li @mouseenter=${show(row)} @focusin=${show(row)}>${reportRow(row, this.#context)}</li>`,
        )}</ul>
      ${rows.length > MOST_ROWS ? html`<p class="muted">… and ${rows.length - MOST_ROWS} more</p>` : ""}
      ${note ? html`<p class="muted">${note}</p>` : ""}</details>`;
  }

  #made(): TemplateResult | string {
    if (this.#corrections.length === 0) return "";
    const takeBack = (each: Correction) => () =>
      fire(this, "text-correct", { corrections: withoutCorrection(this.#corrections, each) });
    return html`<details open><summary>Your corrections<span class="muted">${this.#corrections.length}</span></summary>
      <ul>${this.#corrections.map((each) => {
        const words = correctionInWords(each);
        return html`<li class="done"><span>${words}</span><button type="button" class="button" aria-label="Take back: ${words}" @click=${takeBack(each)}>Take back</button></li>`;
      })}</ul></details>`;
  }

  override render(): TemplateResult {
    const { read } = this;
    if (!read?.extraction) return html``;
    const sections = reportOf(read.extraction).filter(({ rows, note }) => rows.length > 0 || note);
    const labels = read.shown.mapNodes((_, { label }) => label).sort((a, b) => a.localeCompare(b, "en"));
    return html`
      <h2>What to look at</h2>
      <p>${sections.length === 0 ? "Nothing in this text is doubtful." : "What was read from your text and is not sure. Say what is right; the text itself stays as it is."}</p>
      ${this.#made()} ${sections.map((section, i) => this.#section(section, i))}
      <details><summary>Put something else right</summary>${correctionForms((each) => this.#correct(each))}</details>
      <datalist id="labels">${labels.map((label) => html`<option value=${label}></option>`)}</datalist>
    `;
  }
}
