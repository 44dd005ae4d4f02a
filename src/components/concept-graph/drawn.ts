import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { type Display, displayOf, type Emphasis, sameDisplay, withRelations } from "../../view/display.ts";
import type { ViewState } from "../../view/state.ts";
import type { Depiction } from "./depiction.ts";
import type { LargeDrawing } from "./large.ts";

/** What an element is given to draw. */
export interface Drawing {
  readonly graph: ConceptGraph;
  readonly display: Display;
  /** Without it, concepts and relations. */
  readonly depiction?: Depiction;
  /** Concepts of a focus that are left out, being too many. */
  readonly left?: number;
}

/** A graph of more concepts is shown by regions, one at a time. */
export const LARGE = 1500;

/** Decides what is drawn of a graph: all that is shown of it or, where that is too much, a region or a map of regions. */
export class Drawn {
  readonly #arrived: () => void;
  #graph: ConceptGraph | undefined;
  #large: LargeDrawing | undefined;
  #drawing: Drawing | undefined;
  #isLost = false;

  /** `arrived` is called when what it takes to draw a large graph is here at last. */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** What makes drawings of a large graph; undefined for a small one, and until it is here. */
  get large(): LargeDrawing | undefined {
    return this.#large;
  }

  /** What is to be drawn; undefined while what it takes is on its way. */
  update(graph: ConceptGraph, view: ViewState, lit?: Emphasis): Drawing | undefined {
    if (this.#graph !== graph) this.#begin(graph);
    if (this.#large) return this.#keep(this.#large.of(view, lit));
    if (graph.order > LARGE && !this.#isLost) return undefined;
    return this.#keep({ graph, display: withRelations(displayOf(graph, view), lit?.relations) });
  }

  #begin(graph: ConceptGraph): void {
    this.#graph = graph;
    this.#large = undefined;
    this.#drawing = undefined;
    if (graph.order > LARGE) void this.#fetch(graph);
  }

  async #fetch(graph: ConceptGraph): Promise<void> {
    const parts = await import("./large.ts").catch(() => undefined);
    if (this.#graph !== graph) return;
    if (parts) this.#large = new parts.LargeDrawing(graph);
    // Where it cannot be had, the whole is drawn after all, however long that takes.
    this.#isLost = parts === undefined;
    this.#arrived();
  }

  /** Where the same is shown of the same, the picture is left alone. */
  #keep(next: Drawing): Drawing {
    const last = this.#drawing?.graph === next.graph ? this.#drawing.display : undefined;
    this.#drawing = { ...next, display: sameDisplay(last, next.display) };
    return this.#drawing;
  }
}
