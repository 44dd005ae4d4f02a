import type { ConceptId } from "../../model/concept.ts";
import type { Basis, Evidence, RelationType } from "../../model/relation.ts";
import type { Place } from "../2-concepts.ts";
import type { Term } from "../language/terms.ts";
import type { Promotion } from "../rules/rule.ts";

/** One end of a claim: a known concept, or a phrase that may become one. */
export type End = { readonly id: ConceptId } | { readonly term: Term; readonly place: Place };

/** What one rule reads in one place. Claims on the same pair are fused into one relation later. */
export interface Claim {
  readonly type: RelationType;
  readonly source: End;
  readonly target: End;
  readonly basis: Basis;
  readonly confidence: number;
  readonly order?: number;
  readonly evidence: Evidence;
  /** How its open ends may become concepts; undefined where they may not. */
  readonly promotes?: Promotion;
}

export function isKnown(end: End): end is { readonly id: ConceptId } {
  return "id" in end;
}
