import { html, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { conceptLink } from "../../view/links.ts";
import { TOPIC_COLOURS } from "../../view/palette.ts";
import { COMPARED } from "../../view/state.ts";
import { termCutter } from "../../view/term-links.ts";
import { conceptTopics } from "../../view/topics.ts";
import { select } from "../../view/transitions.ts";
import { firstSentences, labelOf } from "../../view/words.ts";
import { viewLink } from "../view-link.ts";
import { conceptPicker } from "./concept-picker.ts";

export type Renderer = typeof import("../markdown.ts").renderMarkdown;

/** What the columns need from the element around them. */
export interface Columns {
  readonly renderMarkdown: Renderer | undefined;
  readonly replace: (concepts: readonly string[]) => void;
}

/** How many sentences of each definition stand at the head of its column. */
const SENTENCES = 2;

/** A column for each concept: its topic, its name, the beginning of its definition, and another to put in its place. */
export function definitions(
  graph: ConceptGraph,
  concepts: readonly string[],
  columns: Columns,
): TemplateResult {
  return html`<div class="columns of-${concepts.length}">${concepts.map((concept) => column(graph, concepts, concept, columns))}</div>`;
}

function column(
  graph: ConceptGraph,
  concepts: readonly string[],
  concept: string,
  { renderMarkdown, replace }: Columns,
): TemplateResult {
  const label = labelOf(graph, concept);
  const topic = conceptTopics(graph).get(concept);
  const linkTo = (key: string, text = labelOf(graph, key)) =>
    viewLink({ href: conceptLink(key), change: select(key), className: "link concept" }, text);
  const beginning = firstSentences(
    graph.getNodeAttribute(concept, "definition"),
    SENTENCES,
    graph.getAttribute("language"),
  );
  const put = (other: string) => replace(concepts.map((each) => (each === concept ? other : each)));
  return html`<section class="column topic-${(topic?.index ?? 0) % TOPIC_COLOURS}">
    ${topic ? html`<p class="kicker">${topic.label}</p>` : ""}
    <h3>${linkTo(concept)}</h3>
    <div class="definition">${
      beginning === ""
        ? html`<p class="muted">The text names this concept without defining it.</p>`
        : (renderMarkdown?.(beginning, { cut: termCutter(graph, concept), linkTo }) ?? beginning)
    }</div>
    <div class="actions">
      ${conceptPicker(graph, { name: "Replace", label: `Replace ${label} with` }, put)}
      ${concepts.length > COMPARED.least ? html`<button type="button" class="button" aria-label="Remove ${label}" @click=${() => replace(concepts.filter((each) => each !== concept))}>Remove</button>` : ""}
    </div>
  </section>`;
}
