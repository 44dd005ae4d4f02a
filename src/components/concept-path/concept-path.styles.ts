import { css } from "lit";

export const styles = css`
  :host { display: block; padding: 22px 24px 32px; background: var(--_surface); overflow-wrap: break-word; }
  .kicker { margin: 0 0 6px; padding-inline-end: 40px; color: var(--_muted); font-size: 0.8125rem; }
  h2 { font-size: 1.5rem; }
  h2 .link { text-decoration: none; }
  h2 .link:hover { text-decoration: underline; }
  h2 .muted { font-weight: 400; }
  .others { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 16px; }
  .others .muted { font-size: 0.75rem; }
  .actions { margin-top: 4px; }
  @media print { :host { background: none; } .others { display: none; } }
  @media (max-width: 720px) { :host { padding: 14px 18px 28px; } }
`;
