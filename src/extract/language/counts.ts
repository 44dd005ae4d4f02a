import type { Token } from "./tokens.ts";
import { NUMBERS } from "./words.ts";

/**
 * Whether the word at `at` belongs to how many things a phrase counts, though it joins or places elsewhere: "two or more rooms",
 * "more than one room", "at least two rooms", "one to three rooms".
 */
export function isOfCount(tokens: readonly Token[], at: number): boolean {
  if (!JOINTS.has(tokens[at]?.lower ?? "")) return false;
  const [before, word, next, last] = around(tokens, at);
  if (word === "or" && isNumber(before)) return MORE.test(next) || countsBehind(tokens, at + 1);
  if (word === "to" && isNumber(before)) return countsBehind(tokens, at + 1);
  if (word === "than" && MORE.test(before)) return countsBehind(tokens, at + 1);
  if (word === "up" && next === "to") return countsBehind(tokens, at + 2);
  if (word === "to" && before === "up") return countsBehind(tokens, at + 1);
  if (word === "at") return /^(?:least|most)$/.test(next) && isNumber(last);
  return /^(?:least|most)$/.test(word) && before === "at" && countsBehind(tokens, at + 1);
}

/** The word before, the word, and the two behind it. */
function around(tokens: readonly Token[], at: number): readonly [string, string, string, string] {
  const word = (i: number) => tokens[i]?.lower ?? "";
  return [word(at - 1), word(at), word(at + 1), word(at + 2)];
}

/** The words that can belong to a count. */
const JOINTS = new Set("or to than up at least most".split(" "));
const MORE = /^(?:more|fewer|less)$/;

/** A number before a word, and not alone: "two rooms". */
function countsBehind(tokens: readonly Token[], at: number): boolean {
  return isNumber(tokens[at]?.lower ?? "") && tokens[at + 1]?.isWord === true;
}

function isNumber(word: string): boolean {
  return NUMBERS.has(word) || /^\p{N}+$/u.test(word);
}
