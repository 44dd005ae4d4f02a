import type { ConceptId } from "../../model/concept.ts";
import type { Basis, Evidence, RelationType } from "../../model/relation.ts";
import type { Place } from "../2-concepts.ts";
import { quoteOf, type Reading } from "../3-sentences.ts";
import type { Term } from "../language/terms.ts";
import type { Promotion, Rule } from "../rules/rule.ts";

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
  /** One of a list that has as many items as its sentence announced: "three fields: key, value, and effect". */
  readonly counted?: true;
}

export function isKnown(end: End): end is { readonly id: ConceptId } {
  return "id" in end;
}

/** What a rule says of two ends. "Is a" says less behind the sentence that defines. */
export function ruleClaim(reading: Reading, rule: Rule, source: End, target: End, order?: number): Claim {
  const isOpening = reading.index === 0 && reading.passageIndex === 0;
  const confidence = rule.id === "is-a" && !isOpening ? rule.confidence * 0.9 : rule.confidence;
  const type: RelationType = rule.type;
  const base = {
    type,
    source,
    target,
    basis: "stated" as const,
    confidence,
    evidence: quoteOf(reading, rule.id),
  };
  return { ...base, ...(order ? { order } : {}), ...(rule.promotes ? { promotes: rule.promotes } : {}) };
}
