import type { ConceptId } from "../../model/concept.ts";
import type { Reading } from "../3-sentences.ts";
import { oncePerReading } from "../language/once.ts";
import { CARRIER_NOUNS } from "../language/words.ts";
import type { EndContext } from "./ends.ts";

/**
 * The concept that has a name which a reading composes of words that may stand elsewhere. That it was asked for is
 * remembered, since a term that is found later may have this name; see `wasAsked`.
 */
export function conceptNamed(
  name: string,
  reading: Reading,
  { concepts }: EndContext,
): ConceptId | undefined {
  askedIn(reading).add(name);
  return concepts.byName.get(name);
}

/** The concept whose name is these words and a carrier noun, as "washed" is the washed process; remembered likewise. */
export function conceptCarrying(
  words: string,
  reading: Reading,
  { carried }: EndContext,
): ConceptId | undefined {
  askedIn(reading).add(`${words} ${CARRIER}`);
  return carried.get(words);
}

/** Whether a folded name, or what stands in it before a carrier noun, was asked for in a reading. */
export function wasAsked(reading: Reading, name: string): boolean {
  const asked = askedIn(reading);
  const at = name.lastIndexOf(" ");
  return (
    asked.has(name) || (CARRIER_NOUNS.has(name.slice(at + 1)) && asked.has(`${name.slice(0, at)} ${CARRIER}`))
  );
}

/** Stands for any carrier noun in what was asked for. */
const CARRIER = "*";

const askedIn = oncePerReading(() => new Set<string>());
