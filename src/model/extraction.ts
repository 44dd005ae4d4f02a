import type { Concept, ConceptId } from "./concept.ts";
import type { Relation } from "./relation.ts";
import type { Diagnostic } from "./source.ts";

/**
 * A relation that was read and is not drawn. `conflict`: the text says something else of the same pair, or a hierarchy
 * already joins the two; `cycle`: it would lead from a concept back to itself.
 */
export interface Dropped {
  readonly reason: "conflict" | "cycle";
  readonly relation: Relation;
  /** The relation of the same pair that was kept instead; undefined where a chain of several stands against it. */
  readonly kept?: Relation;
}

/** Everything that was read from the sources: what a graph is built from. */
export interface Extraction {
  readonly title: string;
  /** BCP 47 tag of the language whose rules were applied. */
  readonly language: string;
  readonly sources: readonly { readonly path: string; readonly title: string }[];
  /** Labels of the topics, in the order of the text. */
  readonly topics: readonly string[];
  readonly concepts: readonly Concept[];
  readonly relations: readonly Relation[];
  /** What was read and is not drawn, in the order of types and keys. */
  readonly dropped: readonly Dropped[];
  /** Concepts that no entry defines: a sentence inside another entry names them. In the order of the text. */
  readonly withoutEntry: readonly ConceptId[];
  readonly diagnostics: readonly Diagnostic[];
}
