import type { Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import { listAt, splitItems } from "../language/lists.ts";
import { ownerAt, phraseAt, skipAdverbs, skipParenthesis, skipQuantity } from "../language/phrases.ts";
import { NUMBERS } from "../language/words.ts";
import { fits, fitsWord, type State, standingAt, withRole } from "./fits.ts";
import type { Element, Slot } from "./pattern.ts";

/** Fit the elements from `first` on to the words behind the state. */
export function forward(
  reading: Reading,
  elements: readonly Element[],
  state: State,
  first = 0,
): State | undefined {
  const element = elements[first];
  if (!element) return state;
  const rest = first + 1;
  if (element.at === "gap") return throughGap(reading, elements, rest, state, element.most);
  if (element.at === "start" || element.at === "definition") return undefined;
  if (element.at === "slot") return fillForward(reading, element.slot, elements, rest, state);
  const to = behindWord(reading, element, state.at);
  const taken = to > 0 ? forward(reading, elements, standingAt(to, state), rest) : undefined;
  return taken ?? (element.optional ? forward(reading, elements, state, rest) : undefined);
}

/** Behind the word that fits at `at`, adverbs and a parenthesis stepped over; 0 where none does. */
function behindWord(reading: Reading, element: Element & { at: "word" }, at: number): number {
  if (fitsWord(reading, element, at)) return at + 1;
  const next = skipParenthesis(reading, skipAdverbs(reading, at));
  return next > at && fitsWord(reading, element, next) ? next + 1 : 0;
}

/** A gap narrower than the first lies inside a phrase, one narrower than the second inside a chain of phrases. */
const [NARROW_GAP, WIDE_GAP] = [4, 6];

/** Whether a word cannot stand in a gap: a verb in all but wide ones, what opens another phrase in narrow ones. */
export function closesGap(reading: Reading, at: number, most: number): boolean {
  const kind = reading.classes[at] ?? "";
  if (most < NARROW_GAP && /^(?:preposition|pronoun|clause)$/.test(kind)) return true;
  return most < WIDE_GAP && /^(?:verb|auxiliary)$/.test(kind);
}

function throughGap(
  reading: Reading,
  elements: readonly Element[],
  rest: number,
  state: State,
  most: number,
): State | undefined {
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const at = state.at + skipped;
    const found = forward(reading, elements, standingAt(at, state), rest);
    if (found) return found;
    if (at >= reading.tokens.length || /^[.;:()]$/.test(reading.tokens[at]?.text ?? "")) return undefined;
    if (closesGap(reading, at, most)) return undefined;
  }
  return undefined;
}

function fillForward(
  reading: Reading,
  slot: Slot,
  elements: readonly Element[],
  rest: number,
  state: State,
): State | undefined {
  const at = skipQuantity(reading, skipAdverbs(reading, state.at));
  if (slot.form === "list") return fillList(reading, slot, elements, rest, standingAt(at, state));
  if (slot.form === "steps") return fillSteps(reading, slot, elements, rest, standingAt(at, state));
  if (isEntryPronoun(reading, at)) {
    const entry = { entry: true, from: at, to: at + 1 } as const;
    return forward(reading, elements, withRole(state, slot, [entry], at + 1), rest);
  }
  const phrase = slot.owner ? ownerAt(reading, at) : phraseAt(reading, at);
  if (!phrase || !fits(reading, slot, phrase)) return undefined;
  const next = elements[rest]?.at;
  for (let to = phrase.to; to > phrase.name; to -= 1) {
    const found = forward(reading, elements, withRole(state, slot, [{ ...phrase, to }], to), rest);
    if (found || !(next === "word" || next === "gap")) return found;
  }
  return undefined;
}

/** Steps are short; a longer stretch between commas is a clause. */
const LONGEST_STEP = 5;

function fillSteps(
  reading: Reading,
  slot: Slot,
  elements: readonly Element[],
  rest: number,
  state: State,
): State | undefined {
  const stretches = splitItems(reading, state.at);
  const to = stretches.at(-1)?.to;
  const items = withoutClauses(reading, stretches);
  const steps = items.flatMap((item) => shortStep(reading, item) ?? []);
  const fit = to !== undefined && steps.length > 1 && steps.length === items.length;
  return fit
    ? forward(reading, elements, withRole(state, slot, steps, to), rest)
    : fillList(reading, slot, elements, rest, state);
}

/** "a warm phase in which microbes grow and breed, a hot phase, …": what lacks the article of the first goes on with a clause. */
function withoutClauses(reading: Reading, items: readonly Chunk[]): readonly Chunk[] {
  const opensWith = ({ from }: Chunk) => reading.classes[from] === "determiner";
  const hasClause = items.some(({ from, to }) => reading.classes.slice(from, to).includes("clause"));
  return hasClause && items[0] && opensWith(items[0]) ? items.filter(opensWith) : items;
}

/** The step as it stands, or the noun phrase that a longer one opens with: "phase one while still in hospital". */
function shortStep(reading: Reading, item: Chunk): Chunk | undefined {
  const qualified = reading.classes.slice(item.from, item.to - 1).includes("preposition");
  if (item.to - item.from <= LONGEST_STEP && !qualified) return withoutArticle(reading, item);
  const opening = phraseAt(reading, item.from);
  return opening && opening.to < item.to ? opening : undefined;
}

function withoutArticle(reading: Reading, item: Chunk): Chunk {
  const name = reading.classes[item.from] === "determiner" ? item.from + 1 : item.from;
  return name < item.to ? { ...item, name } : item;
}

/** Alternatives come in exactly the number that a rule names, other lists in no fewer; some need an article on each item. */
function rightLength(reading: Reading, slot: Slot, items: readonly Chunk[]): boolean {
  if (slot.article === "a") return isCountedList(reading, items);
  if (slot.article === "the") return items.length > 1 && isDefiniteList(reading, items);
  if (slot.article === "many" && items.length === 1 && isOneThing(reading, items[0])) return false;
  return slot.role === "a" ? slot.count === 0 || items.length === slot.count : items.length >= slot.count;
}

/** "a root, some branches, leaves": of two items each has its article, of more at least one, and the others a count or plural. */
function isCountedList(reading: Reading, items: readonly Chunk[]): boolean {
  const articles = items.filter(({ from }) => isCounting(reading.tokens[from]?.lower ?? "")).length;
  if (items.length < 3) return items.length === 2 && articles === 2;
  return articles > 0 && items.every((item) => isCounted(reading, item));
}

/** "a leader and two followers": an article or a number. */
function isCounting(word: string): boolean {
  return /^(?:an?|several|many|multiple)$/.test(word) || NUMBERS.has(word);
}

/** "the bottom, sides, and deck": the first item has the article, and no other has another one. */
function isDefiniteList({ tokens, classes }: Reading, items: readonly Chunk[]): boolean {
  const the = ({ from }: Chunk) => tokens[from]?.lower === "the";
  return items.every((item, i) => the(item) || (i > 0 && classes[item.from] !== "determiner"));
}

/** "a sequence of a match": what one thing has is no gathering of it. */
function isOneThing({ tokens }: Reading, item: Chunk | undefined): boolean {
  const last = tokens[(item?.to ?? 0) - 1];
  const opener = tokens[item?.from ?? 0]?.lower ?? "";
  return /^(?:an?|one|each|every|another)$/.test(opener) && last?.key === last?.lower;
}

function isCounted(reading: Reading, { from, name, to }: Chunk): boolean {
  const [opener, last] = [reading.tokens[from]?.lower ?? "", reading.tokens[to - 1]];
  const plural = from === name && last?.key !== last?.lower;
  return /^(?:an?|one|some|several)$/.test(opener) || NUMBERS.has(opener) || plural;
}

/** "are flavors of it": a pronoun behind the rule's words is the entry. */
function isEntryPronoun(reading: Reading, at: number): boolean {
  return reading.classes[at] === "pronoun" && /^(?:it|them)$/.test(reading.tokens[at]?.lower ?? "");
}

/** "the rim of a drum: …": what stands behind the colon is not what has the rim. */
function isBehindColon({ tokens }: Reading, from: number, first: Chunk | undefined): boolean {
  return tokens.slice(from, first?.from ?? from).some(({ text }) => text === ":");
}

function fillList(
  reading: Reading,
  slot: Slot,
  elements: readonly Element[],
  rest: number,
  state: State,
): State | undefined {
  const list = listAt(reading, state.at);
  if (slot.role === "whole" && list && isBehindColon(reading, state.at, list.items[0])) return undefined;
  if (list && !rightLength(reading, slot, list.items)) return undefined;
  if (list) return forward(reading, elements, withRole(state, slot, list.items, list.to), rest);
  const ended = state.at >= reading.tokens.length && /^[:]$/.test(reading.tokens.at(-1)?.text ?? "");
  return ended && rest === elements.length
    ? { ...withRole(state, slot, [], state.at), announced: slot.role }
    : undefined;
}
