import type { Concepts } from "../2-concepts.ts";
import type { Reading } from "../3-sentences.ts";
import { foldPhrase } from "../language/fold.ts";
import { wordKeys } from "../language/tokens.ts";
import { wasAsked } from "./composed-names.ts";
import { pointsBack } from "./former-latter.ts";

/** A name as its words stand in sentences, and as it is looked up when a reading composes it. */
interface NewName {
  readonly words: readonly string[];
  readonly key: string;
}

/** The names that one round of reading added, and which sentences they can change. */
export class NewNames {
  private readonly byEnd = new Map<string, readonly NewName[]>();

  /** `known` concepts had names before; where one of these got another name, `renamed` says so. */
  constructor(
    concepts: Concepts,
    known: number,
    private readonly renamed: boolean,
  ) {
    const drafts = [...concepts.drafts.values()].slice(known);
    for (const { label, aliases } of drafts) for (const name of [label, ...aliases]) this.add(name);
  }

  /**
   * Whether a sentence must be read again: it holds all words of a new name, or the first or last of one that it was asked
   * for. A sentence whose list stands below it, and one that points back, always must.
   */
  concern(reading: Reading): boolean {
    const { tokens } = reading;
    if (tokens.at(-1)?.text === ":" || pointsBack(reading)) return true;
    const loose = this.renamed || readsBeyondItsWords(reading);
    return tokens.some(({ key }) => {
      const names = this.byEnd.get(key);
      return names !== undefined && (loose || names.some((name) => mayHold(reading, name)));
    });
  }

  private add(name: string): void {
    // As tokens, since a name such as "MERGE_HEAD" is one word in a sentence and two when folded.
    const words = wordKeys(name);
    const added = { words, key: foldPhrase(name) };
    for (const end of new Set([words[0] ?? "", words.at(-1) ?? ""]))
      this.byEnd.set(end, [...(this.byEnd.get(end) ?? []), added]);
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

function mayHold(reading: Reading, { words, key }: NewName): boolean {
  return words.every((word) => reading.tokens.some((token) => token.key === word)) || wasAsked(reading, key);
}
