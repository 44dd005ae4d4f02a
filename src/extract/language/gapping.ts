import type { Reading } from "../3-sentences.ts";
import type { Chunk } from "./chunks.ts";

/**
 * The phrase up to the noun that the sentence opened with, where its clause leaves the verb out: "Fin keels are deep, long
 * keels shallow" speaks of long keels. Any other phrase comes back as it is.
 */
export function upToSharedNoun(reading: Reading, phrase: Chunk): Chunk {
  if (!followsMark(reading, phrase)) return phrase;
  const noun = openingNoun(reading, phrase);
  const at = reading.tokens.findIndex(({ key }, i) => i > phrase.name && i < phrase.to && key === noun);
  return at > 0 && isVerbless(reading, phrase.to) ? { ...phrase, to: at + 1 } : phrase;
}

/** "a small boat carries one; a large boat, two", "Fin keels go deep, long keels to the rudder": the verb of the clause before is meant. */
export function isGapped(reading: Reading, phrase: Chunk): boolean {
  const { tokens, classes } = reading;
  const [before, next] = [tokens[phrase.from - 1]?.text, tokens[phrase.to]?.text];
  const goesOn = /^(?:preposition|name)$/.test(classes[phrase.to] ?? "") || (before === ";" && next === ",");
  if (!goesOn || !followsMark(reading, phrase) || !isVerbless(reading, phrase.to)) return false;
  return before === ";" || openingNoun(reading, phrase) === tokens[phrase.to - 1]?.key;
}

/** "In wet cleaning, …", "…; in dry cleaning a solvent does": a phrase that a clause of its own follows. */
export function isFrame({ tokens, classes }: Reading, { from, to }: Chunk): boolean {
  const before = tokens[from - 1]?.lower;
  if (before !== "with" && before !== "in" && before !== "under") return false;
  const opens = from === 1 || tokens[from - 2]?.text === ";";
  if (opens && tokens[to]?.text === ",") return true;
  return opens && /^(?:determiner|pronoun)$/.test(classes[to] ?? "");
}

function followsMark({ tokens }: Reading, { from }: Chunk): boolean {
  const before = tokens[from - 1]?.text;
  return before === "," || before === ";";
}

/** The noun of the subject that opens the sentence with a verb of its own, where neither it nor the phrase has an article. */
function openingNoun({ tokens, classes, chunks }: Reading, phrase: Chunk): string | undefined {
  const [first] = chunks;
  if (first?.from !== 0 || first.from < first.name || phrase.from < phrase.name) return undefined;
  return /^(?:verb|auxiliary)$/.test(classes[first.to] ?? "") ? tokens[first.to - 1]?.key : undefined;
}

function isVerbless({ classes }: Reading, from: number): boolean {
  return classes.slice(from).every((kind) => !/^(?:verb|auxiliary|clause|pronoun)$/.test(kind));
}
