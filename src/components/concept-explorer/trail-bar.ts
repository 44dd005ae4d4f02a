import { html, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { labelOf } from "../../view/words.ts";

/** The concepts visited last, each a way back to it; nothing before there are two. */
export function trailBar(
  graph: ConceptGraph,
  trail: readonly string[],
  selected: string | undefined,
  choose: (concept: string) => void,
): TemplateResult | string {
  const known = trail.filter((concept) => graph.hasNode(concept));
  if (known.length < 2) return "";
  return html`<nav class="trail" aria-label="Visited last"><ol>${known.map(
    (concept) =>
      html`<li><button type="button" class="link" aria-current=${concept === selected} @click=${() => choose(concept)}>${labelOf(graph, concept)}</button></li>`,
  )}</ol></nav>`;
}
