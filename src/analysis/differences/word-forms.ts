import { SYNONYMS } from "./classes.ts";
import { DETERMINERS } from "./words.ts";

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

/** A noun without its plural ending, or the base form of a verb in -s. @example singular("queries") // → "query" */
export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/(?<=ch|sh|x|ss|o)es$|s$/, "");
}
