import { css } from "lit";

export const styles = css`
  :host { display: block; flex: 1 0 auto; padding: 22px 24px 32px; overflow-wrap: break-word; }
  h2 { margin: 0; padding-inline-end: 40px; font: 600 1.625rem/1.2 var(--_serif); }
  h3 { margin: 24px 0 4px; font-size: 0.8125rem; font-weight: 650; color: var(--_muted); }
  ul { margin: 14px 0 0; padding: 0; list-style: none; }
  li { display: flex; align-items: center; justify-content: space-between; gap: 8px; min-height: 36px; border-top: 1px solid var(--_rule); }
  li:last-child { border-bottom: 1px solid var(--_rule); }
  li .link { font-weight: 550; line-height: 28px; }
  .out { display: grid; place-content: center; width: 32px; height: 32px; flex: none; padding: 0; border: 0; border-radius: var(--_radius); background: none; color: var(--_muted); }
  .out:hover { color: var(--_accent); }
  .icon { width: 14px; height: 14px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; }
  .actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 16px; }
  .actions .button { text-decoration: none; color: inherit; }
  .note { margin: 8px 0 0; color: var(--_muted); font-size: 0.875rem; }
  dl { display: grid; grid-template-columns: minmax(6rem, auto) minmax(0, 1fr); gap: 4px 16px; margin: 6px 0 0; font-size: 0.9375rem; }
  dt { color: var(--_muted); font-size: 0.8125rem; line-height: 24px; }
  dd { display: flex; flex-wrap: wrap; gap: 0 0.9em; margin: 0; line-height: 24px; }
  @media (max-width: 720px) { :host { padding: 14px 18px 28px; } }
  @media print { .actions, .out { display: none; } }
`;
