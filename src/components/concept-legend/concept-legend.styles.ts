import { css } from "lit";

export const styles = css`
  :host { display: block; background: var(--_surface); font-size: 0.8125rem; line-height: 1.3; }
  .rows { display: grid; gap: 2px; padding: 8px 16px 9px; }
  .row { display: grid; grid-template-columns: 4.75rem 1fr; align-items: baseline; }
  .row > h2 { margin: 0; font: inherit; color: var(--_muted); }
  ul { display: flex; flex-wrap: wrap; gap: 0 6px; margin: 0; padding: 0; list-style: none; }
  button.switch {
    display: inline-flex; align-items: center; gap: 7px; min-height: 28px; padding: 0 7px; border: 0; border-radius: 5px;
    background: none; white-space: nowrap;
  }
  button.switch:hover { background: color-mix(in srgb, var(--_ink) 6%, transparent); }
  .count { color: var(--_muted); font-variant-numeric: tabular-nums; }
  .switch[aria-checked="false"] .name { color: var(--_muted); text-decoration: line-through; text-decoration-thickness: 1px; }
  .switch[aria-checked="false"] :is(.sample, .swatch) { opacity: 0.45; }
  .swatch { width: 10px; height: 10px; border-radius: 50%; background: var(--_mark); flex: none; }
  .switch[aria-checked="false"] .swatch { background: none; box-shadow: inset 0 0 0 1.5px var(--_mark); opacity: 1; }
  .hidden-note { display: flex; flex-wrap: wrap; gap: 0 0.75em; align-items: center; margin: 0; padding: 3px 16px; border-top: 1px solid var(--_rule); color: var(--_muted); }
  .hidden-note .link { color: var(--_accent); }
  @media (max-width: 720px) {
    .row { grid-template-columns: 1fr; gap: 2px; }
    .row + .row { margin-top: 8px; }
    ul { gap: 2px 4px; }
    button.switch { min-height: 36px; }
  }
`;
