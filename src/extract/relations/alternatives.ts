import { areOpposite } from "../../model/opposites.ts";
import { quoteOf, type Reading } from "../3-sentences.ts";
import type { Chunk } from "../language/chunks.ts";
import { holds } from "../language/cues.ts";
import { foldPhrase } from "../language/fold.ts";
import { skipParenthesis } from "../language/phrases.ts";
import { isChunk, type Phrase, subjectBefore } from "../language/subjects.ts";
import { COMPARATIVE, HYPOTHETICALS, NEGATIONS, WEAK_MODIFIERS } from "../language/words.ts";
import { describes } from "./adjective-kinds.ts";
import { type Claim, type End, isKnown } from "./claim.ts";
import { conceptNamed } from "./composed-names.ts";
import { type EndContext, endOf } from "./ends.ts";

const [KIND, APART] = [0.76, 0.74];
const [LEAST, MOST] = [2, 5];
const LONGEST = 2;

/**
 * Kinds that a sentence names by adjectives alone: "A seal may be fixed or floating" names the fixed seal and the floating
 * seal. The noun is that of the subject, which is the entry or another known concept. They are set against each other.
 */
export function alternativeClaims(reading: Reading, context: EndContext): readonly Claim[] {
  if (!holds(reading, "or") || reading.passage.aside || reading.tokens.at(-1)?.text === "?") return [];
  if (HYPOTHETICALS.has(reading.tokens[0]?.lower ?? "")) return [];
  return reading.tokens.flatMap((_, i) => {
    const frame = frameAt(reading, i);
    if (!frame) return NO_CLAIMS;
    const over = classOf(reading, frame.subject, context);
    const noun = over && isKnown(over) ? context.namesOf(over.id)[0]?.join(" ") : undefined;
    if (!over || !noun || !areKinds(reading, frame)) return [];
    const kinds = frame.items.map((item) => kindOf(reading, item, noun, context));
    return claimsOn(reading, kinds, over);
  });
}

const NO_CLAIMS: readonly Claim[] = [];

interface Frame {
  readonly subject: Phrase;
  readonly items: readonly Chunk[];
  /** "Either", which says that there are no others. */
  readonly either: boolean;
}

/** A subject, a form of "be" at `at`, and words joined by "or" up to the end of the clause. */
function frameAt(reading: Reading, at: number): Frame | undefined {
  const { tokens } = reading;
  const [before, word] = [tokens[at - 1]?.lower, tokens[at]?.lower];
  if (before === "that" || before === "which" || before === "who") return undefined;
  const modal = word === "be" && (before === "can" || before === "may");
  if (word === "either" && isElided(reading, at)) return elidedFrame(reading, at);
  if (!modal && word !== "is" && word !== "are") return undefined;
  const subject = subjectBefore(reading, modal ? at - 1 : at);
  if (!subject || saysNo(reading, subject, at)) return undefined;
  const either = tokens[at + 1]?.lower === "either";
  const items = itemsAt(reading, either ? at + 2 : at + 1);
  return items.length >= LEAST && items.length <= MOST ? { subject, items, either } : undefined;
}

/** "A hole to look through; either fixed or sliding": the entry and its verb are left out. */
function isElided({ tokens }: Reading, at: number): boolean {
  return at === 0 || /^[;,]$/.test(tokens[at - 1]?.text ?? "");
}

function elidedFrame(reading: Reading, at: number): Frame | undefined {
  const items = itemsAt(reading, at + 1);
  const subject = { entry: true, from: at, to: at } as const;
  return items.length >= LEAST && items.length <= MOST ? { subject, items, either: true } : undefined;
}

function saysNo({ tokens }: Reading, subject: Phrase, at: number): boolean {
  return tokens.slice(Math.max(0, subject.from - 1), at + 2).some(({ lower }) => NEGATIONS.has(lower));
}

/** Bare words between commas and an "or", each with a parenthesis at most; none where the clause goes on otherwise. */
function itemsAt(reading: Reading, from: number): readonly Chunk[] {
  const items: Chunk[] = [];
  let joined = false;
  let i = from;
  while (items.length <= MOST) {
    let to = i;
    while (isWordOfItem(reading, to)) to += 1;
    if (to === i || unitsIn(reading, i, to) > LONGEST) return [];
    items.push({ from: i, name: i, to });
    const end = skipParenthesis(reading, to);
    const next: number = joined ? end : behindSeparator(reading, end);
    joined ||= reading.tokens.slice(end, next).some(({ lower }) => lower === "or");
    if (next === end) return joined && endsClause(reading, end) ? items : [];
    i = next;
  }
  return [];
}

function isWordOfItem({ tokens, classes }: Reading, at: number): boolean {
  return /^(?:name|verb)$/.test(classes[at] ?? "") && tokens[at]?.isWord === true;
}

function unitsIn({ tokens }: Reading, from: number, to: number): number {
  return tokens.slice(from, to).filter(({ glued }) => !glued).length;
}

function behindSeparator({ tokens }: Reading, at: number): number {
  let i = at;
  while (/^(?:,|or)$/.test(tokens[i]?.lower ?? "")) i += 1;
  return i;
}

function endsClause({ tokens }: Reading, at: number): boolean {
  return at >= tokens.length || /^(?:[.;:,–—]|depending|according|based|by)$/.test(tokens[at]?.lower ?? "");
}

/** The known concept that the subject names; "this", "some" and "each" leave it to the rest of the sentence. */
function classOf(reading: Reading, subject: Phrase, context: EndContext): End | undefined {
  if (
    isChunk(subject) &&
    /^(?:this|that|some|most|many|each)$/.test(reading.tokens[subject.from]?.lower ?? "")
  )
    return undefined;
  return endOf(reading, subject, "target", context);
}

/** Whether the words tell kinds apart, and not what may happen to a thing or how good it is. */
function areKinds(reading: Reading, { items, either }: Frame): boolean {
  const words = items.map((item) => reading.tokens[item.to - 1]?.lower ?? "");
  if (items.some((item) => isJudgment(reading, item))) return false;
  if (words.some((a, i) => words.slice(i + 1).some((b) => areOpposite(a, b)))) return true;
  if (words.some((word) => /ing$/.test(word)) || items.every((item) => isDone(reading, item))) return false;
  const compounds = items.map((item) => isCompound(reading, item));
  const adjectives = words.filter((word, i) => describes(word) || compounds[i]).length;
  const telling = adjectives * 2 >= words.length - (either ? 1 : 0);
  return telling || items.some((item) => isMarked(reading, item));
}

/** "Off-piste": words in one by hyphens. */
function isCompound({ tokens }: Reading, { from, to }: Chunk): boolean {
  return to - from > 1 && tokens.slice(from + 1, to).every(({ glued }) => glued);
}

/** "Delayed", but not "straight-grained": a participle alone tells what is done to a thing. */
function isDone({ tokens }: Reading, { from, to }: Chunk): boolean {
  return to - from === 1 && /ed$/.test(tokens[from]?.lower ?? "");
}

function isJudgment({ tokens }: Reading, { from, to }: Chunk): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ lower }) =>
        (WEAK_MODIFIERS.has(lower) && !NAMING.has(lower)) || COMPARATIVE.test(lower) || /.est$/.test(lower),
    );
}

/** Weak modifiers that name kinds where they stand beside their like. */
const NAMING = new Set(
  "simple complex single primary secondary full standard special modern traditional classic original general regular central".split(
    " ",
  ),
);

function isMarked({ passage, tokens }: Reading, { from, to }: Chunk): boolean {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return passage.prose.marks.some(
    (mark) => mark.start >= start - 1 && mark.end <= end + 1 && mark.end > mark.start,
  );
}

/** The kind that a word and the noun of its class name: a known concept, "Fixed" alone too, or a phrase that may become one. */
function kindOf(reading: Reading, { from, to }: Chunk, noun: string, context: EndContext): End {
  const all = reading.tokens.slice(from, to);
  // "single, double or triple bonds" under Covalent bond: the last one has the noun already.
  const repeats = all.length > 1 && all.at(-1)?.key === noun.split(" ").at(-1);
  const words = repeats ? all.slice(0, -1) : all;
  const own = reading.passage.prose.text.slice(words[0]?.start, words.at(-1)?.end);
  const label = `${own} ${noun}`;
  const key = foldPhrase(label);
  const id = conceptNamed(key, reading, context) ?? conceptNamed(foldPhrase(own), reading, context);
  if (id) return { id };
  const shape = { marked: false, linked: false, bare: true, plural: false, carried: false };
  return { term: { label, key, words: key.split(" "), ...shape }, place: reading.place };
}

function claimsOn(reading: Reading, kinds: readonly End[], over: End): readonly Claim[] {
  const base = { basis: "stated", promotes: "members" } as const;
  const evidence = quoteOf(reading, "alternatives");
  const kindOfIt = kinds.map(
    (source): Claim => ({ ...base, type: "kind-of", source, target: over, confidence: KIND, evidence }),
  );
  const apart = kinds.flatMap((source, i) =>
    kinds
      .slice(i + 1)
      .map(
        (target): Claim => ({ ...base, type: "contrasts-with", source, target, confidence: APART, evidence }),
      ),
  );
  return [...kindOfIt, ...apart];
}
