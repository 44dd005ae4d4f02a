import type { Basis, RelationType } from "../model/relation.ts";
import { COMPARED, INITIAL_STATE, type Page, type ViewState } from "./state.ts";

/** A change of the view: from one state to the next. The state handed in is never changed. */
export type Transition = (state: ViewState) => ViewState;

/** Open the panel of a concept, or close it with undefined. A focus stays; a comparison or a chain makes room. */
export function select(concept: string | undefined): Transition {
  return (state) => {
    const { selected: _, ...rest } = leavePlace()(state);
    return concept === undefined ? rest : { ...rest, selected: concept };
  };
}

/** Set concepts side by side; the last of more than four are left out, and fewer than two change nothing. */
export function compare(concepts: readonly string[]): Transition {
  const compared = [...new Set(concepts)].slice(0, COMPARED.most);
  return (state) => (compared.length < COMPARED.least ? state : { ...filtersOf(state), compare: compared });
}

/** Read out how one concept is joined to another. */
export function showPath(from: string, to: string): Transition {
  return (state) => ({ ...filtersOf(state), path: [from, to] });
}

/** Open a page that takes the place of the picture. */
export function openPage(page: Page): Transition {
  return (state) => ({ ...filtersOf(state), page });
}

/** Leave a comparison, a chain or the page of contrasts for the graph. A state that shows none is returned as it is. */
export function leavePlace(): Transition {
  return (state) => {
    if (!state.compare && !state.path && state.page !== "contrasts") return state;
    const { compare: _, path: __, page, ...rest } = state;
    return page === "outline" ? { ...rest, page } : rest;
  };
}

/** Show a concept with what lies around it, and open its panel. */
export function focusOn(concept: string, depth = 1): Transition {
  return (state) => ({ ...leavePlace()(state), selected: concept, focus: { concept, depth } });
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
  return ({ hiddenTypes: _, hiddenTopics: __, hiddenBases: ___, focus: ____, ...rest }) => ({
    ...INITIAL_STATE,
    ...rest,
  });
}

/**
 * Step out by one: first out of a comparison or a chain, then out of the panel, then out of the focus. A state that is all the way out is returned
 * as it is, so a caller can tell that there was nothing to leave.
 */
export function backOut(): Transition {
  return (state) => {
    const left = leavePlace()(state);
    if (left !== state) return left;
    if (state.focus) return select(undefined)(leaveFocus()(state));
    return state.selected === undefined ? state : select(undefined)(state);
  };
}

/** What stays when the view goes elsewhere as a whole: the filters. */
function filtersOf({ hiddenTypes, hiddenTopics, hiddenBases }: ViewState): ViewState {
  return { hiddenTypes, hiddenTopics, hiddenBases };
}

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
