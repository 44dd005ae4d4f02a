import { folded } from "./word-forms.ts";

/** Words that join to what a thing is where it comes from, or what it is for. */
const ORIGINS: ReadonlySet<string> = new Set(["from", "for"]);
/** Behind more words it is not the thing that comes from there. */
const LATEST = 5;

/** Place of the word that says where something comes from: "coffee from one farm"; -1 where none does. */
export function originAt(words: readonly string[]): number {
  return words.findIndex((word, i) => i > 0 && i <= LATEST && ORIGINS.has(folded(word)));
}
