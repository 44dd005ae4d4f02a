import { css } from "lit";

export const styles = css`
  dialog { width: min(680px, calc(100vw - 24px)); }
  section { padding: 4px 24px 16px; }
  h3 { margin: 0 0 6px; font-size: 0.875rem; font-weight: 650; }
  .row { display: flex; gap: 8px; align-items: start; }
  .row > input, textarea {
    flex: 1; min-width: 0; padding: 7px 10px; border: 1px solid var(--_edge); border-radius: var(--_radius); background: var(--_surface);
    color: inherit; font: 0.8125rem/1.5 ui-monospace, monospace;
  }
  input[type="checkbox"] { flex: none; width: 24px; height: 24px; margin: 0; accent-color: var(--_accent); }
  textarea { resize: vertical; }
  .wishes { display: flex; flex-wrap: wrap; gap: 8px 18px; margin-bottom: 8px; font-size: 0.875rem; }
  label { display: inline-flex; gap: 6px; align-items: center; }
  select { padding: 4px 6px; border: 1px solid var(--_edge); border-radius: var(--_radius); background: var(--_paper); color: inherit; font: inherit; }
  .preview { margin-top: 10px; border: 1px solid var(--_rule); border-radius: var(--_radius); overflow: hidden; }
  .preview > concept-compare { max-height: 420px; overflow: auto; }
  .files { display: flex; flex-wrap: wrap; gap: 8px; }
  a.button { color: inherit; text-decoration: none; }
  @media (max-width: 640px) {
    section { padding-inline: 16px; }
    .row { flex-direction: column; align-items: stretch; }
  }
`;
