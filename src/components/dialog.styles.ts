import { css } from "lit";

/** A dialog over the page: its box, its heading that stays in sight, and the button that closes it. */
export const dialogStyles = css`
  :host { display: contents; }
  dialog {
    max-height: calc(100dvh - 32px); padding: 0; overflow: auto; border: 1px solid var(--_rule);
    border-radius: 12px; background: var(--_paper); color: var(--_ink); box-shadow: 0 16px 60px rgb(0 0 0 / 0.22);
  }
  dialog::backdrop { background: rgb(0 0 0 / 0.38); }
  header { position: sticky; top: 0; z-index: 3; display: flex; align-items: center; justify-content: space-between; padding: 14px 14px 10px 24px; background: var(--_paper); }
  h2 { margin: 0; font: 600 1.375rem/1.2 var(--_serif); }
  .close { width: 32px; padding: 0; border-color: transparent; background: none; }
  .icon { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; }
  @media (max-width: 640px) { header { padding-inline-start: 16px; } }
`;
