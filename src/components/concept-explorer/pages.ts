import { html, nothing, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { ViewState } from "../../view/state.ts";
import type { LazyParts, Part } from "./lazy-parts.ts";
import { lostPart } from "./states.ts";

/** What a page needs to know besides the view. */
export interface PageContext {
  readonly graph: ConceptGraph;
  readonly theme: string | undefined;
  /** Address of the view, for the action that copies it. */
  readonly link: string | undefined;
  readonly parts: LazyParts;
}

/** What takes the place of the picture in a view; undefined where the picture itself is shown. */
export function pageOf({ compare, page }: ViewState, context: PageContext): TemplateResult | undefined {
  const { graph, theme, link } = context;
  if (compare) {
    return fetched(
      context,
      "concept-compare",
      "The comparison",
      html`<concept-compare as-page .graph=${graph} .concepts=${compare} .link=${link} theme=${theme ?? nothing}></concept-compare>`,
    );
  }
  if (page !== "contrasts") return undefined;
  const contrasts = html`<concept-contrasts .graph=${graph} theme=${theme ?? nothing}></concept-contrasts>`;
  return fetched(context, "concept-contrasts", "The list of contrasts", contrasts);
}

/** What the panel says of the chain between two concepts; undefined where none was asked for. */
export function pathPanel({ path }: ViewState, context: PageContext): TemplateResult | undefined {
  if (!path) return undefined;
  const { graph, theme, link } = context;
  const chain = html`<concept-path .graph=${graph} .ends=${path} .link=${link} theme=${theme ?? nothing}></concept-path>`;
  return fetched(context, "concept-path", "The chain", chain);
}

/** The element, which is fetched when it is first shown; a sentence and another try where it cannot be had. */
function fetched({ parts }: PageContext, part: Part, name: string, shown: TemplateResult): TemplateResult {
  void parts.need(part);
  return parts.lost === part ? lostPart(name, () => void parts.need(part)) : shown;
}
