import type { ConceptGraph } from "../graph/concept-graph.ts";
import { findConcept } from "../graph/find-concept.ts";
import { LINE_TYPES, type RelationType } from "../model/relation.ts";
import { foldName } from "./search.ts";
import { INITIAL_STATE, type ViewState } from "./state.ts";

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
