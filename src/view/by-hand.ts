import type { Point } from "./geometry.ts";
import type { Pin, ViewState } from "./state.ts";
import { leavePlace, type Transition } from "./transitions.ts";

/** Add a concept to those that are collected, or take it out. The open concept is the first of a collection; one alone is open. */
export function collect(concept: string): Transition {
  return (state) => {
    const { collected, selected, ...rest } = leavePlace()(state);
    const last = collected ?? (selected === undefined ? [] : [selected]);
    const next = last.includes(concept) ? last.filter((key) => key !== concept) : [...last, concept];
    if (next.length > 1) return { ...rest, collected: next };
    return next[0] === undefined ? rest : { ...rest, selected: next[0] };
  };
}

/** Give the collection up. */
export function clearCollection(): Transition {
  return ({ collected: _, ...rest }) => rest;
}

/** Pin concepts, so that they stay shown, named and in their places; where all of them are pinned, let them go. */
export function togglePins(concepts: readonly string[]): Transition {
  return ({ pins = [], ...rest }) => {
    const others = pins.filter(({ concept }) => !concepts.includes(concept));
    const areAll = pins.length - others.length === concepts.length;
    const added = concepts.filter((key) => !pins.some(({ concept }) => concept === key));
    return withPins(rest, areAll ? others : [...pins, ...added.map((concept) => ({ concept }))]);
  };
}

/** Remember where a pinned concept was put; one that is not pinned stays unknown. */
export function movePin(concept: string, { x, y }: Point): Transition {
  const place = { x: Math.round(x), y: Math.round(y) };
  return (state) =>
    isPinned(state, concept)
      ? {
          ...state,
          pins: state.pins?.map((pin) => (pin.concept === concept ? { concept, place } : pin)) ?? [],
        }
      : state;
}

/** A change after which new pins hold their concepts where a hand has put them; `placeOf` knows of those that were moved. */
export function pinnedInPlace(
  change: Transition,
  placeOf: (concept: string) => Point | undefined,
): Transition {
  return (state) => {
    const next = change(state);
    if (next.pins === state.pins) return next;
    const added = next.pins?.filter(({ concept }) => !isPinned(state, concept)) ?? [];
    return added.reduce((each, { concept }) => {
      const place = placeOf(concept);
      return place ? movePin(concept, place)(each) : each;
    }, next);
  };
}

/** Whether a concept is pinned. */
export function isPinned({ pins }: ViewState, concept: string): boolean {
  return pins?.some((pin) => pin.concept === concept) ?? false;
}

/** Put concepts away until they are asked for. What is open, collected, in focus or pinned is so no more. */
export function hide(concepts: readonly string[]): Transition {
  const isOut = (key: string | undefined) => key !== undefined && concepts.includes(key);
  return (state) => {
    const { collected: _, selected, focus, walk, pins = [], ...rest } = leavePlace()(state);
    const stays = {
      ...(selected === undefined || isOut(selected) ? {} : { selected }),
      ...(focus === undefined || isOut(focus.concept)
        ? {}
        : { focus, ...(walk === undefined ? {} : { walk }) }),
      hidden: [...new Set([...(state.hidden ?? []), ...concepts])],
    };
    return withPins(
      { ...rest, ...stays },
      pins.filter(({ concept }) => !isOut(concept)),
    );
  };
}

/** Bring back what was hidden by hand. */
export function showHidden(): Transition {
  return ({ hidden: _, ...rest }) => rest;
}

function withPins(state: ViewState, pins: readonly Pin[]): ViewState {
  return pins.length > 0 ? { ...state, pins } : state;
}
