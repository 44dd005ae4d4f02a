import { css } from "lit";

export const chainStepsStyles = css`
  .aloud { margin: 14px 0 0; font: 1.125rem/1.5 var(--_serif); text-wrap: pretty; }
  .steps { margin: 16px 0 0; padding: 0; list-style: none; counter-reset: step; }
  .steps > li { position: relative; padding-block: 0 18px; padding-inline: 34px 0; counter-increment: step; }
  .steps > li::before { content: counter(step); position: absolute; inset-inline-start: 0; top: 0; width: 22px; height: 22px; border: 1px solid var(--_edge); border-radius: 50%; color: var(--_muted); font-size: 0.75rem; line-height: 20px; text-align: center; }
  .steps > li:not(:last-child)::after { content: ""; position: absolute; inset-inline-start: 11px; top: 26px; bottom: 2px; border-inline-start: 1px solid var(--_rule); }
  .single { margin: 10px 0 14px; }
  .steps .words { margin: 0 0 6px; font-weight: 550; line-height: 22px; }
  .steps blockquote { font-size: 0.9375rem; }
`;
