import { html, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { icon } from "../icons.ts";

/** A button that opens a search for one concept. */
export function conceptPicker(
  graph: ConceptGraph,
  { name, label }: { readonly name: string; readonly label: string },
  pick: (concept: string) => void,
): TemplateResult {
  const onSelect = (event: HTMLElementEventMap["concept-select"]) => {
    event.stopPropagation();
    const { concept } = event.detail;
    (event.currentTarget as HTMLElement).closest("details")?.removeAttribute("open");
    if (concept !== undefined) pick(concept);
  };
  const onToggle = ({ currentTarget }: Event) => {
    const details = currentTarget as HTMLDetailsElement;
    if (details.open) details.querySelector("concept-search")?.focus();
  };
  return html`<details class="picker" @toggle=${onToggle}>
    <summary class="button" aria-label=${label}>${icon("search")}${name}</summary>
    <concept-search .graph=${graph} label=${label} @concept-select=${onSelect}></concept-search>
  </details>`;
}
