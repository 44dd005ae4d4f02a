import { css } from "lit";

export const styles = css`
  :host { position: relative; display: block; }
  .field { position: relative; display: block; }
  .field .icon { position: absolute; left: 11px; top: 50%; width: 16px; height: 16px; translate: 0 -50%; fill: none; stroke: var(--_muted); stroke-width: 1.6; stroke-linecap: round; pointer-events: none; }
  input {
    width: 100%; height: 38px; padding: 0 36px; border: 1px solid var(--_edge); border-radius: 19px; background: var(--_paper);
    color: var(--_ink); font: inherit; text-overflow: ellipsis;
  }
  input::placeholder { color: var(--_muted); opacity: 1; }
  input:focus-visible { border-color: var(--_accent); outline: 1px solid var(--_accent); outline-offset: 0; }
  input::-webkit-search-cancel-button { display: none; }
  kbd { position: absolute; right: 11px; top: 50%; translate: 0 -50%; min-width: 20px; padding: 1px 5px; border: 1px solid var(--_rule); border-radius: 4px; color: var(--_muted); font: 0.75rem/1.3 var(--_font); text-align: center; pointer-events: none; }
  input:focus ~ kbd { display: none; }
  @media (hover: none), (max-width: 720px) { kbd { display: none; } }
  .list {
    position: absolute; inset: calc(100% + 6px) 0 auto; z-index: 10; max-height: min(70vh, 520px); margin: 0; padding: 5px; overflow: auto;
    border: 1px solid var(--_rule); border-radius: 10px; background: var(--_paper); box-shadow: 0 8px 28px rgb(0 0 0 / 0.11); list-style: none;
  }
  [role="option"] { display: grid; grid-template-columns: 1fr auto; gap: 0 12px; align-items: baseline; padding: 7px 10px; border-radius: 6px; cursor: pointer; }
  [role="option"][aria-selected="true"] { background: var(--_accent-wash); }
  .name { font-weight: 550; }
  .name mark { background: none; color: var(--_accent); }
  .topic { display: inline-flex; align-items: center; gap: 6px; color: var(--_muted); font-size: 0.8125rem; }
  .topic::before { content: ""; width: 8px; height: 8px; border-radius: 50%; background: var(--_mark, var(--_muted)); }
  .why { grid-column: 1 / -1; color: var(--_muted); font-size: 0.8125rem; }
  .nothing { margin: 0; padding: 10px 12px; color: var(--_muted); }
  .nothing strong { color: var(--_ink); font-weight: 550; }
`;
