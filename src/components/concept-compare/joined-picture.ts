import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { Comparison } from "../../view/comparison.ts";
import { type ComparisonPicture, comparisonPicture } from "../../view/comparison-picture.ts";
import { type Card, FONT, NARROW, WIDE, type Widths } from "../../view/comparison-places.ts";
import { conceptLink } from "../../view/links.ts";
import { TOPIC_COLOURS } from "../../view/palette.ts";
import type { Shape } from "../../view/sheet/shapes.ts";
import { conceptTopics } from "../../view/topics.ts";
import { select } from "../../view/transitions.ts";
import { fire } from "../events.ts";
import { isPlainClick } from "../view-link.ts";

/** From the top of a line of words to its base line, in CSS pixels. */
const BASE = 12;

/**
 * A small picture of what joins the concepts, once for a wide column and once for a phone, of which the style sheet shows one.
 * Nothing where there is nothing to draw.
 */
export function joinedPicture(graph: ConceptGraph, comparison: Comparison): TemplateResult | "" {
  const drawn = (widths: Widths, name: string) => {
    const picture = comparisonPicture(graph, comparison, widths);
    return picture ? drawing(graph, picture, name) : undefined;
  };
  const [wide, narrow] = [drawn(WIDE, "is-wide"), drawn(NARROW, "is-narrow")];
  return wide || narrow ? html`<figure class="joined">${wide ?? ""}${narrow ?? ""}</figure>` : "";
}

/** The lines are the picture; the cards are links beside it, since whatever is inside an image is none to a screen reader. */
function drawing(graph: ConceptGraph, picture: ComparisonPicture, name: string): TemplateResult {
  const { width, height, sentence, lines, words, cards } = picture;
  const topics = conceptTopics(graph);
  return html`<svg class=${name} role="group" aria-label="What joins them" viewBox="-1 -1 ${width + 2} ${height + 2}" width=${width + 2} height=${height + 2}>
    <g role="img" aria-label=${sentence}>${lines.map(line)}
      ${words.map(({ word, x, y }) => svg`<text class="word" x=${x} y=${y + 4} text-anchor="middle">${word}</text>`)}
    </g>
    ${cards.map((each) => card(each, topics.get(each.concept)?.index ?? 0))}
  </svg>`;
}

function line(shape: Shape): SVGTemplateResult {
  if (shape.kind !== "lines") return svg``;
  const { lines, isClosed, fill, stroke, width = 1, dash } = shape;
  const path = lines
    .map((points) => `M${points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join("L")}`)
    .join("");
  return svg`<path d=${isClosed ? `${path}Z` : path} fill=${fill ?? (isClosed ? "var(--_paper)" : "none")} stroke=${stroke ?? "none"}
    stroke-width=${width} stroke-dasharray=${dash?.join(" ") ?? "none"}></path>`;
}

function card({ concept, lines, x, y, width, height }: Card, topic: number): SVGTemplateResult {
  const first = y + (height - lines.length * FONT.line) / 2 + BASE;
  return svg`<a class="topic-${topic % TOPIC_COLOURS}" href=${conceptLink(concept)} @click=${(event: MouseEvent) => choose(event, concept)}>
    <rect x=${x} y=${y} width=${width} height=${height} rx="6"></rect>
    <rect class="bar" x=${x} y=${y + 5} width="3" height=${height - 10}></rect>
    <text text-anchor="middle" font-size=${FONT.size}>${lines.map((words, i) => svg`<tspan x=${x + width / 2} y=${first + i * FONT.line}>${words}${i < lines.length - 1 ? " " : ""}</tspan>`)}</text>
  </a>`;
}

function choose(event: MouseEvent, concept: string): void {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  fire(event.currentTarget as EventTarget, "view-change", { change: select(concept) });
}

/** Two decimals are finer than any screen. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
