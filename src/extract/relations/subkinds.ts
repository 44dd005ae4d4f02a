import type { ConceptId } from "../../model/concept.ts";
import { quoteOf, type Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import { holds } from "../language/cues.ts";
import { isFrame, upToSharedNoun } from "../language/gapping.ts";
import { oncePerReading } from "../language/once.ts";
import { isSubject } from "../language/phrases.ts";
import type { Term } from "../language/terms.ts";
import { entryOf } from "./anaphora.ts";
import type { Claim, End } from "./claim.ts";
import type { EndContext } from "./ends.ts";
import { isNamedHere, isPlainName, wholeTerm } from "./modified.ts";
import { isDescribed } from "./naming.ts";

const CONFIDENCE = 0.78;

/** A kind of the entry that its own text names by putting a modifier before the entry's name. */
interface Subkind {
  readonly reading: Reading;
  readonly phrase: Chunk;
  readonly end: End;
  readonly key: string;
  readonly subject: boolean;
  readonly marked: boolean;
  /** A participle before the name: it may tell only what was done. */
  readonly doubtful: boolean;
}

/**
 * Under "Breach", "a material breach goes to the heart of the bargain; a minor breach leaves it standing" names two kinds
 * of breach. One name alone counts where the author set it apart or another concept already has it; several count where
 * at least one is a subject.
 */
export function subkindClaims(readings: readonly Reading[], context: EndContext): readonly Claim[] {
  const byEntry = new Map<ConceptId, Subkind[]>();
  for (const reading of readings) {
    const entry = entryOf(reading.place);
    if (!entry || reading.passage.aside || deniesTies(reading) || sendsOn(reading)) continue;
    const found = subkindsIn(reading, context);
    const kinds = byEntry.get(entry);
    if (kinds === undefined) byEntry.set(entry, [...found]);
    else kinds.push(...found);
  }
  return [...byEntry].flatMap(([entry, found]) => claimsOf(entry, found));
}

/** "A Git tag has nothing to do with a Lisp tag." */
function deniesTies(reading: Reading): boolean {
  const { tokens } = reading;
  return (
    holds(reading, "nothing") &&
    tokens.some(({ lower }, i) => lower === "nothing" && tokens[i + 1]?.lower === "to")
  );
}

/** "See also rig types", "For hull forms, see below." */
function sendsOn({ tokens }: Reading): boolean {
  return /^(?:see|cf)$/.test(tokens[0]?.lower ?? "");
}

function claimsOf(entry: ConceptId, found: readonly Subkind[]): readonly Claim[] {
  const sure = found.filter(({ doubtful }) => !doubtful);
  const names = new Set(sure.map(({ key }) => key));
  const listed = sure.some((kind) => sure.some((other) => isBeside(kind, other)));
  const several = names.size > 1 && (listed || sure.some(({ subject }) => subject));
  const paired = (kind: Subkind) =>
    kind.subject && found.some((other) => other.subject && (isBeside(kind, other) || opensNext(kind, other)));
  const kept = found.filter(
    (kind) =>
      (several && !(kind.doubtful && !sure.some((other) => isListedWith(kind, other)))) ||
      paired(kind) ||
      kind.marked ||
      "id" in kind.end ||
      isGeneralStatement(kind),
  );
  return [...kept.map((kind) => claim(kind, { id: entry })), ...toldApart(kept)];
}

const TOLD_APART = 0.76;

/** "The lines that stay are known as standing rigging. Those that are hauled are known as running rigging." */
function toldApart(kinds: readonly Subkind[]): readonly Claim[] {
  const named = kinds.filter(({ reading, phrase }) => isNamedHere(reading, phrase));
  const inTurn = named.flatMap((a, i) =>
    named
      .slice(i + 1)
      .filter((b) => a.key !== b.key && isNextTo(a.reading, b.reading))
      .concat(kinds.filter((b) => isNamedInTurn(a, b)))
      .map((b) => [a, b] as const),
  );
  return [...inTurn, ...describedApart(kinds)].map(([a, b]) => ({
    type: "contrasts-with" as const,
    source: a.end,
    target: b.end,
    basis: "stated" as const,
    confidence: TOLD_APART,
    evidence: quoteOf(b.reading, "told-apart"),
    promotes: "twins" as const,
  }));
}

/** "a frame drum, which is flat, and a barrel drum, which is deep"; "gains (a rise) or loses (a fall)": two, each with its own clause or brackets. */
function describedApart(kinds: readonly Subkind[]): readonly (readonly [Subkind, Subkind])[] {
  return kinds.flatMap((a, i) => {
    const beside = kinds.filter((b) => b.reading === a.reading && b.key !== a.key);
    const [b] = beside;
    const both = b && beside.length === 1 && kinds.indexOf(b) > i && [a, b].every(isDescribedBehind);
    const bracketed = b && beside.length === 1 && kinds.indexOf(b) > i && [a, b].every(isBracketed);
    return both || bracketed ? [[a, b] as const] : [];
  });
}

function isDescribedBehind({ reading: { tokens }, phrase }: Subkind): boolean {
  const at = tokens[phrase.to]?.text === "," ? phrase.to + 1 : phrase.to;
  return /^(?:which|that|who)$/.test(tokens[at]?.lower ?? "");
}

function isBracketed({ reading, phrase }: Subkind): boolean {
  return inParentheses(reading, phrase);
}

function isNextTo(a: Reading, b: Reading): boolean {
  return a.passage === b.passage && Math.abs(a.index - b.index) <= 1;
}

/** "A-line skirts, pleated skirts and circle skirts": nothing but separators between two names, or others of the list. */
function isListedWith(kind: Subkind, other: Subkind): boolean {
  if (!isBeside(kind, other)) return false;
  const [a, b] = [kind.phrase, other.phrase].sort((x, y) => x.from - y.from);
  const between = kind.reading.tokens.slice(a?.to, b?.from);
  return between.length <= LONGEST_SEPARATOR && between.every(({ lower }) => /^(?:,|and|or)$/.test(lower));
}

const LONGEST_SEPARATOR = 2;

/** "Those at the sides are called lateral moraines, the one at the end a terminal moraine." */
function isNamedInTurn(a: Subkind, b: Subkind): boolean {
  if (!isBeside(a, b) || isNamedHere(b.reading, b.phrase)) return false;
  const between = a.reading.tokens.slice(a.phrase.to, b.phrase.from).map(({ lower }) => lower);
  return /^[,;] (?:and |but |while |whereas )?(?:the (?:ones?|others?)|those|another|one)\b/.test(
    between.join(" "),
  );
}

/** "An absolute pin is … A relative pin is …": two sentences, one behind the other, that open with names. */
function opensNext(kind: Subkind, other: Subkind): boolean {
  const opens = kind.phrase.from === 0 && other.phrase.from === 0 && kind.key !== other.key;
  return opens && kind.reading !== other.reading && isNextTo(kind.reading, other.reading);
}

/** Another name in the same sentence. */
function isBeside(kind: Subkind, other: Subkind): boolean {
  return other.reading === kind.reading && other.key !== kind.key;
}

/** "Interim injunctions hold until trial", "Standing rigging stays put": a subject without article speaks of all of its kind. */
function isGeneralStatement({ reading, phrase, subject, end, doubtful }: Subkind): boolean {
  if (isNarrowed(reading, phrase)) return false;
  const opens = phrase.from === 0 && phrase.name === 0 && !DEGREES.has(reading.tokens[0]?.lower ?? "");
  return subject && !doubtful && opens && !("id" in end);
}

/** "High tension breaks the yarn": how much there is of the entry, and no kind of it. */
const DEGREES = new Set("high low strong weak great little good bad poor excess excessive".split(" "));

/** "Light cloth woven for sails." states nothing: what was done to the cloth narrows it. */
function isNarrowed({ tokens, classes }: Reading, { to }: Chunk): boolean {
  const participle = /(?:ed|wn|en|ought)$/.test(tokens[to]?.lower ?? "");
  const verbs = classes.slice(to + 1).some((kind) => kind === "verb" || kind === "auxiliary");
  return participle && classes[to + 1] === "preposition" && !verbs;
}

const NONE: readonly Subkind[] = [];

const subkindsIn = oncePerReading((reading, context: EndContext): readonly Subkind[] => {
  const entry = entryOf(reading.place);
  if (!entry) return [];
  const { names, nouns } = modifiable(context.namesOf(entry));
  let before: Term | undefined;
  return reading.chunks.flatMap((chunk) => {
    const phrase = upToSharedNoun(reading, chunk);
    if (!mayName(reading, phrase, nouns) || isDescribed(reading, chunk)) return NONE;
    const term = withoutOne(reading, phrase, wholeTerm(reading, phrase, context), before);
    if (!names.some((name) => isModified(term, name)) || !isPlainName(reading, phrase, term)) return NONE;
    before = term;
    const end: End = term.id ? { id: term.id } : { term, place: reading.place };
    if (term.id === entry || term.carried || isEntryInFull(reading, phrase)) return NONE;
    return [
      {
        reading,
        phrase,
        end,
        key: term.key,
        subject: isSubject(reading, phrase) || isFrame(reading, phrase),
        doubtful: /ed$|^(?:relative|normal|modern)$/.test(term.words[0] ?? ""),
        marked: term.marked || inParentheses(reading, phrase) || isNamedHere(reading, phrase),
      },
    ];
  });
});

/** "A Baltic herring is a fish" opens the entry Herring: with the name of whose it is, the entry itself is defined. */
function isEntryInFull({ tokens, index, passageIndex }: Reading, { from, name, to }: Chunk): boolean {
  const opens = index === 0 && passageIndex === 0 && from === 0 && name === 1 && to - name === 2;
  return (
    opens && /^\p{Lu}\p{Ll}/u.test(tokens[name]?.text ?? "") && /^(?:is|are)$/.test(tokens[to]?.lower ?? "")
  );
}

/** A quick look before the phrase is read in full: it ends in the entry's noun, in a compound of it, or goes on with "one". */
function mayName(reading: Reading, phrase: Chunk, nouns: ReadonlySet<string | undefined>): boolean {
  const last = reading.tokens[phrase.to - 1]?.key ?? "";
  const next = reading.tokens[phrase.to]?.lower;
  if (nouns.has(last) || next === "one" || next === "ones") return true;
  if (last.length < LEAST_COMPOUND) return false;
  for (const noun of nouns) if (noun !== undefined && last.endsWith(noun)) return true;
  return false;
}

/** A shorter word is no compound of an entry's noun. */
const LEAST_COMPOUND = 8;

interface Modifiable {
  readonly names: readonly (readonly string[])[];
  readonly nouns: ReadonlySet<string | undefined>;
}

/** What modifiers can stand before in a text about a concept, by its names: all of its sentences ask for it. */
const MODIFIABLE = new WeakMap<ReturnType<EndContext["namesOf"]>, Modifiable>();

function modifiable(own: ReturnType<EndContext["namesOf"]>): Modifiable {
  const known = MODIFIABLE.get(own);
  if (known) return known;
  const names = own.flatMap(namesIn);
  const found = { names, nouns: new Set(names.map((name) => name.at(-1))) };
  MODIFIABLE.set(own, found);
  return found;
}

/** The name, and its head alone: a breach of contract is a breach. */
function namesIn(words: readonly string[]): readonly (readonly string[])[] {
  const preposition = words.findIndex((word) => /^(?:of|for|in|on|to|from|with|by|at)$/.test(word));
  return preposition > 0 ? [words, words.slice(0, preposition)] : [words];
}

/** "the left one" after "the right atrium" is the left atrium. */
function withoutOne(reading: Reading, phrase: Chunk, term: Term, before: Term | undefined): Term {
  const noun = before?.words.at(-1);
  if (!/^ones?$/.test(reading.tokens[phrase.to]?.lower ?? "") || !noun) return term;
  const words = [...term.words, noun];
  const { id: _id, ...rest } = term;
  return { ...rest, words, key: words.join(" "), label: `${term.label} ${noun}` };
}

function inParentheses(reading: Reading, { from, to }: Chunk): boolean {
  return reading.tokens[from - 1]?.text === "(" && reading.tokens[to]?.text === ")";
}

/** A modifier or two, and then the whole name. */
function isModified({ words }: Term, name: readonly string[]): boolean {
  const extra = words.length - name.length;
  const [only, whole] = [words[0] ?? "", name[0] ?? ""];
  if (extra === 0 && name.length === 1 && whole.length > 5)
    return only.length > whole.length + 2 && only.endsWith(whole) && !only.startsWith("sub");
  return extra > 0 && extra <= 3 && name.every((word, i) => words[i + extra] === word);
}

function claim({ reading, end }: Subkind, target: End): Claim {
  return {
    type: "kind-of",
    source: end,
    target,
    basis: "stated",
    confidence: CONFIDENCE,
    evidence: quoteOf(reading, "modified-name"),
    promotes: "members",
  };
}
