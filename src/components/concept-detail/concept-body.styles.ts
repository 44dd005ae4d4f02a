import { css } from "lit";

/** Looks of what comes later than the first paint; adopted with it. */
export const bodyStyles = css`
  .definition { margin-top: 14px; font: 1.0625rem/1.6 var(--_serif); }
  .definition p:first-child { margin-top: 0; }
  .definition .concept { font: inherit; min-height: 0; text-decoration-color: var(--_accent); }
  .definition a:not(.concept) { color: var(--_accent); }
  .definition :is(ul, ol) { padding-inline-start: 1.3em; }
  .definition :is(pre, .wide) { overflow-x: auto; }
  .definition code { font-size: 0.875em; }
  .definition table { border-collapse: collapse; font: 0.875rem/1.4 var(--_font); }
  .definition td { padding: 4px 10px 4px 0; border-top: 1px solid var(--_rule); vertical-align: top; }
  .actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 16px; }
  .actions .icon { width: 15px; height: 15px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; }
  .relation { display: grid; grid-template-columns: minmax(0, 1fr); }
  .relation .link:not(.compare) { font-weight: 550; }
  .order { display: inline-block; min-width: 1.4em; color: var(--_muted); font-variant-numeric: tabular-nums; }
  details > summary { min-height: 24px; cursor: pointer; color: var(--_muted); font-size: 0.8125rem; line-height: 24px; }
  .why > summary { list-style: none; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-family: var(--_serif); font-size: 0.875rem; }
  .why > summary::-webkit-details-marker { display: none; }
  .why > summary:hover { color: var(--_accent); }
  .why[open] > summary { font-size: 0; line-height: 0; min-height: 24px; }
  .why[open] > summary::before { content: "Hide the sentence"; font: 0.8125rem/24px var(--_font); }
  blockquote { margin: 2px 0 4px; padding-inline-start: 12px; border-inline-start: 2px solid var(--_accent); font: 0.9375rem/1.5 var(--_serif); }
  .source { margin: 0 0 6px; padding-inline-start: 14px; color: var(--_muted); font-size: 0.75rem; }
  .group > summary { margin-top: 22px; font-size: 0.8125rem; font-weight: 650; }
  .compact { display: flex; flex-wrap: wrap; gap: 0 0.9em; padding: 2px 0; }
  dl.facts { display: grid; grid-template-columns: auto 1fr; gap: 4px 16px; margin: 26px 0 0; padding-top: 14px; border-top: 1px solid var(--_rule); font-size: 0.8125rem; }
  dl.facts dt { color: var(--_muted); }
  dl.facts dd { margin: 0; overflow-wrap: anywhere; }
  .chooser { margin-top: 12px; padding: 10px 12px 12px; border: 1px solid var(--_rule); border-radius: var(--_radius); background: var(--_paper); }
  .question { margin: 0 0 4px; color: var(--_muted); font-size: 0.8125rem; }
  .offers { display: flex; flex-wrap: wrap; gap: 0 14px; margin: 0 0 8px; }
  .offers .link { line-height: 24px; font-weight: 550; }
  .actions ~ .aliases { margin-top: 22px; }
  @media print {
    .actions { display: none; }
    details::details-content { content-visibility: visible; }
  }
`;
