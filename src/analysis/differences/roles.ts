import { isParticiple } from "./participles.ts";
import type { Statement } from "./statements.ts";
import { folded, singular } from "./word-forms.ts";
import { ADVERBS, BE, OPENERS, TIMES } from "./words.ts";

/** What a word does in its clause: it acts, it is acted upon (or is what something is), or it says where, when or how. */
export type Role = "agent" | "patient" | "adjunct";

/**
 * The role of a word, folded, in the clause that holds it; "patient" for one that the clause does not hold.
 * @example roleOf(statement of "the beans are dried in the sun", "sun") // → "adjunct"
 */
export function roleOf({ subject, predicate }: Pick<Statement, "subject" | "predicate">, word: string): Role {
  const inSubject = subject.map(folded).indexOf(word);
  const before = inSubject < 0 ? predicate.slice(0, placeOf(predicate, word)) : subject.slice(0, inSubject);
  if (TIMES.has(singular(word)) || before.map(folded).some(opensAdjunct)) return "adjunct";
  return inSubject < 0 || isPassive(predicate) ? "patient" : "agent";
}

function placeOf(words: readonly string[], word: string): number {
  return Math.max(words.map(folded).indexOf(word), 0);
}

/** "on" and "when", but not "of": "a set of resources" is acted upon as the resources are. */
function opensAdjunct(word: string): boolean {
  return OPENERS.has(word) && word !== "of";
}

function isPassive(predicate: readonly string[]): boolean {
  const [first = "", second = ""] = predicate.map(folded).filter((word) => !ADVERBS.has(word));
  return BE.has(first) && isParticiple(second);
}
