import { html, nothing, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { ViewState } from "../../view/state.ts";
import { fetchElement } from "./later.ts";

/** What a page needs to know besides the view. */
export interface PageContext {
  readonly graph: ConceptGraph;
  readonly theme: string | undefined;
  /** Address of the view, for the action that copies it. */
  readonly link: string | undefined;
}

/** What takes the place of the picture in a view; undefined where the picture itself is shown. */
export function pageOf({ compare, page }: ViewState, context: PageContext): TemplateResult | undefined {
  const { graph, theme, link } = context;
  if (compare) {
    void fetchElement("concept-compare");
    return html`<concept-compare .graph=${graph} .concepts=${compare} .link=${link} theme=${theme ?? nothing}></concept-compare>`;
  }
  if (page !== "contrasts") return undefined;
  void fetchElement("concept-contrasts");
  return html`<concept-contrasts .graph=${graph} theme=${theme ?? nothing}></concept-contrasts>`;
}

/** What the panel says of the chain between two concepts; undefined where none was asked for. */
export function pathPanel({ path }: ViewState, context: PageContext): TemplateResult | undefined {
  if (!path) return undefined;
  void fetchElement("concept-path");
  const { graph, theme, link } = context;
  return html`<concept-path .graph=${graph} .ends=${path} .link=${link} theme=${theme ?? nothing}></concept-path>`;
}
