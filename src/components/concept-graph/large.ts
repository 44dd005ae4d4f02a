import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { AtlasRegion } from "../../view/atlas/atlas.ts";
import { LargeGraph } from "../../view/atlas/pictured.ts";
import type { RegionMap } from "../../view/atlas/region-map.ts";
import type { Emphasis } from "../../view/display.ts";
import type { ViewState } from "../../view/state.ts";
import type { Depiction } from "./depiction.ts";
import type { Drawing } from "./drawn.ts";
import { regionDepiction } from "./region-depiction.ts";

/** What is drawn of a graph that is too large for one picture. Fetched only for such a graph. */
export class LargeDrawing {
  readonly #graph: ConceptGraph;
  readonly #large: LargeGraph;
  readonly #depictions = new WeakMap<RegionMap, Depiction>();

  constructor(graph: ConceptGraph) {
    this.#graph = graph;
    this.#large = new LargeGraph(graph);
  }

  /** The view with the region open that holds what is selected. */
  settled(view: ViewState): ViewState {
    return this.#large.settled(view);
  }

  around(view: ViewState): readonly AtlasRegion[] {
    return this.#large.around(view);
  }

  get regions(): readonly AtlasRegion[] {
    return this.#large.regions;
  }

  of(view: ViewState, lit?: Emphasis): Drawing {
    const { map, ...drawing } = this.#large.of(view, lit);
    return map ? { ...drawing, depiction: this.#depictionOf(map) } : drawing;
  }

  #depictionOf(map: RegionMap): Depiction {
    const depiction = this.#depictions.get(map) ?? regionDepiction(this.#graph, map);
    this.#depictions.set(map, depiction);
    return depiction;
  }
}
