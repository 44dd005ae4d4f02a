import { VERB_CLASSES } from "./classes.ts";
import { VERBS } from "./verbs.ts";
import { folded, singular, wordsOf } from "./word-forms.ts";
import { ADVERBS, AUXILIARIES, BE, DETERMINERS, IN_LY, OPENERS, RELATIVES, SELF } from "./words.ts";

/** A sentence of a definition, with the place of its concept among those that are compared. */
export interface Sentence {
  readonly text: string;
  readonly concept: number;
}

/** Who or what a stretch of text speaks of, and what it says of it. */
export interface Clause {
  readonly subject: readonly string[];
  /** From the first adverb or auxiliary on; never empty. */
  readonly predicate: readonly string[];
  /** Base form of the verb; "be" for every plain state. */
  readonly verb: string;
  /** The genus of a definition that the clause narrows, with the word that joins them: "a blood vessel that". */
  readonly genus?: string;
  /** The predicate with what "and" joined to it, where that was made a clause by itself. */
  readonly whole?: readonly string[];
  /** Whether it has no verb of its own, and is said of the headword: "A short shot". */
  readonly isFragment?: boolean;
  /** Whether it stands as a name and a value on a line of its own. */
  readonly isFact?: boolean;
}

/** More words than this before a verb are no plain subject. */
const LONGEST_SUBJECT = 7;

/**
 * Read the first clause of a stretch of text without commas; undefined where it does not begin with a plain subject
 * and a verb that agrees with it.
 * @example readClause("its storage cost is high") // → { subject: ["its", "storage", "cost"], predicate: ["is", "high"], verb: "be" }
 */
export function readClause(text: string): Clause | undefined {
  const words = wordsOf(text);
  if (words.length < 2 || doesDepend(words)) return undefined;
  for (let at = 1; at < Math.min(words.length, LONGEST_SUBJECT + 1); at += 1) {
    const subject = words.slice(0, at);
    if (RELATIVES.has(folded(subject.at(-1) ?? ""))) return undefined;
    if (!isSubject(subject)) continue;
    const verb = verbAt(words, at);
    if (verb !== undefined) return { subject, predicate: words.slice(at), verb: verbClass(verb, words) };
  }
  return undefined;
}

/** "because it …", "such as it …", but not "such a boat". */
function doesDepend([first = "", second = ""]: readonly string[]): boolean {
  return OPENERS.has(folded(first)) && !(folded(first) === "such" && /^an?$/.test(second));
}

/** Read a stretch that begins with a verb of its own: "hands each message to one consumer"; undefined where none does. */
export function readPredicate(text: string, subject: readonly string[]): Clause | undefined {
  const predicate = wordsOf(text);
  const [first = ""] = predicate;
  const verb = verbAt([...subject, ...predicate], subject.length);
  return verb !== undefined && predicate.length > 1 && !DETERMINERS.has(folded(first))
    ? { subject, predicate, verb: verbClass(verb, predicate) }
    : undefined;
}

/** One verb for all that say the same, with their particles: "comes on" is "start". */
function verbClass(verb: string, words: readonly string[]): string {
  const at = words.findIndex((word) => folded(word) === verb || singular(folded(word)) === verb);
  return VERB_CLASSES.get(`${verb} ${folded(words[at + 1] ?? "")}`) ?? VERB_CLASSES.get(verb) ?? verb;
}

function isSubject(words: readonly string[]): boolean {
  const last = folded(words.at(-1) ?? "");
  if (/^(?:and|or|but|)$/.test(last)) return false;
  return SELF.has(last) ? words.length === 1 : !DETERMINERS.has(last);
}

/** Base form of the verb at a place, behind adverbs and auxiliaries; undefined where there is none. */
function verbAt(words: readonly string[], at: number): string | undefined {
  const word = folded(words[at] ?? "");
  if (BE.has(word)) return "be";
  if (isAdverb(word)) return verbAfter(words, at + 1);
  if (AUXILIARIES.has(word) && words.length > at + 1) return verbAfter(words, at + 1) ?? auxiliaryAlone(word);
  return AUXILIARIES.has(folded(words[at + 1] ?? ""))
    ? undefined
    : agreeing(word, folded(words[at - 1] ?? ""));
}

function verbAfter(words: readonly string[], at: number): string | undefined {
  const next =
    words
      .slice(at, at + 2)
      .map(folded)
      .find((word) => word !== "not" && !isAdverb(word)) ?? "";
  if (BE.has(next)) return "be";
  return [next, singular(next)].find((word) => VERBS.has(word));
}

/** "suddenly", "often"; a noun or a verb in -ly is none. */
function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (/^\p{L}{3,}ly$/u.test(word) && !IN_LY.has(word));
}

function auxiliaryAlone(word: string): string | undefined {
  if (word === "has" || word === "have") return "have";
  return word === "need" ? word : undefined;
}

/** "queries need", "a query needs": the verb agrees with the word before it, or it is a noun. */
function agreeing(word: string, before: string): string | undefined {
  const isPlural = /^(?:they|you|we)$/.test(before) || (/[^s]s$/.test(before) && !/(?:us|is)$/.test(before));
  const base = singular(word);
  if (isPlural) return VERBS.has(word) ? word : undefined;
  return base !== word && VERBS.has(base) ? base : undefined;
}
