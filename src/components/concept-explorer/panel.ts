import { html, nothing, type TemplateResult } from "lit";
import { clearCollection, isPinned } from "../../view/by-hand.ts";
import type { Sheet } from "../../view/panel-sheet.ts";
import { leavePlace, select, type Transition } from "../../view/transitions.ts";
import { labelOf } from "../../view/words.ts";
import { icon } from "../icons.ts";
import type { ExplorerContext, GraphContext } from "./context.ts";
import { collectionPanel, pathPanel, report } from "./pages.ts";
import type { SheetGrip } from "./sheet-grip.ts";
import { loadingPanel } from "./states.ts";
import { trailBar } from "./trail-bar.ts";

/** How the panel stands on the page. */
export interface PanelStand {
  /** Whether a page lies over it. */
  readonly isBehind: boolean;
  /** How high it is where it lies over the foot of a narrow page, and what one holds it by. */
  readonly sheet: Sheet;
  readonly grip: SheetGrip;
  readonly choose: (concept: string) => void;
}

/** The panel beside the picture: about the concept, the chain, the walk, or the graph as a whole. */
export function panel(context: ExplorerContext, stand: PanelStand): TemplateResult {
  const { name, close } = panelHead(context);
  const { isBehind, sheet, grip } = stand;
  return html`<aside part="panel" ?inert=${isBehind} aria-label=${name}>
    ${grip.render(sheet)}
    ${close ? html`<button type="button" class="button close" aria-label="Close ${name}" @click=${() => context.control.change(close)}>${icon("close")}</button>` : ""}
    <div class="scroll">${panelBody(context, stand)}</div>
  </aside>`;
}

/** What the panel is called, and what closes it; undefined where there is nothing to close. */
function panelHead({ graph, view, isReportOpen }: ExplorerContext): {
  readonly name: string;
  readonly close?: Transition;
} {
  const { selected, path, walk, collected } = view;
  if (isReportOpen) return { name: "What to look at" };
  if (graph && path)
    return { name: path.map((key) => labelOf(graph, key)).join(" to "), close: leavePlace() };
  if (collected) return { name: `${collected.length} concepts`, close: clearCollection() };
  if (!graph || selected === undefined) return { name: "About this graph" };
  const name = labelOf(graph, selected);
  return walk === undefined ? { name, close: select(undefined) } : { name };
}

function panelBody(context: ExplorerContext, { choose }: PanelStand): TemplateResult {
  if (!context.graph) return loadingPanel();
  const here = { ...context, graph: context.graph };
  const { graph, view, trail } = here;
  if (here.isReportOpen) return report(here);
  return (
    pathPanel(here) ??
    collectionPanel(here) ??
    html`${walkThrough(here)}${detail(here)}${trailBar(graph, trail, view.selected, choose)}`
  );
}

function walkThrough({ graph, view, theme }: GraphContext): TemplateResult | string {
  const { walk, selected } = view;
  if (walk === undefined) return "";
  return html`<concept-walk .graph=${graph} .step=${walk} .selected=${selected} theme=${theme ?? nothing}></concept-walk>`;
}

function detail({ graph, view, theme, control, parts, own }: GraphContext): TemplateResult {
  const { walk, focus, selected } = view;
  // Of the stage of a walk the walk itself tells.
  const isAtStage = walk !== undefined && (selected ?? focus?.concept) === focus?.concept;
  return html`<concept-detail ?hidden=${isAtStage && parts.lost !== "concept-walk"} .graph=${graph} .concept=${selected}
    .isPinned=${selected !== undefined && isPinned(view, selected)} .link=${control.linkTo(selected)} ?offers-text=${own !== undefined}
    theme=${theme ?? nothing}></concept-detail>`;
}
