import type { ConceptId } from "../../model/concept.ts";
import type { Concepts } from "../2-concepts.ts";
import { foldPhrase } from "../language/fold.ts";
import { type Claim, isKnown } from "./claim.ts";

const CONFIDENCE = 0.74;

/**
 * What is set against a kind by another modifier is a kind of the same class: "a set-in sleeve, as distinct from a raglan
 * sleeve" makes both of them sleeves. Empty where the names of the two and of the class do not share their noun.
 */
export function twinKindClaims(claims: readonly Claim[], concepts: Concepts): readonly Claim[] {
  const classes = classesOf(claims);
  return claims.flatMap((claim) => {
    const { type, source, target } = claim;
    if (type !== "contrasts-with" || !isKnown(source) || !isKnown(target)) return [];
    const of = (a: ConceptId, b: ConceptId) => missing(a, b, classes, concepts);
    return [...of(source.id, target.id), ...of(target.id, source.id)].map(
      ([kind, over]): Claim => ({
        type: "kind-of",
        source: { id: kind },
        target: { id: over },
        basis: "inferred",
        confidence: CONFIDENCE,
        evidence: { ...claim.evidence, rule: "twin-kind" },
      }),
    );
  });
}

type Classes = ReadonlyMap<ConceptId, readonly ConceptId[]>;

/** The classes of `a` that `b` is named after and has no part in yet. */
function missing(a: ConceptId, b: ConceptId, classes: Classes, concepts: Concepts) {
  const own = classes.get(b) ?? [];
  const shared = (classes.get(a) ?? []).filter((over) => isNamedAfter(a, over, concepts));
  return own.length > 0
    ? []
    : shared.filter((over) => isNamedAfter(b, over, concepts)).map((over) => [b, over] as const);
}

function classesOf(claims: readonly Claim[]): Classes {
  const classes = new Map<ConceptId, ConceptId[]>();
  for (const { type, source, target } of claims)
    if (type === "kind-of" && isKnown(source) && isKnown(target))
      classes.set(source.id, [...(classes.get(source.id) ?? []), target.id]);
  return classes;
}

/** "Raglan sleeve" is named after "Sleeve". */
function isNamedAfter(kind: ConceptId, over: ConceptId, { drafts }: Concepts): boolean {
  const [name, head] = [kind, over].map((id) => foldPhrase(drafts.get(id)?.label ?? ""));
  return head !== "" && name?.endsWith(` ${head}`) === true;
}
