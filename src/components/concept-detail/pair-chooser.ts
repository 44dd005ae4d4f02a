import { html, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { contrastedWith } from "../../view/contrasted.ts";
import { compareLink, pathLink } from "../../view/links.ts";
import { compare, showPath } from "../../view/transitions.ts";
import { labelOf } from "../../view/words.ts";
import { fire } from "../events.ts";
import { viewLink } from "../view-link.ts";

/** A question about two concepts: what sets them apart, or what joins them. */
export type Question = "compare" | "path";

/** Offers a second concept; events come from `from`. */
export type Chooser = (graph: ConceptGraph, concept: string, from: EventTarget) => TemplateResult;

/** The words of each question, and where its answer is. */
const QUESTIONS = {
  compare: {
    label: (name: string) => `Compare ${name} with`,
    change: (a: string, b: string) => compare([a, b]),
    link: (a: string, b: string) => compareLink([a, b]),
  },
  path: {
    label: (name: string) => `How does ${name} relate to`,
    change: showPath,
    link: pathLink,
  },
} as const;

/** The chooser for a question: for a comparison what the concept contrasts with comes first, then any other by search. */
export function chooserFor(asks: Question): Chooser {
  const { label, change, link } = QUESTIONS[asks];
  return (graph, concept, from) => {
    const offered = asks === "compare" ? contrastedWith(graph, concept) : [];
    const words = label(labelOf(graph, concept));
    return html`<div class="chooser" role="group" aria-label=${words}>
      <p class="question">${words}</p>
      ${offered.length > 0 ? html`<p class="offers">${offered.map((other) => viewLink({ href: link(concept, other), change: change(concept, other), label: `${words} ${labelOf(graph, other)}` }, labelOf(graph, other)))}</p>` : ""}
      <concept-search .graph=${graph} label=${words} @concept-select=${(
        event: HTMLElementEventMap["concept-select"],
      ) => {
        event.stopPropagation();
        const other = event.detail.concept;
        if (other !== undefined && other !== concept)
          fire(from, "view-change", { change: change(concept, other) });
      }}></concept-search>
    </div>`;
  };
}
