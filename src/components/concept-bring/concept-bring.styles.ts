import { css } from "lit";

export const styles = css`
  dialog { width: min(620px, calc(100vw - 24px)); }
  .body { padding: 0 24px 24px; }
  p { margin: 0 0 14px; text-wrap: pretty; }
  .promise { color: var(--_muted); font-size: 0.875rem; }
  .ways { display: flex; flex-wrap: wrap; gap: 8px; margin-bottom: 18px; }
  label.button { cursor: pointer; }
  label.button:has(:focus-visible) { outline: 2px solid var(--_accent); outline-offset: 2px; }
  textarea {
    display: block; width: 100%; margin-top: 4px; padding: 9px 11px; border: 1px solid var(--_edge); border-radius: var(--_radius); background: var(--_surface);
    color: inherit; font: 0.8125rem/1.5 ui-monospace, monospace; resize: vertical;
  }
  .below { display: flex; align-items: center; justify-content: space-between; gap: 12px; margin-top: 10px; }
  .below .button { flex: none; }
  .wrong { padding: 10px 14px; border-inline-start: 3px solid var(--_accent); background: var(--_accent-wash); overflow-wrap: anywhere; }
  .busy { display: grid; gap: 12px; padding: 18px 0 6px; justify-items: start; }
  progress { width: 100%; height: 8px; accent-color: var(--_accent); }
  @media (max-width: 640px) { .body { padding-inline: 16px; } }
`;
