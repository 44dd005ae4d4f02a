import { css } from "lit";

/** Quoted sentences and the looks of pages that are read, shared by the comparison, the chain and the contrasts. */
export const readingStyles = css`
  h2 { margin: 0; font: 600 1.75rem/1.2 var(--_serif); letter-spacing: -0.005em; text-wrap: balance; }
  /* It takes the focus so that reading begins there, and does nothing by itself. */
  h2:focus { outline: none; }
  h3 { margin: 40px 0 10px; font: 600 1.1875rem/1.3 var(--_serif); }
  p { margin: 0.6em 0 0; }
  blockquote { margin: 0; padding-inline-start: 14px; border-inline-start: 2px solid var(--_accent); font: 1rem/1.55 var(--_serif); }
  blockquote + .source { margin: 4px 0 0; padding-inline-start: 16px; }
  .source + blockquote { margin-top: 14px; }
  .source { color: var(--_muted); font-size: 0.75rem; overflow-wrap: anywhere; }
  mark { background: none; color: inherit; font-weight: 650; text-decoration: underline; text-decoration-color: var(--_accent); text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
  .muted { color: var(--_muted); }
  .actions { display: flex; flex-wrap: wrap; gap: 8px; }
  .icon { width: 15px; height: 15px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
  a.button { color: inherit; text-decoration: none; }
  .back { display: inline-flex; align-items: center; gap: 4px; margin-bottom: 14px; color: var(--_muted); font-size: 0.875rem; }
  @media print {
    .actions, .back { display: none; }
    h2, h3 { break-after: avoid; }
  }
`;
