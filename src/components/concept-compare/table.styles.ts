import { css } from "lit";

/** Tables that become a list of labelled cells where there is no room for columns. */
export const tableStyles = css`
  table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 0.9375rem; line-height: 1.6; }
  th, td { padding-block: 9px; padding-inline: 0 16px; border-top: 1px solid var(--_rule); vertical-align: top; text-align: start; overflow-wrap: anywhere; }
  thead th { padding-top: 0; border: 0; color: var(--_muted); font-size: 0.8125rem; font-weight: 650; }
  thead tr { border-bottom: 1px solid var(--_edge); }
  th:first-child { width: 22%; }
  tbody th { font-weight: 550; }
  td > details > summary { display: inline-block; min-width: 24px; min-height: 24px; cursor: pointer; list-style: none; text-decoration: underline; text-decoration-style: dotted; text-decoration-color: var(--_edge); text-underline-offset: 0.25em; }
  td > details > summary::-webkit-details-marker { display: none; }
  td > details > summary:hover { color: var(--_accent); text-decoration-color: currentColor; }
  td > details[open] > summary { color: var(--_accent); }
  td blockquote { margin-top: 8px; font-size: 0.9375rem; }
  .hint { margin-top: 8px; font-size: 0.8125rem; }
  .names { display: flex; flex-wrap: wrap; gap: 0 14px; }
  td.names { display: table-cell; }
  td.names :is(.link, span) { display: inline-block; }
  td.names > * { margin-inline-end: 14px; line-height: 24px; }
  @media print { .hint { display: none; } tr { break-inside: avoid; } }
  @media (max-width: 720px) {
    table, tbody, tr, tbody th, td, th:first-child { display: block; width: auto; }
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    tr { padding: 12px 0; border-top: 1px solid var(--_rule); }
    th, td, td.names { display: block; padding: 2px 0; border: 0; }
    tbody th { margin-bottom: 4px; font-weight: 650; }
    td { display: grid; grid-template-columns: minmax(0, 34%) minmax(0, 1fr); gap: 0 12px; }
    td.names { display: grid; }
    /* In a list, who has no relation of a type is left unsaid; a gap in what differs is not. */
    td.is-none { display: none; }
    td::before { content: attr(data-concept); grid-row: 1 / span 99; color: var(--_muted); font-size: 0.8125rem; line-height: 1.65; }
    td > * { grid-column: 2; }
    td.names > * { margin: 0; }
  }
`;
