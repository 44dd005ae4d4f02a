import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { type Display, displayOf, type Emphasis, sameDisplay, withRelations } from "../../view/display.ts";
import type { ViewState } from "../../view/state.ts";
import { visited } from "../../view/trail.ts";

/** What is shown, worked out anew only where graph, view or chain are others, and what was visited on the way. */
export class Shown {
  #key: readonly unknown[] = [];
  #display: Display | undefined;
  #trail: readonly string[] = [];

  get display(): Display | undefined {
    return this.#display;
  }

  /** Concepts visited last. */
  get trail(): readonly string[] {
    return this.#trail;
  }

  /** Take in the view as it is; `lit` is a chain whose relations show even where a filter hides them. */
  update(graph: ConceptGraph, view: ViewState, lit: Emphasis | undefined): void {
    const key = [graph, view, lit];
    const last = this.#key[0] === graph ? this.#display : undefined;
    if (key.every((part, i) => part === this.#key[i])) return;
    this.#key = key;
    if (view.selected !== undefined) this.#trail = visited(this.#trail, view.selected);
    this.#display = sameDisplay(last, withRelations(displayOf(graph, view), lit?.relations));
  }
}
