import type { ConceptId } from "../../model/concept.ts";
import type { Place } from "../2-concepts.ts";
import type { Reading } from "../3-sentences.ts";
import { isAcronym } from "../language/acronym.ts";
import type { Chunk } from "../language/chunks.ts";
import type { Term } from "../language/terms.ts";
import { CARRIER_NOUNS, GENERIC_HEADS, MANNER_NOUNS } from "../language/words.ts";
import type { EndContext } from "./ends.ts";

/** "This technology", "the method" and "upserting" under Upsert: other words for what the entry defines. */
export function speaksOfEntry(
  reading: Reading,
  phrase: Chunk,
  term: Term,
  entry: ConceptId,
  context: EndContext,
): boolean {
  const opener = reading.tokens[phrase.from]?.lower ?? "";
  const head = term.words.at(-1) ?? "";
  const general = CARRIER_NOUNS.has(head) || GENERIC_HEADS.has(head);
  const one = term.words.length === 1 && !term.plural;
  const opens = opener === "the" && phrase.from === 0 && one && single(reading.place);
  if (opens && (general || ELLIPTIC.has(head))) return true;
  if (term.id) return false;
  if ((opener === "this" || opener === "these") && general && single(reading.place)) return true;
  if (opener === "this" && phrase.from === 0 && one && single(reading.place)) return true;
  const names = context.namesOf(entry);
  const bare = phrase.from === phrase.name && term.plural;
  const short = (bare || /^(?:the|every|each)$/.test(opener)) && phrase.from === 0;
  if (short && names.some((name) => name.length > 1 && name.join(" ").endsWith(` ${term.key}`))) return true;
  const letters = isAcronym(context.concepts.drafts.get(entry)?.label ?? "");
  return names.some(
    (name) => (!(letters && name.length === 1) && isFormOf(term, name)) || isOfField(term, name),
  );
}

/** "Fine-grain techniques" under Fine-grain carving: the ways of what the entry names. */
function isOfField({ words, plural }: Term, name: readonly string[]): boolean {
  const [modifiers, last] = [words.slice(0, -1), words.at(-1) ?? ""];
  if (!plural || modifiers.length < 2 || modifiers.join(" ") !== name.slice(0, -1).join(" ")) return false;
  const head = name.at(-1) ?? "";
  return MANNER_NOUNS.has(last) || last.slice(0, SHARED_STEM) === head.slice(0, SHARED_STEM);
}

const SHARED_STEM = 5;

/** Adjectives that leave their noun to be understood: "The original has an encoder". */
const ELLIPTIC = new Set("original classic standard usual simplest".split(" "));

function single(place: Place): boolean {
  return entryOf(place) !== undefined;
}

/** Whether a phrase is a name in another form: "push strategy" of "Push pattern", "upserting" of "Upsert". */
function isFormOf(term: Term, name: readonly string[]): boolean {
  const words = withoutCarrier(name);
  const own = withoutCarrier(term.words);
  return own.length === words.length && own.every((word, i) => sameStem(word, words[i] ?? ""));
}

function withoutCarrier(words: readonly string[]): readonly string[] {
  return words.length > 1 && CARRIER_NOUNS.has(words.at(-1) ?? "") ? words.slice(0, -1) : words;
}

function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared += 1;
  return (
    shared >= 4 && shared >= Math.min(a.length, b.length) - 2 && Math.max(a.length, b.length) - shared <= 4
  );
}

/** The one concept that a place is about, its own or that of the place around it. */
export function entryOf(place: Place | undefined): ConceptId | undefined {
  if (!place || place.silent) return undefined;
  if (place.concepts.length === 0) return entryOf(place.within);
  return place.concepts.length === 1 ? place.concepts[0] : undefined;
}

export function ownConcepts(place: Place | undefined): readonly ConceptId[] {
  if (!place || place.silent) return [];
  return place.concepts.length === 0 ? ownConcepts(place.within) : place.concepts;
}
