import { VERBS } from "./verbs.ts";
import { folded, singular } from "./word-forms.ts";
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  GRADES,
  MORE_OR_LESS,
  OPENERS,
  PARTICLES,
  RELATIVES,
  SELF,
} from "./words.ts";

const ENDINGS = /(?:[^aeiou]y|ic|al|ous|ive|able|ible|less|ful|ant|ent|ish|ed|[inlt]ier|[gnt]{2}er)$/;
/** "energy", "capacity": nouns, though other words in -y are adjectives. */
const NOUN_ENDINGS = /(?:gy|ity|ety|cy|ory|ery|phy|omy)$/;
const LINKS = new Set(["and", "but", "or", "has", "have", "than", "then", "so", "no", "not", "of"]);
const FUNCTION_WORDS = [ADVERBS, AUXILIARIES, DETERMINERS, OPENERS, PARTICLES, RELATIVES, SELF, LINKS];

/** Whether a word, folded, is one of those that join others and name nothing. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.some((words) => words.has(word));
}

/** Whether a noun and what is said of it before it cannot go on over a word: "gives a", "costs". */
export function isBoundary(word: string): boolean {
  const plain = folded(word);
  return isFunctionWord(plain) || (singular(plain) !== plain && VERBS.has(singular(plain)));
}

/** Whether a word, folded, can be an adjective by its ending, or is one of a scale: "elastic", "high", "stronger". */
export function isAdjective(word: string): boolean {
  return (
    GRADES.has(word) ||
    MORE_OR_LESS.has(word) ||
    (word.length > 3 && ENDINGS.test(word) && !NOUN_ENDINGS.test(word))
  );
}
