import type { Reading } from "../3-sentences.ts";
import { listBefore } from "../language/lists.ts";
import { phraseBefore } from "../language/phrases.ts";
import { clauseSubject, isChunk, isFragment, type Phrase, subjectBefore } from "../language/subjects.ts";
import { PAST_FORMS } from "../language/words.ts";
import { fits, fitsWord, type State, withRole } from "./fits.ts";
import { closesGap } from "./forward.ts";
import type { Element, Slot } from "./pattern.ts";

export function backward(reading: Reading, elements: readonly Element[], state: State): State | undefined {
  const element = elements.at(-1);
  if (!element) return state;
  const rest = elements.slice(0, -1);
  if (element.at === "start") return startsAt(reading, state.at) ? backward(reading, rest, state) : undefined;
  if (element.at === "definition")
    return isFragment(reading) ? backward(reading, rest, { ...state, at: 0 }) : undefined;
  if (element.at === "gap") return backwardGap(reading, rest, state, element.most);
  if (element.at === "slot") return fillBackward(reading, element.slot, rest, state);
  const at = fitsWord(reading, element, state.at - 1) ? state.at : backOverAdverbs(reading, state.at);
  const found = fitsWord(reading, element, at - 1)
    ? backward(reading, rest, { ...state, at: at - 1 })
    : undefined;
  return found ?? (element.optional ? backward(reading, rest, state) : undefined);
}

function backwardGap(
  reading: Reading,
  rest: readonly Element[],
  state: State,
  most: number,
): State | undefined {
  if (rest.at(-1)?.at === "slot") return backward(reading, rest, state);
  for (let skipped = 0; skipped <= most && state.at - skipped >= 0; skipped += 1) {
    const found = backward(reading, rest, { ...state, at: state.at - skipped });
    if (found) return found;
    if (closesGap(reading, state.at - skipped - 1, most)) return undefined;
  }
  return undefined;
}

function fillBackward(
  reading: Reading,
  slot: Slot,
  rest: readonly Element[],
  state: State,
): State | undefined {
  if (slot.form === "list") {
    const list = listBefore(reading, state.at);
    if (!list || list.items.length < slot.count) return undefined;
    return backward(reading, rest, { ...state, at: list.from, roles: withRole(state, slot, list.items) });
  }
  const verbal = isVerbal(reading, state.at);
  const phrase =
    slot.form === "clause"
      ? clauseSubject(reading, state.at)
      : verbal
        ? subjectBefore(reading, state.at)
        : phraseBefore(reading, state.at);
  if (!phrase || (isChunk(phrase) && !fits(reading, slot, phrase))) return undefined;
  if (rest.at(-1)?.at !== "word" && isDefined(reading, slot, phrase)) {
    const entry = { entry: true, from: 0, to: phrase.to } as const;
    return backward(reading, rest, { ...state, at: 0, roles: withRole(state, slot, [entry]) });
  }
  const before = rest.at(-1);
  const named =
    isChunk(phrase) &&
    before?.at === "word" &&
    before.words.has(reading.tokens[phrase.name - 1]?.lower ?? "");
  const at = named ? phrase.name : phrase.from;
  return backward(reading, rest, { ...state, at, roles: withRole(state, slot, [phrase]) });
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
    if (/^[:;]$/.test(reading.tokens[i]?.text ?? "")) return true;
    if (!["adverb", "conjunction"].includes(reading.classes[i] ?? "") && reading.tokens[i]?.text !== ",")
      return false;
  }
  return true;
}

function backOverAdverbs(reading: Reading, at: number): number {
  let i = at;
  while (reading.classes[i - 1] === "adverb") i -= 1;
  return i;
}
