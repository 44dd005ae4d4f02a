import type { Reading } from "../3-sentences.ts";
import type { Chunk } from "./chunks.ts";
import { BE } from "./words.ts";

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

/** Whether a verb follows the phrase, which makes it a subject. */
export function isSubject(reading: Reading, phrase: Chunk): boolean {
  let i = skipParenthesis(reading, phrase.to);
  if (reading.classes[i] === "preposition") i = tailEnd(reading, i);
  while (reading.classes[i] === "adverb") i += 1;
  return reading.classes[i] === "verb" || reading.classes[i] === "auxiliary";
}

/** "the front claim in a file is either …": one of them, and not what all of them are. */
export function isSubjectOfBe(reading: Reading, phrase: Chunk): boolean {
  const verb = reading.classes.findIndex((kind, i) => i >= phrase.to && /^(?:verb|auxiliary)$/.test(kind));
  return reading.classes[verb] === "auxiliary" && isSubject(reading, phrase);
}

const QUANTITIES = new Set(
  "thousands hundreds dozens tens millions billions scores plenty lots lot number numbers variety range couple handful majority bunch multitude".split(
    " ",
  ),
);

/** "thousands of pixels" are pixels: behind the "of" of a quantity at `at`; `at` itself where none stands there. */
export function skipQuantity(reading: Reading, at: number): number {
  const phrase = phraseAt(reading, at);
  const counts = phrase && QUANTITIES.has(reading.tokens[phrase.to - 1]?.lower ?? "");
  return counts && reading.tokens[phrase.to]?.lower === "of" ? phrase.to + 1 : at;
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

export function skipBack(reading: Reading, at: number): number {
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

export function tailEnd(reading: Reading, at: number): number {
  let i = at;
  while (
    i - at < LONGEST_TAIL &&
    ["preposition", "determiner", "name", "number", "possessive", "adverb"].includes(reading.classes[i] ?? "")
  )
    i += 1;
  return i;
}

/** "Unstable angina, on the other hand, can start": the verb stands behind the second comma. */
export function isSetApart(reading: Reading, { to }: Chunk): boolean {
  if (reading.tokens[to]?.text !== ",") return false;
  const close = reading.tokens.findIndex(({ text }, i) => i > to && text === ",");
  return close > 0 && /^(?:verb|auxiliary)$/.test(reading.classes[close + 1] ?? "");
}
