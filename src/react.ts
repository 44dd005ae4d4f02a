import type { ClassAttributes, HTMLAttributes } from "react";
import type { ConceptAttributes, ConceptElements, ConceptHandlers } from "./tags.ts";

/** What our elements take in JSX of React. Types alone: importing this registers nothing. */
export type ReactConceptTags = {
  readonly [Tag in keyof ConceptElements]: ConceptAttributes[Tag] &
    ConceptHandlers &
    ClassAttributes<ConceptElements[Tag]> &
    Omit<HTMLAttributes<ConceptElements[Tag]>, keyof ConceptAttributes[Tag]>;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends ReactConceptTags {}
  }
}
