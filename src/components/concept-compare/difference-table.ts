import { html, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { ComparedCell, Comparison } from "../../view/comparison.ts";
import { GAP } from "../../view/comparison-markdown.ts";
import { nameCutter, type TermCutter } from "../../view/term-links.ts";
import { labelOf } from "../../view/words.ts";
import { quotation } from "../marked-text.ts";
import { listed } from "./listed.ts";

/** What differs, a row for each dimension; each value opens the sentence that it was read from. */
export function differenceTable(graph: ConceptGraph, { concepts, differences }: Comparison): TemplateResult {
  const labels = concepts.map((key) => labelOf(graph, key));
  if (differences.length === 0) {
    return html`<section><h3>What differs</h3>
      <p class="muted">The definitions of ${listed(labels)} speak of no dimension in common.</p></section>`;
  }
  const cut = nameCutter(graph, concepts);
  return html`<section><h3>What differs</h3>
    <table class="differences" role="table" aria-label="What differs between ${listed(labels)}">
      <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">On</th>${labels.map((label) => html`<th scope="col" role="columnheader">${label}</th>`)}</tr></thead>
      <tbody role="rowgroup">${differences.map(
        ({ dimension, cells }) => html`<tr role="row"><th scope="row" role="rowheader">${dimension}</th>
          ${cells.map((cell, i) => html`<td role="cell" data-concept=${labels[i] ?? ""}>${cell ? told(cell, cut) : untold()}</td>`)}</tr>`,
      )}</tbody>
    </table>
    <p class="muted hint">Read from the definitions; choose a value to see its sentence.</p></section>`;
}

function told({ value, sentence, source }: ComparedCell, cut: TermCutter): TemplateResult {
  return html`<details><summary>${value}</summary>${quotation({ quote: sentence, ...source }, cut)}</details>`;
}

function untold(): TemplateResult {
  return html`<span aria-hidden="true">${GAP}</span><span class="visually-hidden">the text does not say</span>`;
}
