import type { Concepts } from "../2-concepts.ts";
import type { Reading } from "../3-sentences.ts";
import { foldPhrase } from "../language/fold.ts";
import { wordKeys } from "../language/tokens.ts";
import { asksFor, formsAsked } from "./composed-names.ts";
import { pointsBack } from "./former-latter.ts";

/** The names that one round of reading added, and which sentences they can change. */
export class NewNames {
  /** First and last words. */
  private readonly ends: ReadonlySet<string>;
  /** The words of each name, found by the one that the fewest other names have. */
  private readonly byRarest = new Map<string, (readonly string[])[]>();
  /** As readings ask for them; see `asksFor`. */
  private readonly asked: ReadonlySet<string>;

  /** `known` concepts had names before; where one of these got another name, `renamed` says so. */
  constructor(
    concepts: Concepts,
    known: number,
    private readonly renamed: boolean,
  ) {
    const drafts = [...concepts.drafts.values()].slice(known);
    const names = drafts.flatMap(({ label, aliases }) => [label, ...aliases]);
    // As tokens, since a name such as "MERGE_HEAD" is one word in a sentence and two when folded.
    const words = names.map(wordKeys);
    this.ends = new Set(words.flatMap((each) => [each[0] ?? "", each.at(-1) ?? ""]));
    this.asked = new Set(names.flatMap((name) => formsAsked(foldPhrase(name))));
    this.index(words);
  }

  /**
   * Whether a sentence must be read again: it holds all words of a new name, or it was asked for one that it holds an end
   * of. A sentence whose list stands below it, and one that points back, always must.
   */
  concern(reading: Reading): boolean {
    const { tokens } = reading;
    if (tokens.at(-1)?.text === ":" || pointsBack(reading)) return true;
    if (!tokens.some(({ key }) => this.ends.has(key))) return false;
    if (this.renamed || readsBeyondItsWords(reading) || asksFor(reading, this.asked)) return true;
    return tokens.some(({ key }) => this.byRarest.get(key)?.some((words) => holdsAll(reading, words)));
  }

  private index(names: readonly (readonly string[])[]): void {
    const counts = new Map<string, number>();
    for (const word of names.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
    const countOf = (word: string) => counts.get(word) ?? 0;
    for (const words of names) {
      const rarest = words.reduce((a, b) => (countOf(b) < countOf(a) ? b : a), words[0] ?? "");
      const found = this.byRarest.get(rarest);
      if (found) found.push(words);
      else this.byRarest.set(rarest, [words]);
    }
  }
}

/** Links lead to names that stand nowhere in a sentence, and the lists of labels are cut into names of their own. */
function readsBeyondItsWords({ passage, tokens }: Reading): boolean {
  return (
    passage.label !== undefined ||
    passage.prose.marks.some(({ url }) => url !== undefined) ||
    tokens.some(({ text }) => text === ":")
  );
}

function holdsAll({ tokens }: Reading, words: readonly string[]): boolean {
  return words.every((word) => tokens.some(({ key }) => key === word));
}
