import { css } from "lit";

export const styles = css`
  :host { display: block; padding: 22px 24px 32px; background: var(--_surface); overflow-wrap: break-word; }
  h2 { margin: 0; font: 600 1.625rem/1.2 var(--_serif); letter-spacing: -0.005em; text-wrap: balance; }
  h3 { display: flex; align-items: center; gap: 10px; margin: 22px 0 4px; font-size: 0.8125rem; font-weight: 650; color: var(--_muted); }
  h3 .count { font-weight: 400; }
  p { margin: 0.6em 0 0; }
  .kicker { display: flex; align-items: center; gap: 8px; margin: 0 0 6px; font-size: 0.8125rem; color: var(--_muted); }
  .kicker::before { content: ""; width: 10px; height: 10px; border-radius: 50%; background: var(--_mark, var(--_muted)); }
  .aliases { margin-top: 4px; color: var(--_muted); font-size: 0.875rem; }
  ul.plain, ol.plain { margin: 0; padding: 0; list-style: none; }
  .plain > li { padding: 3px 0; }
  .plain > li + li { border-top: 1px solid var(--_rule); }
  .plain .link, .compact .link { display: inline-block; line-height: 24px; }
  .numbers { display: flex; gap: 22px; margin: 16px 0 0; padding: 0; list-style: none; }
  .numbers li { color: var(--_muted); font-size: 0.8125rem; line-height: 1.3; }
  .numbers strong { display: block; color: var(--_ink); font: 600 1.5rem/1.1 var(--_serif); font-variant-numeric: lining-nums; }
  .stages { counter-reset: stage; }
  .stages > li { display: flex; gap: 10px; counter-increment: stage; }
  .stages > li::before { content: counter(stage); width: 1.2em; color: var(--_muted); font-variant-numeric: tabular-nums; }
  .pair { display: flex; flex-wrap: wrap; gap: 0 8px; }
  .plain .compare { margin-inline-start: 12px; color: var(--_accent); font-size: 0.8125rem; font-weight: 400; }
  .pair .compare { min-width: 24px; margin: 0; text-align: center; }
  .weighty > li { display: inline; border: 0 !important; padding: 0; }
  .weighty > li:not(:last-child)::after { content: " · "; color: var(--_muted); }
  @media print { :host { background: none; } .walk, .offer { display: none; } }
  @media (max-width: 720px) { :host { padding: 14px 18px 28px; } }
`;
