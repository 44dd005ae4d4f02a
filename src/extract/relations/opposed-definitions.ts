import type { ConceptId } from "../../model/concept.ts";
import { areOpposite, opposedAmong } from "../../model/opposites.ts";
import { quoteOf, type Reading } from "../3-sentences.ts";
import { ARTICLES } from "../language/words.ts";
import { entryOf } from "./anaphora.ts";
import type { Claim } from "./claim.ts";
import { type Framed, framesOf, pairsIn } from "./frames.ts";

const CONFIDENCE = 0.78;
/** Shorter definitions are alike by chance, longer ones by none. */
const [SHORTEST, LONGEST] = [3, 16];

/** "The front of the boat." and "The rear of the boat.": definitions that differ in one word, and by its opposite, set their terms against each other. */
export function opposedDefinitions(readings: readonly Reading[]): readonly Claim[] {
  const frames = framesOf(readings.flatMap(definition));
  return [...frames.values()].flatMap((alike) => {
    if (alike.length < 2) return [];
    const words = opposedAmong(alike.map(({ word }) => word));
    return pairsIn(
      alike,
      ({ of }) => of.reading.place.rank,
      ({ word }) => words.has(word),
    ).flatMap(([a, b]) => opposed(a, b));
  });
}

interface Definition {
  readonly entry: ConceptId;
  readonly reading: Reading;
}

/** The sentence that opens an entry, with its words; empty for any other sentence and for one that is too short or long. */
function definition(reading: Reading): readonly (readonly [Definition, readonly string[]])[] {
  const entry = entryOf(reading.place);
  if (!entry || reading.index > 0 || reading.passageIndex > 0 || reading.passage.aside) return [];
  const words = wordsOf(reading);
  return words.length < SHORTEST || words.length > LONGEST ? [] : [[{ entry, reading }, words]];
}

/** The words of a sentence without marks and articles, folded. */
function wordsOf({ tokens }: Reading): readonly string[] {
  return tokens.filter(({ isWord, lower }) => isWord && !ARTICLES.has(lower)).map(({ key }) => key);
}

function opposed(a: Framed<Definition>, b: Framed<Definition>): readonly Claim[] {
  if (a.of.entry === b.of.entry || !areOpposite(a.word, b.word)) return [];
  return [
    {
      type: "contrasts-with",
      source: { id: a.of.entry },
      target: { id: b.of.entry },
      basis: "inferred",
      confidence: CONFIDENCE,
      evidence: quoteOf(b.of.reading, "opposed-definitions"),
    },
  ];
}
