import { extract } from "../../src/extract/index.ts";
import type { SourceText } from "../../src/model/source.ts";

/** Words that rules read as cues, and words without a meaning of their own: they stay in every copy. */
const STAY = new Set(
  "and the for with from not its are as of in on at to by or kind kinds type types part parts form forms stage stages set sets step steps read write change state order level levels way unit use view hot cold row rows data".split(
    " ",
  ),
);
const CONSONANTS = "bdfgklmnprstvz";
const VOWELS = "aeiou";

/**
 * Make `characters` of text out of one glossary: copies of it, one file each, in which every word that names a concept
 * has another ending, so that no term occurs in two copies. The last copy is cut between two entries. The same glossary
 * gives the same text.
 */
export function glossaryText(glossary: string, characters: number): readonly SourceText[] {
  const words = termWords(glossary);
  const files: SourceText[] = [];
  for (let rest = characters, i = 0; rest > 0; i += 1) {
    const text = cutTo(withEndings(glossary, words, i), rest);
    files.push({ path: `copy-${i}.md`, text });
    rest -= text.length + 1;
    if (text.length < glossary.length) break;
  }
  return files;
}

/** The words of all names of concepts, in lower case. */
function termWords(glossary: string): ReadonlySet<string> {
  const { concepts } = extract([{ path: "glossary.md", text: glossary }]);
  const names = concepts.flatMap(({ label, aliases }) => [label, ...aliases]);
  const words = names.flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []);
  return new Set(words.filter((word) => word.length > 2 && !STAY.has(word)));
}

function withEndings(glossary: string, words: ReadonlySet<string>, copy: number): string {
  if (copy === 0) return glossary;
  const ending = endingOf(copy);
  return glossary.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase();
    if (words.has(lower)) return word + (isCapitals(word) ? ending.toUpperCase() : ending);
    const singular = lower.slice(0, -1);
    return lower.endsWith("s") && words.has(singular) ? `${word.slice(0, -1)}${ending}s` : word;
  });
}

/** @example endingOf(1) // → "da" */
function endingOf(copy: number): string {
  const all = CONSONANTS.length * VOWELS.length;
  const rest = Math.floor(copy / all);
  const at = copy % all;
  const syllable = `${CONSONANTS[at % CONSONANTS.length]}${VOWELS[Math.floor(at / CONSONANTS.length)]}`;
  return rest > 0 ? endingOf(rest) + syllable : syllable;
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase();
}

function cutTo(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const end = text.lastIndexOf("\n\n", characters);
  return text.slice(0, end > 0 ? end + 1 : characters);
}
