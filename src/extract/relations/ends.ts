import type { ConceptId } from "../../model/concept.ts";
import type { Concepts, Draft, Place } from "../2-concepts.ts";
import type { Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import { foldPhrase } from "../language/fold.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { isChunk, type Phrase } from "../language/phrases.ts";
import { isNameable, type Term, termOf } from "../language/terms.ts";
import type { Token } from "../language/tokens.ts";
import { CARRIER_NOUNS, GENERIC_HEADS, MANNER_NOUNS } from "../language/words.ts";
import { type End, isKnown } from "./claim.ts";

/** What a phrase is resolved with. */
export interface EndContext {
  readonly concepts: Concepts;
  readonly lexicon: Lexicon;
  /** The places directly under each place. */
  readonly below: ReadonlyMap<Place, readonly Place[]>;
  /** Whether two ends are alternatives by place or name; see `Rule.siblings`. */
  siblings(a: End, b: End, distance: "close" | "near"): boolean;
}

/** The role that an end plays decides how loosely it is read. */
export type Side = "source" | "target" | "class" | "twin";

export function endContext(concepts: Concepts, lexicon: Lexicon): EndContext {
  const parents = {
    close: parentsOf(concepts.places, ["entry"]),
    near: parentsOf(concepts.places, ["entry", "topic"]),
  };
  const below = placesBelow(concepts.places);
  return {
    concepts,
    lexicon,
    below,
    siblings: (a, b, distance) => areSiblings(a, b, concepts, parents[distance]),
  };
}

function placesBelow(places: readonly Place[]): ReadonlyMap<Place, readonly Place[]> {
  const below = new Map<Place, Place[]>();
  for (const place of places) {
    if (!place.within) continue;
    const siblings = below.get(place.within);
    if (siblings) siblings.push(place);
    else below.set(place.within, [place]);
  }
  return below;
}

/** Ends of a list; a noun that only the last item carries is given to the others: "operational and business analytics". */
export function endsOf(
  reading: Reading,
  phrases: readonly Phrase[],
  side: Side,
  context: EndContext,
): readonly End[] {
  const last = phrases.at(-1);
  return phrases.flatMap((phrase, i) => {
    const shared =
      i < phrases.length - 1 && isChunk(phrase) && last && isChunk(last)
        ? sharedHead(reading, phrase, last, context)
        : undefined;
    return shared ?? endOf(reading, phrase, side, context) ?? [];
  });
}

/** The concept or phrase that a slot stands for; undefined where it stands for nothing that could be a concept. */
export function endOf(reading: Reading, phrase: Phrase, side: Side, context: EndContext): End | undefined {
  const entry = entryOf(reading.place);
  if (!isChunk(phrase)) return entry ? { id: entry } : undefined;
  const opener = reading.tokens[phrase.from]?.lower ?? "";
  if (/^(?:its|their|his|her|our|your|my)$/.test(opener) || (side === "twin" && isOther(reading, phrase)))
    return undefined;
  const term = termOf(reading, phrase, context.lexicon);
  const own = ownConcepts(reading.place).find((id) => speaksOfEntry(reading, phrase, term, id, context));
  if (own) return { id: own };
  if (
    term.id &&
    !(side === "class" && term.carried && opener !== "the" && !MANNER_NOUNS.has(lastKey(reading, phrase)))
  )
    return { id: term.id };
  if (side === "class" && term.ending) return { id: term.ending };
  if (hasTail(reading, phrase) && !term.marked) return undefined;
  return isNameable(term) || side !== "class" ? { term, place: reading.place } : undefined;
}

/** The one concept that a place is about, its own or that of the place around it. */
export function entryOf(place: Place | undefined): ConceptId | undefined {
  if (!place) return undefined;
  if (place.concepts.length === 0) return entryOf(place.within);
  return place.concepts.length === 1 ? place.concepts[0] : undefined;
}

function lastKey(reading: Reading, phrase: Chunk): string {
  return reading.tokens[phrase.to - 1]?.key ?? "";
}

function ownConcepts(place: Place | undefined): readonly ConceptId[] {
  if (!place) return [];
  return place.concepts.length === 0 ? ownConcepts(place.within) : place.concepts;
}

/** "other data models": all but the one that the text speaks of, so none in particular. */
function isOther(reading: Reading, phrase: Chunk): boolean {
  return reading.tokens
    .slice(phrase.from, phrase.name + 1)
    .some((token) => /^(?:other|another|others)$/.test(token.lower));
}

/** "This technology", "the method" and "upserting" under Upsert: other words for what the entry defines. */
function speaksOfEntry(
  reading: Reading,
  phrase: Chunk,
  term: Term,
  entry: ConceptId,
  context: EndContext,
): boolean {
  const opener = reading.tokens[phrase.from]?.lower ?? "";
  const head = term.words.at(-1) ?? "";
  const general = CARRIER_NOUNS.has(head) || GENERIC_HEADS.has(head);
  if (opener === "the" && phrase.from === 0 && term.words.length === 1 && general && single(reading.place))
    return true;
  if (term.id) return false;
  if ((opener === "this" || opener === "these") && general && single(reading.place)) return true;
  const draft = context.concepts.drafts.get(entry);
  if (!draft) return false;
  const short = opener === "the" && phrase.from === 0;
  if (short && namesOf(draft).some((name) => foldPhrase(name).endsWith(` ${term.key}`))) return true;
  return namesOf(draft).some((name) => isFormOf(term, name));
}

function single(place: Place): boolean {
  return entryOf(place) !== undefined;
}

/** Whether a phrase is a name in another form: "push strategy" of "Push pattern", "upserting" of "Upsert". */
function isFormOf(term: Term, name: string): boolean {
  const words = withoutCarrier(foldPhrase(name).split(" "));
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

function sharedHead(reading: Reading, phrase: Chunk, last: Chunk, context: EndContext): End | undefined {
  const whole = reading.tokens.slice(last.name, last.to);
  const own = reading.tokens.slice(phrase.name, phrase.to);
  if (whole.length < 2 || unitsOf(own) >= unitsOf(whole)) return undefined;
  for (let heads = 1; heads < whole.length; heads += 1) {
    const words = [...own, ...whole.slice(-heads)];
    const id = context.lexicon.find(words);
    if (id) return { id: id as ConceptId };
  }
  const compound = own.length > 1 && own.slice(1).every((word) => word.glued);
  const known = termOf(reading, phrase, context.lexicon).id !== undefined;
  if (known || (own.length > 1 && !compound)) return undefined;
  const heads = longestKnownEnding(whole, context.lexicon) ?? (compound ? whole.slice(-1) : undefined);
  return heads && coined(own, heads, reading.place);
}

function longestKnownEnding(words: readonly Token[], lexicon: Lexicon): readonly Token[] | undefined {
  for (let from = 1; from < words.length; from += 1) {
    if (!words[from]?.glued && lexicon.find(words.slice(from))) return words.slice(from);
  }
  return undefined;
}

/** A new name from a modifier and the noun that it shares with its neighbor in a list. */
function coined(own: readonly Token[], heads: readonly Token[], place: Place): End {
  const text = (words: readonly Token[]) =>
    words
      .map((word, i) => (i > 0 && word.glued ? `-${word.text}` : `${i > 0 ? " " : ""}${word.text}`))
      .join("");
  const words = [...own, ...heads].map((word) => word.key);
  const term = {
    label: `${text(own)} ${text(heads)}`,
    key: words.join(" "),
    words,
    marked: false,
    bare: true,
    plural: false,
    carried: false,
  };
  return { term, place };
}

/** Words, a hyphenated compound counted as one. */
function unitsOf(words: readonly Token[]): number {
  return words.filter((word) => !word.glued).length;
}

/** "types of tables", "the goal of normalization": the phrase goes on, so its head alone is not the term. */
function hasTail(reading: Reading, phrase: Chunk): boolean {
  return /^(?:of|between|with|for|about)$/.test(reading.tokens[phrase.to]?.lower ?? "");
}

function areSiblings(
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

function namesOf(draft: Draft): readonly string[] {
  return [draft.label, ...draft.aliases];
}

/** What each concept stands directly under, if that has one of the roles. */
function parentsOf(
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
