import type { Reading } from "../3-sentences.ts";
import { NUMERALS } from "./fits.ts";

/** What stands for a word as well: "3" says what "three" does, and "'s" can be "is". */
const OTHER_FORMS: ReadonlyMap<string, string> = new Map([
  ...[...NUMERALS].map(([digit, spelt]) => [spelt, digit] as const),
  ["is", "'s"],
]);

/** Sets of words that patterns ask for, numbered, so that one look at a sentence tells which of them it holds a word of. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly byWord = new Map<string, number[]>();
  private held = new Uint8Array(0);

  /** The number of a set of words; the same words have the same number. */
  add(words: readonly string[]): number {
    const key = words.join("|");
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(key, number);
    for (const word of words)
      for (const form of [word, OTHER_FORMS.get(word) ?? word])
        this.byWord.set(form, [...(this.byWord.get(form) ?? []), number]);
    this.held = new Uint8Array(this.numbers.size);
    return number;
  }

  /** For each set, by its number: 1 where the sentence holds a word of it, 0 where it holds none. Good until the next call. */
  heldBy({ tokens }: Reading): Uint8Array {
    this.held.fill(0);
    for (const { lower } of tokens) {
      const numbers = this.byWord.get(lower);
      if (numbers) for (const number of numbers) this.held[number] = 1;
    }
    return this.held;
  }
}
