import type { Token } from "./tokens.ts";
import { NEGATIONS } from "./words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words and signs without one of which some reader finds nothing in a sentence. */
export const CUES = {
  /** What denies. */
  negation: NEGATIONS,
  /** The form of "be" that a name can follow. */
  is: words("is are"),
  or: words("or"),
  nothing: words("nothing"),
  colon: words(":"),
  bracket: words("("),
  plus: words("+"),
  /** Between the steps of a chain. */
  arrow: words("→ -> => ⟶ ➔ ➜ ⇒ »"),
  /** What a name of letters is called. */
  acronym: words("acronym initialism abbreviation mnemonic backronym stands"),
  /** What stands for one of two named before. */
  pointer: words("former latter"),
} as const;

export type Cue = keyof typeof CUES;

/** Each cue as one bit, so that those of a sentence fit into a number. */
const BITS = Object.fromEntries(Object.keys(CUES).map((cue, i) => [cue, 1 << i])) as Record<Cue, number>;

/** The cues that a lower-case word or sign is one of. */
export function cuesOf(word: string): number {
  let cues = 0;
  for (const cue in CUES) if (CUES[cue as Cue].has(word)) cues |= BITS[cue as Cue];
  return cues;
}

/** A quick look before a sentence is read for something: whether it holds one of the words or signs of a cue. */
export function holds({ cues }: { readonly cues: number }, cue: Cue): boolean {
  return (cues & BITS[cue]) !== 0;
}

/** The cues that stand in a stretch of words. */
export function cuesIn(tokens: readonly Token[]): number {
  let cues = 0;
  for (const token of tokens) cues |= token.cues;
  return cues;
}
