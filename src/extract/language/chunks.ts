import type { Mention } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
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

/** Classes tried in this order: a word that is in two sets has the class of the first. */
const CLASSES: readonly (readonly [WordClass, ReadonlySet<string>])[] = [
  ["auxiliary", words.AUXILIARIES],
  ["conjunction", words.CONJUNCTIONS],
  ["determiner", words.DETERMINERS],
  ["pronoun", words.PRONOUNS],
  ["clause", words.SUBORDINATORS],
  ["preposition", words.PREPOSITIONS],
  ["adverb", words.ADVERBS],
];

/** Give every token its class. Words of known terms are names whatever else they may be. */
export function classify(tokens: readonly Token[], mentions: readonly Mention[]): readonly WordClass[] {
  const sure = mentions.filter(({ from, to }) => to - from > 1 || /ed$/.test(tokens[from]?.lower ?? ""));
  const masked = new Set(sure.flatMap((m) => range(m.from, m.to)));
  const classes = tokens.map(
    (token, i): WordClass =>
      masked.has(i) || isCompoundPart(tokens, i) ? "name" : closedClass(token, tokens[i + 1]),
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
    else if (classes[i] === "determiner" && isPronounHere(token, classes, i)) classes[i] = "pronoun";
  });
  for (const i of verbsOfBareClauses(tokens, classes, mentions)) classes[i] = "verb";
  return classes;
}

/**
 * A clause needs a verb: in "polling costs requests", with polling a known term and no other verb up to the next comma,
 * "costs" is the verb.
 */
function verbsOfBareClauses(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  mentions: readonly Mention[],
): readonly number[] {
  return mentions.flatMap(({ from, to }) => {
    const opener = classes[from - 1] === "determiner" ? from - 1 : from;
    const opens = opener === 0 || classes[opener - 1] === "mark" || classes[opener - 1] === "clause";
    const fits =
      /^\p{Ll}{2,}s$/u.test(tokens[to]?.text ?? "") &&
      /^(?:name|determiner|number|adverb|preposition)$/.test(classes[to + 1] ?? "") &&
      tokens[to + 1]?.lower !== "of";
    return opens && fits && classes[to] === "name" && !hasVerb(classes, to) ? [to] : [];
  });
}

function hasVerb(classes: readonly WordClass[], from: number): boolean {
  for (let i = from; i < classes.length && classes[i] !== "mark" && classes[i] !== "clause"; i += 1)
    if (classes[i] === "verb" || classes[i] === "auxiliary") return true;
  return false;
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

function closedClass(token: Token, next: Token | undefined): WordClass {
  if (token.lower === "'s") return "possessive";
  if (!token.isWord) return "mark";
  if (/^\p{N}/u.test(token.lower)) return "number";
  const found = CLASSES.find(([, set]) => set.has(token.lower))?.[0];
  if (found) return found;
  return /..ly$/.test(token.lower) && !next?.glued && !token.glued ? adverbOrName(token) : "name";
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

/** A word is a verb where its form allows one and its neighbours ask for one. */
function isVerbHere(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  const word = tokens[i]?.lower ?? "";
  const before = classes[i - 1];
  const after = classes[i + 1];
  if (/ing$/.test(word) && before === "preposition" && after === "determiner") return true;
  if (/ing$/.test(word))
    return before === "name" && (after === "determiner" || after === "preposition") && !isPlainNoun(word);
  if (isPastForm(word)) return isPastVerb(before, after, tokens[i - 1]);
  if (!words.FINITE_VERBS.has(word)) return before === "name" && isVerbOfSingular(tokens, classes, i);
  if (before === "auxiliary" || before === "pronoun" || tokens[i - 1]?.lower === "to")
    return isAfterVerbal(tokens, i);
  if (before === "clause") return after !== "verb";
  const onlyVerb = words.THIRD_PERSONS.has(word) && !words.NOUN_VERBS.has(word);
  if (before === "adverb") return classes[i - 2] !== "determiner" || onlyVerb;
  if (before === undefined) return after === "determiner" || after === "pronoun";
  if (before !== "name") return before === "mark" && after === "determiner" && words.THIRD_PERSONS.has(word);
  return isFiniteAfterNoun(tokens, classes, i);
}

/** Any word in -ed reads as a past form, known or not. */
function isPastForm(word: string): boolean {
  return words.PAST_FORMS.has(word) || (/[a-z]{3}ed$/.test(word) && !words.NOT_PAST.has(word));
}

function isAfterVerbal(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? "";
  return !words.BE.has(before);
}

function isPlainNoun(word: string): boolean {
  return /(?:string|thing|ring|king|spring|processing|building|meaning|engineering|modeling|setting|pricing|learning|encoding)$/.test(
    word,
  );
}

function isPastVerb(
  before: WordClass | undefined,
  after: WordClass | undefined,
  previous: Token | undefined,
): boolean {
  if (before === "auxiliary" || before === "pronoun" || (before === "adverb" && after !== "name"))
    return after !== "name" || before === "pronoun";
  if (before === "name") return after !== "name" || /s$/.test(previous?.lower ?? "");
  return (
    before === "clause" ||
    (before === "mark" && (after === "preposition" || after === "adverb" || after === undefined))
  );
}

/** Behind a noun: "batch jobs run on", "a hub stores business keys", but not "data stores" or "query plan". */
function isFiniteAfterNoun(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  const word = tokens[i]?.lower ?? "";
  const after = classes[i + 1];
  const next = tokens[i + 1]?.lower ?? "";
  const third = words.THIRD_PERSONS.has(word) && word.endsWith("s");
  if (third && !words.NOUN_VERBS.has(word)) return after !== "mark" && after !== undefined;
  if (isPluralVerb(tokens, classes, i)) return true;
  if (after === "clause") return third && startsWithSingularArticle(tokens, classes, i);
  const strong = after === "determiner" || after === "pronoun" || after === "number";
  if (strong) return third || /s$/.test(tokens[i - 1]?.lower ?? "");
  if (after === "preposition" || after === "adverb")
    return (
      next !== "of" && (third ? !isNounPlural(tokens, classes, i) : /s$/.test(tokens[i - 1]?.lower ?? ""))
    );
  if (after === "auxiliary" || after === "conjunction" || after === undefined) return false;
  return third && after === "name" && startsWithSingularArticle(tokens, classes, i);
}

/** "types include", "valves open": a base form that is no noun, behind a plural. */
function isPluralVerb(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  const [before, word] = [tokens[i - 1], tokens[i]?.lower ?? ""];
  const plural =
    before !== undefined &&
    (before.key !== before.lower ||
      classes[i - 2] === "conjunction" ||
      PLURAL_HEADS.has(headBefore(tokens, classes, i)));
  return plural && !words.THIRD_PERSONS.has(word) && !words.NOUN_BASES.has(word);
}

/** In "types of arrhythmia include" the head is before the "of". */
function headBefore(tokens: readonly Token[], classes: readonly WordClass[], i: number): string {
  let at = i - 1;
  while (at > 0 && (classes[at] === "name" || classes[at] === "determiner")) at -= 1;
  return tokens[at]?.lower === "of" ? (tokens[at - 1]?.lower ?? "") : "";
}

const PLURAL_HEADS = new Set(
  "types kinds forms examples sorts varieties classes categories stages phases steps parts components elements members layers".split(
    " ",
  ),
);

/** Words in -s that stand in compounds after a singular article. */
const PLURAL_MODIFIERS = new Set(
  "sales goods news savings arms sports systems operations customs communications earnings means series species gas bus".split(
    " ",
  ),
);

/** "a stateful firewall remembers connections": after a singular article a word in -s is no noun, so it is the verb. */
function isVerbOfSingular(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  const word = tokens[i]?.lower ?? "";
  const after = classes[i + 1];
  if (
    !/^\p{Ll}{2,}[^sui'c]s$|^\p{Ll}{3,}(?:ches|shes|xes|sses|izes)$/u.test(tokens[i]?.text ?? "") ||
    PLURAL_MODIFIERS.has(word) ||
    /ics$/.test(word)
  )
    return false;
  let at = i - 1;
  while (classes[at] === "name") at -= 1;
  const singular = /^(?:an?|each|every)$/.test(tokens[at]?.lower ?? "");
  return (
    singular &&
    (after === "name" || after === "determiner" || after === "preposition" || after === "adverb") &&
    !hasVerb(classes, i)
  );
}

/** "various data stores in" reads as a noun: the phrase before has no singular article. */
function isNounPlural(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  return !startsWithSingularArticle(tokens, classes, i) && words.NOUN_VERBS.has(tokens[i]?.lower ?? "");
}

function startsWithSingularArticle(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  i: number,
): boolean {
  let at = i - 1;
  while (classes[at] === "name") at -= 1;
  const opener = tokens[at]?.lower ?? "";
  if (classes[at] === "determiner")
    return (
      ["a", "an", "each", "every", "this", "the", "one"].includes(opener) &&
      !/[^s]s$/.test(tokens[i - 1]?.lower ?? "")
    );
  return at < 0 && !words.NOUN_VERBS.has(tokens[i]?.lower ?? "")
    ? true
    : at < 0 && /^\p{Lu}/u.test(tokens[i - 1]?.text ?? "");
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
