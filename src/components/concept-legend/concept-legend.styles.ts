import { css } from "lit";

export const styles = css`
  :host { position: relative; display: block; background: var(--_surface); font-size: 0.8125rem; line-height: 1.3; }
  .rows { display: grid; gap: 2px; max-height: min(30dvh, 11rem); padding: 8px 16px 9px; overflow: auto; }
  .row { display: grid; grid-template-columns: 4.75rem 1fr; align-items: baseline; }
  .row[hidden] { display: none; }
  .lists { display: flex; flex-wrap: wrap; gap: 0 6px; }
  .lists > ul { display: contents; }
  .bases { display: flex; align-items: baseline; gap: 0 4px; padding-inline-start: 7px; }
  .rows h2 { margin: 0; font: inherit; color: var(--_muted); }
  ul { display: flex; flex-wrap: wrap; gap: 0 6px; margin: 0; padding: 0; list-style: none; }
  button.switch {
    display: inline-flex; align-items: center; gap: 7px; min-height: 28px; padding: 0 7px; border: 0; border-radius: 5px;
    background: none; white-space: nowrap;
  }
  button.switch:hover { background: color-mix(in srgb, var(--_ink) 6%, transparent); }
  button.link { color: var(--_accent); }
  .count { color: var(--_muted); font-variant-numeric: tabular-nums; }
  .switch[aria-checked="false"] .name { color: var(--_muted); text-decoration: line-through; text-decoration-thickness: 1px; }
  .switch[aria-checked="false"] :is(.sample, .swatch) { opacity: 0.45; }
  .swatch { width: 10px; height: 10px; border-radius: 50%; background: var(--_mark); flex: none; }
  .switch[aria-checked="false"] .swatch { background: none; box-shadow: inset 0 0 0 1.5px var(--_mark); opacity: 1; }
  .hidden-note {
    position: absolute; left: 12px; bottom: calc(100% + 12px); z-index: 2; display: flex; flex-wrap: wrap; gap: 0 0.75em; align-items: center;
    margin: 0; padding: 3px 12px; border: 1px solid var(--_rule); border-radius: var(--_radius); background: var(--_paper); color: var(--_muted);
  }
  .hidden-note .link { color: var(--_accent); }
  @media (max-width: 720px), (max-height: 540px) {
    :host { background: none; border: 0; }
    :host(:not([open])) .rows { display: none; }
    .rows { position: absolute; left: 8px; right: 8px; bottom: 24px; z-index: 4; max-height: 70dvh; padding: 14px; overflow: auto; border: 1px solid var(--_rule); border-radius: 10px; background: var(--_paper); box-shadow: 0 8px 28px rgb(0 0 0 / 0.12); }
    .hidden-note { bottom: 26px; left: 8px; max-width: calc(100vw - 68px); }
    :host([open]) .hidden-note { display: none; }
    .row { grid-template-columns: 1fr; gap: 2px; }
    .row + .row { margin-top: 8px; }
    .bases { flex: 1 0 100%; padding: 0; }
    .rows h2 { min-width: 4.25rem; }
    ul { gap: 2px 4px; }
    button.switch { min-height: 36px; }
  }
  @media print {
    :host { background: none; }
    .rows, :host(:not([open])) .rows { position: static; display: grid; max-height: none; padding: 8px 16px; overflow: visible; border: 0; box-shadow: none; }
    .swatch { print-color-adjust: exact; }
    button.switch { min-height: 24px; }
    .hidden-note { position: static; padding: 0 16px; border: 0; background: none; }
    .hidden-note .link { display: none; }
  }
`;
