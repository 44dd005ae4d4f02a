import type { ConceptGraph } from "../graph/concept-graph.ts";
import { findConcept } from "../graph/find-concept.ts";
import { LINE_TYPES, type RelationType } from "../model/relation.ts";
import { foldName } from "./search.ts";
import { COMPARED, INITIAL_STATE, type ViewState } from "./state.ts";

/** What the attributes of an embedded graph say, as written. */
export interface EmbeddedWishes {
  /** Key or name of the concept to start from. */
  readonly focus?: string | undefined;
  /** Steps around it: "1", "2", "3" or "all". */
  readonly depth?: string | undefined;
  /** Types of relations to show, parted by spaces or commas. */
  readonly types?: string | undefined;
}

/** The view that the attributes ask for, and one sentence for each wish that this graph cannot fulfil. */
export function embeddedState(
  graph: ConceptGraph,
  wishes: EmbeddedWishes,
): { readonly state: ViewState; readonly problems: readonly string[] } {
  const types = typesIn(wishes.types ?? "");
  const found = wishes.focus ? findConcept(graph, wishes.focus, foldName) : undefined;
  const concept = found && "concept" in found ? found.concept : undefined;
  const depth = depthOf(wishes.depth ?? "1");
  const problems = [
    ...types.unknown.map((name) => `"${name}" in "types" is no type; there are ${LINE_TYPES.join(", ")}.`),
    ...(found && "problem" in found ? [found.problem] : []),
    ...(depth === undefined ? [`"${wishes.depth}" in "depth" is none of 1, 2, 3 and all.`] : []),
  ];
  const state: ViewState = {
    ...INITIAL_STATE,
    hiddenTypes: types.shown.size > 0 ? without(types.shown) : INITIAL_STATE.hiddenTypes,
    ...(concept === undefined
      ? {}
      : { selected: concept, focus: { concept, depth: depth ?? 1, isStrict: types.shown.size > 0 } }),
  };
  return { state, problems };
}

/** What the attributes of an embedded comparison say, as written. */
export interface ComparisonWishes {
  /** Keys or names of two concepts. */
  readonly a?: string | undefined;
  readonly b?: string | undefined;
  /** Keys or names of two to four concepts, parted by commas; goes before `a` and `b`. */
  readonly list?: string | undefined;
}

/** The concepts that the attributes ask for, and one sentence for each that this graph cannot set beside the others. */
export function embeddedComparison(
  graph: ConceptGraph,
  { a, b, list }: ComparisonWishes,
): { readonly concepts: readonly string[]; readonly problems: readonly string[] } {
  const names = list === undefined ? [a, b] : list.split(",");
  const asked = names.flatMap((name) => name?.trim() || []);
  const found = asked.map((name) => findConcept(graph, name, foldName));
  const known = new Set(found.flatMap((each) => ("concept" in each ? each.concept : [])));
  const concepts = [...known].slice(0, COMPARED.most);
  const problems = [
    ...found.flatMap((each) => ("problem" in each ? each.problem : [])),
    ...(known.size < COMPARED.least ? [TOO_FEW] : []),
    ...(known.size > COMPARED.most ? [`A comparison holds ${COMPARED.most} concepts at most.`] : []),
  ];
  return { concepts: concepts.length < COMPARED.least ? [] : concepts, problems };
}

const TOO_FEW =
  'A comparison needs two concepts: name them in "a" and "b", or up to four in "concepts", parted by commas.';

function typesIn(list: string): { shown: ReadonlySet<RelationType>; unknown: readonly string[] } {
  const names = list.split(/[\s,]+/).filter(Boolean);
  const isType = (name: string): name is RelationType => (LINE_TYPES as readonly string[]).includes(name);
  return { shown: new Set(names.filter(isType)), unknown: names.filter((name) => !isType(name)) };
}

function without(shown: ReadonlySet<RelationType>): ReadonlySet<RelationType> {
  return new Set(LINE_TYPES.filter((type) => !shown.has(type)));
}

function depthOf(text: string): number | undefined {
  if (text === "all") return Number.POSITIVE_INFINITY;
  return /^[123]$/.test(text) ? Number(text) : undefined;
}
