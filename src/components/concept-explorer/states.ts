import { html, svg, type TemplateResult } from "lit";
import { phyllotaxis } from "../../view/geometry.ts";

const DOTS = Array.from({ length: 90 }, (_, i) => ({ ...phyllotaxis(i, 40), r: 4 + ((i * 7) % 5) }));

/** Where the picture will be, while the graph is on its way. */
export function loadingPicture(): TemplateResult {
  return html`<svg class="skeleton" viewBox="-420 -420 840 840" aria-hidden="true">
      ${DOTS.map(({ x, y, r }) => svg`<circle cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${r}></circle>`)}
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

/** A graph that could not be shown: the sentence with file, place and mend, and another try. */
export function failedPicture(message: string, retry: () => void): TemplateResult {
  return html`<div class="state" role="alert"><h2>The graph cannot be shown</h2>
    <p class="message">${message}</p>
    <button type="button" class="button" @click=${retry}>Try again</button></div>`;
}
