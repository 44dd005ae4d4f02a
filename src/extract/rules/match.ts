import type { Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import {
  clauseSubject,
  isChunk,
  isFragment,
  isSubject,
  listAt,
  listBefore,
  ownerAt,
  type Phrase,
  phraseAt,
  phraseBefore,
  skipAdverbs,
  skipParenthesis,
  splitItems,
  subjectBefore,
} from "../language/phrases.ts";
import { PAST_FORMS } from "../language/words.ts";
import { compilePattern, type Element, type Pattern, type Slot } from "./pattern.ts";
import type { Rule } from "./rule.ts";

/** A rule that fits a sentence: which phrases play which role, and the tokens that it spans. */
export interface Match {
  readonly rule: Rule;
  readonly roles: Readonly<Record<string, readonly Phrase[]>>;
  readonly from: number;
  readonly to: number;
  /** A list that is announced and not given: "It has four parts:". Its items are what stands below. */
  readonly announced?: string;
}

interface Compiled {
  readonly rule: Rule;
  readonly pattern: Pattern;
}

/** Rules, found by the word that each search starts from. */
export class RuleIndex {
  private readonly byWord = new Map<string, Compiled[]>();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      const compiled = { rule, pattern: compilePattern(rule.pattern) };
      for (const word of compiled.pattern.anchor)
        this.byWord.set(word, [...(this.byWord.get(word) ?? []), compiled]);
    }
  }

  /** All matches in a sentence, in the order of their words. */
  match(reading: Reading): readonly Match[] {
    return reading.tokens.flatMap((token, i) =>
      (this.byWord.get(token.lower) ?? []).flatMap(
        ({ rule, pattern }) => matchAt(reading, i, rule, pattern) ?? [],
      ),
    );
  }
}

interface State {
  readonly at: number;
  readonly roles: Readonly<Record<string, readonly Phrase[]>>;
  readonly announced?: string;
}

function matchAt(reading: Reading, anchor: number, rule: Rule, pattern: Pattern): Match | undefined {
  const left = backward(reading, pattern.left, { at: anchor, roles: {} });
  const right = left && forward(reading, pattern.right, { at: anchor + 1, roles: left.roles });
  if (!left || !right) return undefined;
  return {
    rule,
    roles: right.roles,
    from: left.at,
    to: right.at,
    ...(right.announced ? { announced: right.announced } : {}),
  };
}

function forward(reading: Reading, elements: readonly Element[], state: State): State | undefined {
  const [element, ...rest] = elements;
  if (!element) return state;
  if (element.at === "gap") return throughGap(reading, rest, state, element.most);
  if (element.at === "start" || element.at === "definition") return undefined;
  if (element.at === "slot") return fillForward(reading, element.slot, rest, state);
  const at = skipAdverbsFor(reading, element, state.at);
  const found = fitsWord(reading, element, at);
  const taken = found ? forward(reading, rest, { ...state, at: at + 1 }) : undefined;
  return taken ?? (element.optional ? forward(reading, rest, state) : undefined);
}

function skipAdverbsFor(reading: Reading, element: Element & { at: "word" }, at: number): number {
  return fitsWord(reading, element, at) ? at : skipParenthesis(reading, skipAdverbs(reading, at));
}

/** A gap narrower than this lies inside a phrase, so no verb stands in it. */
const WIDE_GAP = 6;

function throughGap(
  reading: Reading,
  rest: readonly Element[],
  state: State,
  most: number,
): State | undefined {
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const at = state.at + skipped;
    const found = forward(reading, rest, { ...state, at });
    if (found) return found;
    if (at >= reading.tokens.length || /^[.;:()]$/.test(reading.tokens[at]?.text ?? "")) return undefined;
    if (most < WIDE_GAP && /^(?:verb|auxiliary)$/.test(reading.classes[at] ?? "")) return undefined;
  }
  return undefined;
}

function fillForward(
  reading: Reading,
  slot: Slot,
  rest: readonly Element[],
  state: State,
): State | undefined {
  const at = skipAdverbs(reading, state.at);
  if (slot.form === "list") return fillList(reading, slot, rest, { ...state, at });
  if (slot.form === "steps") return fillSteps(reading, slot, rest, { ...state, at });
  if (isEntryPronoun(reading, at)) {
    const entry = { entry: true, from: at, to: at + 1 } as const;
    return forward(reading, rest, { ...state, at: at + 1, roles: withRole(state, slot, [entry]) });
  }
  const phrase = slot.owner ? ownerAt(reading, at) : phraseAt(reading, at);
  if (!phrase || !fits(reading, slot, phrase)) return undefined;
  for (let to = phrase.to; to > phrase.name; to -= 1) {
    const found = forward(reading, rest, {
      ...state,
      at: to,
      roles: withRole(state, slot, [{ ...phrase, to }]),
    });
    if (found || !(rest[0]?.at === "word" || rest[0]?.at === "gap")) return found;
  }
  return undefined;
}

/** Steps are short; a longer stretch between commas is a clause. */
const LONGEST_STEP = 5;

function fillSteps(reading: Reading, slot: Slot, rest: readonly Element[], state: State): State | undefined {
  const steps = splitItems(reading, state.at);
  const to = steps.at(-1)?.to;
  const fit =
    to !== undefined && steps.length > 1 && steps.every((step) => step.to - step.from <= LONGEST_STEP);
  return fit
    ? forward(reading, rest, { ...state, at: to, roles: withRole(state, slot, steps) })
    : fillList(reading, slot, rest, state);
}

/** Alternatives come in exactly the number that a rule names, other lists in no fewer; some need an article on each item. */
function rightLength(reading: Reading, slot: Slot, items: readonly Chunk[]): boolean {
  if (slot.article === "a")
    return items.length > 1 && items.every((item) => /^an?$/.test(reading.tokens[item.from]?.lower ?? ""));
  return slot.role === "a" ? slot.count === 0 || items.length === slot.count : items.length >= slot.count;
}

/** "are flavors of it": a pronoun behind the rule's words is the entry. */
function isEntryPronoun(reading: Reading, at: number): boolean {
  return reading.classes[at] === "pronoun" && /^(?:it|them)$/.test(reading.tokens[at]?.lower ?? "");
}

function fillList(reading: Reading, slot: Slot, rest: readonly Element[], state: State): State | undefined {
  const list = listAt(reading, state.at);
  if (list && !rightLength(reading, slot, list.items)) return undefined;
  if (list)
    return forward(reading, rest, { ...state, at: list.to, roles: withRole(state, slot, list.items) });
  const ended = state.at >= reading.tokens.length && /^[:]$/.test(reading.tokens.at(-1)?.text ?? "");
  return ended && rest.length === 0
    ? { ...state, announced: slot.role, roles: withRole(state, slot, []) }
    : undefined;
}

function backward(reading: Reading, elements: readonly Element[], state: State): State | undefined {
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
    if (most < WIDE_GAP && /^(?:verb|auxiliary)$/.test(reading.classes[state.at - skipped - 1] ?? ""))
      return undefined;
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
  const before = rest.at(-1);
  const named =
    isChunk(phrase) &&
    before?.at === "word" &&
    before.words.has(reading.tokens[phrase.name - 1]?.lower ?? "");
  const at = named ? phrase.name : phrase.from;
  return backward(reading, rest, { ...state, at, roles: withRole(state, slot, [phrase]) });
}

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

function fitsWord(reading: Reading, element: Element & { at: "word" }, at: number): boolean {
  const word = reading.tokens[at]?.lower ?? "";
  if (element.words.has(word)) return true;
  return element.ending !== undefined && word.endsWith(element.ending) && reading.classes[at] === "name";
}

function backOverAdverbs(reading: Reading, at: number): number {
  let i = at;
  while (reading.classes[i - 1] === "adverb") i -= 1;
  return i;
}

function fits(reading: Reading, slot: Slot, phrase: Chunk): boolean {
  const opener = reading.tokens[phrase.from]?.lower ?? "";
  const last = reading.tokens[phrase.to - 1];
  if (slot.form === "subject") return isSubject(reading, phrase);
  if (slot.endsIn) return slot.endsIn.has(last?.lower ?? "");
  if (slot.article === "the") return opener === "the";
  if (slot.article === "bare")
    return phrase.from === phrase.name && last?.key === last?.lower && endsClause(reading, phrase.to);
  if (slot.article === "a")
    return (
      opener === "all" ||
      opener === "both" ||
      opener === "a" ||
      opener === "an" ||
      opener === "another" ||
      (phrase.from === phrase.name && /s$/.test(last?.lower ?? ""))
    );
  return true;
}

function endsClause(reading: Reading, at: number): boolean {
  return (
    at >= reading.tokens.length || reading.classes[at] === "mark" || reading.classes[at] === "conjunction"
  );
}

function withRole(state: State, slot: Slot, phrases: readonly Phrase[]): State["roles"] {
  return { ...state.roles, [slot.role]: [...(state.roles[slot.role] ?? []), ...phrases] };
}
