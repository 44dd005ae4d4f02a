// What is read beside or in place of the picture, in one file, since whoever opens one of these opens another.
export { ConceptCompare } from "../concept-compare/concept-compare.ts";
export { ConceptContrasts } from "../concept-contrasts/concept-contrasts.ts";
export { ConceptPath } from "../concept-path/concept-path.ts";
