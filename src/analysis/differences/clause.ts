import { ADVERBS, AUXILIARIES, BE, DETERMINERS, OPENERS, RELATIVES, SELF, SYNONYMS, VERBS } from "./words.ts";

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
  if (words.length < 2 || OPENERS.has(folded(words[0] ?? ""))) return undefined;
  for (let at = 1; at < Math.min(words.length, LONGEST_SUBJECT + 1); at += 1) {
    const subject = words.slice(0, at);
    if (RELATIVES.has(folded(subject.at(-1) ?? ""))) return undefined;
    if (!isSubject(subject)) continue;
    const verb = verbAt(words, at);
    if (verb !== undefined) return { subject, predicate: words.slice(at), verb };
  }
  return undefined;
}

/** Read a stretch that begins with a verb of its own: "hands each message to one consumer"; undefined where none does. */
export function readPredicate(text: string, subject: readonly string[]): Clause | undefined {
  const predicate = wordsOf(text);
  const [first = ""] = predicate;
  const verb = verbAt([...subject, ...predicate], subject.length);
  return verb !== undefined && predicate.length > 1 && !DETERMINERS.has(folded(first))
    ? { subject, predicate, verb }
    : undefined;
}

/** The words of a text, with their punctuation. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** A word in lower case without punctuation around it. */
export function folded(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/**
 * One key for all ways to name a subject: without determiners and plural endings, synonyms folded into one word.
 * @example subjectKey(["its", "prices"]) // → "cost"
 */
export function subjectKey(subject: readonly string[]): string {
  return subject
    .map(folded)
    .filter((word) => word !== "" && !DETERMINERS.has(word))
    .map(singular)
    .map((word) => SYNONYMS.get(word) ?? word)
    .join(" ");
}

/** @example singular("queries") // → "query" */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/(?<=ch|sh|x|ss)es$|s$/, "");
}

function isSubject(words: readonly string[]): boolean {
  const last = folded(words.at(-1) ?? "");
  return SELF.has(last) ? words.length === 1 : !DETERMINERS.has(last) && last !== "";
}

/** Base form of the verb at a place, behind adverbs and auxiliaries; undefined where there is none. */
function verbAt(words: readonly string[], at: number): string | undefined {
  const word = folded(words[at] ?? "");
  if (BE.has(word)) return "be";
  if (ADVERBS.has(word)) return verbAfter(words, at + 1);
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
      .find((word) => word !== "not" && !ADVERBS.has(word)) ?? "";
  if (BE.has(next)) return "be";
  return [next, singular(next)].find((word) => VERBS.has(word));
}

function auxiliaryAlone(word: string): string | undefined {
  if (word === "has" || word === "have") return "have";
  return word === "need" ? word : undefined;
}

/** "queries need", "a query needs": the verb agrees with the word before it, or it is a noun. */
function agreeing(word: string, before: string): string | undefined {
  const isPlural = before === "they" || (/[^s]s$/.test(before) && !/(?:us|is)$/.test(before));
  const base = singular(word);
  if (isPlural) return VERBS.has(word) ? word : undefined;
  return base !== word && VERBS.has(base) ? base : undefined;
}
