import { html, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { Comparison } from "../../view/comparison.ts";
import { conceptLink } from "../../view/links.ts";
import { select } from "../../view/transitions.ts";
import { labelOf } from "../../view/words.ts";
import { viewLink } from "../view-link.ts";

/** What the concepts have in common: a whole, a kind, a process, the topic, neighbors. */
export function sharedList(graph: ConceptGraph, { shared }: Comparison): TemplateResult {
  const linkTo = (key: string) =>
    viewLink({ href: conceptLink(key), change: select(key) }, labelOf(graph, key));
  return html`<section><h3>What they share</h3>
    ${
      shared.length === 0
        ? html`<p class="muted">They have no whole, no kind, no topic and no neighbor in common.</p>`
        : html`<dl class="shared">${shared.map(
            ({ heading, topic, concepts }) =>
              html`<dt>${heading}</dt><dd class="names">${topic ?? ""}${concepts.map(linkTo)}</dd>`,
          )}</dl>`
    }</section>`;
}
