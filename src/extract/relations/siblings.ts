import type { ConceptId } from "../../model/concept.ts";
import type { Place } from "../2-concepts.ts";
import { type End, isKnown } from "./claim.ts";
import type { EndContext } from "./ends.ts";

export function areSiblings(
  a: End,
  b: End,
  namesOf: EndContext["namesOf"],
  parents: ReadonlyMap<ConceptId, ReadonlySet<string>>,
): boolean {
  const [x, y] = [wordsOf(a, namesOf), wordsOf(b, namesOf)];
  if (
    x.some((name) =>
      y.some((other) => name.at(-1) === other.at(-1) || (name.length > 1 && name[0] === other[0])),
    )
  )
    return true;
  if (!isKnown(a) || !isKnown(b)) return false;
  return [...(parents.get(a.id) ?? [])].some((parent) => parents.get(b.id)?.has(parent));
}

function wordsOf(end: End, namesOf: EndContext["namesOf"]): readonly (readonly string[])[] {
  return isKnown(end) ? namesOf(end.id) : [end.term.words];
}

/** What each concept stands directly under, if that has one of the roles. */
export function parentsOf(
  places: readonly Place[],
  roles: readonly Place["role"][],
): ReadonlyMap<ConceptId, ReadonlySet<string>> {
  const parents = new Map<ConceptId, Set<string>>();
  for (const place of places) {
    for (const id of place.concepts) {
      const within = place.within?.role === "group" ? place.within.within : place.within;
      const over = within && roles.includes(within.role) ? within.concepts[0] : undefined;
      if (over) parents.set(id, (parents.get(id) ?? new Set<string>()).add(over));
    }
  }
  return parents;
}
