import type { Basis, RelationType } from "../model/relation.ts";
import { outerRegion } from "./region-name.ts";
import { COMPARED, INITIAL_STATE, type Page, type TableSort, type ViewState } from "./state.ts";

/** A change of the view: from one state to the next. The state handed in is never changed. */
export type Transition = (state: ViewState) => ViewState;

/** Open the panel of a concept, or close it with undefined. A focus stays; a comparison or a chain makes room. */
export function select(concept: string | undefined): Transition {
  return (state) => {
    const { selected: _, collected: __, ...rest } = leavePlace()(state);
    return concept === undefined ? rest : { ...unhidden(rest, concept), selected: concept };
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

/** Show a concept with what lies around it, and open its panel. A walk ends there. */
export function focusOn(concept: string, depth = 1): Transition {
  return (state) => {
    const { walk: _, ...rest } = select(concept)(state);
    return { ...rest, focus: { concept, depth } };
  };
}

/** Bring everything back that the focus put away; a walk ends with its focus. */
export function leaveFocus(): Transition {
  return ({ focus: _, walk: __, ...rest }) => rest;
}

/** Open a region of a large graph, or go back to all of them with undefined. A focus, and the panel of a concept, are left. */
export function openRegion(region: string | undefined): Transition {
  return (state) => {
    const { region: _, ...rest } = select(undefined)(leaveFocus()(state));
    return region === undefined ? rest : { ...rest, region };
  };
}

/** Walk to a stage of a process, counted from 1, with the stage in focus. Past either end the state stays as it is. */
export function walkTo(stages: readonly string[], step: number): Transition {
  const stage = stages[step - 1];
  return (state) =>
    stage === undefined
      ? state
      : { ...focusOn(stage)(state), focus: { concept: stage, depth: 1, isStrict: true }, walk: step };
}

/** Go to another page, or to the picture with undefined. A comparison is left; what is open, in focus or put away stays so. */
export function showPage(page: Page | undefined): Transition {
  return ({ page: _, compare: __, ...rest }) => (page === undefined ? rest : { ...rest, page });
}

/** Show the outline as a table in some order, or as a tree with undefined. */
export function sortOutline(sort: TableSort | undefined): Transition {
  return ({ sort: _, ...rest }) => (sort === undefined ? rest : { ...rest, sort });
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

/** Bring back everything that a focus, a filter or a hand put away; the open panel and the page stay. */
export function showEverything(): Transition {
  return (state) => {
    const { hidden: _, ...rest } = leaveFocus()(state);
    return { ...rest, ...INITIAL_STATE };
  };
}

/**
 * Step out by one: out of a comparison or a chain, out of a collection, out of the focus and its panel, out of a panel, out of a region,
 * then back to the picture.
 * A state that is all the way out is returned as it is, so a caller can tell that there was nothing to leave.
 */
export function backOut(): Transition {
  return (state) => {
    const left = leavePlace()(state);
    if (left !== state) return left;
    if (state.collected) return select(undefined)(state);
    if (state.focus) return select(undefined)(leaveFocus()(state));
    if (state.selected !== undefined) return select(undefined)(state);
    if (state.region !== undefined) return openRegion(outerRegion(state.region))(state);
    return state.page === undefined ? state : showPage(undefined)(state);
  };
}

/** What stays when the view goes elsewhere as a whole: the filters, and what the reader pinned or hid. */
function filtersOf({ hiddenTypes, hiddenTopics, hiddenBases, pins, hidden }: ViewState): ViewState {
  return { hiddenTypes, hiddenTopics, hiddenBases, ...(pins ? { pins } : {}), ...(hidden ? { hidden } : {}) };
}

/** What a person asks for by name is shown again. */
function unhidden(state: ViewState, concept: string): ViewState {
  if (!state.hidden?.includes(concept)) return state;
  const { hidden, ...rest } = state;
  const others = hidden.filter((key) => key !== concept);
  return others.length > 0 ? { ...rest, hidden: others } : rest;
}

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
