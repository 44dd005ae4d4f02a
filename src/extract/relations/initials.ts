import { oncePerWord } from "../../model/once-per-word.ts";
import { quoteOf, type Reading } from "../3-sentences.ts";
import { isAcronym } from "../language/acronym.ts";
import type { Chunk } from "../language/chunks.ts";
import { CUES, holds } from "../language/cues.ts";
import { splitItems } from "../language/lists.ts";
import { termOf } from "../language/terms.ts";
import type { Token } from "../language/tokens.ts";
import { entryOf } from "./anaphora.ts";
import type { Claim, End } from "./claim.ts";
import type { EndContext } from "./ends.ts";

const CONFIDENCE = 0.92;

/**
 * A list whose initials spell a name gives the parts of what is named: "ACID: atomicity, consistency, isolation,
 * durability", "stands for atomicity (all or nothing), …", and the same in a parenthesis behind the name.
 */
export function initialClaims(reading: Reading, context: EndContext): readonly Claim[] {
  if (reading.passage.aside) return [];
  return [
    ...openingList(reading, context),
    ...parenthesisedLists(reading, context),
    ...joinedNames(reading, context),
  ];
}

const JOINED_LETTERS = /^\p{Lu}{2,}(?:\/\p{Lu}{2,})+$/u;

/** "CI/CD" is made of what its sentence names with these initials: "continuous integration … and continuous delivery". */
function joinedNames(reading: Reading, context: EndContext): readonly Claim[] {
  const entry = entryOf(reading.place);
  const label = (entry && context.concepts.drafts.get(entry)?.label) ?? "";
  if (!entry || reading.index > 0 || reading.passageIndex > 0 || !JOINED_LETTERS.test(label)) return [];
  const letters = label.toLowerCase().split("/");
  const phrases = letters.map((part) =>
    reading.chunks.find(({ name, to }) => initialsOf(reading.tokens.slice(name, to)) === part),
  );
  if (!phrases.every((phrase) => phrase !== undefined)) return [];
  return phrases.map((phrase) => partClaim(reading, phrase, { id: entry }, context));
}

function openingList(reading: Reading, context: EndContext): readonly Claim[] {
  const entry = entryOf(reading.place);
  const draft = entry && context.concepts.drafts.get(entry);
  const acronym = draft && (acronymIn(draft.label) || draft.aliases.map(acronymIn).find(Boolean));
  if (!acronym) return [];
  const read = (at: number) => partsOf(reading, at, acronym, { id: draft.id }, context);
  return (
    listStarts(reading)
      .map(read)
      .find((claims) => claims.length > 0) ?? []
  );
}

/** The first word of a name that is an acronym; the empty string where none is. */
const acronymIn = oncePerWord((name): string => name.split(" ").find(isAcronym) ?? "");

/** Words that lead from what an acronym is to what its letters stand for: "acronym for", "created from the words". */
const LEADING = /^(?:for|of|from|words|word|terms|letters)$/;
/** So near the start stands the word that calls its entry an acronym, and so near that one the list. */
const [NEAR_START, NEAR_ACRONYM] = [8, 8];

/**
 * Where the list of an entry can start: at its first word, behind what says that the letters stand for something, and behind
 * a colon.
 */
function listStarts(reading: Reading): readonly number[] {
  const { tokens, index, passageIndex } = reading;
  const opens = index === 0 && passageIndex === 0;
  if (!opens && !holds(reading, "acronym") && !holds(reading, "colon")) return [];
  const called = tokens.findIndex(({ lower }, i) => i < NEAR_START && CUES.acronym.has(lower));
  const first = tokens.findIndex(({ lower }, i) => i < 3 && lower === "for");
  const behind = tokens.flatMap(({ lower }, i) =>
    called >= 0 && i > called && i < called + NEAR_ACRONYM && LEADING.test(lower) ? [i + 1] : [],
  );
  const colons = tokens.flatMap(({ text }, i) => (text === ":" ? [i + 1] : []));
  const opening = opens ? [0, ...(first >= 0 ? [first + 1] : [])] : [];
  return [...opening, ...behind, ...colons];
}

function parenthesisedLists(reading: Reading, context: EndContext): readonly Claim[] {
  if (!holds(reading, "bracket")) return [];
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
  const items = spelling(reading, splitItems(reading, at), acronym.toLowerCase().replace(/s$/, ""));
  if (isOnePhrase(reading, items)) return [];
  return items.map((item) => partClaim(reading, item, whole, context));
}

const LEAST = 3;

/** The items from the first that spell the letters; what stands behind them goes on with the sentence. Empty where none do. */
function spelling({ tokens }: Reading, items: readonly Chunk[], letters: string): readonly Chunk[] {
  const initials = items.map(({ from, to }) => initialsOf(tokens.slice(from, to)));
  // "Generally accepted accounting principles, a set of …": one name that spells them all, and no list.
  if (initials[0] === letters) return [];
  const counts = items.map((_, i) => i + 1).filter((count) => count >= LEAST);
  const count = counts.findLast((each) => spells(letters, initials.slice(0, each)));
  return items.slice(0, count ?? 0);
}

function partClaim(reading: Reading, part: Chunk, whole: End, context: EndContext): Claim {
  const term = termOf(reading, part, context.lexicon);
  return {
    type: "part-of",
    source: term.id ? { id: term.id } : { term, place: reading.place },
    target: whole,
    basis: "stated",
    confidence: CONFIDENCE,
    evidence: quoteOf(reading, "initials"),
    promotes: "opposites",
  };
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
