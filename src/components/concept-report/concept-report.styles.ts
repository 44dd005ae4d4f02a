import { css } from "lit";

export const styles = css`
  :host { display: block; padding: 22px 24px 32px; background: var(--_surface); overflow-wrap: break-word; }
  h2 { margin: 0 40px 8px 0; font: 600 1.5rem/1.2 var(--_serif); }
  p { margin: 0 0 12px; text-wrap: pretty; }
  .muted { color: var(--_muted); font-size: 0.875rem; }
  details { border-top: 1px solid var(--_rule); }
  summary { padding: 10px 0; font-size: 0.9375rem; font-weight: 650; cursor: pointer; }
  summary .muted { margin-inline-start: 6px; font-weight: 400; }
  ul { margin: 0 0 12px; padding: 0; list-style: none; }
  li { padding: 10px 0; border-top: 1px solid var(--_rule); }
  li:first-child { border-top: 0; padding-top: 2px; }
  blockquote { margin: 4px 0; padding-inline-start: 10px; border-inline-start: 2px solid var(--_edge); font-family: var(--_serif); }
  .place { color: var(--_muted); font-size: 0.8125rem; overflow-wrap: anywhere; }
  .deeds { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 8px; }
  .deeds .button, .deeds select { min-height: 30px; }
  select, input {
    min-width: 0; min-height: 32px; padding: 0 8px; border: 1px solid var(--_edge); border-radius: var(--_radius); background: var(--_paper); color: inherit; font: inherit; font-size: 0.875rem;
  }
  form { display: grid; gap: 8px; margin: 4px 0 18px; }
  form label { display: grid; gap: 2px; font-size: 0.8125rem; color: var(--_muted); }
  form label > * { color: var(--_ink); }
  form .button { justify-self: start; }
  .done { display: flex; align-items: baseline; justify-content: space-between; gap: 12px; }
  .wrong { padding: 8px 12px; border-inline-start: 3px solid var(--_accent); background: var(--_accent-wash); }
  @media print { :host { background: none; } .deeds, form { display: none; } }
  @media (max-width: 720px) { :host { padding: 14px 18px 28px; } }
`;
