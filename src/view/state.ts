import type { Basis, RelationType } from "../model/relation.ts";
import type { Point } from "./geometry.ts";

/** How far a focus reaches at most before it means "everything that is connected". */
export const DEPTHS = [1, 2, 3, Number.POSITIVE_INFINITY] as const;

/** One concept and what lies around it, with the rest put away. */
export interface Focus {
  readonly concept: string;
  /** Steps from the concept; infinity is everything that is connected with it. */
  readonly depth: number;
  /** Only relations of the types that are shown lead to a concept; else mentions of the focus count too. */
  readonly isStrict?: boolean;
}

/** A concept that stays shown and named, and where the reader put it, if they moved it. */
export interface Pin {
  readonly concept: string;
  readonly place?: Point;
}

/** Pages beside the picture: the outline stands in its place, the contrasts in the place of picture and panel. */
export const PAGES = ["outline", "contrasts"] as const;
export type Page = (typeof PAGES)[number];

/** What the table of the outline can be sorted by. */
export const COLUMNS = ["name", "topic", "importance", "relations"] as const;
export type Column = (typeof COLUMNS)[number];

/** The order of the table: by a column, the way one reads it or the other way round. */
export interface TableSort {
  readonly by: Column;
  readonly isReversed: boolean;
}

/** How many concepts stand side by side at least and at most. */
export const COMPARED = { least: 2, most: 4 } as const;

/** Everything that decides what is on the screen, and all that a link has to carry. */
export interface ViewState {
  /** The concept whose panel is open. */
  readonly selected?: string;
  readonly focus?: Focus;
  /** The region that is open of a graph too large to be shown as a whole; see `view/atlas`. */
  readonly region?: string;
  /** Two concepts and more that the reader put together, in their order; then none is selected. */
  readonly collected?: readonly string[];
  readonly pins?: readonly Pin[];
  /** Concepts that the reader put away one by one. */
  readonly hidden?: readonly string[];
  readonly hiddenTypes: ReadonlySet<RelationType>;
  /** Labels of topics whose concepts are put away. */
  readonly hiddenTopics: ReadonlySet<string>;
  readonly hiddenBases: ReadonlySet<Basis>;
  /** What stands in the place of the picture; undefined is the picture. */
  readonly page?: Page;
  /** Order of the outline as a table; undefined is the outline as a tree. */
  readonly sort?: TableSort;
  /** Stage of the process that is walked through, from 1; the focus is then on that stage. */
  readonly walk?: number;
  /** Two to four concepts that stand side by side. */
  readonly compare?: readonly string[];
  /** Two concepts whose chain the panel reads out. */
  readonly path?: readonly [string, string];
}

/** What a newcomer sees: everything but bare mentions, which would bury the rest. */
export const INITIAL_STATE: ViewState = {
  hiddenTypes: new Set<RelationType>(["mentions"]),
  hiddenTopics: new Set(),
  hiddenBases: new Set(),
};
