import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../icons.ts";
import type { ExplorerContext } from "./context.ts";
import { pageSwitch } from "./page-switch.ts";
import type { ThemeChoice } from "./theme-choice.ts";

/** What the buttons of the header show and do. */
export interface HeaderTools {
  readonly themeChoice: ThemeChoice;
  readonly isLegendOpen: boolean;
  readonly toggleLegend: () => void;
  readonly switchTheme: () => void;
}

const THEME_ICONS = { system: "system", light: "sun", dark: "moon" } as const;

/** Title, search, pages and tools; what needs concepts is left out of a graph without any. */
export function header(
  { graph, view, theme, control, own, open }: ExplorerContext,
  tools: HeaderTools,
): TemplateResult {
  const hasConcepts = Boolean(graph?.order);
  return html`<header>
    <h1>${graph?.getAttribute("title") ?? "Concept graph"}</h1>
    <concept-search .graph=${graph} theme=${theme ?? nothing}></concept-search>
    ${hasConcepts ? pageSwitch(view.page, view.compare !== undefined, (change) => control.change(change)) : ""}
    <div class="tools">
      ${hasConcepts ? legendButton(tools) : ""}
      ${own ? html`<button type="button" class="button text" aria-label="Your own text" title="Your own text" @click=${() => open("concept-bring")}>${icon("open")}</button>` : ""}
      ${hasConcepts ? html`<button type="button" class="button" aria-label="Share" title="Share" @click=${() => open("concept-share")}>${icon("share")}</button>` : ""}
      ${themeButton(tools)}
      <button type="button" class="button" aria-label="Keys and gestures" title="Keys and gestures (?)" @click=${() => open("concept-help")}>${icon("help")}</button>
    </div>
  </header>`;
}

function legendButton({ isLegendOpen, toggleLegend }: HeaderTools): TemplateResult {
  return html`<button type="button" class="button filters" aria-label="Legend" aria-expanded=${isLegendOpen} @click=${toggleLegend}
    >${icon("filter")}<span>Legend</span></button>`;
}

function themeButton({ themeChoice, switchTheme }: HeaderTools): TemplateResult {
  const name = `Theme: ${themeChoice}`;
  return html`<button type="button" class="button" aria-label=${name} title=${name} @click=${switchTheme}>${icon(THEME_ICONS[themeChoice])}</button>`;
}
