import { html, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { relationRow } from "../../graph/concept-graph.ts";
import { RELATION_TYPES } from "../../model/relation.ts";
import { placeCard } from "../../view/card-place.ts";
import type { Point, Rect } from "../../view/geometry.ts";
import { firstSentence, labelOf } from "../../view/words.ts";
import type { Pointed } from "../events.ts";

/** A line longer than this, across and down in CSS pixels, gets its card at the pointer instead of at its side. */
const NEAR = 480;

/** The card beside the pointer: a concept's first sentence, or a relation in words with its quoted sentence. */
export function hoverCard(graph: ConceptGraph, pointed: Pointed): TemplateResult {
  return pointed.kind === "concept" ? conceptCard(graph, pointed.key) : relationCard(graph, pointed.key);
}

/**
 * Put the card beside the neighbourhood of a concept, which is `lit`, so that it covers none of it; beside the pointer
 * for a long line.
 */
export function placeHoverCard(
  card: HTMLElement,
  stage: HTMLElement,
  pointed: Pointed,
  { x, y }: Point,
  lit: Rect | undefined,
): void {
  const pointer = { left: x - 8, top: y - 8, right: x + 8, bottom: y + 8 };
  const isNear = lit && (pointed.kind === "concept" || lit.right - lit.left + lit.bottom - lit.top < NEAR);
  const about = isNear ? lit : pointer;
  const place = placeCard(card.getBoundingClientRect(), about, stage.getBoundingClientRect());
  card.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`;
}

function conceptCard(graph: ConceptGraph, key: string): TemplateResult {
  const { label, topic, definition } = graph.getNodeAttributes(key);
  const sentence = firstSentence(definition, graph.getAttribute("language"));
  return html`
    <p class="card-title">${label} ${topic && topic !== label ? html`<span class="card-topic">${topic}</span>` : ""}</p>
    ${sentence ? html`<p>${sentence}</p>` : html`<p class="card-source">The text names it without a definition.</p>`}
  `;
}

function relationCard(graph: ConceptGraph, key: string): TemplateResult {
  const { source, target, attributes } = relationRow(graph, key);
  const [evidence] = attributes.evidence;
  return html`
    <p class="card-title">${labelOf(graph, source)} <em>${RELATION_TYPES[attributes.type].forward}</em> ${labelOf(graph, target)}</p>
    ${
      evidence
        ? html`<blockquote>${evidence.quote}</blockquote>
          <p class="card-source">${attributes.basis} · ${evidence.file}:${evidence.line}</p>`
        : html`<p class="card-source">${attributes.basis}, without a sentence of its own</p>`
    }
  `;
}
