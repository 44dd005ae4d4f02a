import type { ConceptId } from "../model/concept.ts";
import { type Fact, MOST_FACTS } from "../model/fact.ts";
import type { Outline } from "./1-outline.ts";
import type { Concepts, Place } from "./2-concepts.ts";
import { frontMatterFacts } from "./facts/front-matter-facts.ts";
import { itemFacts } from "./facts/item-facts.ts";
import { tableFacts } from "./facts/table-facts.ts";

/** A fact and the concept that it is of. */
export interface FactOf {
  readonly concept: ConceptId;
  readonly fact: Fact;
}

/**
 * What texts state of their concepts by form alone: in front matter, in lists under an entry, in tables. The facts of each concept
 * in the order of the text, each name once; a concept without any is not in the map.
 */
export function findFacts(
  outlines: readonly Outline[],
  concepts: Concepts,
): ReadonlyMap<ConceptId, readonly Fact[]> {
  const found = new Map<ConceptId, Map<string, Fact>>();
  const places = new Map<Outline, Place[]>(outlines.map((outline) => [outline, []]));
  for (const place of concepts.places) places.get(place.outline)?.push(place);
  const all = [...places].flatMap(([outline, own]) => [
    ...frontMatterFacts(outline, own),
    ...own.flatMap(itemFacts),
    ...tableFacts(outline, concepts),
  ]);
  for (const { concept, fact } of all) {
    const facts = found.get(concept) ?? new Map<string, Fact>();
    const name = fact.name.toLowerCase();
    if (!facts.has(name) && facts.size < MOST_FACTS) found.set(concept, facts.set(name, fact));
  }
  return new Map([...found].map(([concept, facts]) => [concept, [...facts.values()]]));
}
