import { html, nothing, type TemplateResult } from "lit";
import type { GraphContext } from "./context.ts";
import type { Part } from "./lazy-parts.ts";
import { lostPart } from "./states.ts";

/** What takes the place of picture and panel in a view; undefined where those are shown. */
export function pageOf(context: GraphContext): TemplateResult | undefined {
  const { graph, view, theme, control } = context;
  if (view.compare) {
    const comparison = html`<concept-compare as-page .graph=${graph} .concepts=${view.compare} .link=${control.link} theme=${theme ?? nothing}></concept-compare>`;
    return fetched(context, "concept-compare", "The comparison", comparison);
  }
  if (view.page !== "contrasts") return undefined;
  const contrasts = html`<concept-contrasts .graph=${graph} theme=${theme ?? nothing}></concept-contrasts>`;
  return fetched(context, "concept-contrasts", "The list of contrasts", contrasts);
}

/** What the panel says of the chain between two concepts; undefined where none was asked for. */
export function pathPanel(context: GraphContext): TemplateResult | undefined {
  const { graph, view, theme, control } = context;
  if (!view.path) return undefined;
  const chain = html`<concept-path .graph=${graph} .ends=${view.path} .link=${control.link} theme=${theme ?? nothing}></concept-path>`;
  return fetched(context, "concept-path", "The chain", chain);
}

/** What is doubtful in the reader's own text. */
export function report(context: GraphContext): TemplateResult {
  const { own, theme } = context;
  const rows = html`<concept-report .read=${own?.read} theme=${theme ?? nothing}></concept-report>`;
  return fetched(context, "concept-report", "The report", rows);
}

/** What the panel says of concepts that were put together; undefined where none were. */
export function collectionPanel(context: GraphContext): TemplateResult | undefined {
  const { graph, view, theme } = context;
  if (!view.collected) return undefined;
  const pinned = view.pins?.map(({ concept }) => concept) ?? [];
  const collection = html`<concept-collection .graph=${graph} .concepts=${view.collected} .pinned=${pinned} theme=${theme ?? nothing}></concept-collection>`;
  return fetched(context, "concept-collection", "The collection", collection);
}

/** The element, which is fetched when it is first shown; a sentence and another try where it cannot be had. */
function fetched({ parts }: GraphContext, part: Part, name: string, shown: TemplateResult): TemplateResult {
  void parts.need(part);
  return parts.lost === part ? lostPart(name, () => void parts.need(part)) : shown;
}
