import { css } from "lit";

export const styles = css`
  :host { position: relative; display: block; min-height: 200px; overflow: hidden; background: var(--_paper); }
  :host([hidden]) { display: none; }
  .own-notice { position: absolute; inset: auto 12px 12px; z-index: 2; }
  :host([controls="none"]) .zoom { display: none; }
  .stage { position: absolute; inset: 0; outline: none; touch-action: pan-y; cursor: grab; }
  .stage:active { cursor: grabbing; }
  :host([full-page]) .stage { touch-action: none; }
  .stage.is-pointing { cursor: pointer; }
  .stage:focus-visible::after {
    content: ""; position: absolute; inset: 2px; border: 2px solid var(--_accent); border-radius: 4px; pointer-events: none;
  }
  canvas.layer { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; }
  .picture { position: absolute; inset: 0; }
  .card {
    position: absolute; inset: 0 auto auto 0; z-index: 2; width: max-content; max-width: min(340px, calc(100% - 24px));
    padding: 10px 14px 11px; border: 1px solid var(--_rule); border-radius: var(--_radius); background: var(--_paper);
    box-shadow: 0 4px 18px rgb(0 0 0 / 0.09); font-size: 0.875rem; line-height: 1.45; pointer-events: none;
  }
  .card[hidden] { display: none; }
  .card p { margin: 0; }
  .card p + p, .card p + blockquote { margin-top: 4px; }
  .card-title { font-weight: 650; }
  .card-title em { font-style: normal; font-weight: 400; color: var(--_accent); }
  .card-topic { margin-inline-start: 0.6em; font-weight: 400; color: var(--_muted); }
  .card blockquote { margin: 0; padding-inline-start: 10px; border-inline-start: 2px solid var(--_accent); font-family: var(--_serif); }
  .card .card-source { margin-top: 6px; font-size: 0.75rem; color: var(--_muted); overflow-wrap: anywhere; }
  .zoom { position: absolute; right: 12px; top: 12px; z-index: 1; display: flex; border: 1px solid var(--_rule); border-radius: var(--_radius); background: var(--_paper); }
  .zoom button { width: 32px; height: 32px; padding: 0; border: 0; border-radius: inherit; background: none; }
  .zoom button + button { border-inline-start: 1px solid var(--_rule); border-start-start-radius: 0; border-end-start-radius: 0; }
  .zoom button:not(:last-child) { border-start-end-radius: 0; border-end-end-radius: 0; }
  @media (max-width: 720px) {
    .zoom { display: grid; top: auto; bottom: 26px; }
    .own-notice { inset: auto 56px 26px 12px; }
    .zoom button + button { border-inline-start: 0; border-top: 1px solid var(--_rule); }
  }
  @media (max-height: 540px) { .zoom { top: auto; bottom: 12px; } .own-notice { inset-inline-end: 122px; } }
  .back { position: absolute; left: 12px; top: 12px; z-index: 1; height: 34px; padding: 0 12px; border: 1px solid var(--_rule); border-radius: var(--_radius); background: var(--_paper); color: var(--_accent); }
  .zoom button:hover { color: var(--_accent); }
  .zoom svg { display: block; margin: auto; width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
  .paper { display: none; }
  @media print {
    .stage, .zoom, .card { display: none; }
    .paper { display: block; width: 100%; max-height: 84vh; object-fit: contain; object-position: top; }
  }
`;
