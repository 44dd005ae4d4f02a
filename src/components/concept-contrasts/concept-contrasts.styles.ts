import { css } from "lit";

export const styles = css`
  :host { display: block; background: var(--_paper); overflow-wrap: break-word; }
  article { max-width: 1180px; margin: 0 auto; padding: 20px 32px 64px; }
  .lead { color: var(--_muted); }
  .bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; margin: 16px 0 20px; font-size: 0.875rem; }
  select { height: 32px; margin-inline-start: 6px; padding: 0 8px; border: 1px solid var(--_edge); border-radius: var(--_radius); background: var(--_paper); color: var(--_ink); font: inherit; }
  .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); gap: 16px; margin: 0; padding: 0; list-style: none; }
  .cards > li { display: flex; flex-direction: column; position: relative; padding: 16px 18px 14px; border: 1px solid var(--_rule); border-radius: 8px; background: var(--_surface); }
  .cards > li:hover { border-color: var(--_edge); }
  .cards h3 { margin: 0 0 10px; font-size: 1.125rem; text-wrap: balance; }
  .cards h3 .link { display: inline-block; min-height: 24px; text-decoration: none; }
  .cards h3 .link::after { content: ""; position: absolute; inset: 0; border-radius: 8px; }
  .cards h3 .link:focus-visible { outline: none; }
  .cards h3 .link:focus-visible::after { outline: 2px solid var(--_accent); outline-offset: 2px; }
  .cards .vs { color: var(--_accent); font: 400 0.8125rem var(--_font); }
  .cards blockquote { font-size: 0.9375rem; }
  .cards .kicker { margin: auto 0 0; padding-top: 12px; color: var(--_muted); font-size: 0.8125rem; }
  @media (max-width: 720px) { article { padding: 14px 18px 48px; } h2 { font-size: 1.5rem; } }
  @media print { .bar { display: none; } .cards > li { break-inside: avoid; } }
`;
