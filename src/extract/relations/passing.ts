import type { Reading } from "../3-sentences.ts";
import { isAcronym } from "../language/acronym.ts";
import type { Chunk } from "../language/chunks.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { oncePerReading } from "../language/once.ts";
import { isNameable, type Term, termOf } from "../language/terms.ts";
import { ARTICLES } from "../language/words.ts";
import { expansionBefore } from "../names/acronyms.ts";

/** A term that a sentence inside another entry defines, with its acronym where it gives one. */
export interface PassingDefinition {
  readonly term: Term;
  readonly acronym?: string;
  readonly reading: Reading;
}

const DEFINING = /^(?:is|are|means|refers|denotes|describes)$/;

/**
 * Find sentences that define another term than their entry's: "*A name binding* is …", "Master data management (MDM)
 * is …". The term must be set apart by the author or carry its acronym.
 */
export function passingDefinitions(
  readings: readonly Reading[],
  lexicon: Lexicon,
): readonly PassingDefinition[] {
  return readings.flatMap((reading) => (reading.passage.aside ? NONE : definitionsIn(reading, lexicon)));
}

const NONE: readonly PassingDefinition[] = [];

const definitionsIn = oncePerReading((reading, lexicon: Lexicon): readonly PassingDefinition[] => {
  const named = namedInPassing(reading, lexicon);
  const defined = passingDefinition(reading, lexicon);
  return defined ? [defined, ...named] : named;
});

/** "The processes that carry out the tasks are known as the *autovacuum workers*." Another name of the entry is none. */
function namedInPassing(reading: Reading, lexicon: Lexicon): readonly PassingDefinition[] {
  return reading.chunks.flatMap((phrase) => {
    if (!mayBeNamed(reading, phrase) || !NAMING.test(wordsBefore(reading, phrase.name))) return NONE;
    const term = termOf(reading, phrase, lexicon);
    return term.marked && !term.id && isNameable(term) ? [{ term, reading }] : [];
  });
}

/** Words that give a name to what was said before them: "are known as the", "calls this a". */
const NAMING =
  /\b(?:(?:is|are|be) (?:called|termed|(?:known|referred to) as)|(?:calls?|terms?) (?:this|that|these|those|it|them|such))(?: (?:the|an?))?$/;

/** A quick look before the words are read in full: an article aside, such an expression ends in one of few words. */
function mayBeNamed({ tokens }: Reading, { name }: Chunk): boolean {
  const isArticle = ARTICLES.has(tokens[name - 1]?.lower ?? "");
  return NAMING_ENDS.has(tokens[isArticle ? name - 2 : name - 1]?.lower ?? "");
}

const NAMING_ENDS = new Set("called termed as this that these those it them such".split(" "));

function wordsBefore({ tokens }: Reading, at: number): string {
  return tokens
    .slice(Math.max(0, at - 5), at)
    .map(({ lower }) => lower)
    .join(" ");
}

function passingDefinition(reading: Reading, lexicon: Lexicon): PassingDefinition | undefined {
  const phrase = reading.chunks[0];
  if (phrase?.from !== 0) return undefined;
  const inside = reading.tokens[phrase.to]?.text === "(" ? reading.tokens[phrase.to + 1] : undefined;
  const acronym =
    inside && isAcronym(inside.text) && reading.tokens[phrase.to + 2]?.text === ")" ? inside.text : undefined;
  const verb = reading.tokens[acronym ? phrase.to + 3 : phrase.to];
  if (!verb || !DEFINING.test(verb.lower)) return undefined;
  const term = termOf(reading, phrase, lexicon);
  if (term.id || !isNameable(term) || term.words.length < 2) return undefined;
  if (acronym)
    return expansionBefore(term.label.split(" "), acronym).length > 0
      ? { term, acronym, reading }
      : undefined;
  return term.marked ? { term, reading } : undefined;
}
