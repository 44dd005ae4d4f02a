// What the panel says of one concept below its name. Nobody needs it for the first paint of the graph as a whole.
import { html, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { relationsOf } from "../../graph/queries.ts";
import { hide, togglePins } from "../../view/by-hand.ts";
import { standingOf } from "../../view/standing.ts";
import { termCutter } from "../../view/term-links.ts";
import { focusOn, type Transition } from "../../view/transitions.ts";
import { counted } from "../../view/words.ts";
import type { Copying } from "../copying.ts";
import { fire } from "../events.ts";
import { icon } from "../icons.ts";
import { renderMarkdown } from "../markdown.ts";
import { chooserFor, type Question } from "./pair-chooser.ts";
import { type ListLinks, relationList } from "./relation-list.ts";

export { bodyStyles } from "./concept-body.styles.ts";

/** What the text about a concept is drawn from, and whom it tells. */
export interface Body {
  readonly graph: ConceptGraph;
  readonly concept: string;
  readonly isPinned: boolean;
  /** Address of the concept; undefined where there is none to copy. */
  readonly link: string | undefined;
  readonly links: ListLinks;
  readonly copying: Copying;
  /** The question about two concepts that is being asked. */
  readonly question: Question | undefined;
  readonly ask: (question: Question) => void;
  /** The element that events come from. */
  readonly from: EventTarget;
}

/** Definition, actions, relations with their sentences, and where the concept stands among the others. */
export function conceptBody(body: Body): TemplateResult {
  const { graph, concept, links } = body;
  const groups = relationsOf(graph, concept);
  return html`${definition(body)} ${actions(body)}
    ${groups.length > 0 ? relationList(graph, concept, groups, links) : html`<p class="aliases">No relation to another concept is stated.</p>`}
    ${facts(body)}`;
}

function definition({ graph, concept, links: { linkTo } }: Body): TemplateResult {
  const { definition } = graph.getNodeAttributes(concept);
  if (definition === "") return html`<p class="aliases">The text names this concept without defining it.</p>`;
  return html`<div class="definition">${renderMarkdown(definition, { cut: termCutter(graph, concept), linkTo })}</div>`;
}

function actions(body: Body): TemplateResult {
  const { graph, concept, isPinned, link, question, from } = body;
  return html`<div class="actions">
      ${change(body, html`${icon("focus")}Focus`, focusOn(concept))}
      ${graph.order > 1 ? html`${asking(body, "compare", "Compare with…")} ${asking(body, "path", "How does it relate to…")}` : ""}
      ${change(body, isPinned ? "Unpin" : "Pin", togglePins([concept]))} ${change(body, "Hide", hide([concept]))}
      ${link === undefined ? "" : copyButton(body.copying, link)}
    </div>
    ${question ? chooserFor(question)(graph, concept, from) : ""}`;
}

function change({ from }: Body, words: unknown, asked: Transition): TemplateResult {
  return html`<button type="button" class="button" @click=${() => fire(from, "view-change", { change: asked })}>${words}</button>`;
}

function asking({ question, ask }: Body, asked: Question, words: string): TemplateResult {
  return html`<button type="button" class="button" aria-expanded=${question === asked} @click=${() => ask(asked)}>${words}</button>`;
}

function copyButton(copying: Copying, link: string): TemplateResult {
  const words = copying.words(link, "Copy link");
  return html`<button type="button" class="button" @click=${() => copying.copy(link, link)}>${icon("link")}${words}</button>
    <span class="visually-hidden" role="status">${copying.outcome}</span>`;
}

function facts({ graph, concept }: Body): TemplateResult {
  const { source } = graph.getNodeAttributes(concept);
  const { rank, among, relations } = standingOf(graph, concept);
  return html`<dl class="facts">
    <dt>Importance</dt><dd>${rank} of ${among}</dd>
    <dt>Connected by</dt><dd>${counted(relations, "relation")}</dd>
    <dt>Source</dt><dd>${source.file}:${source.line}</dd>
  </dl>`;
}
