import { css, html, type TemplateResult } from "lit";

/** What an element shows in the place of its graph: what stands inside it, and a sentence on what could not be done. */
export function standIn({
  graph,
  notice,
}: {
  readonly graph: unknown;
  readonly notice: string;
}): TemplateResult {
  return html`<div class="fallback" ?hidden=${graph !== undefined}><slot></slot></div>
    <p class="own-notice" role="status" ?hidden=${notice === ""}>${notice}</p>`;
}

export const standInStyles = css`
  .fallback { position: relative; z-index: 1; padding: 12px 16px; }
  .fallback[hidden], .own-notice[hidden] { display: none; }
  .own-notice {
    margin: 0; padding: 8px 12px; border-inline-start: 3px solid var(--_accent);
    background: var(--_accent-wash); font-size: 0.875rem; line-height: 1.45;
  }
`;
