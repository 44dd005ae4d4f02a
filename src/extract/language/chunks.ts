import { isOfCount } from "./counts.ts";
import type { Mention } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { isVerbHere, verbsOfBareClauses } from "./verbs.ts";
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

/** A noun phrase: tokens `from` up to `to`; `name` is where it begins without determiner and count. */
export interface Chunk {
  readonly from: number;
  readonly name: number;
  readonly to: number;
}

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

/** Give every token its class. Words of known terms are names whatever else they may be. */
export function classify(tokens: readonly Token[], mentions: readonly Mention[]): readonly WordClass[] {
  const masked = maskedBy(mentions, tokens);
  const classes = tokens.map(
    (token, i): WordClass =>
      masked.has(i) || isCompoundPart(tokens, i) || isNumeral(tokens, i)
        ? "name"
        : closedClass(token, tokens[i + 1]),
  );
  tokens.forEach((token, i) => {
    if (
      classes[i] === "name" &&
      !masked.has(i) &&
      !isCompoundPart(tokens, i) &&
      isVerbHere(tokens, classes, i)
    )
      classes[i] = "verb";
    else if (classes[i] === "possessive" && isContraction(tokens[i - 1], classes[i - 1]))
      classes[i] = "auxiliary";
    else if (classes[i] !== "name" && isOfCount(tokens, i)) classes[i] = "determiner";
    else if (classes[i] === "preposition" && isModifierHere(tokens, classes, i)) classes[i] = "name";
    else if (classes[i] === "determiner" && isPronounHere(token, classes, i)) classes[i] = "pronoun";
  });
  for (const i of verbsOfBareClauses(tokens, classes, mentions)) classes[i] = "verb";
  return classes;
}

/** Find the noun phrases: an optional determiner and the name words behind it. */
export function chunk(classes: readonly WordClass[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < classes.length) {
    const from = i;
    while (
      classes[i] === "determiner" ||
      classes[i] === "number" ||
      classes[i] === "possessive" ||
      (i > from && classes[i] === "adverb")
    )
      i += 1;
    const name = i;
    while (classes[i] === "name" || (classes[i] === "number" && i > name)) i += 1;
    if (i > name) chunks.push({ from, name, to: i });
    else i = Math.max(i, from + 1);
  }
  return chunks;
}

/** "an immutable, static file": an article and an adjective before a comma wait for the noun behind it. */
export function joinAdjectives(tokens: readonly Token[], chunks: readonly Chunk[]): readonly Chunk[] {
  const joined: Chunk[] = [];
  for (const phrase of chunks) {
    const before = joined.at(-1);
    if (
      before &&
      (isWaiting(tokens, before) || isParticiple(tokens, before)) &&
      isItsNoun(tokens, before, phrase)
    )
      joined[joined.length - 1] = { ...phrase, from: before.from };
    else joined.push(phrase);
  }
  return joined;
}

function isWaiting(tokens: readonly Token[], { from, name, to }: Chunk): boolean {
  const adjective =
    /(?:able|ible|al|ic|ous|ive|ed|ful|less|ant|ent|ary)$|^(?:small|large|flat|thin|thick|long|short|hard|soft|light|dark|wide|narrow|sharp|sweet|dry|wet|warm|cold|hot|round|simple|fast|slow|deep|shallow|low|high|open|closed|strong|weak|big|old|new)$/;
  return (
    name - from === 1 &&
    /^an?$/.test(tokens[from]?.lower ?? "") &&
    to - name === 1 &&
    tokens[to]?.text === "," &&
    adjective.test(tokens[name]?.lower ?? "")
  );
}

/** "of elongated, tube-shaped cells": what was done to a thing waits for its noun without an article too. */
function isParticiple(tokens: readonly Token[], { from, to }: Chunk): boolean {
  const word = tokens[from]?.lower ?? "";
  return (
    to - from === 1 && tokens[to]?.text === "," && /\p{L}{3}ed$/u.test(word) && !words.NOT_PAST.has(word)
  );
}

/** A bare phrase of two words or more; "a physical, chemical, or biological agent" goes on as a list. */
function isItsNoun(tokens: readonly Token[], before: Chunk, { from, name, to }: Chunk): boolean {
  return from === before.to + 1 && from === name && to - from > 1 && tokens[to]?.text !== ",";
}

/** Digits, and digits with an ending or unit; "3mf" is a name. */
const NUMBER = /^\p{N}[\p{N}.,]*(?:st|nd|rd|th|s|x|[kmgtp]?b|[kmcµn]?m|[kµm]?g|m?l|m?s|h|d|hz|[kmg]hz)?$/u;

function closedClass(token: Token, next: Token | undefined): WordClass {
  if (token.lower === "'s") return "possessive";
  if (!token.isWord || token.lower === "etc.") return "mark";
  if (NUMBER.test(token.lower)) return "number";
  const found = CLASS_OF.get(token.lower);
  if (found) return found;
  return token.lower.endsWith("ly") && token.lower.length > 3 && !next?.glued && !token.glued
    ? adverbOrName(token)
    : "name";
}

/** Nouns that end like adverbs. */
const NOT_ADVERBS = new Set(
  "family assembly anomaly supply reply monopoly butterfly subfamily italy july jelly belly poly early daily hourly weekly monthly yearly only friendly costly".split(
    " ",
  ),
);

function adverbOrName(token: Token): WordClass {
  return NOT_ADVERBS.has(token.lower) ? "name" : "adverb";
}

function isCompoundPart(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.glued === true || tokens[i + 1]?.glued === true || tokens[i]?.suspended === true;
}

/** "the down pipe", "an off day": between an article and a noun no preposition. */
function isModifierHere(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  const article = words.ARTICLES.has(tokens[i - 1]?.lower ?? "");
  return (
    article &&
    classes[i + 1] === "name" &&
    /^(?:down|up|off|over|under|above|inside|outside|through|near)$/.test(tokens[i]?.lower ?? "")
  );
}

/** "phase I": no pronoun. */
function isNumeral(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.text === "I" &&
    /^(?:phase|stage|type|class|grade|part|level|group|tier|category)$/.test(tokens[i - 1]?.lower ?? "")
  );
}

/** "it's", "that's": the s is a verb. */
function isContraction(before: Token | undefined, kind: WordClass | undefined): boolean {
  return kind === "pronoun" || /^(?:it|that|there|what|who|he|she|here)$/.test(before?.lower ?? "");
}

function isPronounHere(token: Token, classes: readonly WordClass[], i: number): boolean {
  const next = classes[i + 1];
  return (
    words.PRONOUNS.has(token.lower) &&
    (next === undefined || next === "auxiliary" || next === "verb" || next === "adverb" || next === "mark")
  );
}

/** The tokens that belong to terms for sure: those of several words, and participles. */
function maskedBy(mentions: readonly Mention[], tokens: readonly Token[]): ReadonlySet<number> {
  const masked = new Set<number>();
  for (const { from, to } of mentions)
    if (to - from > 1 || tokens[from]?.lower.endsWith("ed")) for (let i = from; i < to; i += 1) masked.add(i);
  return masked;
}
