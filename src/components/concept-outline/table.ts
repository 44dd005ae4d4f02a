import { html, svg, type TemplateResult } from "lit";
import type { TableRow } from "../../view/outline-table.ts";
import { TOPIC_COLOURS } from "../../view/palette.ts";
import { COLUMNS, type Column, type TableSort } from "../../view/state.ts";
import { icon } from "../icons.ts";
import type { ScrollWindow } from "./scroll-window.ts";

/** What the table shows, and whom it tells. */
export interface Table {
  readonly rows: readonly TableRow[];
  /** Index of the row with the tab stop. */
  readonly active: number;
  /** What is selected or collected. */
  readonly chosen: readonly (string | undefined)[];
  readonly sort: TableSort;
  readonly window: ScrollWindow;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly choose: (index: number, isShifted: boolean) => void;
  readonly sortBy: (sort: TableSort) => void;
}

/** Headings, and whether the column is read from the smallest to the greatest. */
const HEADINGS: Readonly<Record<Column, { readonly name: string; readonly isRising: boolean }>> = {
  name: { name: "Name", isRising: true },
  topic: { name: "Topic", isRising: true },
  importance: { name: "Importance", isRising: false },
  relations: { name: "Relations", isRising: false },
};

/** The outline as a table with one tab stop for its rows and one for each heading that sorts. */
export function table(props: Table): TemplateResult {
  const { rows, active, window, onKey, choose } = props;
  const row = (index: number) => tableRow(props, index);
  const gap = (count: number) =>
    html`<tr aria-hidden="true"><td colspan=${COLUMNS.length} data-rows=${count}></td></tr>`;
  const onClick = (event: MouseEvent) => {
    const index = (event.target as Element).closest("[data-index]")?.getAttribute("data-index");
    if (index) choose(Number(index), event.shiftKey);
  };
  return html`<table class=${window.isCut(rows.length) ? "is-cut" : ""} aria-rowcount=${rows.length + 1}>
    <caption class="visually-hidden">${captionOf(props.sort)}</caption>
    <thead><tr aria-rowindex="1">${COLUMNS.map((column) => heading(column, props))}</tr></thead>
    <tbody @keydown=${onKey} @click=${onClick}>${window.rows(rows.length, active, row, gap)}</tbody>
  </table>`;
}

/** How the table is sorted, in words. */
export function captionOf({ by, isReversed }: TableSort): string {
  return `Concepts, sorted by ${HEADINGS[by].name.toLowerCase()}${isReversed ? ", the other way round" : ""}`;
}

function heading(column: Column, { sort, sortBy }: Table): TemplateResult {
  const { name, isRising } = HEADINGS[column];
  const isSorted = sort.by === column;
  const direction = isRising !== sort.isReversed ? "ascending" : "descending";
  const next = { by: column, isReversed: isSorted && !sort.isReversed };
  return html`<th scope="col" class=${column} aria-sort=${isSorted ? direction : "none"}>
    <button type="button" @click=${() => sortBy(next)}>${name}${icon("turn")}</button></th>`;
}

function tableRow({ rows, active, chosen }: Table, index: number): TemplateResult {
  const { concept, label, topic, rank, importance, relations } = rows[index] as TableRow;
  const isSelected = chosen.includes(concept);
  return html`<tr data-index=${index} aria-rowindex=${index + 2} class=${isSelected ? "is-selected" : ""}>
    <th scope="row"><button type="button" class="link" tabindex=${index === active ? 0 : -1} aria-current=${isSelected}>${label}</button></th>
    <td class="topic">${topic ? html`<span class="kicker topic-${topic.index % TOPIC_COLOURS}">${topic.label}</span>` : ""}</td>
    <td class="importance"><span>${rank}</span>${bar(importance)}</td>
    <td class="relations">${relations}</td>
  </tr>`;
}

/** A bar as long as the importance; the place beside it says the same in a number. */
function bar(importance: number): TemplateResult {
  return html`<svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">${svg`<rect width=${Math.max(1, importance * 100)} height="6"></rect>`}</svg>`;
}
