import { html, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { Comparison } from "../../view/comparison.ts";
import { pathLink } from "../../view/links.ts";
import { showPath } from "../../view/transitions.ts";
import { labelOf } from "../../view/words.ts";
import { chainSteps } from "../chain-steps.ts";
import { viewLink } from "../view-link.ts";
import { joinedPicture } from "./joined-picture.ts";

type Joined = Comparison["joined"][number];

/** How each concept is joined to the next: the best chain as a sentence, and each of its steps with what says so. */
export function joinedBy(graph: ConceptGraph, comparison: Comparison): TemplateResult {
  const { joined } = comparison;
  return html`<section><h3>How they are joined</h3>${joinedPicture(graph, comparison)}${joined.map((each) => one(graph, each))}</section>`;
}

function one(graph: ConceptGraph, { pair: [a, b], chain }: Joined): TemplateResult {
  const [source, target] = [labelOf(graph, a), labelOf(graph, b)];
  if (!chain) return html`<p class="muted">No chain of relations leads from ${source} to ${target}.</p>`;
  const label = `Chains from ${source} to ${target} in the picture`;
  return html`<p class="aloud">${chain.sentence}</p>${chainSteps(graph, chain)}
    <p class="onward">${viewLink({ href: pathLink(a, b), change: showPath(a, b), label }, "Show it in the picture, and other chains")}</p>`;
}
