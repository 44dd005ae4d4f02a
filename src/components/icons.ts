import { html, svg, type TemplateResult } from "lit";

/** Shapes on a 16 × 16 grid, drawn with a line by the style of whoever shows them. */
const SHAPES = {
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  fit: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.2 3.2",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  sun: "M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M8 1.2v1.6M8 13.2v1.6M1.2 8h1.6M13.2 8h1.6M3.2 3.2l1.1 1.1M11.7 11.7l1.1 1.1M12.8 3.2l-1.1 1.1M4.3 11.7l-1.1 1.1",
  moon: "M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6",
  system: "M2 3h12v8H2zM5.5 13.5h5",
  focus: "M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2",
  link: "M6.5 9.5l3-3M7 4.5l1.6-1.6a3 3 0 0 1 4.3 4.3L11.5 8.7M9 11.5l-1.6 1.6a3 3 0 0 1-4.3-4.3L4.5 7.3",
  back: "M9.5 3.5L5 8l4.5 4.5",
  turn: "M6.5 3.5L11 8l-4.5 4.5",
  help: "M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.1 8 10M8 12.6v.2",
  share: "M8 10V2.5M5 5l3-2.7L11 5M3 8.5v5h10v-5",
  open: "M8 10V2.5M5 7l3 3 3-3M2.5 10v3.5h11V10",
  swap: "M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 10.5h-10M6 8l-2.5 2.5L6 13",
  table: "M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6",
  versus: "M5 2.5v11M11 2.5v11",
  filter: "M2 4h12M4.5 8h7M6.5 12h3",
} as const;

/** A small picture in the colour of the text around it; hidden from screen readers, whose words stand beside it. */
export function icon(name: keyof typeof SHAPES): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${SHAPES[name]}></path>`}</svg>`;
}
