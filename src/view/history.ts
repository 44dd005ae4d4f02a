import type { ViewState } from "./state.ts";

/** Views that were left, and views that were taken back; the latest of each stands last. */
export interface History {
  readonly past: readonly ViewState[];
  readonly future: readonly ViewState[];
}

/** A view with the history that leads to it. */
export interface Moment {
  readonly state: ViewState;
  readonly history: History;
}

export const NO_HISTORY: History = { past: [], future: [] };

/** How many views can be taken back. */
const MOST = 200;

/** The history after `left` was left for a new view: it can be undone, and nothing can be redone. */
export function remember({ past }: History, left: ViewState): History {
  return { past: [...past, left].slice(-MOST), future: [] };
}

/** The view before this one; undefined where nothing came before. */
export function undo({ past, future }: History, now: ViewState): Moment | undefined {
  const state = past.at(-1);
  return state && { state, history: { past: past.slice(0, -1), future: [...future, now] } };
}

/** The view that was taken back last; undefined where none was. */
export function redo({ past, future }: History, now: ViewState): Moment | undefined {
  const state = future.at(-1);
  return state && { state, history: { past: [...past, now], future: future.slice(0, -1) } };
}
