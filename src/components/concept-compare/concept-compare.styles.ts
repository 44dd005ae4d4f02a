import { css } from "lit";

export const styles = css`
  :host { display: block; background: var(--_paper); overflow-wrap: break-word; }
  article { max-width: 1120px; margin: 0 auto; padding: 20px 32px 64px; }
  h2 + .actions { margin-top: 14px; }
  .columns { display: grid; gap: 0 32px; grid-template-columns: repeat(2, minmax(0, 1fr)); margin-top: 26px; }
  .columns.of-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .columns.of-4 { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 0 24px; }
  .column { display: grid; grid-row: span 4; grid-template-rows: subgrid; align-content: start; padding-top: 14px; border-top: 3px solid var(--_mark, var(--_edge)); }
  .column .kicker { margin: 0 0 2px; color: var(--_muted); font-size: 0.8125rem; }
  .column h3 { margin: 0 0 8px; font-size: 1.375rem; }
  .column h3 .link { text-decoration: none; }
  .column h3 .link:hover { text-decoration: underline; }
  .column .actions { margin-top: 14px; align-items: start; }
  .definition { font: 1.0625rem/1.6 var(--_serif); }
  .definition p:first-child { margin-top: 0; }
  .definition .concept { font: inherit; text-decoration-color: var(--_accent); }
  .definition code { font-size: 0.875em; }
  .picker { position: relative; }
  .picker > summary { list-style: none; cursor: pointer; }
  .picker > summary::-webkit-details-marker { display: none; }
  .picker[open] > summary { border-color: var(--_edge); }
  .picker > concept-search { position: absolute; inset-inline-start: 0; top: calc(100% + 6px); z-index: 6; width: min(340px, 80vw); }
  .actions .button { font-size: 0.8125rem; }
  .shared { display: grid; grid-template-columns: 22% minmax(0, 1fr); gap: 0; margin: 0; font-size: 0.9375rem; }
  .shared dt, .shared dd { margin: 0; padding-block: 8px; padding-inline: 0 16px; border-top: 1px solid var(--_rule); line-height: 24px; }
  .shared dt { font-weight: 550; }
  .opposing .source + .muted { margin-top: 14px; }
  .joined { margin: 14px 0 0; container-type: inline-size; }
  .joined svg { display: block; max-width: 100%; height: auto; overflow: visible; }
  .joined .is-narrow { display: none; }
  .joined a { fill: var(--_ink); font-family: var(--_font); font-weight: 550; text-decoration: none; }
  .joined rect { fill: var(--_surface); stroke: var(--_rule); }
  .joined .bar { fill: var(--_mark, var(--_edge)); stroke: none; }
  .joined a:hover { fill: var(--_accent); }
  .joined a:hover rect:first-child { stroke: var(--_edge); }
  .joined .word { font: 600 12px var(--_font); fill: var(--_accent); stroke: var(--_paper); stroke-width: 4px; stroke-linejoin: round; paint-order: stroke; }
  @container (max-width: 640px) { .joined .is-wide { display: none; } .joined .is-narrow { display: block; margin-inline: auto; } }
  @media print { .joined { break-inside: avoid; } }
  .onward + .aloud { margin-top: 28px; }
  .onward { font-size: 0.875rem; }
  .onward .link { display: inline-block; line-height: 24px; }
  @media print { .picker, .onward, .column .actions { display: none; } section { break-inside: auto; } }
  @media (max-width: 1000px) { .columns.of-4 { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 24px; } }
  @media (max-width: 720px) {
    article { padding: 14px 18px 48px; }
    h2 { font-size: 1.5rem; }
    .columns, .columns.of-3, .columns.of-4 { grid-template-columns: minmax(0, 1fr); gap: 24px; }
    .column { grid-template-rows: auto; }
    .actions { position: relative; }
    .picker { position: static; }
    .picker > concept-search { inset-inline-end: 0; width: auto; }
    .shared { grid-template-columns: minmax(0, 1fr); }
    .shared dd { border: 0; padding-top: 0; }
    .shared dt { padding-bottom: 0; }
  }
`;
