import type { Reading } from "../3-sentences.ts";
import type { Chunk } from "./chunks.ts";
import { BE, ENTRY_PRONOUNS, NUMBERS, PAST_FORMS } from "./words.ts";

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

/** A coordination of noun phrases, and where it ends. */
export interface PhraseList {
  readonly items: readonly Chunk[];
  readonly from: number;
  readonly to: number;
}

const LONGEST_TAIL = 9;

/** The noun phrase that starts at token `at`, or the rest of the one that runs over it. */
export function phraseAt(reading: Reading, at: number): Chunk | undefined {
  const found = reading.chunks.find((c) => c.from <= at && at < c.to);
  if (!found) return undefined;
  if (reading.classes[found.to] === "possessive") return afterOwner(reading, at, found);
  return { from: at, name: Math.max(at, found.name), to: found.to };
}

/** The owner that stands before an apostrophe at or behind token `at`. */
export function ownerAt(reading: Reading, at: number): Chunk | undefined {
  const found = reading.chunks.find((c) => c.from <= at && at < c.to);
  return found && reading.classes[found.to] === "possessive"
    ? { from: at, name: Math.max(at, found.name), to: found.to }
    : undefined;
}

/** "a company's executives" speaks of executives. */
function afterOwner(reading: Reading, at: number, owner: Chunk): Chunk | undefined {
  const owned = phraseAt(reading, owner.to);
  return owned && { from: at, name: owned.name, to: owned.to };
}

/** The noun phrase that ends before token `at`; a parenthesis between is stepped over. */
export function phraseBefore(reading: Reading, at: number): Chunk | undefined {
  const end = skipBack(reading, at);
  const found = reading.chunks.find((c) => c.from < end && end <= c.to);
  if (!found || found.name >= end) return undefined;
  return { from: found.from, name: found.name, to: end };
}

/**
 * The subject of a verb at token `at`: its nearest phrase, or the phrase that this one only qualifies ("the goal of
 * normalization" is a goal). At the start of a sentence, or behind a pronoun, the entry itself.
 */
export function subjectBefore(reading: Reading, at: number): Phrase | undefined {
  const end = skipBack(reading, at);
  if (end === 0 || onlyAdverbs(reading, end)) return { entry: true, from: 0, to: end };
  if (isRelative(reading, end - 1)) return definedByRelative(reading, end - 1);
  if (reading.classes[end - 1] === "pronoun") return pronounSubject(reading, end - 1);
  let head = phraseBefore(reading, end);
  while (head && head.from > 0 && reading.classes[head.from - 1] === "preposition") {
    const outer = phraseBefore(reading, head.from - 1);
    if (!outer) return undefined;
    head = outer;
  }
  if (head && isRelativeClause(reading, head.from)) return undefined;
  return head;
}

function isRelative(reading: Reading, at: number): boolean {
  return at > 0 && /^(?:that|which)$/.test(reading.tokens[at]?.lower ?? "");
}

/** "A node is a machine that is part of a cluster": in a definition the relative clause speaks of what is defined. */
function definedByRelative(reading: Reading, at: number): Phrase | undefined {
  const verbs = reading.tokens
    .slice(0, at)
    .filter((token, i) => BE.has(token.lower) || reading.classes[i] === "verb");
  const opens = reading.index === 0 && reading.passageIndex === 0;
  return opens && verbs.length === 1 && BE.has(verbs[0]?.lower ?? "")
    ? { entry: true, from: 0, to: at }
    : undefined;
}

/** The subject of the clause that token `at` stands in: its first noun phrase, behind an introductory phrase if there is one. */
export function clauseSubject(reading: Reading, at: number): Phrase | undefined {
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

/** Whether a verb follows the phrase, which makes it a subject. */
export function isSubject(reading: Reading, phrase: Chunk): boolean {
  let i = skipParenthesis(reading, phrase.to);
  if (reading.classes[i] === "preposition") i = tailEnd(reading, i);
  while (reading.classes[i] === "adverb") i += 1;
  return reading.classes[i] === "verb" || reading.classes[i] === "auxiliary";
}

/** The list of noun phrases that starts at token `at`; "three kinds of table: a, b, and c" is the list behind the colon. */
export function listAt(reading: Reading, at: number): PhraseList | undefined {
  const items: Chunk[] = [];
  if (reading.tokens[at - 1]?.text === ":" && !isEnumeration(reading, at)) return undefined;
  let i = skipAdverbs(reading, at);
  for (;;) {
    const phrase = phraseAt(reading, i);
    if (!phrase || phrase.from !== i) break;
    const end = itemEnd(reading, phrase);
    const colon = items.length === 0 ? announcingColon(reading, phrase, end) : undefined;
    if (colon !== undefined) return listAt(reading, colon + 1);
    const opener = reading.tokens[phrase.from]?.lower ?? "";
    if (items.length > 0 && (/^(?:each|every|both|which)$/.test(opener) || startsClause(reading, phrase)))
      break;
    items.push(phrase);
    const next = skipSeparator(reading, end);
    if (next === end) return closed(reading, items, at, end);
    i = skipAdverbs(reading, next);
  }
  const last = items.at(-1);
  return last ? closed(reading, items, at, last.to) : undefined;
}

/** A list ends with "and" or "or" before its last item, unless a colon or parenthesis announced it; else it is one item. */
function closed(reading: Reading, items: readonly Chunk[], at: number, to: number): PhraseList {
  const announced = /^[:(]$/.test(reading.tokens[at - 1]?.text ?? "");
  const joined = items
    .slice(1)
    .some((item) => /^(?:and|or|&|and\/or|plus|well)$/.test(reading.tokens[item.from - 1]?.lower ?? ""));
  if (items.length < 2 || announced || joined) return { items, from: at, to };
  return { items: items.slice(0, 1), from: at, to: itemEnd(reading, items[0] as Chunk) };
}

/** "four operations, the basic ones of any store: …": the colon that a counted or immediate announcement leads to. */
function announcingColon(reading: Reading, phrase: Chunk, end: number): number | undefined {
  if (reading.tokens[end]?.text === ":") return end;
  if (!NUMBERS.has(reading.tokens[phrase.from]?.lower ?? "")) return undefined;
  const colon = reading.tokens.findIndex((token, i) => i > end && /^[:;]$/.test(token.text));
  return reading.tokens[colon]?.text === ":" ? colon : undefined;
}

/** Whether what follows a colon is a list of phrases and not another clause. */
function isEnumeration(reading: Reading, at: number): boolean {
  for (let i = at; i < reading.tokens.length; i += 1) {
    if (/^(?:,|;|and|or)$/.test(reading.tokens[i]?.lower ?? "")) return true;
    if (["verb", "auxiliary", "pronoun"].includes(reading.classes[i] ?? "")) return false;
  }
  return true;
}

/** ", stream processing is": a phrase behind a bare comma that has its own verb opens another clause. */
function startsClause(reading: Reading, phrase: Chunk): boolean {
  return reading.tokens[phrase.from - 1]?.text === "," && isSubject(reading, phrase);
}

/** The stretches between commas and conjunctions, up to the next stop or parenthesis; an item can be any words. */
export function splitItems(reading: Reading, at: number): readonly Chunk[] {
  const items: Chunk[] = [];
  let from = at;
  for (let i = at; i <= reading.tokens.length; i += 1) {
    const word = reading.tokens[i]?.lower ?? ".";
    const ends = /^[.;:()]$/.test(word);
    if (!ends && !/^(?:,|and|or|&|then|finally)$/.test(word)) continue;
    if (i > from) items.push({ from, name: from, to: i });
    from = i + 1;
    if (ends) break;
  }
  return items;
}

/** The list of noun phrases that ends before token `at`. */
export function listBefore(reading: Reading, at: number): PhraseList | undefined {
  const items: Chunk[] = [];
  let end = at;
  for (;;) {
    const phrase = phraseBefore(reading, end);
    if (!phrase) break;
    items.unshift(phrase);
    const before = skipSeparatorBack(reading, phrase.from);
    if (before === phrase.from) break;
    end = before;
  }
  const first = items[0];
  return first ? { items, from: first.from, to: at } : undefined;
}

export function skipAdverbs(reading: Reading, at: number): number {
  let i = at;
  while (reading.classes[i] === "adverb") i += 1;
  return i;
}

/** Behind a parenthesis that starts at `at`; `at` itself where none does. */
export function skipParenthesis(reading: Reading, at: number): number {
  if (reading.tokens[at]?.text !== "(") return at;
  const close = reading.tokens.findIndex((token, i) => i > at && token.text === ")");
  return close < 0 ? at : close + 1;
}

/**
 * Whether a sentence is a definition without subject and verb: "A disease that lasts for months, e.g. …". It is the
 * entry that it speaks of.
 */
export function isFragment(reading: Reading): boolean {
  if (reading.index > 0 || reading.passageIndex > 0) return false;
  const first = reading.chunks[0];
  if (first?.from !== 0) return false;
  if (!/^(?:an?|any|the|one)$/.test(reading.tokens[0]?.lower ?? "")) return isBareFragment(reading, first);
  for (let i = first.to; i < reading.tokens.length; i += 1) {
    const kind = reading.classes[i];
    if (kind === "mark" || kind === "clause" || isRelative(reading, i)) return true;
    if (kind === "auxiliary") return false;
    if (kind === "verb") return isParticiple(reading, i);
  }
  return true;
}

/** "Neural network in which …", "Statement that …": no article, but a relative clause right behind. */
function isBareFragment(reading: Reading, first: Chunk): boolean {
  const [next, after] = [reading.tokens[first.to]?.lower ?? "", reading.tokens[first.to + 1]?.lower ?? ""];
  return (
    first.from === first.name &&
    (/^(?:that|which|who|where|whose)$/.test(next) || /^(?:which|whom|whose)$/.test(after))
  );
}

/** "A law passed by …", and not "A law never passed": a past form right behind its noun and before a preposition. */
function isParticiple(reading: Reading, at: number): boolean {
  const past = PAST_FORMS.has(reading.tokens[at]?.lower ?? "") || /ed$/.test(reading.tokens[at]?.lower ?? "");
  return (
    past &&
    reading.classes[at - 1] === "name" &&
    ["preposition", "adverb", "mark", "clause", undefined].includes(reading.classes[at + 1])
  );
}

function pronounSubject(reading: Reading, at: number): Phrase | undefined {
  const word = reading.tokens[at]?.lower ?? "";
  return ENTRY_PRONOUNS.has(word) && (onlyAdverbs(reading, at) || onlyIntroduction(reading, at))
    ? { entry: true, from: at, to: at + 1 }
    : undefined;
}

/** "In a corporation it is …": nothing but an introductory phrase stands before. */
function onlyIntroduction(reading: Reading, end: number): boolean {
  if (reading.classes[0] !== "preposition") return false;
  return reading.classes.slice(0, end).every((c) => c !== "verb" && c !== "auxiliary" && c !== "clause");
}

function onlyAdverbs(reading: Reading, end: number): boolean {
  return reading.classes.slice(0, end).every((c, i) => c === "adverb" || reading.tokens[i]?.lower === ",");
}

/** "which", "that": the phrase behind is no subject of the sentence, but the verb's object or another clause. */
function isRelativeClause(reading: Reading, from: number): boolean {
  const before = reading.classes[from - 1];
  return before === "verb" || before === "auxiliary" || before === "preposition";
}

function skipBack(reading: Reading, at: number): number {
  let end = at;
  while (reading.classes[end - 1] === "adverb") end -= 1;
  if (reading.tokens[end - 1]?.text === ")") {
    let open = end - 2;
    while (open > 0 && reading.tokens[open]?.text !== "(") open -= 1;
    if (open > 0) end = open;
  }
  return reading.tokens[end - 1]?.text === "," ? appositiveStart(reading, end) : end;
}

/** "An array, sometimes called a fixed array, is": the verb belongs to what stands before the first comma. */
function appositiveStart(reading: Reading, end: number): number {
  for (let i = end - 2; i > 0 && end - i < 14; i -= 1)
    if (reading.tokens[i]?.text === "," && !BE.has(reading.tokens[i + 1]?.lower ?? "")) return i;
  return end;
}

function clauseStart(reading: Reading, at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) if (/^[;:]$/.test(reading.tokens[i]?.text ?? "")) return i + 1;
  return 0;
}

/** Behind an item of a list: its parenthesis, its qualifying phrase, up to the next separator. */
function itemEnd(reading: Reading, phrase: Chunk): number {
  const end = skipParenthesis(reading, phrase.to);
  return relativeEnd(reading, reading.classes[end] === "preposition" ? tailEnd(reading, end) : end);
}

/** "a control plane, which decides, and": behind the clause that describes an item. */
function relativeEnd(reading: Reading, at: number): number {
  if (
    reading.tokens[at]?.text !== "," ||
    !/^(?:which|who|where|whose)$/.test(reading.tokens[at + 1]?.lower ?? "")
  )
    return at;
  const comma = reading.tokens.findIndex((token, i) => i > at + 1 && token.text === ",");
  return comma < 0 ? at : comma;
}

function tailEnd(reading: Reading, at: number): number {
  let i = at;
  while (
    i - at < LONGEST_TAIL &&
    ["preposition", "determiner", "name", "number", "possessive", "adverb"].includes(reading.classes[i] ?? "")
  )
    i += 1;
  return i;
}

function skipSeparator(reading: Reading, at: number): number {
  let i = at;
  while (
    reading.tokens[i]?.text === "," ||
    reading.tokens[i]?.text === ";" ||
    /^(?:and|or|and\/or|plus|&|then|finally|lastly)$/.test(reading.tokens[i]?.lower ?? "")
  )
    i += 1;
  if (reading.tokens[i]?.lower === "as" && reading.tokens[i + 1]?.lower === "well") i += 3;
  return i > at ? skipCount(reading, i) : i;
}

/** "and one to three leads": the range before an item is no part of it. */
function skipCount(reading: Reading, at: number): number {
  const number = (i: number) =>
    NUMBERS.has(reading.tokens[i]?.lower ?? "") || reading.classes[i] === "number";
  if (!number(at) || !/^(?:to|or|and)$/.test(reading.tokens[at + 1]?.lower ?? "")) return at;
  if (/^(?:more|fewer|less)$/.test(reading.tokens[at + 2]?.lower ?? "")) return at + 3;
  return number(at + 2) ? at + 2 : at;
}

function skipSeparatorBack(reading: Reading, at: number): number {
  let i = at;
  while (reading.tokens[i - 1]?.text === "," || /^(?:and|or)$/.test(reading.tokens[i - 1]?.lower ?? ""))
    i -= 1;
  return i;
}
