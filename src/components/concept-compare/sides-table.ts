import { html, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { Comparison } from "../../view/comparison.ts";
import type { SharedEnd } from "../../view/comparison-sides.ts";
import { conceptLink } from "../../view/links.ts";
import { select } from "../../view/transitions.ts";
import { labelOf } from "../../view/words.ts";
import { viewLink } from "../view-link.ts";
import { listed } from "./listed.ts";

/** The relations of the concepts side by side, grouped by type: what only one of them has, and what they have in common. */
export function sidesTable(graph: ConceptGraph, { concepts, sides }: Comparison): TemplateResult {
  if (sides.length === 0) return html``;
  const labels = concepts.map((key) => labelOf(graph, key));
  const common = concepts.length > 2 ? "In common" : "Both";
  const linkTo = (key: string) =>
    viewLink({ href: conceptLink(key), change: select(key) }, labelOf(graph, key));
  // "Both" stands between the two; with more than two, what is common stands behind them.
  const at = concepts.length > 2 ? concepts.length : 1;
  const heads = labels.map((label) => `Only ${label}`).toSpliced(at, 0, common);
  return html`<section><h3>Relations side by side</h3>
    <table role="table" aria-label="Relations of ${listed(labels)}">
      <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Relation</th>${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
      <tbody role="rowgroup">${sides.map(({ heading, only, shared }) => {
        const ends = shared.map((end) => sharedEnd(graph, end, concepts.length, linkTo));
        const cells = only.map((keys) => keys.map(linkTo)).toSpliced(at, 0, ends);
        return html`<tr role="row"><th scope="row" role="rowheader">${heading}</th>${cells.map(
          (cell, i) =>
            html`<td role="cell" class=${cell.length > 0 ? "names" : "names is-none"} data-concept=${heads[i] ?? ""}>${cell.length > 0 ? cell : nobody()}</td>`,
        )}</tr>`;
      })}</tbody>
    </table></section>`;
}

/** Which of several concepts share it, unless all do. */
function sharedEnd(
  graph: ConceptGraph,
  { concept, by }: SharedEnd,
  all: number,
  linkTo: (key: string) => TemplateResult,
): TemplateResult {
  const holders =
    by.length < all
      ? html` <span class="muted">(${listed(by.map((key) => labelOf(graph, key)))})</span>`
      : "";
  return html`<span>${linkTo(concept)}${holders}</span>`;
}

function nobody(): TemplateResult {
  return html`<span class="muted" aria-hidden="true">—</span><span class="visually-hidden">none</span>`;
}
