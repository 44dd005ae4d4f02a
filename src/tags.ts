import type { ConceptCompare } from "./components/concept-compare/concept-compare.ts";
import type { ConceptDetail } from "./components/concept-detail/concept-detail.ts";
import type { ConceptExplorer } from "./components/concept-explorer/concept-explorer.ts";
import type { ConceptGraph } from "./components/concept-graph/concept-graph.ts";
import type { ConceptLegend } from "./components/concept-legend/concept-legend.ts";
import type { ConceptSearch } from "./components/concept-search/concept-search.ts";
import type { ConceptEventMap } from "./components/events.ts";
import type { ConceptGraph as Graph } from "./graph/concept-graph.ts";

/** The elements that stand alone on a page, by their tags. */
export interface ConceptElements {
  readonly "concept-graph": ConceptGraph;
  readonly "concept-compare": ConceptCompare;
  readonly "concept-explorer": ConceptExplorer;
}

interface SharedAttributes {
  /** Address of a graph file. */
  readonly src?: string | undefined;
  /** The graph itself, as a property. */
  readonly graph?: Graph | undefined;
  readonly theme?: "light" | "dark" | undefined;
  /** Caps to raise or lower, such as "concepts=50000 megabytes=200". */
  readonly limits?: string | undefined;
}

/** What can be said in the tag of each element. */
export interface ConceptAttributes {
  readonly "concept-graph": SharedAttributes & {
    /** Key or name of the concept to start from. */
    readonly focus?: string | undefined;
    readonly depth?: "1" | "2" | "3" | "all" | undefined;
    /** Types of relations, parted by spaces. */
    readonly types?: string | undefined;
    /** Any CSS length. */
    readonly height?: string | undefined;
    readonly controls?: "none" | undefined;
    readonly "full-page"?: boolean | undefined;
  };
  readonly "concept-compare": SharedAttributes & {
    /** Keys or names of two concepts. */
    readonly a?: string | undefined;
    readonly b?: string | undefined;
    /** Keys or names of two to four concepts, parted by commas. */
    readonly concepts?: string | undefined;
  };
  readonly "concept-explorer": Omit<SharedAttributes, "graph"> & {
    readonly "full-page"?: boolean | undefined;
  };
}

/** Handlers of our events as frameworks name them: `onconcept-select`. */
export type ConceptHandlers = {
  readonly [Name in keyof ConceptEventMap as `on${Name}`]?: (event: ConceptEventMap[Name]) => void;
};

/** What an element takes in a template of JSX, whatever framework reads it. */
export type ConceptTags = {
  readonly [Tag in keyof ConceptElements]: ConceptAttributes[Tag] &
    ConceptHandlers & { readonly children?: unknown; readonly [name: string]: unknown };
};

declare global {
  interface HTMLElementTagNameMap {
    "concept-graph": ConceptGraph;
    "concept-compare": ConceptCompare;
    "concept-explorer": ConceptExplorer;
    "concept-detail": ConceptDetail;
    "concept-search": ConceptSearch;
    "concept-legend": ConceptLegend;
  }
  namespace JSX {
    interface IntrinsicElements extends ConceptTags {}
  }
}
