import type { ConceptId } from "../../model/concept.ts";
import type { Concepts } from "../2-concepts.ts";
import { isAcronym } from "../language/acronym.ts";
import { foldPhrase } from "../language/fold.ts";
import { isNameable, type Term } from "../language/terms.ts";
import { CARRIER_NOUNS, COMPARATIVE, GENERIC_HEADS } from "../language/words.ts";
import { entryOf } from "./anaphora.ts";
import { type Claim, type End, isKnown } from "./claim.ts";
import { isLoose } from "./sequence.ts";

/** A list this long speaks for its single general words too: "values, constants, variables, operators, and functions". */
const LONG_LIST = 4;
/** A list of steps does so sooner: "SYN, then SYN-ACK, then ACK". */
const STEPS = 3;
/** And a list whose number was announced at once. */
const COUNTED_LIST = 2;

export type OpenEnd = Exclude<End, { readonly id: ConceptId }>;

export interface Candidate {
  readonly claim: Claim;
  readonly end: OpenEnd;
}

export function candidatesOf(
  claim: Claim,
  listed: ReadonlyMap<string, number>,
  concepts: Concepts,
): readonly Candidate[] {
  const { source, target, promotes } = claim;
  if (promotes === "twins") return [...twins(claim, concepts), ...againstEntry(claim)];
  if (promotes === "apart") return [...apart(claim), ...twins(claim, concepts)];
  if (promotes === "opposites") return open(claim, [source, target]);
  if (isKnown(source) && isKnown(target)) return [];
  const linked = linkedEnd(claim);
  if (linked) return [linked];
  const items = listed.get(sentenceOf(claim)) ?? 1;
  if (!isKnown(target) && claim.type === "kind-of" && items > 1 && isNamedAfterEntry(target, concepts))
    return open({ ...claim, promotes: "members" }, [target]);
  if (promotes === "examples" && isKnown(target) && !isNamedExample(claim, concepts)) return [];
  if (promotes === "class") return isKnown(source) ? saidClass(claim) : [];
  if (!isKnown(target)) return openWhole(claim, target, items);
  return isKnown(source) || promotes === "whole" ? [] : member(claim, source, items, target, concepts);
}

/** "A mask is a type of filter"; "a method of granting permissions" says what is done. */
function saidClass(claim: Claim): readonly Candidate[] {
  return open(claim, [claim.target]).filter(({ end }) => !/ing$/.test(end.term.words[0] ?? ""));
}

/** A phrase that its author linked to another place of the text is a term, even a general word: "found in a [table](#table)". */
function linkedEnd(claim: Claim): Candidate | undefined {
  const ends = [claim.source, claim.target].filter((end): end is OpenEnd => !isKnown(end));
  const [end, second] = ends;
  return end?.term.linked && !second ? { claim: { ...claim, promotes: "members" }, end } : undefined;
}

/**
 * A genus, process or whole that several entries share is a term of the text, though it has no entry: "a blood vessel
 * that …" under Artery and under Vein, "an element of stage lighting" under two lamps.
 */
export function sharedEnds(claims: readonly Claim[]): readonly Candidate[] {
  const byKey = new Map<string, { candidate: Candidate; entries: Set<string> }>();
  for (const claim of claims) {
    const { source, target } = claim;
    if (claim.type === "contrasts-with" || isKnown(target) || !isKnown(source)) continue;
    if (claim.type === "part-of" && target.term.words.length < 2) continue;
    if (isDescription(target.term) || !(isNameable(target.term) || target.term.marked)) continue;
    const found = byKey.get(target.term.key) ?? {
      candidate: { claim: { ...claim, promotes: "members" }, end: target },
      entries: new Set(),
    };
    byKey.set(target.term.key, found);
    found.entries.add(source.id);
  }
  return [...byKey.values()]
    .filter(({ entries, candidate }) => entries.size >= entriesNeeded(candidate))
    .map(({ candidate }) => candidate);
}

/** One word alone describes more often than it names, unless steps are counted in it: "the second phase of a build". */
function entriesNeeded({ claim, end: { term } }: Candidate): number {
  return term.words.length === 1 && !term.marked && claim.type !== "stage-of" ? 3 : 2;
}

/** "a row-based format", "a columnar format": an adjective before a general noun describes and does not name. */
function isDescription({ words, marked }: Term): boolean {
  const [modifier, last] = [words.at(-2) ?? "", words.at(-1) ?? ""];
  const general = CARRIER_NOUNS.has(last) || GENERIC_HEADS.has(last);
  return (
    words.length > 1 &&
    general &&
    !marked &&
    /(?:al|ar|ary|ic|ive|ous|ible|able|ed|based|oriented)$/.test(modifier)
  );
}

/** How many items each match of a rule has. */
export function listLengths(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const claim of claims) lengths.set(sentenceOf(claim), (lengths.get(sentenceOf(claim)) ?? 0) + 1);
  return lengths;
}

function sentenceOf(claim: Claim): string {
  const { evidence, target } = claim;
  if (isLoose(claim) && isKnown(target)) return `sequence of ${target.id}`;
  return `${evidence.file}:${evidence.line} ${evidence.rule} ${evidence.quote}`;
}

/** A whole that is no known term: several known parts of it, or its use elsewhere in the text, make it one. */
function openWhole(claim: Claim, end: OpenEnd, listed: number): readonly Candidate[] {
  const named = claim.type === "kind-of" && isKnown(claim.source) && !isDescription(end.term);
  const whole = claim.promotes === "whole";
  const may = claim.promotes === "members" || whole || named;
  const grouping = GROUPINGS.has(claim.evidence.rule);
  if (!may || (end.term.words.length < 2 && !grouping)) return [];
  const sure = whole && isKnown(claim.source) && (listed > 1 || grouping);
  return open(sure ? claim : { ...claim, promotes: undefined }, [end]);
}

/** "Threads are gathered into skeins" and the heading "Types of skein" name what they speak of, even by one word. */
const GROUPINGS = new Set(["grouped-into", "grouped-kind-of"]);

/**
 * Capitals inside a sentence set a word apart as emphasis does, "the Deployment and the Job"; capitals inside a word and
 * digits behind letters do so anywhere: "GloVe", "V60".
 */
function isProperName({ label, bare }: Term): boolean {
  return (/^\p{Lu}\p{Ll}+$/u.test(label) && !bare) || /^\p{Lu}\w*(?:\p{Ll}\p{Lu}|\p{L}\d)/u.test(label);
}

/**
 * "Penicillin is an antibiotic" under Antibiotic names an example of it, and so does "grid is an infill pattern" of the
 * pattern that the entry Infill speaks of; "a correction is an event" does not.
 */
function isNamedExample({ source, target }: Claim, concepts: Concepts): boolean {
  if (!isKnown(target) || isKnown(source)) return false;
  if (isAcronym(source.term.label) && source.term.bare) return true;
  const entry = entryOf(source.place);
  const origin = concepts.drafts.get(target.id)?.origin;
  if (entry !== target.id && (!origin || entryOf(origin) !== entry)) return false;
  return source.term.bare || source.term.words.length > 1 || /^\p{Lu}\p{Ll}+$/u.test(source.term.label);
}

/**
 * "infill patterns" under Infill: a class that is named after the entry, with several that belong to it. "TCL commands" under
 * TCL are what the letters stand for.
 */
function isNamedAfterEntry({ term, place }: OpenEnd, concepts: Concepts): boolean {
  const entry = entryOf(place);
  const label = (entry && concepts.drafts.get(entry)?.label) ?? "";
  return label !== "" && !isAcronym(label) && term.plural && term.key.startsWith(`${foldPhrase(label)} `);
}

/** What fills the narrower slot beside a known whole, class or process. */
function member(
  claim: Claim,
  end: OpenEnd,
  listed: number,
  target: { readonly id: ConceptId },
  concepts: Concepts,
): readonly Candidate[] {
  const gathered = claim.promotes === "gathered";
  if (
    claim.promotes === "held" &&
    listed < LEAST_HELD &&
    !isDefinite(end.term) &&
    !isNamedBelow(end.term, target, concepts)
  )
    return [];
  if (claim.promotes === "held" && /^\p{Ll}+ed$/u.test(end.term.label)) return [];
  if (!hasNoun(end.term) || (gathered && listed < 2 && !end.term.plural)) return [];
  const telling =
    !gathered ||
    listed > 1 ||
    end.term.marked ||
    isOneNoun(end.term) ||
    sharesWord(end.term, target, concepts);
  const long = claim.counted ? COUNTED_LIST : claim.type === "stage-of" ? STEPS : LONG_LIST;
  return telling && mayStand(end.term, listed, long) ? [{ claim, end }] : [];
}

/** A word alone needs a long list, emphasis or the look of a name. */
function mayStand(term: Term, listed: number, long: number): boolean {
  if (isNameable(term)) return true;
  return term.words.length === 1 && (listed >= long || term.marked || isProperName(term));
}

const LEAST_HELD = 3;

/** "It contains the ozone layer": an article and two words point at one thing, which has a name. */
function isDefinite({ words, bare, plural }: Term): boolean {
  const [modifier = "", noun = ""] = words;
  return words.length === 2 && !bare && !plural && !GENERIC_HEADS.has(noun) && !/ible$|able$/.test(modifier);
}

/** "A shelf can hold subshelves": what is named as the lesser of its whole. */
function isNamedBelow({ key }: Term, target: { readonly id: ConceptId }, concepts: Concepts): boolean {
  return key === `sub${foldPhrase(concepts.drafts.get(target.id)?.label ?? "")}`;
}

/** "A string of beads": several of what one plain noun names. */
function isOneNoun({ words, plural }: Term): boolean {
  const [noun = ""] = words;
  return plural && words.length === 1 && !GENERIC_HEADS.has(noun) && !SIGNS.has(noun);
}

/** What any text is written in: "a string of letters" has no part that would be a term. */
const SIGNS = new Set("letter character digit word numeral glyph bit byte".split(" "));

function sharesWord(term: Term, target: { readonly id: ConceptId }, concepts: Concepts): boolean {
  const words = foldPhrase(concepts.drafts.get(target.id)?.label ?? "").split(" ");
  return term.words.length > 1 && term.words.some((word) => words.includes(word));
}

/** "A swing, by comparison, covers a whole string of parts": what is set against its entry, and said what it does. */
function apart(claim: Claim): readonly Candidate[] {
  const isBeside = (end: OpenEnd) =>
    end.term.bare &&
    !end.term.plural &&
    [claim.source, claim.target].some((each) => isAnotherEntry(each, end));
  return open(claim, [claim.source, claim.target]).filter(
    ({ end }) => isNamedApart(end.term) || isBeside(end),
  );
}

/** "Chalk is soft; travertine, by contrast, is hard" under Limestone: a known term that is not the one spoken of. */
function isAnotherEntry(other: End, { place }: OpenEnd): boolean {
  return isKnown(other) && other.id !== entryOf(place);
}

function isNamedApart({ marked, bare, plural, words, label }: Term): boolean {
  return marked || isAcronym(label) || (!bare && !plural && words.length <= 2);
}

/** Two phrases with the same noun set against each other: "a hard delete …, while a soft delete …". */
function twins(claim: Claim, concepts: Concepts): readonly Candidate[] {
  const { source, target } = claim;
  if (isKnown(source) && isKnown(target)) return [];
  const same = nounsOf(source, concepts).some((noun) => nounsOf(target, concepts).includes(noun));
  return same ? open(claim, [source, target]).filter(({ end }) => isTwinName(end.term)) : [];
}

/** "Unlike a bobsleigh, …" under Luge: what the text sets outright against its entry. */
function againstEntry(claim: Claim): readonly Candidate[] {
  const { source, target, evidence } = claim;
  if (evidence.rule === "difference-between" || (isKnown(source) && isKnown(target))) return [];
  return open(claim, [source, target]).filter(({ end: { term, place } }) => {
    const entry = entryOf(place);
    const faces = [source, target].some((each) => isKnown(each) && each.id === entry);
    const [last = ""] = term.words.slice(-1);
    const loose = /ing$/.test(last) || (term.bare && !term.plural);
    const vague = GENERIC_HEADS.has(last) || /ly$/.test(last) || (loose && !isSure(claim));
    return faces && !vague && term.words.length <= LONGEST_RIVAL;
  });
}

/** "From house to house" needs no article and says nothing; behind these words a noun without one is a name. */
function isSure({ evidence }: Claim): boolean {
  return /^(?:unlike|in-contrast|as-opposed|opposite|contrasts|an-alternative|compare)/.test(evidence.rule);
}

const LONGEST_RIVAL = 3;

/** "Low levels" and "high levels" only say how much. */
function isTwinName({ words }: Term): boolean {
  const degree = words.length === 2 && DEGREES.has(words[0] ?? "") && GENERIC_HEADS.has(words[1] ?? "");
  return words.length > 1 && !degree;
}

const DEGREES = new Set(
  "low high small large big great long short more less higher lower early late".split(" "),
);

function open(claim: Claim, ends: readonly End[]): readonly Candidate[] {
  return ends.flatMap((end) =>
    isKnown(end) || !(isNameable(end.term) || isAcronym(end.term.label)) ? [] : [{ claim, end }],
  );
}

function nounsOf(end: End, concepts: Concepts): readonly string[] {
  if (!isKnown(end)) return end.term.words.slice(-1);
  const draft = concepts.drafts.get(end.id);
  return draft ? [draft.label, ...draft.aliases].map((name) => foldPhrase(name).split(" ").at(-1) ?? "") : [];
}

/** A word that ends like an adjective or adverb names nothing by itself. */
function hasNoun(term: Term): boolean {
  return (
    (!/(?:able|ible|ful|less|ous|ish)$/.test(term.label) && !COMPARATIVE.test(term.label)) ||
    term.words.length > 1 ||
    term.marked
  );
}
