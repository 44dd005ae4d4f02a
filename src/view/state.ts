import type { Basis, RelationType } from "../model/relation.ts";

/** How far a focus reaches at most before it means "everything that is connected". */
export const DEPTHS = [1, 2, 3, Number.POSITIVE_INFINITY] as const;

/** One concept and what lies around it, with the rest put away. */
export interface Focus {
  readonly concept: string;
  /** Steps from the concept; infinity is everything that is connected with it. */
  readonly depth: number;
}

/** What takes the place of the picture as a whole. */
export type Page = "outline" | "contrasts";

/** How many concepts stand side by side at least and at most. */
export const COMPARED = { least: 2, most: 4 } as const;

/** Everything that decides what is on the screen, and all that a link has to carry. */
export interface ViewState {
  /** The concept whose panel is open. */
  readonly selected?: string;
  readonly focus?: Focus;
  readonly hiddenTypes: ReadonlySet<RelationType>;
  /** Labels of topics whose concepts are put away. */
  readonly hiddenTopics: ReadonlySet<string>;
  readonly hiddenBases: ReadonlySet<Basis>;
  /** Two to four concepts that stand side by side. */
  readonly compare?: readonly string[];
  /** Two concepts whose chain the panel reads out. */
  readonly path?: readonly [string, string];
  readonly page?: Page;
}

/** What a newcomer sees: everything but bare mentions, which would bury the rest. */
export const INITIAL_STATE: ViewState = {
  hiddenTypes: new Set<RelationType>(["mentions"]),
  hiddenTopics: new Set(),
  hiddenBases: new Set(),
};
