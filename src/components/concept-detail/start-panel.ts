import { html, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { overviewOf } from "../../view/overview.ts";
import { grouped, labelOf } from "../../view/words.ts";
import type { LinkTo, ListLinks } from "./relation-list.ts";

/** What the panel says before anything is chosen: what this graph is, and where one could begin. */
export function startPanel(
  graph: ConceptGraph,
  { linkTo, compareTo }: ListLinks,
  walk: () => void,
): TemplateResult {
  const { title, concepts, relations, topics, process, weightiest, contrasts } = overviewOf(graph);
  return html`
    <h2>${title}</h2>
    <ul class="numbers">
      ${figure(concepts, "concepts")} ${figure(relations, "relations")} ${topics > 0 ? figure(topics, "topics") : ""}
    </ul>
    <p>Every line in the picture says what it means and quotes the sentence that says so. Choose a concept, or begin here.</p>
    ${
      process
        ? processList(
            graph,
            process.concept,
            process.stages.map(({ other }) => other),
            linkTo,
            walk,
          )
        : ""
    }
    ${
      contrasts.length > 0
        ? html`<h3>Contrasts worth opening</h3><ul class="plain">${contrasts.map(
            ({ source, target }) =>
              html`<li class="pair">${linkTo(source)}${compareTo(source, target, "vs")}${linkTo(target)}</li>`,
          )}</ul>`
        : ""
    }
    ${weightiest.length > 0 ? html`<h3>What matters most</h3><ul class="plain weighty">${weightiest.map((key) => html`<li>${linkTo(key)}</li>`)}</ul>` : ""}
  `;
}

function figure(n: number, noun: string): TemplateResult {
  return html`<li><strong>${grouped(n)}</strong>${noun}</li>`;
}

function processList(
  graph: ConceptGraph,
  process: string,
  stages: readonly string[],
  linkTo: LinkTo,
  walk: () => void,
): TemplateResult {
  return html`<h3>${labelOf(graph, process)}, stage by stage</h3>
    <ol class="plain stages">${stages.map((key) => html`<li>${linkTo(key)}</li>`)}</ol>
    <p class="walk"><button type="button" class="button" @click=${walk}>Walk through the stages</button></p>`;
}
