import type { ConceptId } from "../../model/concept.ts";
import type { Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import { CUES, holds } from "../language/cues.ts";
import { splitSentences } from "../language/sentences.ts";
import { tokenize } from "../language/tokens.ts";
import type { EndContext } from "./ends.ts";

/**
 * What "the former" and "the latter" stand for: the first and the second of the two concepts that the sentence before, and
 * this one up to there, name. Undefined for other phrases, and where one or more than two are named.
 */
export function pointedBack(reading: Reading, phrase: Chunk, { lexicon }: EndContext): ConceptId | undefined {
  const word = reading.tokens[phrase.to - 1];
  if (!word || phrase.to - phrase.name !== 1 || !CUES.pointer.has(word.lower)) return undefined;
  const { text } = reading.passage.prose;
  const before = splitSentences(text).findLast(({ end }) => end <= reading.range.start);
  const tokens = tokenize(text, { start: before?.start ?? reading.range.start, end: word.start });
  const named = [...new Set(lexicon.mentions(tokens).map(({ id }) => id))];
  const [former, latter, third] = named;
  if (!former || !latter || third) return undefined;
  return (word.lower === "former" ? former : latter) as ConceptId;
}

/** Whether a sentence points back, so that new terms before it change what it says. */
export function pointsBack(reading: Reading): boolean {
  return holds(reading, "pointer");
}
