import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { fire } from "../events.ts";
import { type GraphPlace, graphOf, type Loading } from "../load-graph.ts";

/** The element whose graph is loaded. */
export interface LoadingHost extends ReactiveControllerHost, GraphPlace {}

/** Loads the graph of an element, one request at a time, and knows how that stands. */
export class GraphLoading implements ReactiveController {
  readonly #host: LoadingHost;
  readonly #arrived: (graph: ConceptGraph) => void;
  #now: Loading = { is: "loading" };
  #request: AbortController | undefined;

  /** `arrived` is called with every graph, before the host is drawn with it. */
  constructor(host: LoadingHost, arrived: (graph: ConceptGraph) => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  get now(): Loading {
    return this.#now;
  }

  get graph(): ConceptGraph | undefined {
    return this.#now.is === "here" ? this.#now.graph : undefined;
  }

  hostDisconnected(): void {
    this.#request?.abort();
  }

  /** Load the graph, again if need be. A graph that is shown stays until the new one is here. */
  async load(): Promise<void> {
    this.#request?.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    if (this.#now.is === "failed") this.#set({ is: "loading" });
    const result = await graphOf(this.#host, signal);
    if (signal.aborted) return;
    if (result.is === "failed") fire(this.#host, "concept-error", { message: result.message });
    this.#set(result);
    if (result.is === "here") this.#arrived(result.graph);
  }

  /** Show another graph in place of the loaded one. */
  replace(graph: ConceptGraph): void {
    this.#request?.abort();
    this.#set({ is: "here", graph });
  }

  #set(now: Loading): void {
    this.#now = now;
    this.#host.requestUpdate();
  }
}
