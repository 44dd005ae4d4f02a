import { isOfCount } from "./counts.ts";
import type { Mention } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { isVerbHere, verbsOfBareClauses } from "./verbs.ts";
import type { WordClass } from "./word-class.ts";
import * as words from "./words.ts";

export type { WordClass };

/** A noun phrase: tokens `from` up to `to`; `name` is where it begins without determiner and count. */
export interface Chunk {
  readonly from: number;
  readonly name: number;
  readonly to: number;
}

/** Give every token its class. Words of known terms are names whatever else they may be. */
export function classify(tokens: readonly Token[], mentions: readonly Mention[]): readonly WordClass[] {
  const masked = maskedBy(mentions, tokens);
  const classes = tokens.map(
    (token, i): WordClass =>
      masked.has(i) || isCompoundPart(tokens, i) || isNumeral(tokens, i) ? "name" : token.kind,
  );
  tokens.forEach((token, i) => {
    const kind = classes[i];
    if (kind === "name") {
      const mayBe = token.verbal && !masked.has(i) && !isCompoundPart(tokens, i);
      if (mayBe && isVerbHere(tokens, classes, i)) classes[i] = "verb";
    } else if (kind === "possessive" && isContraction(tokens[i - 1], classes[i - 1]))
      classes[i] = "auxiliary";
    else if (kind !== undefined && isOfCount(tokens, i)) classes[i] = "determiner";
    else if (kind === "preposition" && isModifierHere(tokens, classes, i)) classes[i] = "name";
    else if (kind === "determiner" && isPronounHere(token, classes, i)) classes[i] = "pronoun";
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

const NOTHING: ReadonlySet<number> = new Set();

/** The tokens that belong to terms for sure: those of several words, and participles. */
function maskedBy(mentions: readonly Mention[], tokens: readonly Token[]): ReadonlySet<number> {
  if (mentions.length === 0) return NOTHING;
  const masked = new Set<number>();
  for (const { from, to } of mentions)
    if (to - from > 1 || tokens[from]?.lower.endsWith("ed")) for (let i = from; i < to; i += 1) masked.add(i);
  return masked;
}
