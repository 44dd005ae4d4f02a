import { ConceptDetail } from "./components/concept-detail/concept-detail.ts";
import { ConceptExplorer } from "./components/concept-explorer/concept-explorer.ts";
import { ConceptGraph } from "./components/concept-graph/concept-graph.ts";
import { ConceptLegend } from "./components/concept-legend/concept-legend.ts";
import { ConceptSearch } from "./components/concept-search/concept-search.ts";
import { register } from "./register.ts";

export type { ConceptTags } from "./tags.ts";
export { ConceptExplorer };

/** The explorer fetches further parts when somebody asks for them. */
register({
  "concept-graph": ConceptGraph,
  "concept-detail": ConceptDetail,
  "concept-search": ConceptSearch,
  "concept-legend": ConceptLegend,
  "concept-explorer": ConceptExplorer,
});
