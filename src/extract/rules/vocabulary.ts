import type { Reading } from "../3-sentences.ts";
import { NUMERALS } from "./fits.ts";

/** Sets of words that patterns ask for, numbered, so that one look at a sentence tells which of them it holds a word of. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly byWord = new Map<string, number[]>();

  /** The number of a set of words; the same words have the same number. */
  add(words: readonly string[]): number {
    const key = words.join("|");
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(key, number);
    for (const word of words) this.byWord.set(word, [...(this.byWord.get(word) ?? []), number]);
    return number;
  }

  /** For each set, by its number: 1 where the sentence holds a word of it, 0 where it holds none. */
  heldBy({ tokens }: Reading): Uint8Array {
    const held = new Uint8Array(this.numbers.size);
    for (const { lower } of tokens) {
      this.mark(held, lower);
      if (lower === "'s") this.mark(held, "is");
      const spelt = NUMERALS.get(lower);
      if (spelt !== undefined) this.mark(held, spelt);
    }
    return held;
  }

  private mark(held: Uint8Array, word: string): void {
    const numbers = this.byWord.get(word);
    if (numbers) for (const number of numbers) held[number] = 1;
  }
}
