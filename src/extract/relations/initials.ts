import { quoteOf, type Reading } from "../3-sentences.ts";
import { isAcronym } from "../language/acronym.ts";
import type { Chunk } from "../language/chunks.ts";
import { splitItems } from "../language/lists.ts";
import { termOf } from "../language/terms.ts";
import type { Token } from "../language/tokens.ts";
import { entryOf } from "./anaphora.ts";
import type { Claim, End } from "./claim.ts";
import type { EndContext } from "./ends.ts";

const CONFIDENCE = 0.92;

/**
 * A list whose initials spell a name gives the parts of what is named: "ACID: atomicity, consistency, isolation,
 * durability", and the same in a parenthesis behind the name.
 */
export function initialClaims(reading: Reading, context: EndContext): readonly Claim[] {
  if (reading.passage.aside) return [];
  return [...openingList(reading, context), ...parenthesisedLists(reading, context)];
}

function openingList(reading: Reading, context: EndContext): readonly Claim[] {
  const entry = entryOf(reading.place);
  const draft = entry && context.concepts.drafts.get(entry);
  if (!draft || reading.index > 0 || reading.passageIndex > 0) return [];
  const acronym = [draft.label, ...draft.aliases].find(isAcronym);
  const start =
    reading.tokens[0]?.lower === "stands"
      ? 2
      : reading.tokens.findIndex(
          (token, i) => i < 4 && reading.tokens[i - 1]?.lower === "for" && token.isWord,
        );
  return acronym ? partsOf(reading, Math.max(0, start), acronym, { id: draft.id }, context) : [];
}

function parenthesisedLists(reading: Reading, context: EndContext): readonly Claim[] {
  if (!reading.tokens.some(({ text }) => text === "(")) return [];
  return reading.tokens.flatMap((token, i) => {
    if (reading.tokens[i + 1]?.text !== "(" || !isAcronym(token.text)) return [];
    const term = termOf(reading, { from: i, name: i, to: i + 1 }, context.lexicon);
    const whole: End = term.id ? { id: term.id } : { term, place: reading.place };
    return partsOf(reading, i + 2, token.text, whole, context);
  });
}

function partsOf(
  reading: Reading,
  at: number,
  acronym: string,
  whole: End,
  context: EndContext,
): readonly Claim[] {
  const items = splitItems(reading, at);
  if (items.length < 3 || isOnePhrase(reading, items)) return [];
  const initials = items.map((item) => initialsOf(reading.tokens.slice(item.from, item.to)));
  if (!spells(acronym.toLowerCase().replace(/s$/, ""), initials)) return [];
  const evidence = quoteOf(reading, "initials");
  return items.map((item) => {
    const term = termOf(reading, item, context.lexicon);
    const source: End = term.id ? { id: term.id } : { term, place: reading.place };
    return {
      type: "part-of",
      source,
      target: whole,
      basis: "stated",
      confidence: CONFIDENCE,
      evidence,
      promotes: "opposites",
    };
  });
}

/** "Earnings before interest, taxes, and amortisation" is one name, and no list of its parts. */
function isOnePhrase({ classes }: Reading, [first]: readonly Chunk[]): boolean {
  return first !== undefined && classes.slice(first.from, first.to).includes("preposition");
}

function initialsOf(words: readonly Token[]): string {
  return words.map((word) => word.lower[0] ?? "").join("");
}

/** Whether a leading part of each item's initials, in order, spells the acronym: ba + s + e. */
function spells(acronym: string, items: readonly string[]): boolean {
  const [first, ...rest] = items;
  if (first === undefined) return acronym === "";
  for (let n = 1; n <= first.length; n += 1)
    if (acronym.startsWith(first.slice(0, n)) && spells(acronym.slice(n), rest)) return true;
  return false;
}
