import { ConceptDetail } from "./components/concept-detail/concept-detail.ts";
import { ConceptExplorer } from "./components/concept-explorer/concept-explorer.ts";
import { ConceptGraph } from "./components/concept-graph/concept-graph.ts";
import { ConceptLegend } from "./components/concept-legend/concept-legend.ts";
import { ConceptSearch } from "./components/concept-search/concept-search.ts";

/** Tag of each element. */
const ELEMENTS = {
  "concept-graph": ConceptGraph,
  "concept-detail": ConceptDetail,
  "concept-search": ConceptSearch,
  "concept-legend": ConceptLegend,
  "concept-explorer": ConceptExplorer,
} as const;

declare global {
  interface HTMLElementTagNameMap {
    "concept-graph": ConceptGraph;
    "concept-detail": ConceptDetail;
    "concept-search": ConceptSearch;
    "concept-legend": ConceptLegend;
    "concept-explorer": ConceptExplorer;
  }
}

// On a server there is no registry; on a page a second copy of this script must leave the first in place.
if (typeof window !== "undefined") {
  for (const [tag, element] of Object.entries(ELEMENTS)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}
