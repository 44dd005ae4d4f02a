import { html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { stageGroups } from "../../view/stage-groups.ts";
import { leaveFocus, select, type Transition, walkTo } from "../../view/transitions.ts";
import { type Walk, walkOf } from "../../view/walk.ts";
import { firstSentence, labelOf } from "../../view/words.ts";
import { fire } from "../events.ts";
import { icon } from "../icons.ts";
import { tokens } from "../tokens.styles.ts";
import { styles } from "./concept-walk.styles.ts";

/**
 * A walk through a process, stage by stage: where one is, the way on and back, and what belongs to the stage. While
 * another concept is open, only the way is shown.
 *
 * @fires concept-select - A concept of the stage, or the stage itself, was chosen.
 * @fires view-change - Another stage was asked for, or the end of the walk.
 */
export class ConceptWalk extends LitElement {
  static override styles = [tokens, styles];

  @property({ attribute: false }) graph: ConceptGraph | undefined;
  /** The stage, from 1. */
  @property({ type: Number }) step = 1;
  @property() selected: string | undefined;
  @property({ reflect: true }) theme: string | undefined;

  #ask(change: Transition): void {
    fire(this, "view-change", { change });
  }

  #link(graph: ConceptGraph, concept: string): TemplateResult {
    return html`<button type="button" class="link" @click=${() => fire(this, "concept-select", { concept })}>${labelOf(graph, concept)}</button>`;
  }

  #steps(graph: ConceptGraph, stages: readonly string[]): TemplateResult {
    const item = (stage: string, i: number) => {
      const isHere = i + 1 === this.step;
      return html`<li><button type="button" aria-current=${isHere ? "step" : "false"} aria-label="Stage ${i + 1}: ${labelOf(graph, stage)}"
        title=${labelOf(graph, stage)} @click=${() => this.#ask(walkTo(stages, i + 1))}>${i + 1}</button></li>`;
    };
    return html`<ol class="steps">${stages.map(item)}</ol>`;
  }

  #way(graph: ConceptGraph, { process, stages }: Walk): TemplateResult {
    const { step } = this;
    const to = (next: number) => () => this.#ask(walkTo(stages, next));
    return html`<nav aria-label="Walk">
      <p class="where"><span>${labelOf(graph, process)}, stage ${step} of ${stages.length}</span>
        <button type="button" class="link" @click=${() => this.#ask((state) => select(undefined)(leaveFocus()(state)))}>End the walk</button></p>
      <div class="way">
        <button type="button" class="button" ?disabled=${step === 1} @click=${to(step - 1)}>${icon("back")}Back</button>
        ${this.#steps(graph, stages)}
        <button type="button" class="button next" ?disabled=${step === stages.length} @click=${to(step + 1)}>Next${icon("turn")}</button>
      </div>
    </nav>`;
  }

  #stage(graph: ConceptGraph, stage: string): TemplateResult {
    const { definition } = graph.getNodeAttributes(stage);
    const sentence = firstSentence(definition, graph.getAttribute("language"));
    return html`<h2>${labelOf(graph, stage)}</h2>
      ${sentence ? html`<p class="sentence">${sentence}</p>` : ""}
      ${stageGroups(graph, stage).map(
        ({ heading, concepts }) => html`<h3>${heading} <span class="count">${concepts.length}</span></h3>
        <ul>${concepts.map((concept) => html`<li>${this.#link(graph, concept)}</li>`)}</ul>`,
      )}`;
  }

  override render(): TemplateResult {
    const { graph, step, selected } = this;
    const walk = graph && walkOf(graph);
    const stage = walk?.stages[step - 1];
    if (!graph || !walk || stage === undefined) return html``;
    const isElsewhere = selected !== undefined && selected !== stage;
    return html`${this.#way(graph, walk)}
      <div class="stage">${isElsewhere ? html`<p>Belongs to the stage ${this.#link(graph, stage)}</p>` : this.#stage(graph, stage)}</div>`;
  }
}
