import type { Reading } from "../3-sentences.ts";
import { phraseAt } from "./phrases.ts";
import { NUMBERS } from "./words.ts";

/** "(1) egg, (2) larva", "(a) copper": behind the number or letter of an item. */
export function skipEnumerator({ tokens }: Reading, at: number): number {
  const [open, sign, close] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  return open === "(" && close === ")" && /^(?:\d{1,2}|[a-h]|[ivx]{1,4})$/.test(sign ?? "") ? at + 3 : at;
}

/** "a date, and a list of two or more lines": behind the "of" of an item that only gathers others. */
export function skipGathering(reading: Reading, at: number): number {
  const phrase = phraseAt(reading, at);
  const gathers = phrase?.from === at && /^(?:list|series|set|number)$/.test(wordAt(reading, phrase.to - 1));
  if (!gathers || wordAt(reading, phrase.to) !== "of") return at;
  const behind = skipCount(reading, phrase.to + 1);
  return reading.chunks.some(({ from, to }) => from <= behind && behind < to) ? behind : at;
}

/** "and one to three leads": the range before an item is no part of it. */
export function skipCount(reading: Reading, at: number): number {
  const number = (i: number) =>
    NUMBERS.has(reading.tokens[i]?.lower ?? "") || reading.classes[i] === "number";
  if (!number(at) || !/^(?:to|or|and)$/.test(reading.tokens[at + 1]?.lower ?? "")) return at;
  if (/^(?:more|fewer|less)$/.test(reading.tokens[at + 2]?.lower ?? "")) return at + 3;
  return number(at + 2) ? at + 2 : at;
}

function wordAt({ tokens }: Reading, at: number): string {
  return tokens[at]?.lower ?? "";
}
