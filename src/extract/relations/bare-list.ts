import { quoteOf, type Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import { singular } from "../language/fold.ts";
import { splitItems } from "../language/lists.ts";
import { phraseAt } from "../language/phrases.ts";
import { CARRYING_PARTICIPLES, NUMBERS } from "../language/words.ts";
import { entryOf } from "./anaphora.ts";
import type { Claim } from "./claim.ts";
import { type EndContext, endsOf } from "./ends.ts";
import { PROCESS } from "./process.ts";

const LONGEST_ITEM = 4;

/** What a definition that only lists says of its items, by what the entry is or how the list is joined. */
const LISTS = {
  steps: { type: "stage-of", confidence: 0.8, least: 3 },
  and: { type: "part-of", confidence: 0.68, least: 3 },
  or: { type: "kind-of", confidence: 0.74, least: 2 },
  several: { type: "kind-of", confidence: 0.74, least: 3 },
  none: undefined,
} as const;

/**
 * A definition that only lists names what its entry is made of, its kinds, or the steps of a process: "Header, payload, and
 * FCS." "DNA or RNA."
 */
export function bareListClaims(reading: Reading, context: EndContext): readonly Claim[] {
  const entry = entryOf(reading.place);
  const draft = entry && context.concepts.drafts.get(entry);
  if (!draft || reading.passage.aside || reading.index > 0 || reading.passageIndex > 0) return [];
  const list = listUnder(draft.label, reading);
  const items = splitItems(reading, 0).map((item) => phraseOver(reading, item));
  if (!list || items.length < list.least || !isBareList(reading, items)) return [];
  const { type, confidence } = list;
  const evidence = quoteOf(reading, "bare-list");
  return endsOf(reading, items, "source", context).map((source, i) => ({
    type,
    source,
    target: { id: draft.id },
    basis: "stated",
    confidence,
    ...(type === "stage-of" ? { order: i + 1 } : {}),
    evidence,
    promotes: "members",
  }));
}

/** "Rivers, lakes, and ponds." under Inland waters are some of them; a doing such as Sorting is made of no things. */
function listUnder(label: string, reading: Reading): (typeof LISTS)[keyof typeof LISTS] {
  if (PROCESS.test(label)) return LISTS.steps;
  if (reading.tokens.some(({ lower }) => lower === "other") || /(?:ation|ing)$/.test(label))
    return LISTS.none;
  const joint = jointOf(reading);
  return joint === "and" && isPluralName(label) ? LISTS.several : LISTS[joint];
}

/** "Wading birds", "Types of bird". */
function isPluralName(label: string): boolean {
  const [head = ""] = label.toLowerCase().split(/ (?:of|in|for|on) /);
  const noun = head.split(" ").at(-1) ?? "";
  return /[^s]s$/.test(noun) && singular(noun) !== noun;
}

/** "One mast, mainsail, one jib.": where a count opens the list, a comma says what "and" does. */
function jointOf({ tokens }: Reading): "and" | "or" | "none" {
  const joint = tokens.find(({ lower }) => lower === "and" || lower === "or")?.lower;
  if (joint === "and" || joint === "or") return joint;
  return NUMBERS.has(tokens[0]?.lower ?? "") ? "and" : "none";
}

/** "Bow, stock and string together": the word at the end joins all of them. */
const TOGETHER = /^(?:together|combined)$/;

/** The item without its article or count. */
function phraseOver(reading: Reading, whole: Chunk): Chunk {
  const joined = TOGETHER.test(reading.tokens[whole.to - 1]?.lower ?? "") && whole.to - whole.from > 1;
  const item = joined ? { ...whole, to: whole.to - 1 } : whole;
  const phrase = phraseAt(reading, item.from);
  return phrase?.to === item.to ? phrase : item;
}

/** Nothing but short noun phrases between commas, up to the full stop. */
function isBareList(reading: Reading, items: readonly Chunk[]): boolean {
  if (reading.tokens.at(-1)?.text === ":") return false;
  if (/^(?:aka|alias|see|cf|compare|or|syn|also)$/.test(reading.tokens[0]?.lower ?? "")) return false;
  const end = items.at(-1)?.to ?? 0;
  const together = TOGETHER.test(reading.tokens[end]?.lower ?? "");
  const whole = end >= reading.tokens.length - (together ? 2 : 1);
  const plain = reading.classes.every(
    (kind, i) =>
      (/^(?:name|determiner|number|mark|conjunction)$/.test(kind) || (together && i === end)) &&
      reading.tokens[i]?.lower !== "that",
  );
  const does = reading.tokens.some(({ lower }) => CARRYING_PARTICIPLES.has(lower));
  return whole && plain && !does && items.every(({ from, to }) => to - from <= LONGEST_ITEM);
}
