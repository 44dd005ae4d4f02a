// What concepts differ in
export { type DifferenceRow, differencesOf } from "./analysis/differences.ts";
// From Markdown to a graph
export { type Compiled, compileGraph, STEPS, type Step } from "./compile.ts";
// The elements; `glossograph/define` registers them
export { ConceptCompare } from "./components/concept-compare/concept-compare.ts";
export { ConceptDetail } from "./components/concept-detail/concept-detail.ts";
export { ConceptExplorer } from "./components/concept-explorer/concept-explorer.ts";
export { ConceptGraph } from "./components/concept-graph/concept-graph.ts";
export type { PictureOptions, PngOptions } from "./components/concept-graph/export.ts";
export { ConceptLegend } from "./components/concept-legend/concept-legend.ts";
export { ConceptSearch } from "./components/concept-search/concept-search.ts";
export type { ConceptEventMap, Pointed } from "./components/events.ts";
export { extract } from "./extract/index.ts";
// The graph
export { type ConceptGraph as Graph, createConceptGraph, type RelationRow } from "./graph/concept-graph.ts";
export { readGraph, writeGraph } from "./graph/json.ts";
export { bestPath, bestPaths } from "./graph/paths.ts";
export { contrasts, egoGraph, processes, relationsOf, stagesOf } from "./graph/queries.ts";
export type { Concept, ConceptId, ConceptKind } from "./model/concept.ts";
export { conceptId } from "./model/concept.ts";
export { InvalidGraphDataError, UnknownConceptError } from "./model/errors.ts";
export { FORMAT, type GraphFile, graphFileSchema } from "./model/graph-file.ts";
export { LIMITS, LimitError, type Limits } from "./model/limits.ts";
export {
  BASES,
  type Basis,
  type Evidence,
  RELATION_TYPES,
  type Relation,
  type RelationType,
} from "./model/relation.ts";
export type { ConceptAttributes, ConceptElements, ConceptHandlers, ConceptTags } from "./tags.ts";
// The view, without a screen
export { type Comparison, comparisonOf } from "./view/comparison.ts";
export { type Display, displayOf } from "./view/display.ts";
export { searchConcepts, searchIndex } from "./view/search.ts";
export { INITIAL_STATE, type ViewState } from "./view/state.ts";
export { linkNames, parseLink, printLink } from "./view/url.ts";
export { relationInWords } from "./view/words.ts";
