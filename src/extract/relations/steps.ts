import type { ConceptId } from "../../model/concept.ts";
import { quoteOf, type Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import { CUES, holds } from "../language/cues.ts";
import { phraseAt } from "../language/phrases.ts";
import { entryOf } from "./anaphora.ts";
import type { Claim } from "./claim.ts";
import { type EndContext, endsOf } from "./ends.ts";

const LEAST_STEPS = 3;
const LONGEST_STEP = 4;
const [CHAINED, NUMBERED] = [0.84, 0.78];

/** Steps that signs set apart and not words: "collect → clean → train", and a sentence that opens with "(2)". */
export function stepClaims(reading: Reading, context: EndContext): readonly Claim[] {
  const entry = entryOf(reading.place);
  if (!entry || reading.passage.aside) return [];
  const chain = holds(reading, "arrow") ? chainIn(reading) : [];
  if (chain.length >= LEAST_STEPS)
    return endsOf(reading, chain, "source", context).map((source, i) => ({
      ...base(reading, entry, "arrows", CHAINED),
      source,
      order: i + 1,
    }));
  const step = isNumbered(reading) ? phraseAt(reading, 0) : undefined;
  if (!step) return [];
  return endsOf(reading, [step], "source", context).map((source) => ({
    ...base(reading, entry, "numbered", NUMBERED),
    source,
  }));
}

function base(reading: Reading, entry: ConceptId, rule: string, confidence: number) {
  return {
    type: "stage-of",
    target: { id: entry },
    basis: "stated",
    confidence,
    evidence: quoteOf(reading, rule),
    promotes: "members",
  } as const;
}

/** The words between arrows; nothing where one of the stretches is too long for a name. */
function chainIn({ tokens, passage }: Reading): readonly Chunk[] {
  if (EXAMPLE.test(passage.prose.text)) return [];
  const arrows = tokens.flatMap(({ text }, i) => (CUES.arrow.has(text) ? [i] : []));
  const [first, last] = [arrows[0], arrows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const sign = tokens.findLastIndex(({ text }, i) => i < first && /^[:,;(]$/.test(text)) + 1;
  const verb = /^(?:starts?|begins?|opens?)$/.test(tokens[sign]?.lower ?? "");
  const opening = verb && tokens[sign + 1]?.lower === "with" ? sign + 2 : sign;
  const closing = tokens.findIndex(({ text }, i) => i > last && /^[.,;:()]$/.test(text));
  const starts = [opening, ...arrows.map((i) => i + 1)];
  const ends = [...arrows, closing < 0 ? tokens.length : closing];
  const steps = starts.map((from, i): Chunk => ({ from, name: from, to: ends[i] ?? from }));
  const isStep = ({ from, to }: Chunk) =>
    to > from && to - from <= LONGEST_STEP && tokens.slice(from, to).every(({ isWord }) => isWord);
  return steps.every(isStep) ? steps : [];
}

/** "E.g. country → state → city" shows one case. */
const EXAMPLE = /^(?:e\.?g\.?|ex\.?|for example|example|for instance)[\s:,]/i;

/** Whether the source opens the sentence with a number in brackets, which is no word of it. */
function isNumbered({ passage, range }: Reading): boolean {
  return /^\(\d\)\s/.test(passage.prose.text.slice(range.start, range.start + 4));
}
