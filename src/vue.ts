import type { HTMLAttributes, PublicProps } from "vue";
import type { ConceptEventMap } from "./components/events.ts";
import type { ConceptAttributes, ConceptElements } from "./tags.ts";

/** What our elements take in templates of Vue. Types alone: importing this registers nothing. */
export type VueConceptTags = {
  readonly [Tag in keyof ConceptElements]: new () => ConceptElements[Tag] & {
    readonly $props: HTMLAttributes & ConceptAttributes[Tag] & PublicProps;
    readonly $emit: <Name extends keyof ConceptEventMap>(name: Name, event: ConceptEventMap[Name]) => void;
  };
};

declare module "vue" {
  interface GlobalComponents extends VueConceptTags {}
}
