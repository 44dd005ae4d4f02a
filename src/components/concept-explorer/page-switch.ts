import { html, type TemplateResult } from "lit";
import type { Page } from "../../view/state.ts";
import { openPage, showPage, type Transition } from "../../view/transitions.ts";

/** Pages by the name that a reader sees; the picture is the one without a key. */
const NAMES: readonly { readonly page?: Page; readonly name: string }[] = [
  { name: "Graph" },
  { page: "outline", name: "Outline" },
  { page: "contrasts", name: "Contrasts" },
];

/** The way from one page to another; `isElsewhere` is for a place that none of them is, such as a comparison. */
export function pageSwitch(
  current: Page | undefined,
  isElsewhere: boolean,
  ask: (change: Transition) => void,
): TemplateResult {
  return html`<nav class="pages" aria-label="View">${NAMES.map(
    ({ page, name }) =>
      html`<button type="button" aria-current=${page === current && !isElsewhere ? "page" : "false"} @click=${() => ask(page === "contrasts" ? openPage(page) : showPage(page))}>${name}</button>`,
  )}</nav>`;
}
