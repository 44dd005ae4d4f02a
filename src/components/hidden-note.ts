import { html, type TemplateResult } from "lit";
import { showHidden } from "../view/by-hand.ts";
import type { HiddenCounts } from "../view/display.ts";
import { hiddenInWords } from "../view/hidden-words.ts";
import { showEverything, type Transition } from "../view/transitions.ts";

/** How much is out of sight and why, with the way to have it back; the empty text where nothing is. */
export function hiddenNote(hidden: HiddenCounts, ask: (change: Transition) => void): TemplateResult | string {
  const causes = hiddenInWords(hidden);
  if (causes.length === 0) return "";
  const isMixed = hidden.byHand > 0 && causes.length > 1;
  return html`<span>Not shown: ${causes.join(" · ")}</span>
    ${isMixed ? html`<button type="button" class="link accent" @click=${() => ask(showHidden())}>Show what you hid</button>` : ""}
    <button type="button" class="link accent" @click=${() => ask(showEverything())}>Show everything</button>`;
}
