import type { Reading } from "../3-sentences.ts";
import { listBefore } from "../language/lists.ts";
import { phraseBefore } from "../language/phrases.ts";
import { clauseSubject, isChunk, isFragment, type Phrase, subjectBefore } from "../language/subjects.ts";
import { PAST_FORMS } from "../language/words.ts";
import { fits, fitsWord, type State, standingAt, withRole } from "./fits.ts";
import { closesGap } from "./forward.ts";
import type { Element, Slot } from "./pattern.ts";

/** Fit the first `count` elements to the words before the state, from the last of them on. */
export function backward(
  reading: Reading,
  elements: readonly Element[],
  state: State,
  count = elements.length,
): State | undefined {
  const element = elements[count - 1];
  if (!element) return state;
  const rest = count - 1;
  if (element.at === "start")
    return startsAt(reading, state.at) ? backward(reading, elements, state, rest) : undefined;
  if (element.at === "definition")
    return isFragment(reading) ? backward(reading, elements, standingAt(0, state), rest) : undefined;
  if (element.at === "gap") return backwardGap(reading, elements, rest, state, element.most);
  if (element.at === "slot") return fillBackward(reading, element.slot, elements, rest, state);
  const at = behindWord(reading, element, state.at);
  const found = at > 0 ? backward(reading, elements, standingAt(at - 1, state), rest) : undefined;
  return found ?? (element.optional ? backward(reading, elements, state, rest) : undefined);
}

/** Where the word ends that fits before `at`, adverbs stepped over; 0 where none does. */
function behindWord(reading: Reading, element: Element & { at: "word" }, at: number): number {
  if (fitsWord(reading, element, at - 1)) return at;
  const before = backOverAdverbs(reading, at);
  return before < at && fitsWord(reading, element, before - 1) ? before : 0;
}

function backwardGap(
  reading: Reading,
  elements: readonly Element[],
  rest: number,
  state: State,
  most: number,
): State | undefined {
  if (elements[rest - 1]?.at === "slot") return backward(reading, elements, state, rest);
  for (let skipped = 0; skipped <= most && state.at - skipped >= 0; skipped += 1) {
    const found = backward(reading, elements, standingAt(state.at - skipped, state), rest);
    if (found) return found;
    if (closesGap(reading, state.at - skipped - 1, most)) return undefined;
  }
  return undefined;
}

function fillBackward(
  reading: Reading,
  slot: Slot,
  elements: readonly Element[],
  rest: number,
  state: State,
): State | undefined {
  if (slot.form === "list") {
    const list = listBefore(reading, state.at);
    if (!list || list.items.length < slot.count) return undefined;
    return backward(reading, elements, withRole(state, slot, list.items, list.from), rest);
  }
  const verbal = isVerbal(reading, state.at);
  const phrase =
    slot.form === "clause"
      ? clauseSubject(reading, state.at)
      : verbal
        ? subjectBefore(reading, state.at)
        : phraseBefore(reading, state.at);
  if (!phrase || (isChunk(phrase) && !fits(reading, slot, phrase))) return undefined;
  const before = elements[rest - 1];
  if (before?.at !== "word" && isDefined(reading, slot, phrase)) {
    const entry = { entry: true, from: 0, to: phrase.to } as const;
    return backward(reading, elements, withRole(state, slot, [entry], 0), rest);
  }
  const named =
    isChunk(phrase) &&
    before?.at === "word" &&
    before.words.has(reading.tokens[phrase.name - 1]?.lower ?? "");
  const at = named ? phrase.name : phrase.from;
  return backward(reading, elements, withRole(state, slot, [phrase], at), rest);
}

/** "An object containing a ref": a definition without a verb says of its entry what it says of the class. */
function isDefined(reading: Reading, { role }: Slot, phrase: Phrase): boolean {
  if (role === "class" || role === "x" || !isChunk(phrase) || phrase.from > 0) return false;
  return isFragment(reading) && !VERSUS.test(reading.tokens[phrase.to]?.lower ?? "");
}

/** "Fixed vs floating rates" opens with one of the two that it opposes. */
const VERSUS = /^(?:vs|versus|!=|≠)$/;

/** Whether the word at `at` is a verb, so that what stands before it is its subject. */
function isVerbal(reading: Reading, at: number): boolean {
  const kind = reading.classes[at];
  const word = reading.tokens[at]?.lower ?? "";
  if (kind === "verb" && PAST_FORMS.has(word) && reading.classes[at - 1] === "name") return false;
  return kind === "auxiliary" || kind === "verb" || (kind === "name" && /(?:s|ing)$/.test(word)) || at === 0;
}

/** Whether token `at` opens a sentence, or a clause behind a colon or semicolon. */
function startsAt(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const text = reading.tokens[i]?.text;
    if (text === ":" || text === ";") return true;
    const kind = reading.classes[i];
    if (kind !== "adverb" && kind !== "conjunction" && text !== ",") return false;
  }
  return true;
}

function backOverAdverbs(reading: Reading, at: number): number {
  let i = at;
  while (reading.classes[i - 1] === "adverb") i -= 1;
  return i;
}
