import { isParticiple } from "./participles.ts";
import { isFunctionWord } from "./parts.ts";
import type { Statement } from "./statements.ts";
import { VERBS } from "./verbs.ts";
import { folded, singular } from "./word-forms.ts";
import { ADVERBS, BE, OPENERS, STATES, TIMES, VAGUE_WORDS } from "./words.ts";

/** What a word does in its clause: it acts, it is acted upon or is in a state, it says where, when or how, or what kind of thing another is. */
export type Role = "agent" | "patient" | "adjunct" | "modifier";

/**
 * The role of a word, folded, in the clause that holds it; "patient" for one that the clause does not hold.
 * @example roleOf(statement of "the beans are dried in the sun", "sun") // → "adjunct"
 */
export function roleOf(statement: Pick<Statement, "subject" | "predicate" | "verb">, word: string): Role {
  const { subject, predicate, verb } = statement;
  const inSubject = subject.map(folded).indexOf(word);
  const before = inSubject < 0 ? predicate.slice(0, placeOf(predicate, word)) : subject.slice(0, inSubject);
  if (isModifier(inSubject < 0 ? predicate : subject, word)) return "modifier";
  if (TIMES.has(singular(word)) || before.map(folded).some(opensAdjunct)) return "adjunct";
  return inSubject < 0 || isPassive(predicate) || STATES.has(verb) ? "patient" : "agent";
}

/** "data", of "a data warehouse": a plain noun follows at once. */
function isModifier(words: readonly string[], word: string): boolean {
  const at = placeOf(words, word);
  const next = words[at + 1] ?? "";
  const plain = folded(next);
  const isOpen = !/[,;:)]$/.test(words[at] ?? "") && /^\p{L}{3,}/u.test(next);
  const isNoun =
    !isFunctionWord(plain) && !VAGUE_WORDS.has(plain) && !isParticiple(plain) && !/(?:ly|ing)$/.test(plain);
  return isOpen && isNoun && !VERBS.has(singular(plain));
}

function placeOf(words: readonly string[], word: string): number {
  return Math.max(words.map(folded).indexOf(word), 0);
}

/** "on" and "when", but not "of", since a set of resources is acted upon as the resources are, nor "there is". */
function opensAdjunct(word: string): boolean {
  return OPENERS.has(word) && word !== "of" && word !== "there";
}

function isPassive(predicate: readonly string[]): boolean {
  const [first = "", second = ""] = predicate.map(folded).filter((word) => !ADVERBS.has(word));
  return BE.has(first) && isParticiple(second);
}
