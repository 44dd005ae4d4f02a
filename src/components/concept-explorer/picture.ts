import { html, nothing, type TemplateResult } from "lit";
import { CONCEPTS } from "../concept-graph/depiction.ts";
import type { Drawing } from "../concept-graph/drawn.ts";
import type { Loading } from "../load-graph.ts";
import type { ExplorerContext, GraphContext } from "./context.ts";
import { focusBar } from "./focus-bar.ts";
import { DIALOGS, type Dialog } from "./lazy-parts.ts";
import { regionBar } from "./region-bar.ts";
import { emptyPicture, failedPicture, loadingPicture, lostPart } from "./states.ts";

/** The picture with what stands upon it, or the reason why there is none. */
export function pictureOf(context: ExplorerContext, loading: Loading, retry: () => void): TemplateResult {
  if (loading.is === "failed") return failedPicture(loading.message, retry);
  if (loading.is === "loading") return loadingPicture();
  if (loading.graph.order === 0) return emptyPicture();
  return context.drawing ? picture({ ...context, graph: loading.graph }, context.drawing) : loadingPicture();
}

function picture(context: GraphContext, { graph, display, depiction, left }: Drawing): TemplateResult {
  const { view, lit, theme, fullPage, control, large } = context;
  const isOutline = view.page === "outline";
  const { focus, walk } = view;
  return html`
    <concept-graph ?inert=${isOutline} .graph=${graph} .display=${display} .selected=${view.selected} .collected=${view.collected} .lit=${lit} .depiction=${depiction ?? CONCEPTS}
      ?full-page=${fullPage} theme=${theme ?? nothing}></concept-graph>
    ${focus && walk === undefined ? focusBar(context.graph, { ...focus, left }, (change) => control.change(change)) : ""}
    ${large && !focus && !isOutline ? regionBar(large, view, context.graph.order, (change) => control.change(change)) : ""}
    ${isOutline ? outline(context) : ""}
    ${notice(context)}
  `;
}

function outline({ graph, view, display, theme, parts }: GraphContext): TemplateResult {
  const retry = () => void parts.need("concept-outline");
  if (parts.lost === "concept-outline") return lostPart("The outline", retry);
  return html`<concept-outline .graph=${graph} .display=${display} .selected=${view.selected} .collected=${view.collected} .sort=${view.sort}
    theme=${theme ?? nothing}></concept-outline>`;
}

/** What the link that led here asked for in vain, or what cannot be opened now; empty where all is well. */
export function notice({ control, parts, open }: ExplorerContext): TemplateResult | string {
  const lost = parts.lost;
  if (lost && lost in DIALOGS) return lostDialog(lost as Dialog, open);
  if (control.problems.length === 0) return "";
  return html`<p class="notice" role="status">${control.problems.join(" ")}
    <button type="button" class="link" @click=${() => control.dismissProblems()}>Dismiss</button></p>`;
}

function lostDialog(dialog: Dialog, open: (dialog: Dialog) => void): TemplateResult {
  return html`<p class="notice" role="alert">${DIALOGS[dialog]} cannot be reached. Check the connection, then try again.
    <button type="button" class="link" @click=${() => open(dialog)}>Try again</button></p>`;
}
