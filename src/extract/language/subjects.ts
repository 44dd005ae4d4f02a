import type { Reading } from "../3-sentences.ts";
import type { Chunk } from "./chunks.ts";
import { oncePerPhrasing } from "./once.ts";
import { phraseBefore, skipBack } from "./phrases.ts";
import { POSTPOSED } from "./verbs.ts";
import { BE, ENTRY_PRONOUNS, HYPOTHETICALS, PAST_FORMS, RELATING_PARTICIPLES } from "./words.ts";

/** Where the subject is missing or a pronoun, the entry itself stands in for a noun phrase. */
export interface EntryPhrase {
  readonly entry: true;
  readonly from: number;
  readonly to: number;
}

/** What fills a slot of a rule. */
export type Phrase = Chunk | EntryPhrase;

export function isChunk(phrase: Phrase): phrase is Chunk {
  return !("entry" in phrase);
}

/**
 * The subject of a verb at token `at`: its nearest phrase, or the phrase that this one only qualifies ("the goal of
 * normalization" is a goal). At the start of a sentence, or behind a pronoun, the entry itself.
 */
export function subjectBefore(reading: Reading, at: number): Phrase | undefined {
  const end = skipModals(reading, skipBack(reading, at));
  if (end === 0 || onlyAdverbs(reading, end)) return { entry: true, from: 0, to: end };
  if (end <= 2 && /^(?:each|each one|every one)$/.test(wordsBefore(reading, end)))
    return { entry: true, from: 0, to: end };
  if (isRelative(reading, end - 1))
    return antecedent(reading, end - 1, at) ?? definedByRelative(reading, end - 1);
  const pronoun = behindAll(reading, end - 1);
  if (reading.classes[pronoun] === "pronoun") return pronounSubject(reading, pronoun);
  let head = phraseBefore(reading, end);
  while (head && head.from > 0 && reading.classes[head.from - 1] === "preposition") {
    const outer = phraseBefore(reading, head.from - 1);
    if (!outer) return undefined;
    head = outer;
  }
  if (head && isRelativeClause(reading, head.from)) return undefined;
  return head;
}

/** "may be composed of": the subject stands before the modal verb. */
function skipModals(reading: Reading, at: number): number {
  const modal = /^(?:can|may|will|must|should)$/.test(reading.tokens[at - 1]?.lower ?? "");
  return modal ? skipBack(reading, at - 1) : at;
}

function wordsBefore(reading: Reading, end: number): string {
  return reading.tokens
    .slice(0, end)
    .map(({ lower }) => lower)
    .join(" ");
}

export function isRelative(reading: Reading, at: number): boolean {
  return at > 0 && /^(?:that|which)$/.test(reading.tokens[at]?.lower ?? "");
}

/** "It is divided into eons, which are split into eras": behind a comma, "which" is the phrase before it that agrees with the verb. */
function antecedent(reading: Reading, at: number, verb: number): Chunk | undefined {
  const { tokens, classes, chunks } = reading;
  if (tokens[at]?.lower !== "which" || tokens[at - 1]?.text !== ",") return undefined;
  if (tokens.slice(0, at).some(({ lower }) => HYPOTHETICALS.has(lower))) return undefined;
  const several = !/s$/.test(tokens[verb]?.lower ?? "");
  let phrase = chunks.find(({ to }) => to === at - 1);
  while (phrase && isPlural(reading, phrase) !== several) {
    const { from }: Chunk = phrase;
    phrase = classes[from - 1] === "preposition" ? chunks.find(({ to }) => to === from - 1) : undefined;
  }
  return phrase && phrase.from > 0 ? phrase : undefined;
}

/** The "which" that the verb before `at` belongs to, behind its comma; 0 where there is none. */
function relativeBefore({ tokens, classes }: Reading, at: number): number {
  let verb = at;
  while (classes[verb - 1] === "auxiliary" || classes[verb - 1] === "adverb") verb -= 1;
  return verb < at && tokens[verb - 1]?.lower === "which" && tokens[verb - 2]?.text === "," ? verb - 1 : 0;
}

function isPlural({ tokens }: Reading, { to }: Chunk): boolean {
  const last = tokens[to - 1];
  return last !== undefined && last.key !== last.lower;
}

/** "A node is a machine that is part of a cluster": in a definition the relative clause speaks of what is defined. */
function definedByRelative(reading: Reading, at: number): Phrase | undefined {
  const verbs = reading.tokens
    .slice(0, at)
    .filter((token, i) => BE.has(token.lower) || reading.classes[i] === "verb");
  const opens = reading.index === 0 && reading.passageIndex === 0;
  if (isFragment(reading) && endsGenus(reading, at)) return { entry: true, from: 0, to: at };
  return opens && verbs.length === 1 && BE.has(verbs[0]?.lower ?? "") && isBehindGenus(reading, at)
    ? { entry: true, from: 0, to: at }
    : undefined;
}

/** The clause at `at` speaks of the genus: of its one phrase, or of "the part of a boat", whose noun only places it. */
function endsGenus({ tokens, chunks }: Reading, at: number): boolean {
  const [first, second] = chunks;
  if (first?.to === at) return true;
  const places = first && PLACING.test(tokens[first.to - 1]?.lower ?? "");
  return !!places && tokens[first.to]?.lower === "of" && second?.from === first.to + 1 && second.to === at;
}

/** Nouns behind whose "of" stands what they belong to. */
const PLACING =
  /^(?:part|portion|section|segment|region|area|piece|share|kind|type|form|sort|variety|package|bundle|collection|set|body|unit|list|series|system)$/;

/** The clause at `at` speaks of the genus: no phrase with a preposition stands between, but "a kind of". */
function isBehindGenus(reading: Reading, at: number): boolean {
  const is = reading.tokens.findIndex((token) => BE.has(token.lower));
  return reading.classes.slice(is + 1, at).every((kind, i) => {
    const before = reading.tokens[is + i]?.lower ?? "";
    return kind !== "preposition" || /^(?:kind|type|form|sort)s?$/.test(before);
  });
}

/** The subject of the clause that token `at` stands in: its first noun phrase, behind an introductory phrase if there is one. */
export function clauseSubject(reading: Reading, at: number): Phrase | undefined {
  const relative = relativeBefore(reading, at);
  if (relative > 0) return antecedent(reading, relative, relative + 1);
  const start = clauseStart(reading, at);
  if (start === 0 && isFragment(reading)) return { entry: true, from: 0, to: 0 };
  let i = start;
  if (["preposition", "clause"].includes(reading.classes[i] ?? "")) {
    const comma = reading.tokens.findIndex((token, n) => n > i && n < at && token.lower === ",");
    if (comma < 0) return undefined;
    i = comma + 1;
  }
  while (i < at && ["adverb", "conjunction", "mark"].includes(reading.classes[i] ?? "")) i += 1;
  if (reading.classes[i] === "pronoun") return pronounSubject(reading, i);
  const first = reading.chunks.find((c) => c.from === i);
  if (first) return first;
  const verb = reading.classes[i] === "verb" || reading.classes[i] === "auxiliary";
  return i === 0 && verb ? { entry: true, from: 0, to: 0 } : undefined;
}

/**
 * Whether a sentence is a definition without subject and verb: "A disease that lasts for months, e.g. …". It is the
 * entry that it speaks of.
 */
export function isFragment(reading: Reading): boolean {
  return reading.index === 0 && reading.passageIndex === 0 && isVerblessDefinition(reading);
}

const isVerblessDefinition = oncePerPhrasing((reading): boolean => {
  if (opensWithAnything(reading)) return true;
  const first = reading.chunks[0];
  if (first?.from !== 0) return false;
  if (!/^(?:an?|any|the|one)$/.test(reading.tokens[0]?.lower ?? "")) return isBareFragment(reading, first);
  for (let i = first.to; i < reading.tokens.length; i += 1) {
    const kind = reading.classes[i];
    if (
      kind === "mark" ||
      kind === "clause" ||
      isRelative(reading, i) ||
      WHO.test(reading.tokens[i]?.lower ?? "")
    )
      return true;
    if (kind === "auxiliary") return false;
    if (kind === "verb" && reading.tokens[i - 1]?.lower !== "to") return isParticiple(reading, i);
  }
  return true;
});

const WHO = /^(?:who|whose|whom|where)$/;

/** "Anything on the part that was never in the model", "One that lasts": a pronoun in place of the genus. */
function opensWithAnything({ tokens, classes }: Reading): boolean {
  const [word, next] = [tokens[0]?.lower ?? "", tokens[1]?.lower ?? ""];
  if (word === "one") return /^(?:that|which|who|whose)$/.test(next);
  return (
    /^(?:anything|something|anyone|someone|anybody|somebody|whatever)$/.test(word) &&
    classes[1] !== "auxiliary" &&
    classes[1] !== "verb"
  );
}

/** "Neural network in which …", "Statement that …", "Fluxes including lime": no article, but a clause or phrase behind and no verb. */
function isBareFragment(reading: Reading, first: Chunk): boolean {
  const [next, after] = [reading.tokens[first.to]?.lower ?? "", reading.tokens[first.to + 1]?.lower ?? ""];
  if (first.from !== first.name) return false;
  if (/^(?:that|which|who|where|whose)$/.test(next) || /^(?:which|whom|whose)$/.test(after)) return true;
  if (reading.classes[first.to] === "preposition" && hasNoVerbToMark(reading, first.to)) return true;
  const last = reading.tokens[first.to - 1];
  const plural = last !== undefined && last.key !== last.lower && /s$/.test(last.lower);
  const relates = RELATING_PARTICIPLES.has(next) || (plural && /^(?:with|without|in|for|used)$/.test(next));
  return (relates || (plural && isParticiple(reading, first.to))) && isVerbless(reading, first.to + 1);
}

/** "Cell death by plan, unlike …": nothing but phrases up to the first comma or stop. */
function hasNoVerbToMark({ classes }: Reading, from: number): boolean {
  const mark = classes.indexOf("mark", from);
  const kinds = classes.slice(from, mark < 0 ? undefined : mark);
  return kinds.every((kind) => /^(?:preposition|name|determiner|adverb|number)$/.test(kind));
}

/** No finite verb up to the first relative clause. */
function isVerbless(reading: Reading, from: number): boolean {
  for (let i = from; i < reading.tokens.length; i += 1) {
    const [kind, word] = [reading.classes[i], reading.tokens[i]?.lower ?? ""];
    if (/^(?:that|which|who|whose|where)$/.test(word)) return true;
    if (kind === "auxiliary" || kind === "pronoun") return false;
    if (kind === "verb" && reading.tokens[i - 1]?.lower !== "to" && !/(?:ed|ing)$/.test(word)) return false;
  }
  return true;
}

/** "A law passed by …", and not "A law never passed": a past form right behind its noun and before a preposition. */
function isParticiple(reading: Reading, at: number): boolean {
  const past = PAST_FORMS.has(reading.tokens[at]?.lower ?? "") || /ed$/.test(reading.tokens[at]?.lower ?? "");
  if (POSTPOSED.has(reading.tokens[at]?.lower ?? "")) return true;
  if (/ing$/.test(reading.tokens[at]?.lower ?? "")) return reading.classes[at - 1] === "name";
  return (
    past &&
    reading.classes[at - 1] === "name" &&
    ["preposition", "adverb", "mark", "clause", undefined].includes(reading.classes[at + 1])
  );
}

/** "they all have": the pronoun that "all" belongs to. */
function behindAll({ tokens }: Reading, at: number): number {
  const all = /^(?:all|both|each)$/.test(tokens[at]?.lower ?? "");
  return all && /^(?:they|these)$/.test(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
}

function pronounSubject(reading: Reading, at: number): Phrase | undefined {
  const word = reading.tokens[at]?.lower ?? "";
  const isOfEntry =
    onlyAdverbs(reading, at) || onlyIntroduction(reading, at) || isBehindFragment(reading, at);
  return ENTRY_PRONOUNS.has(word) && isOfEntry ? { entry: true, from: at, to: at + 1 } : undefined;
}

/** "A thin coat; it is …": a definition without a verb of its own stands before the semicolon. */
function isBehindFragment({ tokens, classes }: Reading, at: number): boolean {
  const verbal = /^(?:verb|auxiliary|clause|pronoun)$/;
  const opens = /^(?:an?|any)$/.test(tokens[0]?.lower ?? "");
  return opens && tokens[at - 1]?.text === ";" && !classes.slice(0, at).some((kind) => verbal.test(kind));
}

/** "In a corporation it is …": nothing but an introductory phrase stands before. */
function onlyIntroduction(reading: Reading, end: number): boolean {
  if (reading.classes[0] !== "preposition") return false;
  return reading.classes.slice(0, end).every((c) => c !== "verb" && c !== "auxiliary" && c !== "clause");
}

function onlyAdverbs(reading: Reading, end: number): boolean {
  for (let i = 0; i < end; i += 1)
    if (reading.classes[i] !== "adverb" && reading.tokens[i]?.lower !== ",") return false;
  return true;
}

/** "which", "that": the phrase behind is no subject of the sentence, but the verb's object or another clause. */
function isRelativeClause(reading: Reading, from: number): boolean {
  const before = reading.classes[from - 1];
  return before === "verb" || before === "auxiliary" || before === "preposition";
}

function clauseStart(reading: Reading, at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) if (/^[;:]$/.test(reading.tokens[i]?.text ?? "")) return i + 1;
  return 0;
}
