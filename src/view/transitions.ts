import type { Basis, RelationType } from "../model/relation.ts";
import { INITIAL_STATE, type ViewState } from "./state.ts";

/** A change of the view: from one state to the next. The state handed in is never changed. */
export type Transition = (state: ViewState) => ViewState;

/** Open the panel of a concept, or close it with undefined. A focus stays. */
export function select(concept: string | undefined): Transition {
  return ({ selected: _, ...rest }) => (concept === undefined ? rest : { ...rest, selected: concept });
}

/** Show a concept with what lies around it, and open its panel. */
export function focusOn(concept: string, depth = 1): Transition {
  return (state) => ({ ...state, selected: concept, focus: { concept, depth } });
}

/** Bring everything back that the focus put away. */
export function leaveFocus(): Transition {
  return ({ focus: _, ...rest }) => rest;
}

/** Show or put away the relations of a type. */
export function toggleType(type: RelationType): Transition {
  return (state) => ({ ...state, hiddenTypes: toggled(state.hiddenTypes, type) });
}

/** Show or put away the concepts of a topic. */
export function toggleTopic(topic: string): Transition {
  return (state) => ({ ...state, hiddenTopics: toggled(state.hiddenTopics, topic) });
}

/** Show or put away what is stated, structural or inferred. */
export function toggleBasis(basis: Basis): Transition {
  return (state) => ({ ...state, hiddenBases: toggled(state.hiddenBases, basis) });
}

/** Bring back everything that a focus or a filter put away; the open panel stays. */
export function showEverything(): Transition {
  return ({ selected }) => ({ ...INITIAL_STATE, ...(selected === undefined ? {} : { selected }) });
}

/**
 * Step out by one: first out of the panel, then out of the focus. A state that is all the way out is returned
 * as it is, so a caller can tell that there was nothing to leave.
 */
export function backOut(): Transition {
  return (state) => {
    if (state.focus) return select(undefined)(leaveFocus()(state));
    return state.selected === undefined ? state : select(undefined)(state);
  };
}

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
