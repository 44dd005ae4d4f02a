import { isAdjective, isBoundary } from "./parts.ts";
import { folded } from "./word-forms.ts";

/** More words than this are no plain noun. */
export const LONGEST_NOUN = 3;

/** The plain noun that begins at a place; empty where none does. */
export function nounFrom(words: readonly string[], at: number): readonly string[] {
  const rest = words.slice(at, at + LONGEST_NOUN + 1);
  const end = rest.findIndex(isBoundary);
  const comma = rest.findIndex((word) => /[,;:]$/.test(word));
  const length = Math.min(end < 0 ? rest.length : end, comma < 0 ? rest.length : comma + 1);
  const noun = rest.slice(0, length).map(bare);
  const isNoun = length > 0 && length <= LONGEST_NOUN && !isAdjective(folded(noun.at(-1) ?? ""));
  return isNoun && !/ly$/.test(noun[0] ?? "") ? noun : [];
}

/** A word without the comma or colon behind it. */
export function bare(word: string): string {
  return word.replace(/[,;:]$/, "");
}
