import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { type Display, displayOf, type Emphasis, sameDisplay, withRelations } from "../../view/display.ts";
import type { ViewState } from "../../view/state.ts";
import { visited } from "../../view/trail.ts";
import { type Drawing, Drawn } from "../concept-graph/drawn.ts";

/** Parts of the view that decide what of the graph is shown at all. */
const DECIDING = ["focus", "pins", "hidden", "hiddenTypes", "hiddenTopics", "hiddenBases"] as const;

/** What is shown, worked out anew only where graph, view or chain are others, and what was visited on the way. */
export class Shown {
  readonly #drawn: Drawn;
  #key: readonly unknown[] = [];
  #display: Display | undefined;
  #drawing: Drawing | undefined;
  #trail: readonly string[] = [];

  /** `arrived` is called when there is more to show than at the last update. */
  constructor(arrived: () => void) {
    this.#drawn = new Drawn(() => {
      this.#key = [];
      arrived();
    });
  }

  /** All that is shown of the graph, on whatever page. */
  get display(): Display | undefined {
    return this.#display;
  }

  /** What of it is in the picture; undefined while that is on its way. */
  get drawing(): Drawing | undefined {
    return this.#drawing;
  }

  /** What draws a graph too large for one picture; undefined for all others. */
  get large(): Drawn["large"] {
    return this.#drawn.large;
  }

  /** Concepts visited last. */
  get trail(): readonly string[] {
    return this.#trail;
  }

  /** Take in the view as it is; `lit` is a chain whose relations show even where a filter hides them. */
  update(graph: ConceptGraph, view: ViewState, lit: Emphasis | undefined): void {
    const key = [graph, view, lit];
    if (key.every((part, i) => part === this.#key[i])) return;
    const isSame = this.#key[0] === graph;
    const last = this.#key[1] as ViewState | undefined;
    const isDecided = isSame && DECIDING.every((part) => last?.[part] === view[part]) && lit === this.#key[2];
    this.#key = key;
    if (view.selected !== undefined) this.#trail = visited(this.#trail, view.selected);
    this.#drawing = this.#drawn.update(graph, view, lit);
    if (this.#drawing?.graph === graph) this.#display = this.#drawing.display;
    else if (!isDecided) this.#display = this.#whole(graph, view, lit, isSame);
  }

  #whole(graph: ConceptGraph, view: ViewState, lit: Emphasis | undefined, isSame: boolean): Display {
    const display = withRelations(displayOf(graph, view), lit?.relations);
    return sameDisplay(isSame ? this.#display : undefined, display);
  }
}
