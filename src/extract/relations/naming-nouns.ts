import type { Chunk } from "../language/chunks.ts";
import type { Term } from "../language/terms.ts";
import { DOING, MADE_NOUNS, WEAK_MODIFIERS } from "../language/words.ts";

/** "the CDO role" is the CDO; "the cast role" no cast, "the main storage file" no storage, and "the steam engine" no steam. */
export function isNamedSo({ name, to }: Chunk, { words, label }: Term, opener: string): boolean {
  if (words.at(-1) === "role" && !/^\p{Lu}/u.test(label)) return false;
  return opener === "the" && to - name === words.length && !MADE_NOUNS.has(words.at(-1) ?? "");
}

/** "a batch processing pattern" is a batch processing, "a leaf pattern" no leaf. */
export function isDoing({ words }: Term): boolean {
  return DOING.test(words.at(-2) ?? "");
}

/** "a component of a valve system" is none of a valve, "of the CDC system" one of CDC. */
export function isOfAnother(term: Term, opener: string): boolean {
  return term.carried && /^an?$/.test(opener) && !isDoing(term) && !/\p{Lu}/u.test(term.label);
}

/** Nouns that liken one thing to another: "arabica's tougher cousin", "the backbone of the network". */
export const FIGURATIVE = new Set(
  "cousin sibling brother sister twin mother father child king queen heart soul backbone workhorse friend enemy companion hero hallmark cornerstone".split(
    " ",
  ),
);

/** "the main types", "the usual forms": what the text goes on to name, and no name itself. */
export function isMainKind({ words, marked }: Term): boolean {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return !marked && words.length === 2 && WEAK_MODIFIERS.has(first) && KIND_NOUNS.has(last);
}

const KIND_NOUNS = new Set(
  "kind type sort form variety version variant example choice option family group category class style design".split(
    " ",
  ),
);

/** "the commonest sorts", "the simplest format": what excels among its like names no class. */
export function isSuperlative({ words }: Term): boolean {
  const [first = ""] = words;
  return words.length > 1 && /.{3}est$/.test(first) && !NOUNS_IN_EST.has(first);
}

const NOUNS_IN_EST = new Set(
  "forest harvest interest request guest contest protest manifest digest chest crest quest priest rainforest".split(
    " ",
  ),
);

/** Adjectives that take the thing away: an imaginary line is no line. */
export const PRIVATIVE = new Set(
  "imaginary fake false mock notional alleged would-be fictitious hypothetical".split(" "),
);
