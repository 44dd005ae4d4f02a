import type { ConceptGraph as Graph } from "../graph/concept-graph.ts";
import { fire } from "./events.ts";
import { graphOf, hasInlineGraph } from "./load-graph.ts";
import type { SourceHost, Supply } from "./stand-alone.ts";

/** How far from the window an embedded element begins to load. */
const NEAR = "400px";

/** Shows a graph in an element as its attributes ask; returns one sentence for each wish that the graph cannot fulfil. */
export type Adopt = (graph: Graph) => readonly string[];

/** Loads the graph of an element that stands alone on a page, when it comes near the window. */
export class OwnSource implements Supply {
  readonly #host: SourceHost;
  readonly #adopt: Adopt;
  readonly #stop = new AbortController();
  #request: AbortController | undefined;
  #src: string | undefined;
  #graph: Graph | undefined;
  #wishes = "";

  constructor(host: SourceHost, adopt: Adopt) {
    this.#host = host;
    this.#adopt = adopt;
    if (this.#isGiven) this.update();
    else void this.#loadWhenNear();
  }

  /** Ends when the element is left. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** The graph that is shown; undefined while there is none. */
  get graph(): Graph | undefined {
    return this.#graph;
  }

  /** Give up what is on its way. */
  destroy(): void {
    this.#stop.abort();
    this.#request?.abort();
  }

  /** Another address is loaded; another graph of the page is shown, and so are other wishes. */
  update(): void {
    const { src, graph, wishes } = this.#host;
    if (this.#request && this.#src !== src) void this.#load();
    else if (graph && graph !== this.#graph) this.#isGiven && this.#start(graph);
    else if (graph && wishes !== this.#wishes) this.#start(graph);
  }

  get #isGiven(): boolean {
    return this.#host.src === undefined && this.#host.graph !== undefined && !hasInlineGraph(this.#host);
  }

  async #loadWhenNear(): Promise<void> {
    await whenNear(this.#host, this.signal);
    if (!this.signal.aborted) await this.#load();
  }

  async #load(): Promise<void> {
    this.#request?.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    this.#src = this.#host.src;
    const result = await graphOf(this.#host, signal);
    if (signal.aborted || result.is === "loading") return;
    if (result.is === "failed") this.#say([result.message]);
    else this.#start(result.graph);
  }

  #start(graph: Graph): void {
    this.#graph = graph;
    this.#wishes = this.#host.wishes;
    this.#host.graph = graph;
    this.#say(this.#adopt(graph));
  }

  #say(problems: readonly string[]): void {
    const message = problems.join(" ");
    if (message !== "" && message !== this.#host.notice) fire(this.#host, "concept-error", { message });
    this.#host.notice = message;
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
