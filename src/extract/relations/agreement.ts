import type { Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import { isChunk, isFragment, type Phrase } from "../language/subjects.ts";
import { GENERIC_HEADS } from "../language/words.ts";
import type { Match } from "../rules/match.ts";
import { GATHERING } from "../rules/part-of.ts";

/** Whether the subject of a match has the number that its rule asks for. An entry in its place is one thing, unless "they" is. */
export function subjectFits(reading: Reading, { rule, roles }: Match, phrases: readonly Phrase[]): boolean {
  const [subject] = phrases;
  if (!rule.subject || phrases.length !== 1 || !subject) return true;
  if (rule.subject === "plural" && isAdvice(reading, subject, roles)) return false;
  const plural = isChunk(subject) ? isPlural(reading, subject) : SEVERAL.test(wordAt(reading, subject.from));
  return rule.subject === "plural" ? plural : !plural || !isChunk(subject);
}

/** "Include a thimble.": one thing behind a verb without a subject is asked for, and no kind. */
function isAdvice(reading: Reading, subject: Phrase, { kind }: Match["roles"]): boolean {
  const elided = !isChunk(subject) && /^(?:include|comprise)$/.test(wordAt(reading, subject.from));
  return elided && kind?.length === 1;
}

/** "They include …", "Include …": the entry in place of a subject, as several things. */
const SEVERAL = /^(?:they|these|both|all|others?|some|include|comprise|consist)$/;

/**
 * Whether examples can be instances of the class that stands before them: "data formats such as JSON and Avro", "a format
 * such as JSON", but not "low risk (e.g., junk bonds)", whose examples belong to a word further off.
 */
export function examplesFit(reading: Reading, { rule, roles, from }: Match): boolean {
  if (!rule.agrees) return true;
  const [group, first] = [roles.class?.[0], roles.kind?.[0]];
  if (!first || !isChunk(first)) return true;
  if (isTailOfOne(reading, first, roles.kind?.at(-1)) || isQuoted(reading, first)) return false;
  if (!group && areOfPlural(reading, first, roles.kind?.length ?? 0)) return false;
  if (!group) return attachesToGenus(reading, first, from) && !isNearer(reading, first);
  if (isChunk(group) && isPartOf(reading, group)) return false;
  if (!isChunk(group) || isPlural(reading, group)) return true;
  if (/^(?:per|each|every)$/.test(wordAt(reading, group.from - 1))) return false;
  if (group.from === 0 && group.from === group.name && isFragment(reading))
    return rule.id !== "including" || isPlural(reading, first);
  const several = (roles.kind?.length ?? 0) > 1 && !isAlternative(reading, first.to);
  if (group.from < group.name) return !isPlural(reading, first) && !several;
  return !isPlural(reading, first);
}

/** "certain parts of a ship such as the keel": what is given are parts. */
function isPartOf({ tokens }: Reading, { from }: Chunk): boolean {
  const [noun, of] = [tokens[from - 2]?.lower ?? "", tokens[from - 1]?.lower];
  return of === "of" && /^(?:parts?|components?|elements?|portions?|pieces?|aspects?)$/.test(noun);
}

/** "e.g. passage to islands, ports or lakes": the list may be that of the preposition, unless each item has one. */
function isTailOfOne({ classes }: Reading, first: Chunk, last: Phrase | undefined): boolean {
  const tailed = (item: Chunk) => classes[item.to] === "preposition";
  return last !== undefined && last !== first && isChunk(last) && tailed(first) && !tailed(last);
}

/** `A word that loops, such as "for"`: the words as they are written, and not what they stand for. */
function isQuoted({ tokens, chunks: [genus], passage }: Reading, { from, to }: Chunk): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  const marked = passage.prose.marks.some(
    ({ kind, start, end }) =>
      kind === "emphasis" && start <= (first?.start ?? 0) && end >= (last?.end ?? Number.MAX_SAFE_INTEGER),
  );
  return marked && genus?.from === 0 && OF_SPEECH.has(tokens[genus.to - 1]?.key ?? "");
}

const OF_SPEECH = new Set(
  "word phrase prefix suffix letter string character sound syllable ending".split(" "),
);

/** "A forest is decision trees": one thing is no kind of several, though it may be made of them. */
export function classAgrees(reading: Reading, { rule, roles, from, to }: Match): boolean {
  const group = roles.class?.[0];
  if (rule.id === "a-kind-of" && isAct(reading, from, to)) return false;
  if (rule.id !== "is-a" || !group || !isChunk(group)) return true;
  if (JOINED.test(wordAt(reading, group.to))) return false;
  if (group.from < group.name) return true;
  const verb = reading.tokens.slice(0, to).findLast(({ lower }) => /^(?:is|are|was)$/.test(lower));
  return verb?.lower === "are" || !isPlural(reading, group);
}

/** "The extension of ladders to reach a roof": what is done with a thing is no kind of it. */
function isAct(reading: Reading, from: number, to: number): boolean {
  return (
    wordAt(reading, from) === "the" &&
    reading.tokens.slice(from, to).some(({ lower }) => /^(?:extension|specialization|revision)$/.test(lower))
  );
}

/** "A duet is one voice together with another": only the two of them are what is defined. */
const JOINED = /^(?:together|along|plus|combined|coupled|paired)$/;

/** "A disease, such as diabetes": the numbers agree, and no other plural between the genus and plural examples does. */
function attachesToGenus(reading: Reading, first: Chunk, from: number): boolean {
  if (isGathering(reading)) return false;
  const [genus, ...others] = reading.chunks.filter(({ to }) => to <= first.from && to > from);
  if (others.some((other) => isBeforeComma(reading, other) && isGeneral(reading, other))) return false;
  if (others.some((other) => isWaiting(reading, other))) return false;
  if (genus && REASON.test(wordsBetween(reading, genus.to, first.from))) return false;
  if (!genus || !isPlural(reading, first)) return genus !== undefined;
  return isPlural(reading, genus) && !others.some((other) => isPlural(reading, other));
}

/** "The set of marks between two rests, for example …": what is gathered is no kind of the gathering. */
export function isGathering({ chunks: [first], tokens }: Reading): boolean {
  return (
    first?.from === 0 && tokens[first.to]?.lower === "of" && GATHERINGS.has(tokens[first.to - 1]?.lower ?? "")
  );
}

/** All gatherings but those whose members are of its kind: "a family of drums, such as the tabla". */
const GATHERINGS = new Set(
  GATHERING.split("|").filter((noun) => !/^(?:group|grouping|family|body)$/.test(noun)),
);

/** "A fee for extra services, such as packing and storing": several together are examples of what stands in the plural. */
function areOfPlural(reading: Reading, first: Chunk, items: number): boolean {
  const [genus, ...others] = reading.chunks.filter(({ to }) => to <= first.from);
  const several = items > 1 && !isAlternative(reading, first.to);
  return several && !!genus && !isPlural(reading, genus) && others.some((other) => isPlural(reading, other));
}

/** "A code for old scripts, including runes": behind "including" stand some of the things right before it. */
function isNearer(reading: Reading, first: Chunk): boolean {
  const nearest = reading.chunks.findLast(({ to }) => to <= first.from);
  if (!nearest || nearest.from === 0 || !isPlural(reading, nearest)) return false;
  return wordAt(reading, nearest.to) === "," && wordAt(reading, nearest.to + 1) === "including";
}

/** "a pass for any goods of a trader, such as cloth", "or other types of harm, such as rust": what waits for its examples. */
const WAITING = /^(?:any|other|some|various|certain)$/;
/** "a specific lens, such as a macro" */
const PARTICULAR = /^(?:specific|particular|given|chosen|certain)$/;

function isWaiting(reading: Reading, { from }: Chunk): boolean {
  return WAITING.test(wordAt(reading, from)) || PARTICULAR.test(wordAt(reading, from + 1));
}

/** "because outer loads, such as a gust": a clause of its own has its own nouns. */
const REASON = /\b(?:because|since|although|though|unless|if|when|while|whenever)\b/;

function wordsBetween({ tokens }: Reading, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
}

/** "characteristics, such as gender": the examples are those of the general noun right before them. */
function isBeforeComma({ tokens }: Reading, { to }: Chunk): boolean {
  return tokens[to]?.text === "," && /^(?:such|for|e\.g|including|say)$/.test(tokens[to + 1]?.lower ?? "");
}

function isGeneral({ tokens }: Reading, { from, to }: Chunk): boolean {
  return tokens[from - 1]?.lower !== "without" && GENERIC_HEADS.has(tokens[to - 1]?.key ?? "");
}

function isAlternative(reading: Reading, at: number): boolean {
  return reading.tokens.slice(at).some(({ lower }, i) => lower === "or" && i < LONGEST_LIST);
}

const LONGEST_LIST = 16;

function isPlural(reading: Reading, { to }: Chunk): boolean {
  const last = reading.tokens[to - 1];
  return last !== undefined && last.key !== last.lower && /s$/.test(last.lower);
}

function wordAt(reading: Reading, at: number): string {
  return reading.tokens[at]?.lower ?? "";
}
