import type { ConceptGraph as Graph } from "../../graph/concept-graph.ts";
import { displayOf, sameDisplay } from "../../view/display.ts";
import { type EmbeddedWishes, embeddedState } from "../../view/embedded-state.ts";
import { INITIAL_STATE, type ViewState } from "../../view/state.ts";
import { backOut, focusOn, select, type Transition } from "../../view/transitions.ts";
import { type ConceptEventMap, fire } from "../events.ts";
import { inlineGraph, loadGraph } from "../load-graph.ts";
import type { ConceptGraph } from "./concept-graph.ts";

/** How far from the window an embedded graph begins to load. */
const NEAR = "400px";

/** Loads the graph of an element that stands alone on a page, and keeps the state of its view. */
export class OwnGraph {
  readonly #host: ConceptGraph;
  readonly #stop = new AbortController();
  #request: AbortController | undefined;
  #src: string | undefined;
  #state: ViewState = INITIAL_STATE;
  #graph: Graph | undefined;

  constructor(host: ConceptGraph) {
    this.#host = host;
    const { signal } = this.#stop;
    host.addEventListener("concept-select", (event) => this.#onSelect(event), { signal });
    host.addEventListener("view-change", (event) => this.#onChange(event), { signal });
    host.addEventListener("keydown", (event) => event.key === "Escape" && this.#change(backOut()), {
      signal,
    });
    void whenNear(host, signal).then(() => {
      if (!signal.aborted) void this.#load();
    });
  }

  /** Give up what is on its way and listen no more. */
  destroy(): void {
    this.#stop.abort();
    this.#request?.abort();
  }

  /** Take new wishes from the attributes; another address is loaded. */
  update(): void {
    if (this.#request && this.#src !== this.#host.src) void this.#load();
    else if (this.#graph) this.#start(this.#graph);
  }

  /** Show a concept with what lies around it. */
  focus(concept: string, depth: number): void {
    this.#change(focusOn(concept, depth));
  }

  async #load(): Promise<void> {
    this.#request?.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    this.#src = this.#host.src;
    const result = await (this.#src === undefined ? inlineGraph(this.#host) : loadGraph(this.#src, signal));
    if (signal.aborted || result.is === "loading") return;
    if (result.is === "failed") this.#say([result.message]);
    else this.#start(result.graph);
  }

  #start(graph: Graph): void {
    const { startConcept: focus, depth, types } = this.#host;
    const wishes: EmbeddedWishes = { focus, depth, types };
    const { state, problems } = embeddedState(graph, wishes);
    this.#graph = graph;
    this.#host.graph = graph;
    this.#show(state);
    this.#say(problems);
  }

  #onSelect({ target, detail }: ConceptEventMap["concept-select"]): void {
    if (target === this.#host) this.#change(select(detail.concept));
  }

  #onChange({ target, detail }: ConceptEventMap["view-change"]): void {
    if (target === this.#host && detail.change) this.#change(detail.change);
  }

  #change(change: Transition): void {
    this.#show(change(this.#state));
  }

  #show(state: ViewState): void {
    this.#state = state;
    if (!this.#graph) return;
    this.#host.selected = state.selected;
    this.#host.collected = state.collected;
    this.#host.display = sameDisplay(this.#host.display, displayOf(this.#graph, state));
  }

  #say(problems: readonly string[]): void {
    this.#host.notice = problems.join(" ");
    if (problems.length > 0) fire(this.#host, "concept-error", { message: problems.join(" ") });
  }
}

/** Resolves when an element comes near the window, or when it is given up. */
function whenNear(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        resolve();
      },
      { rootMargin: NEAR },
    );
    signal.addEventListener("abort", () => {
      watch.disconnect();
      resolve();
    });
    watch.observe(element);
  });
}
