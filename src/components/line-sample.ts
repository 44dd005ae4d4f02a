import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { DRAWINGS, type Drawing, type Ending } from "../view/drawing.ts";

const WIDTH = 38;
const MIDDLE = 7;
const DASHES = { solid: "none", dashed: "5 3", dotted: "1.5 3" };

/** Outlines of endings that point to the right and end at x = 0. */
const ENDINGS: Readonly<Record<Ending, { path: string; length: number; isOpen?: boolean }>> = {
  tee: { path: "M-1 -5V5", length: 1, isOpen: true },
  diamond: { path: "M0 0L-5 -3.5L-10 0L-5 3.5Z", length: 10 },
  triangle: { path: "M0 0L-8 -5V5Z", length: 8 },
  vee: { path: "M-6 -4.5L0 0L-6 4.5", length: 2, isOpen: true },
};

/** A short sample of how relations of a type are drawn, from the same table as the picture. */
export function lineSample(type: keyof typeof DRAWINGS): TemplateResult {
  const drawing: Drawing = DRAWINGS[type];
  const from = drawing.source ? 4 : 1;
  const to = WIDTH - 4;
  const stop = to - (drawing.target ? ENDINGS[drawing.target].length : 0);
  return html`<svg class="sample ink-${drawing.ink}" viewBox="0 0 ${WIDTH} 14" width="38" height="14" aria-hidden="true">
    ${lines(drawing, from, stop)} ${drawing.source ? ending(drawing.source, from, drawing, true) : ""}
    ${drawing.middle ? ending(drawing.middle, WIDTH / 2, drawing) : ""}
    ${drawing.target ? ending(drawing.target, to, drawing) : ""}
    ${drawing.word ? svg`<text x=${WIDTH / 2} y="11" text-anchor="middle">${drawing.word}</text>` : ""}
  </svg>`;
}

/** The line; where a word stands on it, with a gap for the word. */
function lines({ stroke, width, word }: Drawing, from: number, to: number): SVGTemplateResult {
  const path = word ? `M${from} ${MIDDLE}H11M27 ${MIDDLE}H${to}` : `M${from} ${MIDDLE}H${to}`;
  return svg`<path d=${path} stroke-width=${width} stroke-dasharray=${DASHES[stroke]} fill="none"></path>`;
}

function ending(name: Ending, x: number, { isHollow }: Drawing, isMirrored = false): SVGTemplateResult {
  const { path, isOpen } = ENDINGS[name];
  const place = `translate(${x} ${MIDDLE})${isMirrored ? " scale(-1 1)" : ""}`;
  return svg`<path d=${path} transform=${place} class=${isOpen ? "is-open" : isHollow ? "is-hollow" : "is-filled"}></path>`;
}
