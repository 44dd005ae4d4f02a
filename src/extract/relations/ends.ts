import type { ConceptId } from "../../model/concept.ts";
import type { Concepts } from "../2-concepts.ts";
import type { Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import { foldPhrase } from "../language/fold.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { isSubjectOfBe } from "../language/phrases.ts";
import { isChunk, type Phrase } from "../language/subjects.ts";
import { isNameable, type Term, termOf } from "../language/terms.ts";
import { CARRIER_NOUNS, MANNER_NOUNS } from "../language/words.ts";
import { entryOf, ownConcepts, speaksOfEntry } from "./anaphora.ts";
import { type End, isKnown } from "./claim.ts";
import { conceptCarrying, conceptNamed } from "./composed-names.ts";
import { pointedBack } from "./former-latter.ts";
import { wholeTerm } from "./modified.ts";
import {
  FIGURATIVE,
  isDoing,
  isMainKind,
  isNamedSo,
  isOfAnother,
  isSuperlative,
  PRIVATIVE,
} from "./naming-nouns.ts";
import { opposedPair, sharedHead } from "./shared-head.ts";
import { areSiblings } from "./siblings.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a phrase is resolved with. */
export interface EndContext {
  readonly concepts: Concepts;
  readonly lexicon: Lexicon;
  /** The places directly under each place. */
  readonly below: Surroundings["below"];
  /** Concepts whose names end in a carrier noun, by what stands before it: "washed" for the washed process. */
  readonly carried: ReadonlyMap<string, ConceptId>;
  /** The names of a concept, each as its folded words. */
  namesOf(id: ConceptId): readonly (readonly string[])[];
  /** Whether two ends are alternatives by place or name; see `Rule.siblings`. */
  siblings(a: End, b: End, distance: "close" | "near"): boolean;
}

/** The role that an end plays decides how loosely it is read. */
export type Side = "source" | "item" | "target" | "class" | "twin";

const OWNERS = /^(?:its|their|his|her|our|your|my)$/;

export function endContext(
  concepts: Concepts,
  lexicon: Lexicon,
  { below, parents }: Surroundings,
): EndContext {
  const namesOf = foldedNames(concepts);
  return {
    concepts,
    lexicon,
    below,
    carried: carriedNames(concepts),
    namesOf,
    siblings: (a, b, distance) => areSiblings(a, b, namesOf, parents[distance]),
  };
}

/** Ends of a list; a noun that only the last item carries is given to the others: "operational and business analytics". */
export function endsOf(
  reading: Reading,
  phrases: readonly Phrase[],
  side: Side,
  context: EndContext,
): readonly End[] {
  const last = phrases.at(-1);
  const opposed = opposedPair(reading, phrases, context);
  if (opposed) return opposed;
  return phrases.flatMap((phrase, i) => {
    const shared =
      i < phrases.length - 1 && isChunk(phrase) && last && isChunk(last) && !isGerund(reading, phrase)
        ? sharedHead(reading, phrase, last, context)
        : undefined;
    const end =
      shared ?? endOf(reading, phrase, phrases.length > 1 && side === "source" ? "item" : side, context);
    return (phrases.length > 1 && side === "source" ? inFull(end, reading, context) : end) ?? [];
  });
}

/** In a list "washed" stands for the "washed process", where only that has an entry. */
function inFull(end: End | undefined, reading: Reading, context: EndContext): End | undefined {
  if (!end || isKnown(end)) return end;
  const id = conceptCarrying(end.term.key, reading, context);
  return id ? { id } : end;
}

/** The concept or phrase that a slot stands for; undefined where it stands for nothing that could be a concept. */
export function endOf(reading: Reading, phrase: Phrase, side: Side, context: EndContext): End | undefined {
  const entry = entryOf(reading.place);
  if (!isChunk(phrase)) return entry ? { id: entry } : undefined;
  const opener = reading.tokens[phrase.from]?.lower ?? "";
  const owned = OWNERS.test(opener);
  if ((side !== "item" && side !== "twin" && owned) || (side === "twin" && isOther(reading, phrase)))
    return undefined;
  if (side === "source" && /^(?:each|every|no|whose)$/.test(opener)) return undefined;
  if (side === "item" && opener === "no") return undefined;
  if (isGerund(reading, phrase)) return undefined;
  if (side === "target" && reading.tokens[phrase.name]?.lower === "current") return undefined;
  if (side === "class" && PRIVATIVE.has(reading.tokens[phrase.name]?.lower ?? "")) return undefined;
  const term = termOf(reading, phrase, context.lexicon);
  if (isInsideCode(reading, phrase, term)) return undefined;
  const named = pointedBack(reading, phrase, context);
  if (named) return { id: named };
  if (!term.id && /^(?:former|latter)$/.test(term.words.at(-1) ?? "")) return undefined;
  if ((owned || isMainKind(term)) && !term.id) return undefined;
  if (isNarrowed(reading, phrase)) return undefined;
  const another = (side === "target" || side === "class") && /^an?$/.test(opener) && !term.id;
  const own = ownConcepts(reading.place).find((id) => speaksOfEntry(reading, phrase, term, id, context));
  const isAnother = side === "class" && term.id !== undefined && term.id !== own;
  if (own && !another && !isAnother) return { id: own };
  if (entry && side === "class" && isPointedAt(reading, phrase) && isNounOf(term, entry, context))
    return { id: entry };
  if (side === "item" && term.id === entry && phrase.to - phrase.name > term.words.length) {
    const whole = wholeTerm(reading, phrase, context);
    return whole.id ? { id: whole.id } : { term: whole, place: reading.place };
  }
  if (side === "target" && isOfAnother(term, opener)) return undefined;
  if (
    term.id &&
    !(
      side === "class" &&
      term.carried &&
      !isNamedSo(phrase, term, opener) &&
      !(MANNER_NOUNS.has(lastKey(reading, phrase)) && isDoing(term)) &&
      !isNamedAfter(entry, term.id, context)
    )
  )
    return { id: term.id };
  if (side === "class" && wholeNamedIn(reading, phrase, context)) return undefined;
  const sorted = side === "class" ? whatIsSorted(term, reading, context) : undefined;
  if (sorted) return { id: sorted };
  const linked =
    side === "target" && reading.links.find((link) => link.to === phrase.to && link.from > phrase.name);
  if (linked) return { id: linked.id as ConceptId };
  if (side === "class" && opener === "the" && isSubjectOfBe(reading, phrase)) return undefined;
  if (term.ending && (side === "class" || (side === "target" && isOwnedByName(reading, phrase, term))))
    return { id: term.ending };
  const full =
    side === "twin"
      ? (adjectiveOf(term, reading, context) ?? withOwnNoun(term, entry, reading, context))
      : undefined;
  if (full) return { id: full };
  if (hasTail(reading, phrase) && !term.marked) return undefined;
  if (side === "class" && (FIGURATIVE.has(term.words.at(-1) ?? "") || isSuperlative(term))) return undefined;
  return isNameable(term) || term.marked || side !== "class" ? { term, place: reading.place } : undefined;
}

/** What joins the words of code. */
const JOINT = /[._\-/(:=]/;

/** `sail.Reef`, `--bake`: a word of a longer piece of code is that of the language. */
function isInsideCode({ passage, tokens }: Reading, { to }: Chunk, { words }: Term): boolean {
  const [from, until] = [tokens[to - words.length]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const { marks, text } = passage.prose;
  if (marks.length === 0) return false;
  return marks.some(
    ({ kind, start, end }) =>
      kind === "code" &&
      start <= from &&
      end >= until &&
      ((start < from && JOINT.test(text.charAt(from - 1))) ||
        (until < end && JOINT.test(text.charAt(until)))),
  );
}

function isPointedAt({ tokens }: Reading, { from }: Chunk): boolean {
  return tokens.slice(Math.max(0, from - 3), from + 1).some(({ lower }) => lower === "the");
}

/** "The major natural sinks" under Carbon sink: those of its noun. */
function isNounOf({ id, ending, plural, words }: Term, entry: ConceptId, { namesOf }: EndContext): boolean {
  return (
    !id && !ending && plural && namesOf(entry).some((name) => name.length > 1 && name.at(-1) === words.at(-1))
  );
}

/** "A saw tool" under Chain saw speaks of a saw. */
function isNamedAfter(entry: ConceptId | undefined, id: ConceptId, context: EndContext): boolean {
  const names = entry ? context.namesOf(entry).map((name) => name.join(" ")) : [];
  const heads = context.namesOf(id).map((name) => name.join(" "));
  return names.some((name) => heads.some((head) => name.endsWith(` ${head}`)));
}

/** "the Kubernetes control plane": before a term of the text, the name of what has it. */
function isOwnedByName(reading: Reading, phrase: Chunk, { words, bare }: Term): boolean {
  const name = reading.tokens[phrase.to - words.length];
  const proper = name !== undefined && /^\p{Lu}\p{Ll}+$/u.test(name.text) && phrase.to - words.length > 0;
  return proper && !bare && words.length > 1;
}

/** A rule without a slot for the whole speaks of the entry. */
export function entryEnd(reading: Reading, context: EndContext): End | undefined {
  return endOf(reading, { entry: true, from: 0, to: 0 }, "target", context);
}

/** Of the names that differ in their carrier noun alone, the one with the first of these nouns counts. */
function carriedNames({ byName }: Concepts): ReadonlyMap<string, ConceptId> {
  const carried = new Map<string, ConceptId>();
  const ranks = new Map([...CARRIER_NOUNS].map((noun, i) => [noun, i] as const));
  const rankIn = new Map<string, number>();
  for (const [name, id] of byName) {
    const at = name.lastIndexOf(" ");
    const rank = ranks.get(name.slice(at + 1));
    const before = name.slice(0, Math.max(0, at));
    if (at < 0 || rank === undefined || rank >= (rankIn.get(before) ?? ranks.size)) continue;
    rankIn.set(before, rank);
    carried.set(before, id);
  }
  return carried;
}

/** "unlike amorphous materials": the entry Amorphous, whose noun is left to the sentence. */
function adjectiveOf({ words }: Term, reading: Reading, context: EndContext): ConceptId | undefined {
  const [adjective = "", noun] = words;
  const describes = /(?:al|ic|ous|ive|ed|ent|ant|ar|able|ible)$/.test(adjective);
  return noun && words.length === 2 && describes ? conceptNamed(adjective, reading, context) : undefined;
}

/** "more fragile than a dynamic" under Condenser microphone is a dynamic microphone. */
function withOwnNoun(
  term: Term,
  entry: ConceptId | undefined,
  reading: Reading,
  context: EndContext,
): ConceptId | undefined {
  const nouns = entry ? context.namesOf(entry).flatMap((name) => name.slice(-1)) : [];
  for (const noun of nouns) {
    const id = conceptNamed(`${term.key} ${noun}`, reading, context);
    if (id && id !== entry) return id;
  }
  return undefined;
}

/** The whole in "one of the ACID properties" and "a control plane component", which name parts and no class. */
export function wholeNamedIn(
  reading: Reading,
  phrase: Chunk,
  { lexicon, namesOf }: EndContext,
): ConceptId | undefined {
  const noun = lastKey(reading, phrase);
  if (!/^(?:property|component|element|member|part|pillar|principle)$/.test(noun)) return undefined;
  if (isOwnNoun(noun, reading, namesOf)) return undefined;
  const words = reading.tokens.slice(phrase.name, phrase.to - 1);
  const from = words.findIndex((_, i) => lexicon.find(words.slice(i)) !== undefined);
  return from < 0 ? undefined : (lexicon.find(words.slice(from)) as ConceptId | undefined);
}

/** "An HTML element used for quotations" under Quotation element: the noun of its name says what it is. */
function isOwnNoun(noun: string, { place }: Reading, namesOf: EndContext["namesOf"]): boolean {
  const entry = entryOf(place);
  return entry !== undefined && namesOf(entry).some((name) => name.length > 1 && name.at(-1) === noun);
}

/** "three rice varieties: …" are kinds of rice. */
function whatIsSorted({ id, words }: Term, reading: Reading, context: EndContext): ConceptId | undefined {
  const sorts = /^(?:variant|variety|version|flavou?r|sort)$/.test(words.at(-1) ?? "");
  return !id && sorts ? conceptNamed(words.slice(0, -1).join(" "), reading, context) : undefined;
}

function lastKey(reading: Reading, phrase: Chunk): string {
  return reading.tokens[phrase.to - 1]?.key ?? "";
}

const PARTICLE = /^(?:up|down|out|off|away|back)$/;

/** "for example monitoring a group", "looking up from below": a verb with its object or particle. */
function isGerund({ tokens, classes }: Reading, { from, to }: Chunk): boolean {
  const goesOn = classes[to] === "determiner" || PARTICLE.test(tokens[to]?.lower ?? "");
  return to - from === 1 && /ing$/.test(tokens[from]?.lower ?? "") && goesOn;
}

/** "other data models": all but the one that the text speaks of, so none in particular. */
function isOther(reading: Reading, phrase: Chunk): boolean {
  return reading.tokens
    .slice(phrase.from, phrase.name + 1)
    .some((token) => /^(?:other|another|others)$/.test(token.lower));
}

/** "types of tables", "the goal of normalization": the phrase goes on, so its head alone is not the term. */
function hasTail(reading: Reading, phrase: Chunk): boolean {
  const next = reading.tokens[phrase.to]?.lower ?? "";
  const titled = next === "as" && /^\p{Lu}/u.test(reading.tokens[phrase.to + 2]?.text ?? "");
  const leads = titled || (/^(?:to|from)$/.test(next) && reading.classes[phrase.to + 1] === "determiner");
  return leads || /^(?:of|between|with|for|about)$/.test(next);
}

/** "the wind you make": a clause without "that" narrows what the article points at. */
function isNarrowed(reading: Reading, phrase: Chunk): boolean {
  const pointed = reading.tokens[phrase.from]?.lower === "the";
  return pointed && /^(?:you|we|they|i)$/.test(reading.tokens[phrase.to]?.lower ?? "");
}

/** Folds the names of a concept when they are first asked for: most are asked for often. */
function foldedNames(concepts: Concepts): EndContext["namesOf"] {
  const known = new Map<ConceptId, readonly (readonly string[])[]>();
  return (id) => {
    const found = known.get(id);
    if (found) return found;
    const draft = concepts.drafts.get(id);
    const names = draft ? [draft.label, ...draft.aliases].map((name) => foldPhrase(name).split(" ")) : [];
    known.set(id, names);
    return names;
  };
}
