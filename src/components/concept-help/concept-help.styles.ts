import { css } from "lit";

export const styles = css`
  dialog { width: min(760px, calc(100vw - 24px)); }
  .groups { columns: 2; column-gap: 40px; padding: 0 24px 20px; }
  section { break-inside: avoid; padding-bottom: 14px; }
  h3 { margin: 0 0 4px; padding-top: 8px; font-size: 0.8125rem; font-weight: 650; color: var(--_muted); }
  dl { margin: 0; font-size: 0.875rem; line-height: 1.4; }
  .row { display: grid; grid-template-columns: 8.25rem minmax(0, 1fr); gap: 12px; padding: 5px 0; border-top: 1px solid var(--_rule); }
  dt { display: flex; flex-wrap: wrap; gap: 3px 6px; align-content: start; }
  dd { margin: 0; }
  .way { display: inline-flex; gap: 2px; }
  kbd { min-width: 1.5em; padding: 1px 5px; border: 1px solid var(--_edge); border-radius: 4px; background: var(--_surface); font: 0.8125rem/1.3 var(--_font); text-align: center; }
  @media (max-width: 640px) {
    .groups { columns: 1; padding: 0 16px 12px; }
  }
`;
