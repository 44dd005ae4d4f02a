import { css } from "lit";

export const styles = css`
  :host {
    display: grid; grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 1fr) clamp(300px, 27vw, 400px);
    grid-template-areas: "header header" "own own" "picture panel" "legend panel";
    position: relative; min-height: 420px; overflow: hidden; background: var(--_paper);
  }
  header {
    grid-area: header; z-index: 5; display: grid; grid-template-columns: minmax(0, 1fr) minmax(200px, 460px) minmax(max-content, 1fr) auto; align-items: center;
    gap: 16px; padding: 8px 16px; border-bottom: 1px solid var(--_rule);
  }
  h1 { margin: 0; overflow: hidden; font: 600 1.1875rem/1.3 var(--_serif); white-space: nowrap; text-overflow: ellipsis; }
  .pages { display: flex; justify-self: end; gap: 2px; }
  .pages button { min-height: 32px; padding: 0 10px; border: 0; border-radius: var(--_radius); background: none; font-size: 0.875rem; color: var(--_muted); }
  .pages button:hover { color: var(--_ink); }
  .pages button[aria-current="page"] { background: var(--_accent-wash); color: var(--_accent); font-weight: 650; }
  .tools { display: flex; justify-content: flex-end; gap: 8px; }
  .tools .button { width: 36px; height: 36px; padding: 0; }
  .icon { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
  main { grid-area: picture; position: relative; min-width: 0; min-height: 0; }
  main.is-alone { grid-area: 3 / 1 / -1 / -1; }
  .page { grid-area: 3 / 1 / -1 / -1; position: relative; z-index: 4; overflow-y: auto; overscroll-behavior: contain; background: var(--_paper); }
  .page .notice { position: sticky; left: 12px; top: 12px; bottom: auto; width: fit-content; margin: 12px 12px 0; }
  concept-graph { position: absolute; inset: 0; }
  concept-graph[inert] { visibility: hidden; }
  .has-page { display: flex; flex-direction: column; }
  .has-page > .focus-bar { position: static; flex: none; max-width: none; margin: 8px 16px 0; align-self: start; }
  concept-outline { flex: 1; }
  .on-paper { display: none; }
  aside { grid-area: panel; position: relative; min-height: 0; border-inline-start: 1px solid var(--_rule); background: var(--_surface); }
  .scroll { position: absolute; inset: 0; display: flex; flex-direction: column; overflow-y: auto; overscroll-behavior: contain; }
  concept-detail { flex: 1 0 auto; }
  concept-walk { flex: none; }
  concept-detail[hidden] + .trail { margin-top: auto; }
  .trail { position: sticky; bottom: 0; flex: none; padding: 4px 24px; border-top: 1px solid var(--_rule); background: var(--_surface); font-size: 0.8125rem; }
  .trail ol { display: flex; flex-wrap: wrap; gap: 0 6px; margin: 0; padding: 0; list-style: none; }
  .trail li:not(:last-child)::after { content: "›"; margin-inline-start: 6px; color: var(--_muted); }
  .trail .link { line-height: 24px; color: var(--_muted); }
  .trail [aria-current="true"] { color: var(--_ink); font-weight: 650; text-decoration: none; }
  aside .close { position: absolute; right: 14px; top: 14px; z-index: 1; width: 32px; padding: 0; border-color: transparent; background: none; }
  aside .close:hover { border-color: var(--_edge); }
  .grip { display: none; }
  concept-legend { grid-area: legend; border-top: 1px solid var(--_rule); }
  .filters { display: none; }
  .focus-bar, .notice {
    position: absolute; left: 12px; top: 12px; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: 2px 10px; max-width: calc(100% - 144px);
    padding: 4px 12px; border: 1px solid var(--_rule); border-radius: var(--_radius); background: var(--_paper); font-size: 0.8125rem; line-height: 28px;
  }
  .focus-bar strong { font-weight: 650; }
  .depths { display: inline-flex; gap: 2px; }
  .depths button { min-width: 28px; height: 28px; padding: 0 6px; border: 0; border-radius: 4px; background: none; }
  .depths button:hover { background: color-mix(in srgb, var(--_ink) 7%, transparent); }
  .depths button[aria-pressed="true"] { background: var(--_accent-wash); color: var(--_accent); font-weight: 650; }
  .notice { top: auto; bottom: 12px; line-height: 1.5; }
  .own-bar { grid-area: own; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 16px; padding: 6px 16px; border-bottom: 1px solid var(--_rule); background: var(--_surface); font-size: 0.8125rem; }
  .own-bar .deeds { display: flex; flex-wrap: wrap; gap: 6px; }
  .own-bar .button { min-height: 28px; font-size: 0.8125rem; }
  .own-bar .count { color: var(--_muted); }
  .own-bar .wrong { flex-basis: 100%; color: var(--_accent); }
  .drop { position: absolute; inset: 12px; z-index: 9; display: grid; place-content: center; justify-items: center; gap: 6px; padding: 24px; border: 2px dashed var(--_accent); border-radius: 12px; background: color-mix(in srgb, var(--_paper) 92%, transparent); text-align: center; pointer-events: none; }
  .drop strong { font: 600 1.375rem/1.3 var(--_serif); }
  .focus-bar .link, .notice .link { color: var(--_accent); }
  .state { position: absolute; inset: 0; display: grid; place-content: center; justify-items: center; padding: 24px; text-align: center; }
  .state h2 { margin: 0; font: 600 1.375rem/1.3 var(--_serif); }
  .state p { max-width: 34rem; margin: 8px 0 0; color: var(--_muted); text-wrap: balance; overflow-wrap: anywhere; }
  .state .message { max-width: 40rem; margin-top: 14px; padding: 12px 16px; border-inline-start: 3px solid var(--_accent); background: var(--_accent-wash); color: var(--_ink); text-align: start; text-wrap: pretty; }
  .state .button { margin-top: 18px; }
  .skeleton { position: absolute; inset: 0; width: 100%; height: 100%; fill: var(--_rule); opacity: 0.45; }
  .skeleton-panel { display: grid; gap: 12px; padding: 28px 24px; }
  .skeleton-panel i { height: 12px; border-radius: 6px; background: var(--_rule); }
  .skeleton-panel i:first-child { width: 55%; height: 24px; margin-bottom: 8px; }
  .skeleton-panel i:last-child { width: 70%; }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton, .skeleton-panel { animation: breathe 1.6s ease-in-out 3; }
    aside:not([style*="height"]) { transition: height 180ms ease-out; }
    @keyframes breathe { 50% { opacity: 0.35; } }
  }
  @media (max-width: 720px), (max-height: 540px) {
    .filters { display: inline-flex; }
    .tools .filters { width: auto; padding: 0 12px; }
    concept-legend { grid-area: picture; align-self: end; z-index: 2; border: 0; }
  }
  @media (max-width: 1200px) { header { grid-template-columns: minmax(0, auto) minmax(180px, 1fr) auto auto; } }
  @media (max-height: 540px) {
    :host { grid-template-areas: "header header" "own own" "picture panel" "picture panel"; min-height: 0; }
    header { padding-block: 4px; }
  }
  @media (max-width: 720px) {
    :host { --_sheet: calc(40% + 14px); grid-template: auto auto minmax(0, 3fr) minmax(0, 2fr) / minmax(0, 1fr); grid-template-areas: "header" "own" "picture" "panel"; }
    :host([sheet="peek"]) { --_sheet: 104px; grid-template-rows: auto auto minmax(0, 1fr) 90px; }
    :host([sheet="full"]) { --_sheet: calc(100% - 8px); }
    header { grid-template-columns: minmax(0, 1fr) auto; gap: 8px 12px; padding: 8px 12px; }
    header concept-search { grid-row: 2; }
    .pages { grid-row: 2; grid-column: 2; }
    .pages button { padding: 0 8px; }
    @media (max-width: 480px) {
      .filters span { display: none; }
      .tools { gap: 6px; }
      .tools .text { display: none; }
      .tools .filters { width: 36px; padding: 0; }
      /* The panel bears the same title; here the room is for the ways to read. */
      h1 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      header concept-search { grid-column: 1 / -1; }
      .pages { grid-area: 1 / 1; justify-self: start; gap: 0; }
      .pages button { padding: 0 7px; }
    }
    @media (max-width: 360px) {
      header concept-search { grid-column: 1; }
      .pages { grid-column: 1 / -1; }
      .tools { grid-area: 2 / 2; gap: 4px; }
      .tools .button, .tools .filters { width: 32px; height: 32px; }
    }
    @media (max-height: 420px) { :host(:not([sheet="peek"])) { grid-template-rows: auto minmax(0, 1fr) minmax(0, 1fr); } :host([sheet="half"]) { --_sheet: calc(50% + 14px); } }
    aside { grid-area: 2 / 1 / -1 / -1; position: absolute; inset: auto 0 0; z-index: 3; height: var(--_sheet); min-height: 28px; max-height: 100%; border: 0; border-top: 1px solid var(--_rule); border-radius: 14px 14px 0 0; box-shadow: 0 -4px 20px rgb(0 0 0 / 0.08); overflow: hidden; }
    .grip { display: block; width: 100%; height: 28px; touch-action: none; padding: 0; border: 0; background: none; }
    .grip::before { content: ""; display: block; width: 40px; height: 4px; margin: auto; border-radius: 2px; background: var(--_edge); }
    .focus-bar, .notice { max-width: calc(100% - 68px); }
    .hint { display: none; }
    .notice { bottom: 26px; }
    .scroll { top: 28px; }
    aside .close { top: 28px; }
    .trail { position: static; padding-inline: 18px; }
  }
  @media print {
    :host { display: block; height: auto; min-height: 0; overflow: visible; }
    concept-search, .pages, .tools, .trail, .own-bar, concept-graph[inert], .grip, aside .close, .notice, .depths, .focus-bar .link { display: none; }
    header { display: block; }
    concept-graph, aside, .scroll { position: static; inset: auto; height: auto; overflow: visible; border: 0; box-shadow: none; }
    main, aside { break-inside: auto; background: none; }
    [inert] { display: none; }
    .page { overflow: visible; }
    .focus-bar { position: static; padding-inline: 16px; border: 0; }
    concept-legend { break-inside: avoid; }
    .on-paper { display: block; margin: 20px 16px; }
    .state { position: static; }
    .state .button { display: none; }
  }
`;
