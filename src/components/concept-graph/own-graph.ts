import type { ConceptGraph as Graph } from "../../graph/concept-graph.ts";
import { embeddedState } from "../../view/embedded-state.ts";
import { INITIAL_STATE, type ViewState } from "../../view/state.ts";
import { backOut, focusOn, select, type Transition } from "../../view/transitions.ts";
import type { ConceptEventMap } from "../events.ts";
import { OwnSource } from "../own-source.ts";
import type { Supply } from "../stand-alone.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import { CONCEPTS } from "./depiction.ts";
import { Drawn } from "./drawn.ts";

/** Supplies a picture that stands alone on a page, and keeps the state of its view. */
export class OwnGraph implements Supply {
  readonly #host: ConceptGraph;
  readonly #source: OwnSource;
  readonly #drawn = new Drawn(() => this.#show(this.#state, this.#source.graph));
  #state: ViewState = INITIAL_STATE;

  constructor(host: ConceptGraph) {
    this.#host = host;
    this.#source = new OwnSource(host, (graph) => this.#start(graph));
    const { signal } = this.#source;
    host.addEventListener("concept-select", (event) => this.#onSelect(event), { signal });
    host.addEventListener("view-change", (event) => this.#onChange(event), { signal });
    host.addEventListener("keydown", (event) => event.key === "Escape" && this.#change(backOut()), {
      signal,
    });
  }

  /** Listen no more. */
  destroy(): void {
    this.#source.destroy();
  }

  update(): void {
    this.#source.update();
  }

  /** Show a concept with what lies around it. */
  focus(concept: string, depth: number): void {
    this.#change(focusOn(concept, depth));
  }

  #start(graph: Graph): readonly string[] {
    const { startConcept: focus, depth, types } = this.#host;
    const { state, problems } = embeddedState(graph, { focus, depth, types });
    this.#show(state, graph);
    return problems;
  }

  #onSelect({ target, detail }: ConceptEventMap["concept-select"]): void {
    if (target === this.#host) this.#change(select(detail.concept));
  }

  #onChange({ target, detail }: ConceptEventMap["view-change"]): void {
    if (target === this.#host && detail.change) this.#change(detail.change);
  }

  #change(change: Transition): void {
    this.#show(change(this.#state), this.#source.graph);
  }

  #show(state: ViewState, graph: Graph | undefined): void {
    this.#state = this.#drawn.large?.settled(state) ?? state;
    if (!graph) return;
    const drawing = this.#drawn.update(graph, this.#state);
    this.#host.selected = state.selected;
    this.#host.collected = state.collected;
    this.#host.excerpt = drawing?.graph;
    this.#host.display = drawing?.display;
    this.#host.isWithinRegion = this.#state.region !== undefined && this.#state.focus === undefined;
    this.#host.depiction = drawing?.depiction ?? CONCEPTS;
  }
}
