import { css } from "lit";

export const styles = css`
  :host { display: flex; flex-direction: column; min-height: 0; background: var(--_paper); }
  .bar { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; padding: 8px 16px; border-bottom: 1px solid var(--_rule); font-size: 0.8125rem; }
  .bar p { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.75em; min-height: 24px; margin: 0 0 0 auto; color: var(--_muted); }
  .bar .accent { color: var(--_accent); }
  .forms { display: inline-flex; gap: 2px; padding: 2px; border: 1px solid var(--_rule); border-radius: var(--_radius); }
  .forms button { min-height: 26px; padding: 0 10px; border: 0; border-radius: 4px; background: none; }
  .forms button:hover { background: color-mix(in srgb, var(--_ink) 6%, transparent); }
  .forms button[aria-pressed="true"] { background: var(--_accent-wash); color: var(--_accent); font-weight: 650; }
  .scroll { position: relative; flex: 1; min-height: 0; overflow-y: auto; overflow-anchor: none; overscroll-behavior: contain; scroll-padding-block: 44px 24px; }
  .nothing { padding: 24px; color: var(--_muted); text-align: center; }
  .icon { width: 12px; height: 12px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }

  .tree { max-width: 62rem; padding: 6px 12px 32px 8px; outline: none; }
  .row { display: flex; align-items: baseline; gap: 4px; min-height: 32px; padding: 3px 8px 3px 0; border-radius: 5px; line-height: 26px; cursor: default; }
  .row:hover { background: color-mix(in srgb, var(--_ink) 5%, transparent); }
  .row[aria-selected="true"] { background: var(--_accent-wash); }
  .row[aria-selected="true"] .name { color: var(--_accent); }
  .tree:focus-visible .is-active { outline: 2px solid var(--_accent); outline-offset: -2px; }
  .turn { align-self: flex-start; display: grid; place-content: center; width: 26px; height: 26px; flex: none; color: var(--_muted); border-radius: 4px; }
  [aria-expanded="true"] > .turn .icon { rotate: 90deg; }
  [aria-expanded] > .turn:hover { background: color-mix(in srgb, var(--_ink) 8%, transparent); color: var(--_ink); }
  .words { min-width: 0; overflow-wrap: anywhere; }
  .row .name { font-weight: 550; }
  .role { margin-inline-start: 6px; color: var(--_muted); font-size: 0.8125rem; font-style: italic; }
  .row .relations { margin-inline-start: 8px; color: var(--_muted); font-size: 0.8125rem; }
  .is-topic { margin-top: 10px; font: 600 1.0625rem/26px var(--_serif); }
  .is-topic:first-child { margin-top: 0; }
  .is-topic .name { font-weight: 600; }
  .is-topic .turn { color: var(--_mark); }
  .row.is-topic .relations { font-family: var(--_font); font-weight: 400; }
  .level-2 { padding-inline-start: 22px; }
  .level-3 { padding-inline-start: 46px; }
  .level-4 { padding-inline-start: 70px; }
  .level-5 { padding-inline-start: 94px; }
  .level-6 { padding-inline-start: 118px; }

  table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 0.875rem; }
  thead th { position: sticky; top: 0; z-index: 1; padding: 0; border-bottom: 1px solid var(--_rule); background: var(--_paper); text-align: start; }
  thead button { display: inline-flex; align-items: center; gap: 6px; width: 100%; min-height: 36px; padding: 0 12px; border: 0; background: none; font-weight: 650; color: var(--_muted); }
  thead button:hover { color: var(--_ink); }
  thead button:focus-visible { outline-offset: -2px; }
  thead .icon { visibility: hidden; rotate: 90deg; }
  thead [aria-sort="ascending"] .icon { visibility: visible; rotate: -90deg; }
  thead [aria-sort="descending"] .icon { visibility: visible; }
  thead [aria-sort$="ending"] button { color: var(--_accent); }
  tbody :is(th, td) { height: 32px; padding: 2px 12px; border-bottom: 1px solid var(--_rule); font-weight: 400; text-align: start; vertical-align: baseline; }
  tbody td[data-rows] { padding: 0; border: 0; }
  tbody tr[data-index]:hover { background: color-mix(in srgb, var(--_ink) 4%, transparent); cursor: default; }
  tbody tr.is-selected { background: var(--_accent-wash); }
  tbody .link { min-width: 26px; min-height: 27px; text-decoration: none; font-weight: 550; overflow-wrap: break-word; }
  tbody .is-selected .link { color: var(--_accent); }
  tbody th, thead th:first-child button { padding-inline-start: 16px; }
  .kicker { display: inline-flex; align-items: baseline; gap: 8px; color: var(--_muted); }
  .kicker::before { content: ""; flex: none; width: 9px; height: 9px; border-radius: 50%; background: var(--_mark); }
  td.importance, td.relations { font-variant-numeric: tabular-nums; white-space: nowrap; }
  .importance span { display: inline-block; min-width: 2.2em; }
  .meter { display: inline-block; width: 72px; height: 6px; border-radius: 3px; background: var(--_rule); fill: var(--_line); overflow: hidden; }

  .is-cut .row { height: 32px; margin: 0; }
  .is-cut :is(.words, .link, .kicker) { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  .is-cut tbody tr { height: 32px; }
  table.is-cut { table-layout: fixed; }
  table.is-cut :is(.link, .kicker) { max-width: 100%; }
  @media (max-width: 720px) {
    .bar { padding: 6px 12px; }
    .bar p { margin: 0; }
    .bar p:has(.link) { width: 100%; }
    .tree { padding: 4px 8px 64px 2px; }
    .row { min-height: 36px; padding-block: 5px; }
    .is-cut .row { min-height: 32px; padding-block: 3px; }
    .level-2 { padding-inline-start: 14px; }
    .level-3 { padding-inline-start: 30px; }
    .level-4 { padding-inline-start: 46px; }
    .level-5 { padding-inline-start: 62px; }
    .level-6 { padding-inline-start: 78px; }
    table { table-layout: fixed; margin-bottom: 64px; font-size: 0.8125rem; }
    thead button { padding: 0 4px; gap: 2px; font-size: 0.75rem; }
    thead .icon { width: 9px; height: 9px; }
    tbody :is(th, td) { padding: 2px 4px; }
    tbody :is(th, td) { vertical-align: top; line-height: 27px; }
    tbody .link { line-height: 1.35; padding-block: 5px; }
    tbody th, thead th:first-child button { padding-inline-start: 12px; }
    thead .name { width: 35%; }
    thead .topic { width: 25%; }
    thead .importance { width: 21%; }
    td.topic .kicker { line-height: 1.35; padding-block: 5px; font-size: 0.75rem; }
    .kicker::before { display: none; }
    .meter { display: none; }
  }
  @media print {
    :host { display: block; }
    .bar { display: none; }
    .scroll { overflow: visible; }
    .tree, table { max-width: none; padding: 0; font-size: 0.8125rem; }
    .row { min-height: 0; padding-block: 1px; line-height: 1.4; break-inside: avoid; }
    .is-topic { break-after: avoid; }
    thead th { position: static; }
    .turn { width: 12px; height: 1em; }
    .turn .icon { display: none; }
  }
`;
