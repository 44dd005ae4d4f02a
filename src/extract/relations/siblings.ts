import type { ConceptId } from "../../model/concept.ts";
import type { Concepts, Place } from "../2-concepts.ts";
import { foldPhrase } from "../language/fold.ts";
import { type End, isKnown } from "./claim.ts";
import { namesOf } from "./ends.ts";

export function areSiblings(
  a: End,
  b: End,
  concepts: Concepts,
  parents: ReadonlyMap<ConceptId, ReadonlySet<string>>,
): boolean {
  const [x, y] = [wordsOf(a, concepts), wordsOf(b, concepts)];
  if (
    x.some((name) =>
      y.some((other) => name.at(-1) === other.at(-1) || (name.length > 1 && name[0] === other[0])),
    )
  )
    return true;
  if (!isKnown(a) || !isKnown(b)) return false;
  return [...(parents.get(a.id) ?? [])].some((parent) => parents.get(b.id)?.has(parent));
}

function wordsOf(end: End, concepts: Concepts): readonly (readonly string[])[] {
  if (!isKnown(end)) return [end.term.words];
  const draft = concepts.drafts.get(end.id);
  return draft ? namesOf(draft).map((name) => foldPhrase(name).split(" ")) : [];
}

/** What each concept stands directly under, if that has one of the roles. */
export function parentsOf(
  places: readonly Place[],
  roles: readonly Place["role"][],
): ReadonlyMap<ConceptId, ReadonlySet<string>> {
  const parents = new Map<ConceptId, Set<string>>();
  for (const place of places) {
    for (const id of place.concepts) {
      const over = place.within && roles.includes(place.within.role) ? place.within.concepts[0] : undefined;
      if (over) parents.set(id, (parents.get(id) ?? new Set<string>()).add(over));
    }
  }
  return parents;
}
