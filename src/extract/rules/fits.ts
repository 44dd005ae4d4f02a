import type { Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import { isSubject } from "../language/phrases.ts";
import type { Phrase } from "../language/subjects.ts";
import { NUMBERS } from "../language/words.ts";
import type { Element, Slot } from "./pattern.ts";

export interface State {
  readonly at: number;
  readonly roles: Readonly<Record<string, readonly Phrase[]>>;
  readonly announced: string | undefined;
}

/** "3 types" says what "three types" does. */
export const NUMERALS: ReadonlyMap<string, string> = new Map(
  "two three four five six seven eight nine ten".split(" ").map((word, i) => [String(i + 2), word]),
);

export function fitsWord(reading: Reading, element: Element & { at: "word" }, at: number): boolean {
  // "than in-network care": the first half of a compound is no word of its own.
  if (element.optional && reading.classes[at] === "name" && reading.tokens[at + 1]?.glued) return false;
  const printed = reading.tokens[at]?.lower ?? "";
  const word = printed === "'s" && reading.classes[at] === "auxiliary" ? "is" : printed;
  if (element.words.has(word)) return true;
  const spelt = NUMERALS.get(word);
  if (spelt !== undefined && element.words.has(spelt)) return true;
  return element.ending !== undefined && word.endsWith(element.ending) && reading.classes[at] === "name";
}

export function fits(reading: Reading, slot: Slot, phrase: Chunk): boolean {
  const opener = reading.tokens[phrase.from]?.lower ?? "";
  const last = reading.tokens[phrase.to - 1];
  if (reading.tokens[phrase.from - 1]?.lower === "than" && NUMBERS.has(opener)) return false;
  if (slot.form === "subject") return isSubject(reading, phrase);
  if (slot.endsIn) return slot.endsIn.has(last?.lower ?? "");
  if (slot.article === "the") return opener === "the" && !isSetForward(reading, phrase);
  if (slot.article === "single") return phrase.from < phrase.name || last?.key === last?.lower;
  if (slot.article === "name") return phrase.from === phrase.name && last?.key === last?.lower;
  if (slot.article === "head") return reading.tokens[phrase.from - 1]?.lower !== "of";
  if (slot.article === "alone") return !/^(?:and|or)$/.test(reading.tokens[phrase.from - 1]?.lower ?? "");
  if (slot.article === "bare")
    return phrase.from === phrase.name && last?.key === last?.lower && endsClause(reading, phrase.to);
  if (slot.article === "a")
    return (
      /^(?:an?|another|one|all|both)$/.test(opener) ||
      reading.classes[phrase.name - 1] === "possessive" ||
      (phrase.from === phrase.name && /(?<!s|ou)s$/.test(last?.lower ?? ""))
    );
  return true;
}

/** "It is mainly the threads that tear": one thing is several only where "it is" sets something forward. */
function isSetForward({ tokens, classes }: Reading, { from, to }: Chunk): boolean {
  const verb = classes.findLastIndex((kind, i) => i < from && kind !== "adverb");
  const last = tokens[to - 1];
  return tokens[verb]?.lower === "is" && last?.key !== last?.lower;
}

function endsClause(reading: Reading, at: number): boolean {
  return (
    at >= reading.tokens.length || reading.classes[at] === "mark" || reading.classes[at] === "conjunction"
  );
}

/** The state at another place. */
export function standingAt(at: number, { roles, announced }: State): State {
  return { at, roles, announced };
}

/** The state behind a slot, with the phrases that fill it. */
export function withRole(
  { roles, announced }: State,
  { role }: Slot,
  phrases: readonly Phrase[],
  at: number,
): State {
  const before = roles[role];
  return { at, roles: { ...roles, [role]: before ? [...before, ...phrases] : phrases }, announced };
}
