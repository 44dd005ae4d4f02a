import { readClause } from "./clause.ts";
import { isParticiple } from "./participles.ts";
import { folded, wordsOf } from "./word-forms.ts";
import { DETERMINERS, OPENERS, PREPOSITIONS, SELF } from "./words.ts";

/** "Here", "now": where or when, before the subject and without a comma. */
const PLACE = /^(?:here|now|then|today)\s+/iu;
/** More words than this are no plain phrase of place or manner. */
const LONGEST_ADJUNCT = 6;

/**
 * A stretch without the phrase of place, time or manner that its clause begins with, where no comma parts the two; as it is where no
 * clause follows such a phrase.
 * @example withoutAdjunct("at speed it rises onto the surface") // → "it rises onto the surface"
 */
export function withoutAdjunct(piece: string): string {
  const bare = piece.replace(PLACE, "");
  const words = wordsOf(bare);
  if (!opensAdjunct(words)) return bare;
  for (let at = 2; at <= Math.min(LONGEST_ADJUNCT, words.length - 2); at += 1) {
    const rest = words.slice(at).join(" ");
    if (canBeginSubject(words, at) && readClause(rest)) return rest;
  }
  return bare;
}

/** "in a chop", "once capsized" */
function opensAdjunct([first = "", second = ""]: readonly string[]): boolean {
  return PREPOSITIONS.has(folded(first)) || (folded(first) === "once" && isParticiple(folded(second)));
}

/** A pronoun, or a determiner that no preposition stands before: "in a chop the ride", but not "in the lee of the land". */
function canBeginSubject(words: readonly string[], at: number): boolean {
  const [before, word] = [folded(words[at - 1] ?? ""), folded(words[at] ?? "")];
  if (OPENERS.has(before) || DETERMINERS.has(before)) return false;
  return SELF.has(word) || DETERMINERS.has(word);
}
