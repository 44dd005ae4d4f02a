import type { ConceptGraph as Graph } from "../graph/concept-graph.ts";
import { hasInlineGraph, whenParsed } from "./load-graph.ts";

/** An element that can stand alone on a page, with a graph of its own. */
export interface SourceHost extends HTMLElement {
  /** Address of a graph file. */
  readonly src: string | undefined;
  /** How much it takes, as `readLimits` reads it. */
  readonly limits: string | undefined;
  graph: Graph | undefined;
  /** What its attributes ask for besides, as one text. */
  readonly wishes: string;
  /** A sentence on what could not be done; empty where all is well. */
  notice: string;
}

/** What supplies such an element, and gives up when told to. */
export interface Supply {
  /** Take new wishes from the attributes. */
  update(): void;
  destroy(): void;
}

/**
 * Has an element supplied that has a graph of its own: by address, inside it, or set as a property. What supplies it is fetched
 * only then.
 */
export class StandAlone<Own extends Supply> {
  readonly #host: SourceHost;
  readonly #make: () => Promise<Own>;
  #own: Promise<Own> | undefined;

  constructor(host: SourceHost, make: () => Promise<Own>) {
    this.#host = host;
    this.#make = make;
  }

  /** What supplies the element; undefined where another element does. */
  get own(): Promise<Own> | undefined {
    return this.#own;
  }

  /** Begin, or take new wishes. `isGiven`: the page has set a graph, and leaves it to the element to show it. */
  async adopt(isGiven: boolean): Promise<void> {
    const host = this.#host;
    if (host.src === undefined && !isGiven) await whenParsed();
    if (this.#own) (await this.#own).update();
    else if (host.isConnected && (host.src !== undefined || isGiven || hasInlineGraph(host)))
      this.#own = this.#make();
  }

  leave(): void {
    void this.#own?.then((own) => own.destroy());
    this.#own = undefined;
  }
}
