import { foldPhrase } from "../language/fold.ts";
import { isAcronym } from "../language/lexicon.ts";
import { AUXILIARIES, PRONOUNS, SUBORDINATORS } from "../language/words.ts";
import { singularLabel } from "./singular-label.ts";

/** Words that lead from a term to another name of it. */
const ALSO_CALLED =
  /(?:,\s*(?:or|aka)\s+|\b(?:also|sometimes|often|otherwise|commonly|formerly|previously|better|originally)(?:\s+also)?\s+(?:called|known(?:\s+simply)?\s+as|referred\s+to\s+as|termed|named|written(?:\s+as)?)\s+|\b(?:a\.?k\.?a\.?|stands\s+for|short\s+for|abbreviated(?:\s+(?:as|to))?|abbreviation\s+(?:of|for)|acronym\s+(?:of|for)|synonym\s+(?:of|for))\s+)/gi;
/** "Called a plaintiff in …": a sentence that only gives another name. */
const OPENING_NAME = /^(?:it is |they are )?(?:called|known as|named|termed)\s+(?:an?\s+|the\s+)?/i;
const NAME_END = /[,.;:()]|\s(?:is|are|was|were|has|have|and|that|which|in|because|when|by|to|since|for)\s/;
const QUOTES = /["“”'‘’`*]/g;
const LONGEST_NAME = 6;

/**
 * Find other names of a term in what its entry says: the expansion of an acronym, an acronym in parentheses behind the
 * term, "also called …". Empty where there are none.
 * @example aliasesIn(["Online transactional processing. OLTP databases …"], ["OLTP"]) // → ["Online transactional processing"]
 */
export function aliasesIn(passages: readonly string[], names: readonly string[]): readonly string[] {
  const [first = ""] = passages;
  const opening = first.split(/(?<=[.!?])\s/)[0] ?? "";
  const acronyms = names.filter(isAcronym);
  const found = [
    ...acronyms.flatMap((acronym) => expansionAtStart(opening, acronym)),
    ...passages.flatMap((text) => parenthesised(text, names)),
    ...calledNames(opening, names),
    ...first
      .split(/(?<=[.!?])\s/)
      .slice(1)
      .flatMap((sentence) => [
        ...openingName(sentence, names),
        ...calledNames(sentence.replace(/^(?:it|they|this)\s/i, ""), names),
      ]),
  ];
  return found
    .map(singularLabel)
    .filter((alias) => alias !== "" && !names.some((name) => foldPhrase(alias) === foldPhrase(name)));
}

function openingName(sentence: string, names: readonly string[]): readonly string[] {
  const opening = OPENING_NAME.exec(sentence);
  const name = opening ? (sentence.slice(opening[0].length).split(NAME_END)[0] ?? "") : "";
  const longer = names.some((known) => foldPhrase(name).endsWith(foldPhrase(known)));
  return isShort(name) && name.split(" ").length <= 3 && !longer ? [tidy(name)] : [];
}

/** "Data Definition Language operations on …" under DDL. */
function expansionAtStart(text: string, acronym: string): readonly string[] {
  const words = text
    .replace(/^(?:an?|the|stands for|is)\s+/i, "")
    .split(/\s+/)
    .slice(0, 10);
  const used = spell(words, acronym);
  const phrase = words.slice(0, used ?? 0);
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
function parenthesised(text: string, names: readonly string[]): readonly string[] {
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

function calledNames(opening: string, names: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const match of opening.matchAll(ALSO_CALLED)) {
    if (match.index > 80 || !isName(opening.slice(0, match.index), names)) continue;
    const rest = opening.slice(match.index + match[0].length);
    const stop = NAME_END.exec(` ${rest}`)?.index;
    const phrase = stop === undefined ? rest : rest.slice(0, Math.max(0, stop - 1) || stop);
    if (/^[^,]*,[^,]*,/.test(rest) && /stands/i.test(match[0])) continue;
    for (const name of phrase.split(/\s+or\s+|,\s*/)) if (isShort(name)) found.push(tidy(name));
  }
  return found;
}

/** Whether nothing but the name itself stands before the cue: "An array, sometimes", "Prelude", "CDC is". */
function isName(text: string, names: readonly string[]): boolean {
  const opening = foldPhrase(
    text
      .replace(/^(?:an?|the)\s+/i, "")
      .replace(/\([^)]*\)/g, "")
      .replace(/\b(?:is|are|sometimes|often)\s*$/, ""),
  );
  return opening === "" || names.some((name) => opening === foldPhrase(name));
}

function isShort(name: string): boolean {
  const words = tidy(name).split(/\s+/);
  return words.length <= LONGEST_NAME && words[0] !== "";
}

function tidy(name: string): string {
  return name
    .replace(QUOTES, "")
    .replace(/^(?:an?|the)\s+/i, "")
    .replace(/[\s.,;:]+$/, "")
    .trim();
}
