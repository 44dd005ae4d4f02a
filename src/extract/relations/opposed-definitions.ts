import type { ConceptId } from "../../model/concept.ts";
import { areOpposite } from "../../model/opposites.ts";
import { quoteOf, type Reading } from "../3-sentences.ts";
import { ARTICLES } from "../language/words.ts";
import { entryOf } from "./anaphora.ts";
import type { Claim } from "./claim.ts";

const CONFIDENCE = 0.78;
/** Shorter definitions are alike by chance, longer ones by none. */
const [SHORTEST, LONGEST] = [3, 16];

interface Framed {
  readonly entry: ConceptId;
  readonly word: string;
  readonly reading: Reading;
}

/** "The front of the boat." and "The rear of the boat.": definitions that differ in one word, and by its opposite, set their terms against each other. */
export function opposedDefinitions(readings: readonly Reading[]): readonly Claim[] {
  const frames = new Map<string, Framed[]>();
  for (const reading of readings) {
    const entry = entryOf(reading.place);
    if (!entry || reading.index > 0 || reading.passageIndex > 0 || reading.passage.aside) continue;
    const words = wordsOf(reading);
    if (words.length < SHORTEST || words.length > LONGEST) continue;
    words.forEach((word, i) => {
      const frame = words.with(i, "_").join(" ");
      const alike = frames.get(frame) ?? [];
      frames.set(frame, alike);
      alike.push({ entry, word, reading });
    });
  }
  return [...frames.values()].flatMap(opposedIn);
}

/** The words of a sentence without marks and articles, folded. */
function wordsOf({ tokens }: Reading): readonly string[] {
  return tokens.filter(({ isWord, lower }) => isWord && !ARTICLES.has(lower)).map(({ key }) => key);
}

function opposedIn(alike: readonly Framed[]): readonly Claim[] {
  return alike.flatMap((a, i) =>
    alike
      .slice(i + 1)
      .filter((b) => a.entry !== b.entry && areOpposite(a.word, b.word))
      .map((b) => ({
        type: "contrasts-with",
        source: { id: a.entry },
        target: { id: b.entry },
        basis: "inferred",
        confidence: CONFIDENCE,
        evidence: quoteOf(b.reading, "opposed-definitions"),
      })),
  );
}
