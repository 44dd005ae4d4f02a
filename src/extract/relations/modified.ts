import type { ConceptId } from "../../model/concept.ts";
import type { Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import { isFrame } from "../language/gapping.ts";
import { isSetApart, isSubject } from "../language/phrases.ts";
import { isNameable, type Term, termOf } from "../language/terms.ts";
import {
  ADVERBS,
  COMPARATIVE,
  FINITE_VERBS,
  NOUN_BASES,
  NOUN_VERBS,
  WEAK_MODIFIERS,
} from "../language/words.ts";
import { describes } from "./adjective-kinds.ts";
import type { EndContext } from "./ends.ts";

/** Modifiers that place or praise and name no kind, even where two of them stand side by side. */
const JUDGMENTS = new Set(
  [...WEAK_MODIFIERS].filter(
    (word) =>
      !/^(?:primary|secondary|simple|complex|complete|full|major|minor|central|standard|special|modern|traditional|classic|classical|original|natural|general|local|regular|right|long|relative|normal)$/.test(
        word,
      ),
  ),
);

/** "The finest refractors", "poor light": what a thing is like, and not what it is. */
const EXTREMES =
  /^(?:(?!for|int|har|man|che|cre|con|pro|req|gue)\p{L}{2,}(?:est|iest)|poor|bad|excellent|ideal|perfect|proper|wrong|correct|optimal|desired)$/u;

/** The phrase with all its modifiers: for kinds "primary" and "simple" are no judgments. */
export function wholeTerm(reading: Reading, phrase: Chunk, context: EndContext): Term {
  const term = termOf(reading, phrase, context.lexicon);
  const all = reading.tokens.slice(phrase.name, phrase.to);
  const carried = all.at(-1)?.key !== term.words.at(-1);
  const words = carried ? all.slice(0, -1) : all;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length === term.words.length) return term;
  const id = context.lexicon.find(words) as ConceptId | undefined;
  const { id: _id, ...rest } = term;
  const keys = words.map((word) => word.key);
  const label = reading.passage.prose.text.slice(first.start, last.end);
  return { ...rest, ...(id ? { id } : {}), words: keys, key: keys.join(" "), label };
}

/** The modifier names a kind: it is no judgment, no count, no possessor. */
export function isPlainName(reading: Reading, phrase: Chunk, term: Term): boolean {
  const opener = reading.tokens[phrase.from]?.lower ?? "";
  const owned = [phrase.from - 1, phrase.from, phrase.to].some((i) => reading.classes[i] === "possessive");
  const general =
    /^(?:its|their|this|that|these|those|such|each|every|any|another|other|both|your|our|my|his|her|no)$/.test(
      opener,
    );
  const modifier = term.words[0] ?? "";
  return (
    !owned &&
    !general &&
    (standsAsName(reading, phrase) || isNamedHere(reading, phrase) || isEmphasized(reading, phrase)) &&
    !isApposition(reading, phrase) &&
    !isPredicate(reading, phrase) &&
    !JUDGMENTS.has(modifier) &&
    !EXTREMES.test(modifier) &&
    (modifier !== "right" || reading.tokens.some(({ lower }) => lower === "left")) &&
    !COMPARATIVE.test(modifier) &&
    !ADVERBS.has(modifier) &&
    isNameable(term)
  );
}

/** An article, a plural, or a place in a list or before a verb: "worsen latency" has none of these. */
function standsAsName(reading: Reading, phrase: Chunk): boolean {
  const last = reading.tokens[phrase.to - 1];
  if (phrase.from < phrase.name || last?.key !== last?.lower) return true;
  const [before, after] = [reading.tokens[phrase.from - 1]?.text, reading.tokens[phrase.to]?.text];
  if (before === ";" || isFrame(reading, phrase)) return true;
  const listed =
    (before === undefined || before === "," || before === "(") && (after === "," || after === ")");
  return listed || isSubject(reading, phrase) || isSetApart(reading, phrase);
}

/** "with *split rules*": the author sets the whole name off. */
function isEmphasized({ passage, tokens }: Reading, { name, to }: Chunk): boolean {
  const [start, end] = [tokens[name]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return passage.prose.marks.some(
    (mark) =>
      (mark.kind === "emphasis" || mark.kind === "strong") && mark.start === start && mark.end === end,
  );
}

/** "… are known as standing rigging": the sentence gives a name. */
export function isNamedHere({ tokens }: Reading, { from }: Chunk): boolean {
  const [before, last] = [tokens[from - 2]?.lower, tokens[from - 1]?.lower];
  if (last === "called" || last === "termed") return true;
  return last === "as" && (before === "known" || (before === "to" && tokens[from - 3]?.lower === "referred"));
}

/** "the term *cluster*", "the SQL command `CLUSTER`": the emphasis begins behind the word that says what it is. */
function isApposition(reading: Reading, { name, to }: Chunk): boolean {
  const [first, second, last] = [reading.tokens[name], reading.tokens[name + 1], reading.tokens[to - 1]];
  if (/^(?:term|word|phrase|keyword|expression)$/.test(first?.lower ?? "")) return true;
  return reading.passage.prose.marks.some(
    ({ kind, start, end }) => kind !== "link" && start >= (second?.start ?? 0) && end === last?.end,
  );
}

/** "Polarising filters cut glare" speaks of filters; "polarising filters cuts glare" would speak of what is done to them. */
function agreesWithNoun({ tokens, classes }: Reading, verb: number): boolean {
  const noun = tokens[verb - 1];
  const finite =
    /^(?:verb|auxiliary)$/.test(classes[verb] ?? "") && !/(?:s|ed)$/.test(tokens[verb]?.lower ?? "");
  return finite && noun !== undefined && noun.key !== noun.lower;
}

/** "See metrics", "accept key functions", "Understanding descriptors": a verb with its object is no name. */
function isPredicate(reading: Reading, phrase: Chunk): boolean {
  const { from, name, to } = phrase;
  const modifiers = reading.tokens.slice(name, to - 1).map(({ lower }) => lower);
  const opens = from === name && name === 0 && /ing$/.test(modifiers[0] ?? "");
  if (opens && reading.classes[to] !== "mark") return !agreesWithNoun(reading, to);
  if (from < name) return false;
  const told = isSubject(reading, phrase);
  return modifiers.some(
    (word) =>
      FINITE_VERBS.has(word) && !NOUN_BASES.has(word) && !NOUN_VERBS.has(word) && !(told && describes(word)),
  );
}
