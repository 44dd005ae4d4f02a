import type { Mention } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import type { WordClass } from "./word-class.ts";
import * as words from "./words.ts";

/** Whether a word has a form that some verbs have; no other is one anywhere. */
export function isVerbal(text: string, lower: string): boolean {
  return (
    lower.endsWith("ing") ||
    POSTPOSED.has(lower) ||
    isPastForm(lower) ||
    words.FINITE_VERBS.has(lower) ||
    isThirdPersonForm(text, lower)
  );
}

/** A word is a verb where its form allows one and its neighbours ask for one. */
export function isVerbHere(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  const word = tokens[i]?.lower ?? "";
  const before = classes[i - 1];
  const after = classes[i + 1];
  const participle = word.endsWith("ing");
  if (isBehindCompound(tokens, i) || isBeforeExamples(tokens, i)) return false;
  if (POSTPOSED.has(word) && before === "name" && after === "preposition") return true;
  if (participle && before === "preposition" && after === "determiner") return true;
  if (participle) return before === "name" && isParticipleBehind(tokens, i, after);
  if (UNCHANGED_PAST.has(word) && before === "name" && after === "auxiliary") return false;
  if (isPastForm(word)) return isPastVerb(word, before, after, tokens[i - 1]);
  if (i === 1 && words.WEAK_MODIFIERS.has(tokens[0]?.lower ?? "")) return false;
  if (!words.FINITE_VERBS.has(word)) return before === "name" && isVerbOfSingular(tokens, classes, i);
  const third = words.THIRD_PERSONS.has(word);
  if (third && (tokens[i - 1]?.lower === "to" || after === "auxiliary")) return false;
  if (before === "auxiliary" || before === "pronoun" || tokens[i - 1]?.lower === "to")
    return isAfterVerbal(tokens, i);
  if (before === "clause") return after !== "verb";
  if (tokens[i - 1]?.lower === "that" && isPluralRelative(tokens, classes, i)) return true;
  // Behind a noun, "that" opens a clause; elsewhere it may point at what follows: "in that sales order".
  if (tokens[i - 1]?.lower === "that" && words.THIRD_PERSONS.has(word))
    return after !== "name" || classes[i - 2] === "name";
  const onlyVerb = words.THIRD_PERSONS.has(word) && !words.NOUN_VERBS.has(word);
  if (before === "conjunction" && onlyVerb) return after === "determiner" || after === "pronoun";
  if (before === "adverb") return classes[i - 2] !== "determiner" || onlyVerb;
  if (before === undefined) return after === "determiner" || after === "pronoun";
  if (before !== "name") return before === "mark" && after === "determiner" && words.THIRD_PERSONS.has(word);
  return isFiniteAfterNoun(tokens, classes, i);
}

/** Adjectives that open a clause behind their noun: "the party liable for the loss". */
export const POSTPOSED = new Set(
  "responsible liable capable suitable available necessary eligible".split(" "),
);

/** "database objects such as tables": what has examples is a noun. */
function isBeforeExamples(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.lower === "such" && tokens[i + 2]?.lower === "as";
}

/** "built-in functions", "worn-out tools": behind a past form with its particle stands a noun. */
function isBehindCompound(tokens: readonly Token[], i: number): boolean {
  const [past, particle] = [tokens[i - 2]?.lower ?? "", tokens[i - 1]];
  const joined = particle?.glued === true && /^(?:in|out|on|off|up|down|over|away)$/.test(particle.lower);
  return joined && (isPastForm(past) || ADJECTIVAL_PAST.has(past));
}

const ADJECTIVAL_PAST = new Set("built worn made drawn cut set bent grown blown broken torn".split(" "));

/** "fluxes that form glass", "fluxes in chemistry that combine": behind a plural, "that" opens a clause about it. */
function isPluralRelative(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  const [noun, word] = [tokens[i - 2], tokens[i]?.lower ?? ""];
  if (classes[i - 2] !== "name" || noun === undefined || words.THIRD_PERSONS.has(word)) return false;
  return noun.key !== noun.lower || (!words.NOUN_BASES.has(word) && classes[i + 1] !== "name");
}

/** "a case holding the beam", "entries containing transactions", but not "a data processing job". */
function isParticipleBehind(tokens: readonly Token[], i: number, after: WordClass | undefined): boolean {
  const [before, word] = [tokens[i - 1], tokens[i]?.lower ?? ""];
  if (isNarrowed(tokens, i)) return false;
  if (after === "determiner" || after === "preposition") return !isPlainNoun(word);
  if (after !== "name") return false;
  const plural = before !== undefined && before.key !== before.lower && !PLURAL_MODIFIERS.has(before.lower);
  return words.RELATING_PARTICIPLES.has(word) || (plural && words.CARRYING_PARTICIPLES.has(word));
}

/** "stage lighting that shapes a face": what a clause narrows is a noun. */
function isNarrowed(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.lower === "that" && words.THIRD_PERSONS.has(tokens[i + 2]?.lower ?? "");
}

/** Pasts that are nouns as well: "the training set is". */
const UNCHANGED_PAST = new Set("set cut split cost read cast spread bet hit run".split(" "));

/** Any word in -ed reads as a past form, known or not. */
function isPastForm(word: string): boolean {
  return (
    words.PAST_FORMS.has(word) ||
    (word.endsWith("ed") && /[a-z]{3}ed$/.test(word) && !words.NOT_PAST.has(word))
  );
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

/** "those are called set-returning functions": a noun behind these is what they give. */
const NAMING_PAST = new Set("called termed named dubbed".split(" "));

/** Behind a noun these open what is said of it, "a drum used outdoors", and describe none that follows. */
const RELATING_PAST = new Set("used known found designed intended meant caused given employed".split(" "));

function isPastVerb(
  word: string,
  before: WordClass | undefined,
  after: WordClass | undefined,
  previous: Token | undefined,
): boolean {
  if (/^(?:be|been|being)$/.test(previous?.lower ?? "")) return true;
  if (NAMING_PAST.has(word) && before === "auxiliary") return true;
  if (before === "auxiliary" || before === "pronoun" || (before === "adverb" && after !== "name"))
    return after !== "name" || before === "pronoun";
  if (before === "name")
    return after !== "name" || RELATING_PAST.has(word) || /s$/.test(previous?.lower ?? "");
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

/** "types include", "valves open": a base form that is no noun, behind a plural; any base form behind "PLCs" */
function isPluralVerb(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  const [before, word] = [tokens[i - 1], tokens[i]?.lower ?? ""];
  if (before && /^\p{Lu}{2,}s$/u.test(before.text) && !words.THIRD_PERSONS.has(word)) return true;
  const plural =
    before !== undefined &&
    (before.key !== before.lower ||
      classes[i - 2] === "conjunction" ||
      PLURAL_HEADS.has(headBefore(tokens, classes, i)) ||
      isPluralBefore(tokens, classes, i));
  return plural && !words.THIRD_PERSONS.has(word) && !words.NOUN_BASES.has(word);
}

/** In "types of arrhythmia include" the head is before the "of". */
function headBefore(tokens: readonly Token[], classes: readonly WordClass[], i: number): string {
  let at = i - 1;
  while (at > 0 && (classes[at] === "name" || classes[at] === "determiner")) at -= 1;
  return tokens[at]?.lower === "of" ? (tokens[at - 1]?.lower ?? "") : "";
}

/** "The daemons on a node include": the phrase with its preposition opens the sentence with a plural. */
function isPluralBefore(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  const preposition = classes.indexOf("preposition");
  const head = tokens[preposition - 1];
  const opens = preposition > 0 && classes.slice(0, preposition).every((kind) => PHRASE_CLASSES.has(kind));
  const one = classes.slice(preposition + 1, i).every((kind) => PHRASE_CLASSES.has(kind));
  return opens && one && head !== undefined && head.key !== head.lower;
}

const PHRASE_CLASSES: ReadonlySet<WordClass> = new Set(["determiner", "number", "name"]);

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

/** "Remembers", but no "systems" and no "physics". */
function isThirdPersonForm(text: string, lower: string): boolean {
  const ends = /^\p{Ll}{2,}[^sui'c]s$|^\p{Ll}{3,}(?:ches|shes|xes|sses|izes)$/u.test(text);
  return ends && !PLURAL_MODIFIERS.has(lower) && !lower.endsWith("ics");
}

/** "a stateful firewall remembers connections": after a singular article a word in -s is no noun, so it is the verb. */
function isVerbOfSingular(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  if (!isThirdPersonForm(tokens[i]?.text ?? "", tokens[i]?.lower ?? "")) return false;
  const after = classes[i + 1];
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

/**
 * A clause needs a verb: in "polling costs requests", with polling a known term and no other verb up to the next comma,
 * "costs" is the verb.
 */
export function verbsOfBareClauses(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  mentions: readonly Mention[],
): readonly number[] {
  return mentions.flatMap(({ from, to }) => {
    if (classes[to] !== "name") return NOWHERE;
    const opener = classes[from - 1] === "determiner" ? from - 1 : from;
    const opens = opener === 0 || classes[opener - 1] === "mark" || classes[opener - 1] === "clause";
    const goesOn = /^(?:name|determiner|number|adverb|preposition)$/.test(classes[to + 1] ?? "");
    const ends = classes[to + 1] === "mark" && to + 2 >= tokens.length && classes[from - 1] === "determiner";
    const fits =
      /^\p{Ll}{2,}s$/u.test(tokens[to]?.text ?? "") && (goesOn || ends) && tokens[to + 1]?.lower !== "of";
    return opens && fits && !hasVerb(classes, to) ? [to] : NOWHERE;
  });
}

const NOWHERE: readonly number[] = [];

function hasVerb(classes: readonly WordClass[], from: number): boolean {
  for (let i = from; i < classes.length && classes[i] !== "mark" && classes[i] !== "clause"; i += 1)
    if (classes[i] === "verb" || classes[i] === "auxiliary") return true;
  return false;
}
