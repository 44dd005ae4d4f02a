import type { Concept } from "./concept.ts";
import type { Relation } from "./relation.ts";
import type { Diagnostic } from "./source.ts";

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
  readonly diagnostics: readonly Diagnostic[];
}
