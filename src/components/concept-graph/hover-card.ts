import { html, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { relationRow } from "../../graph/concept-graph.ts";
import { RELATION_TYPES } from "../../model/relation.ts";
import { firstSentence, labelOf } from "../../view/words.ts";
import type { Pointed } from "../events.ts";

/** The card beside the pointer: a concept's first sentence, or a relation in words with its quoted sentence. */
export function hoverCard(graph: ConceptGraph, pointed: Pointed): TemplateResult {
  return pointed.kind === "concept" ? conceptCard(graph, pointed.key) : relationCard(graph, pointed.key);
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
