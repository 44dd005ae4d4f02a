import { html, svg, type TemplateResult } from "lit";

/** Grounds of topics, as left, top, width and height: a lane of stages, and what cuts across them below. */
const GROUNDS = [
  [0, 8, 16, 44],
  [17, 8, 36, 44],
  [54, 8, 18, 44],
  [73, 8, 14, 44],
  [88, 8, 12, 44],
  [1, 54, 38, 18],
  [42, 54, 14, 18],
  [58, 54, 23, 18],
  [84, 54, 14, 18],
] as const;

/** Where the picture will be, while the graph is on its way. */
export function loadingPicture(): TemplateResult {
  return html`<svg class="skeleton" viewBox="-5 2 110 76" aria-hidden="true">
      ${GROUNDS.map(
        ([x, y, width, height]) => svg`<rect x=${x} y=${y} width=${width} height=${height} rx="1"></rect>`,
      )}
    </svg>
    <p class="visually-hidden" role="status">Loading the graph …</p>`;
}

/** Where the panel will be. */
export function loadingPanel(): TemplateResult {
  return html`<div class="skeleton-panel" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></div>`;
}

/** A graph without concepts: what that means and what to do. */
export function emptyPicture(): TemplateResult {
  return html`<div class="state"><h2>This graph is empty</h2>
    <p>The text it was extracted from defines no terms. Give it headings, or entries of a bold term and its definition, and extract it again.</p></div>`;
}

/** A part of the page that could not be fetched, and another try. */
export function lostPart(name: string, retry: () => void): TemplateResult {
  return html`<div class="state" role="alert"><h2>${name} cannot be reached</h2>
    <p>Check the connection, then try again.</p>
    <button type="button" class="button" @click=${retry}>Try again</button></div>`;
}

/** A graph that could not be shown: the sentence with file, place and mend, and another try. */
export function failedPicture(message: string, retry: () => void): TemplateResult {
  return html`<div class="state" role="alert"><h2>The graph cannot be shown</h2>
    <p class="message">${message}</p>
    <button type="button" class="button" @click=${retry}>Try again</button></div>`;
}
