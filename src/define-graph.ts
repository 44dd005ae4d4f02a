import { ConceptGraph } from "./components/concept-graph/concept-graph.ts";
import { register } from "./register.ts";

export type { ConceptTags } from "./tags.ts";
export { ConceptGraph };

register({ "concept-graph": ConceptGraph });
