import { html, type TemplateResult } from "lit";
import type { OutlineRow } from "../../view/outline-rows.ts";
import { TOPIC_COLOURS } from "../../view/palette.ts";
import { icon } from "../icons.ts";
import type { ScrollWindow } from "./scroll-window.ts";

/** What the tree shows, and whom it tells. */
export interface Tree {
  readonly rows: readonly OutlineRow[];
  /** Index of the line that the keys start from. */
  readonly active: number;
  /** What is selected or collected. */
  readonly chosen: readonly (string | undefined)[];
  /** Whether several concepts are collected. */
  readonly isMany: boolean;
  readonly window: ScrollWindow;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly choose: (index: number, isShifted: boolean) => void;
  readonly toggle: (index: number) => void;
}

/** Deepest level that is still set further in. */
const DEEPEST = 6;

/** The outline as a tree with one tab stop; the line that is current is named to screen readers by its id. */
export function treeOf({
  rows,
  active,
  chosen,
  isMany,
  window,
  onKey,
  choose,
  toggle,
}: Tree): TemplateResult {
  const line = (index: number) => treeLine(rows[index] as OutlineRow, index, { active, chosen });
  const onClick = (event: MouseEvent) => {
    const at = event.target as Element;
    const index = Number(at.closest("[data-index]")?.getAttribute("data-index") ?? -1);
    if (index < 0) return;
    if (at.closest(".turn") && rows[index]?.isOpen !== undefined) toggle(index);
    else choose(index, event.shiftKey);
  };
  return html`<div class="tree ${window.isCut(rows.length) ? "is-cut" : ""}" role="tree" tabindex="0" aria-label="Concepts by topic" aria-multiselectable=${isMany}
    aria-activedescendant="row-${active}" @keydown=${onKey} @click=${onClick}>${window.rows(rows.length, active, line)}</div>`;
}

function treeLine(
  { node, level, place, siblings, isOpen }: OutlineRow,
  index: number,
  { active, chosen }: Pick<Tree, "active" | "chosen">,
): TemplateResult {
  const { topic, label, role, relations, concept } = node;
  const classes = [
    `row level-${Math.min(level, DEEPEST)}`,
    topic ? `is-topic topic-${topic.index % TOPIC_COLOURS}` : "",
    index === active ? "is-active" : "",
  ];
  const isSelected = concept !== undefined && chosen.includes(concept);
  return html`<div role="treeitem" id="row-${index}" class=${classes.join(" ")} data-index=${index} aria-level=${level}
    aria-posinset=${place} aria-setsize=${siblings} aria-selected=${isSelected} aria-expanded=${isOpen ?? "undefined"}>
    <span class="turn">${isOpen === undefined ? "" : icon("turn")}</span>
    <span class="words"><span class="name">${label}</span>${role ? html` <span class="role">${role}</span>` : ""}${relations.length > 0 ? html` <span class="relations">${relations.join(" · ")}</span>` : ""}</span>
  </div>`;
}
