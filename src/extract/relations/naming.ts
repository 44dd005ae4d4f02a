import type { ConceptId } from "../../model/concept.ts";
import { quoteOf, type Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import { CUES, holds } from "../language/cues.ts";
import { foldPhrase } from "../language/fold.ts";
import { oncePerPhrasing } from "../language/once.ts";
import { phraseAt, skipAdverbs, skipParenthesis } from "../language/phrases.ts";
import { isNameable, type Term, termOf } from "../language/terms.ts";
import { entryOf } from "./anaphora.ts";
import type { Claim, End } from "./claim.ts";
import type { EndContext } from "./ends.ts";

const [KIND, PART, TOLD_APART] = [0.82, 0.76, 0.78];

/** A thing that a sentence describes, and the name that it gives to it: "a wall without mortar is called a dry wall". */
interface Naming {
  /** The phrase that opens the description; the clause between it and the verb narrows what it means. */
  readonly described: Chunk;
  readonly name: Chunk;
  /** "Is called" says outright that a name follows; "is" alone does so only beside another naming. */
  readonly outright: boolean;
}

/**
 * Sentences that describe a kind or part of their entry and then name it: "A wall without mortar is a dry wall, one with
 * it a bonded wall." What is described by the entry's own noun, or by "one" or "those", is a kind of the entry; what is
 * placed in it, "the stones at its foot", is a part. Two names in one sentence are set against each other.
 */
export function namingClaims(reading: Reading, context: EndContext): readonly Claim[] {
  if (!holds(reading, "is") || holds(reading, "negation")) return [];
  const entry = entryOf(reading.place);
  if (!entry || reading.passage.aside || reading.tokens.at(-1)?.text === "?") return [];
  const namings = namingsIn(reading);
  const sure = namings.filter(({ outright }) => outright || namings.length > 1);
  const told = sure.flatMap((naming) => {
    const type =
      typeOf(reading, naming, entry, context) ?? typeLike(reading, naming, sure[0], entry, context);
    const source = type && endNamed(reading, naming.name, entry, context);
    return type && source ? [{ type, source, naming }] : [];
  });
  const claims = told.map(({ type, source }) => claim(reading, type, source, { id: entry }));
  const [first, second] = told;
  const apart =
    namings.length === 2 && first && second && speakOfOneNoun(reading, first.naming, second.naming);
  return apart ? [...claims, contrast(reading, first.source, second.source)] : claims;
}

/** "the one below it" is what the first description speaks of. */
function typeLike(
  reading: Reading,
  naming: Naming,
  first: Naming | undefined,
  entry: ConceptId,
  context: EndContext,
): "kind-of" | "part-of" | undefined {
  return first && first !== naming && standsIn(reading, naming)
    ? typeOf(reading, first, entry, context)
    : undefined;
}

function standsIn(reading: Reading, { described }: Naming): boolean {
  return isStandIn(reading, described);
}

function isStandIn({ tokens }: Reading, { to }: Chunk): boolean {
  return STAND_IN.test(tokens[to - 1]?.lower ?? "");
}

function speakOfOneNoun(reading: Reading, a: Naming, b: Naming): boolean {
  const noun = ({ described }: Naming) => reading.tokens[described.to - 1]?.key;
  return standsIn(reading, b) || noun(a) === noun(b);
}

/** Whether the sentence goes on to name what a phrase describes, so that the phrase is no name itself. */
export function isDescribed(reading: Reading, { from, to }: Chunk): boolean {
  return namingsIn(reading).some(({ described }) => described.from === from && described.to === to);
}

const namingsIn = oncePerPhrasing((reading): readonly Naming[] => {
  const found: Naming[] = [];
  // The first name stands behind one of these; only what follows may leave the verb out.
  if (!holds(reading, "is")) return found;
  const others = standIns(reading);
  const phrases =
    others.length === 0 ? reading.chunks : [...reading.chunks, ...others].sort((a, b) => a.from - b.from);
  for (const described of phrases) {
    const isFirst = found.length === 0;
    if (!opensClause(reading, described) || (isFirst && !mayDescribe(reading, described))) continue;
    const naming = namingOf(reading, described, !isFirst);
    if (naming) found.push(naming);
  }
  return found;
});

/** "those", "one", "the other": words that stand for the noun of a clause before. */
function standIns({ tokens, chunks }: Reading): readonly Chunk[] {
  return tokens.flatMap(({ lower }, i) => {
    if (!STAND_IN.test(lower) || chunks.some(({ name, to }) => name <= i && i < to)) return NO_CHUNKS;
    if (/^(?:ones?|another)$/.test(lower) && chunks.some(({ from, name }) => from <= i && name === i + 1))
      return NO_CHUNKS;
    return [{ from: tokens[i - 1]?.lower === "the" ? i - 1 : i, name: i, to: i + 1 }];
  });
}

const NO_CHUNKS: readonly Chunk[] = [];
const STAND_IN = /^(?:those|ones?|others?|another|latter|former)$/;

const CLAUSE_OPENERS = new Set(", ; : and but while whereas".split(" "));

/** At the start of the sentence, or behind a comma, a semicolon or a conjunction. */
function opensClause({ tokens }: Reading, { from }: Chunk): boolean {
  return from === 0 || CLAUSE_OPENERS.has(tokens[from - 1]?.lower ?? "");
}

/** A description has an article or is plural: a name alone is none, nor is "this". */
function mayDescribe({ tokens }: Reading, { from, name, to }: Chunk): boolean {
  const last = tokens[to - 1];
  if (from === name) return last?.key !== last?.lower || STAND_IN.test(last?.lower ?? "");
  return /^(?:an?|the|any|its|their|one|each)$/.test(tokens[from]?.lower ?? "");
}

const LONGEST_CLAUSE = 16;
const NAMES = /^(?:called|termed|named|dubbed|labelled|labeled|nicknamed|known|referred|designated)$/;

/** The name that a clause gives to what it opens with; behind another naming its verb may be left out. */
function namingOf(reading: Reading, described: Chunk, mayGap: boolean): Naming | undefined {
  const end = Math.min(reading.tokens.length, described.to + LONGEST_CLAUSE);
  let told = false;
  for (let i = described.to; i < end; i += 1) {
    const word = reading.tokens[i]?.lower ?? "";
    if (/^[.;:(,]$/.test(word)) return undefined;
    if (reading.classes[i] === "verb" || reading.classes[i] === "auxiliary") told = true;
    const naming = CUES.is.has(word) ? copulaAt(reading, described, i, mayGap) : undefined;
    if (naming) return naming;
    const gapped = mayGap && !told && reading.classes[i] === "determiner" && i > described.from + 1;
    const name = gapped ? nameAt(reading, i) : undefined;
    if (name && endsThere(reading, name)) return { described, name, outright: false };
  }
  return undefined;
}

/** "… is called a prime", "… is a prime": the name behind a form of "be" at `at`. */
function copulaAt(reading: Reading, described: Chunk, at: number, mayGap: boolean): Naming | undefined {
  const behind = behindNaming(reading, at + 1);
  const outright = behind > skipAdverbs(reading, at + 1);
  const name = nameAt(reading, behind);
  if (!name || outright) return name && { described, name, outright };
  const narrowed =
    at > described.to || selects(reading, described) || (mayGap && isStandIn(reading, described));
  return behind === at + 1 && narrowed && isDefined(reading, name)
    ? { described, name, outright }
    : undefined;
}

/** "One copy is the master": one of several. */
function selects({ tokens }: Reading, { from }: Chunk): boolean {
  return /^(?:one|another)$/.test(tokens[from]?.lower ?? "");
}

/** Behind "called", "known as", "referred to as the": where the name begins; `at` where no such word stands. */
function behindNaming(reading: Reading, at: number): number {
  let i = skipAdverbs(reading, at);
  if (!NAMES.test(reading.tokens[i]?.lower ?? "")) return i;
  i += 1;
  while (/^(?:as|to)$/.test(reading.tokens[i]?.lower ?? "")) i += 1;
  return i;
}

/** The phrase at `at` if it could be a name and the clause ends behind it. */
function nameAt(reading: Reading, at: number): Chunk | undefined {
  const phrase = phraseAt(reading, at);
  return phrase && phrase.from === at && endsThere(reading, phrase) ? phrase : undefined;
}

function endsThere(reading: Reading, { to }: Chunk): boolean {
  const next = reading.tokens[skipParenthesis(reading, to)];
  return next === undefined || /^(?:[.,;:]|and|while|whereas|but|or)$/.test(next.lower);
}

/** "a prime", "the hinge", "prefixes": the bare verb "is" may also say how a thing is. */
function isDefined({ tokens }: Reading, { from, name, to }: Chunk): boolean {
  const last = tokens[to - 1];
  return from < name ? /^(?:an?|the)$/.test(tokens[from]?.lower ?? "") : last?.key !== last?.lower;
}

/** What the description makes of the thing: a kind of the entry, or a part of it. The entry's name alone describes nothing. */
function typeOf(
  reading: Reading,
  { described, name, outright }: Naming,
  entry: ConceptId,
  context: EndContext,
): "kind-of" | "part-of" | undefined {
  const term = termOf(reading, described, context.lexicon);
  const verb = reading.tokens[skipAdverbs(reading, described.to)]?.lower ?? "";
  const narrowed = !/^(?:is|are)$/.test(verb) || selects(reading, described);
  const gapped = described.to === name.from;
  const noun = term.words.at(-1) ?? "";
  if (term.ending === entry || (term.id === entry && narrowed && !gapped)) return "kind-of";
  if (outright && narrowed && term.words.length === 1 && opensWith(reading, noun)) return "kind-of";
  return PLACES.has(noun) && /^(?:the|its|their)$/.test(reading.tokens[described.from]?.lower ?? "")
    ? "part-of"
    : undefined;
}

/** "A boat with two hulls is called …" under Multihull, which is defined as a boat by another sentence. */
function opensWith({ place, index, passageIndex }: Reading, noun: string): boolean {
  if (index === 0 && passageIndex === 0) return false;
  const opening = place.node.passages[0]?.prose.text.slice(0, LONGEST_GENUS) ?? "";
  return /^(?:an?|any|the)\s/i.test(opening) && foldPhrase(opening).split(" ").slice(1, 4).includes(noun);
}

const LONGEST_GENUS = 40;

/** Nouns for a stretch of a thing, which a definition places before it names them. */
const PLACES = new Set(
  `part portion section piece segment half end side edge top bottom front back tip base middle centre center core surface layer
  face corner point line space area region zone opening hole room bit rest wall floor block strip bar rod`.split(
    /\s+/,
  ),
);

/** The concept that a name stands for, or the phrase that may become one. */
function endNamed(reading: Reading, name: Chunk, entry: ConceptId, context: EndContext): End | undefined {
  const term: Term = termOf(reading, name, context.lexicon);
  if (term.id === entry || (term.words.length === 1 && /ed$/.test(term.label))) return undefined;
  if (term.id) return { id: term.id };
  return isNameable(term) ? { term, place: reading.place } : undefined;
}

function claim(reading: Reading, type: "kind-of" | "part-of", source: End, target: End): Claim {
  const confidence = type === "kind-of" ? KIND : PART;
  const evidence = quoteOf(reading, "described-and-named");
  return { type, source, target, basis: "stated", confidence, evidence, promotes: "members" };
}

function contrast(reading: Reading, source: End, target: End): Claim {
  const evidence = quoteOf(reading, "named-apart");
  return {
    type: "contrasts-with",
    source,
    target,
    basis: "stated",
    confidence: TOLD_APART,
    evidence,
    promotes: "opposites",
  };
}
