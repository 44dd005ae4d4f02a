import type { Reading } from "../3-sentences.ts";
import { phraseAt } from "./phrases.ts";

/** "(1) egg, (2) larva", "(a) copper": behind the number or letter of an item. */
export function skipEnumerator({ tokens }: Reading, at: number): number {
  const [open, sign, close] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  return open === "(" && close === ")" && /^(?:\d{1,2}|[a-h]|[ivx]{1,4})$/.test(sign ?? "") ? at + 3 : at;
}

/** "(typically) one manager": behind what only hedges. */
export function skipHedge({ tokens, classes }: Reading, at: number): number {
  const hedges = tokens[at]?.text === "(" && classes[at + 1] === "adverb" && tokens[at + 2]?.text === ")";
  return hedges ? at + 3 : at;
}

/** "a date, and a list of two or more lines": behind the "of" of an item that only gathers others. */
export function skipGathering(reading: Reading, at: number): number {
  const phrase = phraseAt(reading, at);
  const gathers = phrase?.from === at && /^(?:list|series|set|number)$/.test(wordAt(reading, phrase.to - 1));
  if (!gathers || wordAt(reading, phrase.to) !== "of") return at;
  const behind = phrase.to + 1;
  return reading.chunks.some(({ from, to }) => from <= behind && behind < to) ? behind : at;
}

function wordAt({ tokens }: Reading, at: number): string {
  return tokens[at]?.lower ?? "";
}
