import { isAcronym } from "../language/acronym.ts";
import { foldPhrase } from "../language/fold.ts";
import { AUXILIARIES, PRONOUNS, SUBORDINATORS } from "../language/words.ts";
import { tidy } from "./aliases.ts";

/** "Data Definition Language operations on …" under DDL. */
export function expansionAtStart(text: string, acronym: string): readonly string[] {
  const words = text
    .replace(/^(?:an?|the|stands for|is)\s+/i, "")
    .split(/\s+/)
    .slice(0, 10);
  const used = spell(words, acronym);
  const spelt = words.slice(0, used ?? 0);
  const phrase = spelt.slice(0, spelt.findLastIndex((word) => !SMALL_WORDS.test(word)) + 1);
  return phrase.length > 0 && !phrase.some((word) => isClosed(bare(word)) || bare(word) === bare(acronym))
    ? [tidy(phrase.join(" "))]
    : [];
}

/** A verb or pronoun shows that the words are a sentence and no name. */
function isClosed(word: string): boolean {
  return AUXILIARIES.has(word) || PRONOUNS.has(word) || SUBORDINATORS.has(word);
}

/** How many leading words spell the acronym; undefined where no number does. */
function spell(words: readonly string[], acronym: string): number | undefined {
  const letters = acronym
    .replace(/s$/, "")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
  if (letters.length < 2) return undefined;
  const most = Math.min(words.length, letters.length + 3);
  const widths = [letters.length, ...Array.from({ length: Math.max(0, most - 1) }, (_, i) => i + 2)];
  const phrases = widths
    .filter((n) => n <= most && isOnePhrase(words.slice(0, n)))
    .map((n) => words.slice(0, n).map(bare));
  const exact = phrases.find((phrase) => initialsOf(phrase) === letters);
  return (exact ?? phrases.find((phrase) => isExpansion(phrase, letters)))?.length;
}

/** First letters of the words and of the parts of compounds, small words left out. */
function initialsOf(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split("-"))
    .filter((part) => !SMALL_WORDS.test(part))
    .map((part) => part[0] ?? "")
    .join("");
}

/** No stop between the words. */
function isOnePhrase(words: readonly string[]): boolean {
  return words.slice(0, -1).every((word) => !/[,.:;!?]$/.test(word));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
}

const SMALL_WORDS = /^(?:of|and|the|for|to|in|on|a|an|or|by|as)$/;

/**
 * Whether the words spell the acronym: its letters occur in order, and every word but small ones gives its first letter.
 * After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003).
 */
function isExpansion(words: readonly string[], letters: string): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === "";
  if (SMALL_WORDS.test(word) && isExpansion(rest, letters)) return true;
  if (word[0] !== letters[0]) return false;
  let left = letters.slice(1);
  if (isExpansion(rest, left)) return true;
  for (const letter of word.slice(1)) {
    if (letter !== left[0]) continue;
    left = left.slice(1);
    if (isExpansion(rest, left)) return true;
  }
  return false;
}

/** "Optimized Row Columnar (ORC)": a known name in the parenthesis gives its expansion, and the other way round. */
export function parenthesised(text: string, names: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const match of text.matchAll(/\(\s*(?:an?\s+|the\s+|or\s+)?([^()]{2,40})\)/g)) {
    const inner = tidy(match[1] ?? "");
    const before = text.slice(0, match.index).trimEnd().split(/\s+/).slice(-8);
    if (names.some((name) => foldPhrase(name) === foldPhrase(inner)))
      found.push(...expansionBefore(before, inner));
    else if (isAcronym(inner) && endsWithName(before, names, inner)) found.push(inner);
  }
  return found;
}

export function expansionBefore(words: readonly string[], acronym: string): readonly string[] {
  for (let from = Math.max(0, words.length - 7); from < words.length; from += 1) {
    const part = words.slice(from);
    if (spell(part, acronym) === part.length) return [tidy(part.join(" "))];
  }
  return [];
}

function endsWithName(words: readonly string[], names: readonly string[], acronym: string): boolean {
  const before = foldPhrase(words.join(" "));
  const phrases = names.filter((name) => /[ -]/.test(name));
  const initials = acronym.replace(/s$/, "")[0]?.toLowerCase();
  return (
    names.some((name) => before.endsWith(foldPhrase(name)) && foldPhrase(name)[0] === initials) ||
    phrases.some((name) => sameButForm(before, name))
  );
}

/** "A type is zero sized (a ZST)" under "Zero-sized type": the words of the name stand there in another order. */
function sameButForm(before: string, name: string): boolean {
  const words = before.split(" ").slice(-5);
  return foldPhrase(name)
    .split(" ")
    .every((word) => words.includes(word));
}
