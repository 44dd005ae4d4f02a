import * as words from "./words.ts";

/** Part of speech, as far as closed classes and neighbours tell. Everything else is a `name` word. */
export type WordClass =
  | "determiner"
  | "number"
  | "preposition"
  | "conjunction"
  | "clause"
  | "pronoun"
  | "auxiliary"
  | "verb"
  | "adverb"
  | "name"
  | "mark"
  | "possessive";

/** Classes in this order: a word that is in two sets has the class of the first. */
const CLASSES: readonly (readonly [WordClass, ReadonlySet<string>])[] = [
  ["auxiliary", words.AUXILIARIES],
  ["conjunction", words.CONJUNCTIONS],
  ["determiner", words.DETERMINERS],
  ["pronoun", words.PRONOUNS],
  ["clause", words.SUBORDINATORS],
  ["preposition", words.PREPOSITIONS],
  ["adverb", words.ADVERBS],
];
const CLASS_OF: ReadonlyMap<string, WordClass> = new Map(
  CLASSES.toReversed().flatMap(([kind, set]) => [...set].map((word) => [word, kind] as const)),
);

/** Digits, and digits with an ending or unit; "3mf" is a name. */
const NUMBER = /^\p{N}[\p{N}.,]*(?:st|nd|rd|th|s|x|[kmgtp]?b|[kmcµn]?m|[kµm]?g|m?l|m?s|h|d|hz|[kmg]hz)?$/u;

/** The class of a word or mark by itself; its neighbours may give it another one. */
export function classOf(lower: string, isWord: boolean): WordClass {
  if (lower === "'s") return "possessive";
  if (!isWord || lower === "etc.") return "mark";
  if (NUMBER.test(lower)) return "number";
  const found = CLASS_OF.get(lower);
  if (found) return found;
  return lower.endsWith("ly") && lower.length > 3 && !NOT_ADVERBS.has(lower) ? "adverb" : "name";
}

/** Nouns that end like adverbs. */
const NOT_ADVERBS = new Set(
  "family assembly anomaly supply reply monopoly butterfly subfamily italy july jelly belly poly early daily hourly weekly monthly yearly only friendly costly".split(
    " ",
  ),
);
