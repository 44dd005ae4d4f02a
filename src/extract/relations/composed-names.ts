import type { ConceptId } from "../../model/concept.ts";
import type { Reading } from "../3-sentences.ts";
import { oncePerReading } from "../language/once.ts";
import { CARRIER_NOUNS } from "../language/words.ts";
import type { EndContext } from "./ends.ts";

/**
 * The concept that has a name which a reading composes of words that may stand elsewhere. That it was asked for is
 * remembered, since a term that is found later may have this name; see `asksFor`.
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

/** The forms in which readings may have asked for a folded name: as it is, and by what stands before a carrier noun. */
export function formsAsked(name: string): readonly string[] {
  const at = name.lastIndexOf(" ");
  return at > 0 && CARRIER_NOUNS.has(name.slice(at + 1)) ? [name, `${name.slice(0, at)} ${CARRIER}`] : [name];
}

/** Whether a reading asked for one of these forms. */
export function asksFor(reading: Reading, forms: ReadonlySet<string>): boolean {
  for (const asked of askedIn(reading)) if (forms.has(asked)) return true;
  return false;
}

/** Stands for any carrier noun in what was asked for. */
const CARRIER = "*";

const askedIn = oncePerReading(() => new Set<string>());
