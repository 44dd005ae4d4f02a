import { html, nothing, type TemplateResult } from "lit";
import type { Loading } from "../load-graph.ts";
import type { ExplorerContext, GraphContext } from "./context.ts";
import { focusBar } from "./focus-bar.ts";
import { emptyPicture, failedPicture, loadingPicture, lostPart } from "./states.ts";
import type { ViewControl } from "./view-control.ts";

/** The picture with what stands upon it, or the reason why there is none. */
export function pictureOf(context: ExplorerContext, loading: Loading, retry: () => void): TemplateResult {
  if (loading.is === "failed") return failedPicture(loading.message, retry);
  if (loading.is === "loading") return loadingPicture();
  if (loading.graph.order === 0) return emptyPicture();
  return picture({ ...context, graph: loading.graph });
}

function picture(context: GraphContext): TemplateResult {
  const { graph, view, display, lit, theme, fullPage, control } = context;
  const isOutline = view.page === "outline";
  const { focus, walk } = view;
  return html`
    <concept-graph ?inert=${isOutline} .graph=${graph} .display=${display} .selected=${view.selected} .collected=${view.collected} .lit=${lit}
      ?full-page=${fullPage} theme=${theme ?? nothing}></concept-graph>
    ${focus && walk === undefined ? focusBar(graph, focus, (change) => control.change(change)) : ""}
    ${isOutline ? outline(context) : ""}
    ${notice(control)}
  `;
}

function outline({ graph, view, display, theme, parts }: GraphContext): TemplateResult {
  const retry = () => void parts.need("concept-outline");
  if (parts.lost === "concept-outline") return lostPart("The outline", retry);
  return html`<concept-outline .graph=${graph} .display=${display} .selected=${view.selected} .collected=${view.collected} .sort=${view.sort}
    theme=${theme ?? nothing}></concept-outline>`;
}

/** What the link that led here asked for in vain; empty where all is well. */
export function notice(control: ViewControl): TemplateResult | string {
  if (control.problems.length === 0) return "";
  return html`<p class="notice" role="status">${control.problems.join(" ")}
    <button type="button" class="link" @click=${() => control.dismissProblems()}>Dismiss</button></p>`;
}
