import { html, type TemplateResult } from "lit";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Basis } from "../model/relation.ts";
import type { Chain, Hop } from "../view/chain.ts";
import { nameCutter } from "../view/term-links.ts";
import { quotation } from "./marked-text.ts";

/** What is said of a step that no sentence states. */
const UNQUOTED: Readonly<Record<Basis, string>> = {
  stated: "The graph file keeps no quote for this step.",
  structural: "The form of the text says so: nesting, a heading, or a list.",
  inferred: "No sentence says so; it was concluded.",
};

/** The steps of a chain, each with the sentence that decides it; a single step is not said twice. */
export function chainSteps(graph: ConceptGraph, { hops }: Chain): TemplateResult {
  const [only, ...more] = hops;
  if (only && more.length === 0) return html`<div class="single">${evidenceOf(graph, only)}</div>`;
  return html`<ol class="steps">${hops.map((hop) => step(graph, hop))}</ol>`;
}

function step(graph: ConceptGraph, hop: Hop): TemplateResult {
  return html`<li><p class="words">${hop.words}.</p>${evidenceOf(graph, hop)}</li>`;
}

function evidenceOf(graph: ConceptGraph, { from, to, relation }: Hop): TemplateResult {
  const { evidence, basis } = relation.attributes;
  const [first] = evidence;
  return html`${first ? quotation(first, nameCutter(graph, [from, to])) : html`<p class="source">${UNQUOTED[basis]}</p>`}`;
}
