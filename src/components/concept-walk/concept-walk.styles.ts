import { css } from "lit";

export const styles = css`
  :host { display: block; container-type: inline-size; background: var(--_surface); overflow-wrap: break-word; }
  nav { position: sticky; top: 0; z-index: 1; padding: 14px 24px 12px; border-bottom: 1px solid var(--_rule); background: var(--_surface); }
  .where { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; margin: 0 0 8px; color: var(--_muted); font-size: 0.8125rem; line-height: 24px; }
  .where .link { color: var(--_accent); }
  .way { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
  .button:disabled { opacity: 0.45; cursor: default; }
  .icon { width: 14px; height: 14px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
  ol, ul { margin: 0; padding: 0; list-style: none; }
  .steps { display: flex; flex-wrap: wrap; justify-content: center; gap: 2px; }
  .steps button { min-width: 28px; height: 28px; padding: 0 4px; border: 0; border-radius: 14px; background: none; color: var(--_muted); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
  .steps button:hover { background: color-mix(in srgb, var(--_ink) 7%, transparent); }
  .steps [aria-current="step"] { background: var(--_accent-wash); color: var(--_accent); font-weight: 650; }
  .stage { padding: 16px 24px 24px; }
  h2 { margin: 0; font: 600 1.625rem/1.2 var(--_serif); text-wrap: balance; }
  .sentence { margin: 8px 0 0; font: 1.0625rem/1.55 var(--_serif); }
  h3 { margin: 20px 0 2px; font-size: 0.8125rem; font-weight: 650; color: var(--_muted); }
  .count { font-weight: 400; }
  ul { display: flex; flex-wrap: wrap; gap: 0 14px; }
  .stage .link { line-height: 26px; }
  .stage > p:only-child { margin: 0; color: var(--_muted); font-size: 0.8125rem; }
  .stage:has(> p:only-child) { padding-block: 8px 0; }
  @container (max-width: 340px) {
    .way { flex-wrap: wrap; }
    .steps { order: 3; flex: 1 0 100%; }
  }
  @media (max-width: 720px) {
    nav { padding: 4px 18px 10px; }
    .stage { padding: 12px 18px 20px; }
  }
  @media print { nav { display: none; } }
`;
