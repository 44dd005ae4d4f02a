import { quoteOf, type Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import { foldPhrase, singular } from "../language/fold.ts";
import { splitItems } from "../language/lists.ts";
import { phraseAt } from "../language/phrases.ts";
import { CARRYING_PARTICIPLES, FINITE_VERBS, NUMBERS, PLURAL_MODIFIERS } from "../language/words.ts";
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
  if (!draft || !opensEntry(reading)) return [];
  const list = listUnder(reading.place.node.head?.text ?? draft.label, reading);
  if (!list) return [];
  const items = splitItems(reading, 0).map((item) => phraseOver(reading, item));
  if (items.length < list.least || !isBareList(reading, items)) return [];
  if (items.some((item) => isPredicate(reading, item)) || opensWithName(reading, items, draft.label))
    return [];
  if (endsInVerb(reading, items, context) || sharesNoun(items)) return [];
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

/** Whether a sentence is all that stands first under its entry: of several points below it none defines it. */
function opensEntry({ passage, index, passageIndex, place, tokens }: Reading): boolean {
  if (passage.aside || index > 0 || passageIndex > 0 || tokens.at(-1)?.text === "?") return false;
  return place.role !== "item" || (place.within?.node.children.length ?? 0) < 2;
}

/** "Holds yarn, feeds needles and winds cones" tells what a thing does: a plural before another noun is a verb. */
function isPredicate({ tokens }: Reading, { name, to }: Chunk): boolean {
  const first = tokens[name];
  const plural = first !== undefined && first.key !== first.lower && /[^s]s$/.test(first.lower);
  return plural && to - name > 1 && !PLURAL_MODIFIERS.has(first.lower);
}

/** "The warp or the weft breaks": behind the last name stands what it does. */
function endsInVerb({ tokens }: Reading, items: readonly Chunk[], { lexicon }: EndContext): boolean {
  const last = items.at(-1);
  const word = tokens[(last?.to ?? 0) - 1]?.lower ?? "";
  if (!last || last.to - last.name < 2 || !FINITE_VERBS.has(word)) return false;
  const named = (to: number) => lexicon.find(tokens.slice(last.name, to)) !== undefined;
  return named(last.to - 1) && !named(last.to);
}

/** "A wrong or inaccurate name": two adjectives before one noun, where the article stands for both. */
function sharesNoun([first, second]: readonly Chunk[]): boolean {
  if (!first || !second) return false;
  const alone = first.name > first.from && first.to - first.name === 1;
  return alone && second.from === second.name && second.to - second.from > 1;
}

/** "The loom lifts, lowers and beats": the entry is the subject, and its verbs stand in a row. */
function opensWithName({ tokens }: Reading, [first]: readonly Chunk[], label: string): boolean {
  if (!first || first.from === first.name) return false;
  const words = foldPhrase(label).split(" ");
  return (
    first.to - first.name > words.length && words.every((word, i) => tokens[first.name + i]?.key === word)
  );
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

const IN_LISTS: ReadonlySet<string> = new Set(["name", "determiner", "number", "mark", "conjunction"]);

/** Nothing but short noun phrases between commas, up to the full stop. */
function isBareList(reading: Reading, items: readonly Chunk[]): boolean {
  if (reading.tokens.at(-1)?.text === ":") return false;
  if (/^(?:aka|alias|see|cf|compare|or|syn|also)$/.test(reading.tokens[0]?.lower ?? "")) return false;
  const end = items.at(-1)?.to ?? 0;
  const together = TOGETHER.test(reading.tokens[end]?.lower ?? "");
  const whole = end >= reading.tokens.length - (together ? 2 : 1);
  const plain = reading.classes.every(
    (kind, i) => (IN_LISTS.has(kind) || (together && i === end)) && reading.tokens[i]?.lower !== "that",
  );
  const does = reading.tokens.some(({ lower }) => CARRYING_PARTICIPLES.has(lower));
  return whole && plain && !does && items.every(({ from, to }) => to - from <= LONGEST_ITEM);
}
