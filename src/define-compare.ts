import { ConceptCompare } from "./components/concept-compare/concept-compare.ts";
import { ConceptSearch } from "./components/concept-search/concept-search.ts";
import { register } from "./register.ts";

export type { ConceptTags } from "./tags.ts";
export { ConceptCompare };

register({ "concept-search": ConceptSearch, "concept-compare": ConceptCompare });
