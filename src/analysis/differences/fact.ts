import type { Clause } from "./clause.ts";
import { wordsOf } from "./word-forms.ts";

/** "Access: infrequent" on a line of its own; the value is no sentence. */
const FACT = /^(\p{L}[\p{L}\p{N}'’/ -]*): (?=\S)([^.:;!?]+)$/u;
const LONGEST_NAME = 3;
const LONGEST_VALUE = 8;

/**
 * What a line states as the name of a property and its value; undefined where it is a sentence, or too long to be a cell.
 * @example factOf("Access: infrequent") // → { subject: ["Access"], predicate: ["is", "infrequent"], verb: "be", isFact: true }
 */
export function factOf(block: string): Clause | undefined {
  const [, name = "", value = ""] = FACT.exec(block) ?? [];
  const [subject, words] = [wordsOf(name), wordsOf(value)];
  if (subject.length === 0 || subject.length > LONGEST_NAME || words.length > LONGEST_VALUE) return undefined;
  return { subject, predicate: ["is", ...words], verb: "be", isFact: true };
}
