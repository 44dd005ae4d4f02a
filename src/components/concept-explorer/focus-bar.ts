import { html, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { DEPTHS, type Focus } from "../../view/state.ts";
import { focusOn, leaveFocus, type Transition } from "../../view/transitions.ts";
import { grouped, labelOf } from "../../view/words.ts";

/** What is in focus, how far it reaches, and the way back. */
export function focusBar(
  graph: ConceptGraph,
  { concept, depth, left }: Focus & { readonly left?: number | undefined },
  ask: (change: Transition) => void,
): TemplateResult {
  return html`<div class="focus-bar" role="group" aria-label="Focus">
    <span>Around <strong>${labelOf(graph, concept)}</strong></span>
    <span class="depths" role="group" aria-label="Steps">${DEPTHS.map(
      (
        each,
      ) => html`<button type="button" aria-pressed=${each === depth} @click=${() => ask(focusOn(concept, each))}
        aria-label=${Number.isFinite(each) ? `${each} ${each === 1 ? "step" : "steps"}` : "everything connected"}>${Number.isFinite(each) ? each : "all"}</button>`,
    )}</span>
    ${left ? html`<span>the nearest; ${grouped(left)} more are further out</span>` : ""}
    <button type="button" class="link" @click=${() => ask(leaveFocus())}>Whole graph</button>
  </div>`;
}
