import { html, type TemplateResult } from "lit";
import type { AtlasRegion } from "../../view/atlas/atlas.ts";
import type { ViewState } from "../../view/state.ts";
import { openRegion, type Transition } from "../../view/transitions.ts";
import { counted } from "../../view/words.ts";
import type { LargeDrawing } from "../concept-graph/large.ts";

/** Which region of a large graph is open, what is around it, and the way back; it is said when it changes. */
export function regionBar(
  large: LargeDrawing,
  view: ViewState,
  concepts: number,
  ask: (change: Transition) => void,
): TemplateResult {
  const around = large.around(view);
  const open = around.at(-1);
  const back = (region: AtlasRegion | undefined, label: string) =>
    html`<button type="button" class="link" @click=${() => ask(openRegion(region?.id))}>${label}</button> › `;
  return html`<nav class="focus-bar" aria-label="Regions">
    <span>${open ? back(undefined, "All regions") : ""}${around.slice(0, -1).map((each) => back(each, each.label))}
      <span role="status">${open ? inWords(open) : `${counted(concepts, "concept")} in ${counted(large.regions.length, "region")}`}</span></span>
    ${open ? "" : html`<span class="hint">Open one, or search.</span>`}
  </nav>`;
}

function inWords({ label, keys, regions }: AtlasRegion): TemplateResult {
  const parts = regions.length > 0 ? ` in ${counted(regions.length, "region")}` : "";
  return html`<strong><span class="visually-hidden">Region </span>${label}</strong>, ${counted(keys.length, "concept")}${parts}`;
}
