import { quoteOf, type Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import { splitItems } from "../language/lists.ts";
import { phraseAt } from "../language/phrases.ts";
import { isFragment } from "../language/subjects.ts";
import { GATHERING } from "../rules/part-of.ts";
import { withClassNoun } from "./adjective-kinds.ts";
import { entryOf } from "./anaphora.ts";
import type { Claim } from "./claim.ts";
import { type EndContext, endsOf } from "./ends.ts";

/** What a list behind a definition says of its items, and how sure that is. */
const KINDS = { type: "kind-of", confidence: 0.74 } as const;
const PARTS = { type: "part-of", confidence: 0.74 } as const;
const STAGES = { type: "stage-of", confidence: 0.76 } as const;

const LEAST = 2;
/** Without an "and" or "or" a list is shown by its length. */
const LEAST_BARE = 3;
const LONGEST_ITEM = 4;
const GATHERINGS = new Set(GATHERING.split("|"));

/**
 * A list that a definition ends with, behind a colon or in brackets: "All that turns the wheel: pedals, cranks and chain"
 * names parts, "The works of a press in order: inking, pressing and drying" steps, and "A sign of rest (dot, dash or gap)"
 * kinds. What kind of list it is, the noun that the definition opens with tells, or the "or" that joins its items.
 */
export function appendedListClaims(reading: Reading, context: EndContext): readonly Claim[] {
  const entry = entryOf(reading.place);
  if (!entry || reading.passage.aside || !opensEntry(reading)) return [];
  const list = listIn(reading);
  const said = list && meaningOf(reading, list);
  if (!list || !said) return [];
  const evidence = quoteOf(reading, "appended-list");
  const ends = endsOf(reading, list.items, "source", context);
  const full = said === KINDS ? withClassNoun(ends, { id: entry }, context, true) : ends;
  return full.map((source, i) => ({
    type: said.type,
    source,
    target: { id: entry },
    basis: "stated",
    confidence: said.confidence,
    ...(said === STAGES ? { order: i + 1 } : {}),
    evidence,
    promotes: "members",
  }));
}

function opensEntry(reading: Reading): boolean {
  if (reading.index > 0 || reading.passageIndex > 0) return false;
  return isFragment(reading) || /^(?:all|everything|the)$/.test(reading.tokens[0]?.lower ?? "");
}

interface Appended {
  readonly sign: ":" | "(";
  readonly joint: "and" | "or" | "none";
  readonly items: readonly Chunk[];
  /** How many stand there, "etc." among them. */
  readonly count: number;
}

/** The list behind the first colon up to the end, or in the first brackets. */
function listIn(reading: Reading): Appended | undefined {
  const { tokens } = reading;
  const at = tokens.findIndex(({ text }) => text === ":" || text === "(");
  const sign = tokens[at]?.text;
  if (at < 2 || (sign !== ":" && sign !== "(")) return undefined;
  if (tokens.slice(0, at).some(({ text }) => text === ",")) return undefined;
  const all = splitItems(reading, at + 1);
  const items = all.filter(({ from }) => !/^etc\.?$/.test(tokens[from]?.lower ?? ""));
  const end = all.at(-1)?.to ?? at;
  const closed = sign === ":" ? end >= tokens.length - 1 : tokens[end]?.text === ")";
  const joint = tokens.slice(at, end).find(({ lower }) => lower === "and" || lower === "or")?.lower;
  const least = joint ? LEAST : LEAST_BARE;
  if (!closed || all.length < least || !items.every((item) => isName(reading, item))) return undefined;
  const phrases = items.map((item) => phraseOver(reading, item));
  return {
    sign,
    joint: joint === "and" || joint === "or" ? joint : "none",
    items: phrases,
    count: all.length,
  };
}

/** A short noun phrase in small letters: capitals in brackets are other names. */
function isName({ tokens, classes }: Reading, { from, to }: Chunk): boolean {
  const plain = classes.slice(from, to).every((kind) => /^(?:name|determiner|number)$/.test(kind));
  return plain && to - from <= LONGEST_ITEM && !tokens.slice(from, to).some(({ capitals }) => capitals);
}

/** The item without its article or count. */
function phraseOver(reading: Reading, item: Chunk): Chunk {
  const phrase = phraseAt(reading, item.from);
  return phrase?.to === item.to ? phrase : item;
}

const STEPS = /^(?:process|step|stage|phase|cycle|procedure|sequence|routine|progression)$/;

/** "Or" gives kinds, in brackets the lack of it too; behind a colon the noun that opens the definition decides. */
function meaningOf({ tokens, chunks }: Reading, { sign, joint, count }: Appended) {
  const opener = tokens[0]?.lower ?? "";
  const [first] = chunks;
  const noun = tokens[(first?.to ?? 0) - 1]?.key ?? "";
  const one = /^(?:an?|any)$/.test(opener);
  if (sign === "(" && GATHERINGS.has(noun)) return undefined;
  if (sign === "(") return one && joint !== "and" && count >= LEAST_BARE ? KINDS : undefined;
  if (STEPS.test(noun) && count >= LEAST_BARE) return STAGES;
  if (joint === "or") return one || opener === "the" ? KINDS : undefined;
  const several = opener === "the" && joint === "and" && noun !== tokens[(first?.to ?? 0) - 1]?.lower;
  const whole = /^(?:all|everything)$/.test(opener) || GATHERINGS.has(noun) || WHOLES.test(noun);
  return whole || several ? PARTS : undefined;
}

/** Nouns for a thing that a list behind a colon takes apart. */
const WHOLES = /^(?:part|unit|entity|portion|section|whole|rest)$/;
