import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { egoGraph } from "../../graph/queries.ts";
import { LINE_TYPES, type RelationType } from "../../model/relation.ts";
import { type Display, displayOf, type Emphasis, withRelations } from "../display.ts";
import type { Focus, ViewState } from "../state.ts";
import { topicsOf } from "../topics.ts";
import { type Atlas, type AtlasRegion, atlasOf, regionsAround } from "./atlas.ts";
import { placedPartOf } from "./part.ts";
import { regionDisplay } from "./region-display.ts";
import { type RegionMap, regionMapOf } from "./region-map.ts";

/** What of a large graph is in the picture: concepts, or a map of regions. */
export interface Pictured {
  /** Of this the picture is drawn: of some concepts, or of regions as if they were concepts. */
  readonly graph: ConceptGraph;
  readonly display: Display;
  readonly map?: RegionMap;
  /** Concepts of a focus that are too many for one picture and left out, the furthest. */
  readonly left?: number;
}

/** Concepts around a focus that are shown at most. */
const MOST_AROUND = 600;
/** Parts that are kept, so that the way back is short and leads to the same picture. */
const KEPT = 16;

/** Makes the pictures of one large graph, each once. */
export class LargeGraph {
  readonly #graph: ConceptGraph;
  readonly #atlas: Atlas;
  readonly #maps = new Map<string, RegionMap>();
  readonly #parts = new Map<string, ConceptGraph>();

  constructor(graph: ConceptGraph) {
    this.#graph = graph;
    this.#atlas = atlasOf(graph);
  }

  /** The region that is open and those around it, from outside; none where the whole is shown. */
  around(view: ViewState): readonly AtlasRegion[] {
    return regionsAround(this.#atlas, this.settled(view).region);
  }

  /** The regions that the graph is divided into. */
  get regions(): readonly AtlasRegion[] {
    return this.#atlas.regions;
  }

  /** The view with the region open that holds what is selected; the same view where that holds already. */
  settled(view: ViewState): ViewState {
    const { selected, region, focus } = view;
    const home = selected === undefined || focus ? undefined : this.#atlas.homeOf.get(selected)?.id;
    return home === undefined || region === home ? view : { ...view, region: home };
  }

  /** The picture for a view; `lit` is a chain that is read out, which is then the picture. */
  of(view: ViewState, lit?: Emphasis): Pictured {
    const { focus } = view;
    if (focus && this.#graph.hasNode(focus.concept)) return this.#around(view, focus);
    if (lit && lit.concepts.size > 0)
      return this.#concepts(view, `chain ${[...lit.concepts].join(" ")}`, [...lit.concepts], lit);
    const open = this.around(view).at(-1);
    if (open && open.regions.length === 0) return this.#concepts(view, `region ${open.id}`, open.keys);
    const map = this.#mapOf(open);
    const display = regionDisplay(map, view, this.#graph.getAttribute("topics"));
    return { graph: map.graph, display, map };
  }

  #around(view: ViewState, focus: Focus): Pictured {
    const types = typesOf(view);
    const reached = [...egoKeys(this.#graph, focus, types)];
    const topic = topicsOf(this.#graph).find(({ head }) => head === focus.concept);
    const all = [...new Set([...reached, ...(topic?.concepts ?? [])])];
    const keys = all.slice(0, MOST_AROUND);
    const name = `focus ${focus.concept} ${focus.depth} ${focus.isStrict} ${[...types].join()}`;
    const left = all.length - keys.length;
    return { ...this.#concepts(view, name, keys), ...(left > 0 ? { left } : {}) };
  }

  #concepts(view: ViewState, name: string, keys: readonly string[], lit?: Emphasis): Pictured {
    const pinned = view.pins?.map(({ concept }) => concept) ?? [];
    const all = new Set([...keys, ...pinned.filter((key) => this.#graph.hasNode(key))]);
    const graph = this.#part(`${name} ${pinned.join()}`, all);
    return { graph, display: withRelations(displayOf(graph, view), lit?.relations) };
  }

  #part(name: string, keys: ReadonlySet<string>): ConceptGraph {
    const known = this.#parts.get(name) ?? placedPartOf(this.#graph, keys);
    // The last used stands last, and the first is let go.
    this.#parts.delete(name);
    this.#parts.set(name, known);
    for (const first of [...this.#parts.keys()].slice(0, -KEPT)) this.#parts.delete(first);
    return known;
  }

  #mapOf(open: AtlasRegion | undefined): RegionMap {
    const name = open?.id ?? "";
    const map = this.#maps.get(name) ?? regionMapOf(this.#graph, open?.regions ?? this.#atlas.regions);
    this.#maps.set(name, map);
    return map;
  }
}

function typesOf({ hiddenTypes }: ViewState): ReadonlySet<RelationType> {
  return new Set(LINE_TYPES.filter((type) => !hiddenTypes.has(type)));
}

/** The concepts around a focus, the nearest first; its own mentions belong to it even while mentions are off. */
function egoKeys(
  graph: ConceptGraph,
  { concept, depth, isStrict }: Focus,
  types: ReadonlySet<RelationType>,
): ReadonlySet<string> {
  const near = isStrict ? types : new Set([...types, "mentions" as const]);
  const first = egoGraph(graph, concept, { depth: 1, types: near }).keys();
  return new Set([...first, ...egoGraph(graph, concept, { depth, types }).keys()]);
}
