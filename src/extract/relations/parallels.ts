import type { ConceptId } from "../../model/concept.ts";
import { quoteOf, type Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import { isFrame, isGapped, upToSharedNoun } from "../language/gapping.ts";
import { oncePerPhrasing, oncePerReading } from "../language/once.ts";
import { isSetApart, isSubject } from "../language/phrases.ts";
import type { Term } from "../language/terms.ts";
import { entryOf } from "./anaphora.ts";
import { type Claim, type End, isKnown } from "./claim.ts";
import { type EndContext, endOf } from "./ends.ts";
import { isNamedHere, isPlainName, wholeTerm } from "./modified.ts";

const [OPPOSED, KIND] = [0.76, 0.7];
const CUE = /\b(?:on the other hand|by contrast|in contrast|by comparison|conversely|meanwhile)\b/i;

/** Nouns for one way of several to do or be what the entry names: "the straight-line method" under Depreciation. */
const WAYS = new Set(
  "method approach technique strategy style mode variant version form type kind variety scheme".split(" "),
);

/** A subject of a clause that may be one of several alternatives. */
interface Subject {
  readonly term: Term;
  readonly end: End;
  readonly noun: string;
  readonly phrase: Chunk;
}

/**
 * Clauses whose subjects share their noun and not their modifier set two things against each other: "Additive mixing
 * overlaps beams; subtractive mixing takes light away." So do two sentences, where the second says so: "A stable one …
 * An unstable one, on the other hand, …". Where the entry's name has the same noun, they are kinds of the entry.
 */
export function parallelClaims(readings: readonly Reading[], context: EndContext): readonly Claim[] {
  return readings.flatMap((reading, i) => {
    const before = readings[i - 1];
    const told = before?.passage === reading.passage && hasCue(reading);
    if (!told && !repeatsNoun(reading)) return NONE;
    if (reading.passage.aside || reading.tokens.at(-1)?.text === "?") return NONE;
    const own = subjectsIn(reading, context);
    const all = told && own.length === 1 ? [...subjectsIn(before, context), ...own] : own;
    const pair = isNaming(reading, all) ? undefined : pairIn(all);
    return pair ? claimsOf(reading, pair, context) : [];
  });
}

const NONE: readonly Claim[] = [];

/** A quick look before any phrase is read in full: two of them end in the same word. */
const repeatsNoun = oncePerPhrasing(({ chunks, tokens }) => {
  if (chunks.length < 2) return false;
  const nouns = chunks.map(({ to }) => tokens[to - 1]?.key);
  return nouns.some((noun, i) => nouns.indexOf(noun) < i) || isRepeated(nouns[0], chunks, tokens);
});

/** "Fin keels are deep, long keels shallow": within a phrase that goes on behind it. */
function isRepeated(noun: string | undefined, chunks: readonly Chunk[], tokens: Reading["tokens"]): boolean {
  return chunks.slice(1).some(({ name, to }) => tokens.slice(name + 1, to).some(({ key }) => key === noun));
}

const hasCue = oncePerPhrasing((reading) => CUE.test(textOf(reading)));

function claimsOf(
  reading: Reading,
  pair: readonly [Subject, Subject],
  context: EndContext,
): readonly Claim[] {
  const entry = entryOf(reading.place);
  const [a, b] = pair;
  const isKind = entry !== undefined && (WAYS.has(a.noun) || isNamedSo(entry, a.noun, context));
  return [
    claim(reading, "contrasts-with", a.end, b.end, OPPOSED),
    ...(isKind ? pair.map(({ end }) => claim(reading, "kind-of", end, { id: entry }, KIND)) : []),
  ];
}

/** "The safe code is known as the lock code": one thing with two names. */
function isNaming(reading: Reading, [first, second]: readonly Subject[]): boolean {
  if (!first || !second || !isNamedHere(reading, second.phrase)) return false;
  const between = reading.tokens.slice(first.phrase.to, second.phrase.from).map(({ lower }) => lower);
  return /^(?:is|are) (?:(?:also|often|usually|sometimes|commonly|generally) ){0,3}(?:called|termed|known|referred)/.test(
    between.join(" "),
  );
}

/** The two subjects that share their noun; none where a third does, since that is more often a list of cases. */
function pairIn(subjects: readonly Subject[]): readonly [Subject, Subject] | undefined {
  for (const { noun } of subjects) {
    const [a, b, more] = subjects.filter((subject) => subject.noun === noun);
    if (a && b) return !more && a.term.key !== b.term.key ? [a, b] : undefined;
  }
  return undefined;
}

/** Whether a name of the entry ends in the noun. */
function isNamedSo(entry: ConceptId, noun: string, context: EndContext): boolean {
  return context.namesOf(entry).some((name) => name.length > 1 && name.at(-1) === noun);
}

const subjectsIn = oncePerReading((reading, context: EndContext): readonly Subject[] =>
  reading.chunks.flatMap((whole) => {
    const phrase = upToSharedNoun(reading, whole);
    if (!isSpokenOf(reading, phrase)) return [];
    const term = wholeTerm(reading, phrase, context);
    if (term.words.length < 2 || term.carried || !isPlainName(reading, phrase, term)) return [];
    const known = term.id ? { id: term.id } : endOf(reading, phrase, "twin", context);
    const end: End = known && isKnown(known) ? known : { term, place: reading.place };
    return [{ term, end, noun: term.words.at(-1) ?? "", phrase }];
  }),
);

/** The subject of a clause, a name that the sentence gives, or what a clause opens with: "With a hemp system, …". */
function isSpokenOf(reading: Reading, phrase: Chunk): boolean {
  if (isFrame(reading, phrase) || isNamedHere(reading, phrase)) return true;
  const spoken = isSubject(reading, phrase) || isSetApart(reading, phrase) || isGapped(reading, phrase);
  return opensClause(reading, phrase) && spoken;
}

/** At the start, or behind a comma, a semicolon or an "and", which may follow one another. */
function opensClause({ tokens }: Reading, { from }: Chunk): boolean {
  return from === 0 || /^(?:,|;|and|but|while|whereas)$/.test(tokens[from - 1]?.lower ?? "");
}

function textOf({ passage, range }: Reading): string {
  return passage.prose.text.slice(range.start, range.end);
}

function claim(
  reading: Reading,
  type: "contrasts-with" | "kind-of",
  source: End,
  target: End,
  confidence: number,
): Claim {
  const evidence = quoteOf(reading, type === "kind-of" ? "parallel-kinds" : "parallel-clauses");
  const promotes = type === "kind-of" ? "members" : "twins";
  return { type, source, target, basis: "stated", confidence, evidence, promotes };
}
