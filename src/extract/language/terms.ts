import type { ConceptId } from "../../model/concept.ts";
import type { Reading } from "../3-sentences.ts";
import type { Mark } from "../outline/prose.ts";
import type { Chunk } from "./chunks.ts";
import type { Lexicon } from "./lexicon.ts";
import { oncePerReading } from "./once.ts";
import type { Token } from "./tokens.ts";
import { CARRIER_NOUNS, DOING, GENERIC_HEADS, MANNER_NOUNS, NUMBERS, WEAK_MODIFIERS } from "./words.ts";

/** What a noun phrase stands for. */
export interface Term {
  /** The concept that it names as a whole; undefined for a phrase that is no known term. */
  readonly id?: ConceptId | undefined;
  /** The known concept that its last words name: "columnar storage format" ends in "storage format". */
  readonly ending?: ConceptId | undefined;
  /** The phrase without article and weak modifiers, as printed. */
  readonly label: string;
  readonly key: string;
  readonly words: readonly string[];
  /** Set apart by the author: a link, emphasis or code. */
  readonly marked: boolean;
  /** Linked to another place of the same text, as terms are. */
  readonly linked: boolean;
  /** It stands without article, as names and materials do. */
  readonly bare: boolean;
  /** Its last word stands in the plural. */
  readonly plural: boolean;
  /** Named only when a carrier noun at its end is taken off. */
  readonly carried: boolean;
}

/**
 * Find the concept that a noun phrase names. Articles, counts and weak modifiers in front and carrier nouns behind are
 * taken off: "the three main ORC formats" is ORC.
 */
export function termOf(reading: Reading, phrase: Chunk, lexicon: Lexicon): Term {
  // Many rules ask for the same phrases. A reading belongs to one lexicon: where a new term changes it, it is made anew.
  const place = (phrase.from * MOST_TOKENS + phrase.name) * MOST_TOKENS + phrase.to;
  const terms = termsIn(reading);
  const before = terms.get(place);
  if (before) return before;
  const term = readTerm(reading, phrase, lexicon);
  terms.set(place, term);
  return term;
}

const termsIn = oncePerReading(() => new Map<number, Term>());

/** More than a readable sentence has. */
const MOST_TOKENS = 4096;

function readTerm(reading: Reading, phrase: Chunk, lexicon: Lexicon): Term {
  const all = reading.tokens.slice(nameStart(reading, phrase), phrase.to);
  const plain = isTitled(reading, all) ? all : withoutWeak(all, lexicon);
  const bared = linkedPart(reading, withoutCarrier(plain, lexicon), lexicon);
  const words = isNamePair(all, bared, lexicon) ? all : bared;
  const marks = marksOver(reading, words);
  const marked = marks.length > 0;
  const link = linkOver(reading, phrase.to - words.length, phrase.to);
  const id = link ?? (marked ? (lexicon.find(words) as ConceptId | undefined) : nameOf(words, lexicon));
  const ending = id ? undefined : endingOf(words, lexicon);
  const keys = words.map((word) => word.key);
  return {
    id,
    ending,
    label: labelOf(reading, words),
    key: keys.join(" "),
    words: keys,
    marked,
    linked: marks.some(leadsInside),
    bare: phrase.from === phrase.name,
    plural: all.at(-1)?.key !== all.at(-1)?.lower,
    carried: id !== undefined && id !== link && lexicon.find(words) === undefined,
  };
}

/** "the Big Dipper": capitals inside a sentence make every word a part of the name. */
function isTitled({ range }: Reading, words: readonly Token[]): boolean {
  const isInside = words[0] !== undefined && words[0].start > range.start;
  return isInside && words.length > 1 && words.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
}

/** "fully connected layers": the adverb before a participle belongs to the name. */
function nameStart({ tokens, classes }: Reading, { name, to }: Chunk): number {
  const participle = to - name > 1 && /..ed$/.test(tokens[name]?.lower ?? "");
  return participle && classes[name - 1] === "adverb" && /ly$/.test(tokens[name - 1]?.lower ?? "")
    ? name - 1
    : name;
}

/** "running [containers](/container/)": of a participle and a link only the link names something. */
function linkedPart(reading: Reading, words: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const start = words[1]?.start;
  const isParticiple = words.length > 1 && /(?:ing|ed)$/.test(words[0]?.lower ?? "");
  const link =
    isParticiple &&
    !lexicon.find(words) &&
    reading.passage.prose.marks.some((mark) => mark.kind === "link" && mark.start === start);
  return link ? words.slice(1) : words;
}

/** The concept that a link over all these words leads to. */
function linkOver({ links }: Reading, from: number, to: number): ConceptId | undefined {
  if (links.length === 0) return undefined;
  return links.find((link) => link.from <= from && link.to >= to)?.id as ConceptId | undefined;
}

/** Whether the phrase could become a concept: short, made of plain words, and no general noun alone. */
export function isNameable(term: Term): boolean {
  const [words, letters] = term.marked ? [6, 60] : [4, 48];
  if (term.words.length === 0 || term.words.length > words || term.label.length > letters) return false;
  if (!/^[\p{L}\p{N}][\p{L}\p{N} '’+#./-]*$/u.test(term.label) || /^(?:e\.g|i\.e)\b/i.test(term.label))
    return false;
  if (NUMBERS.has(term.key) || term.key === "zero") return false;
  if (term.words.some((word, i) => word === term.words[i - 1])) return false;
  return term.words.length > 1 || !GENERIC_HEADS.has(term.words[0] ?? "");
}

/** Weak modifiers that make a name with the one word behind them: "main flow", "new credit". */
const RANKS = new Set(
  "main new final first second last primary secondary single common special minor major".split(" "),
);

function isNamePair(all: readonly Token[], bared: readonly Token[], lexicon: Lexicon): boolean {
  return all.length === 2 && bared.length === 1 && RANKS.has(all[0]?.lower ?? "") && !lexicon.find(bared);
}

function withoutWeak(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let words = tokens;
  while (
    words.length > 1 &&
    WEAK_MODIFIERS.has(words[0]?.lower ?? "") &&
    !words[1]?.glued &&
    !lexicon.find(words)
  )
    words = words.slice(1);
  return words;
}

/** "the shared slice type" with a slice already known: the carrier noun is no part of the new name. */
function withoutCarrier(words: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const end = words.length - 1;
  if (end < 2 || !CARRIER_NOUNS.has(words[end]?.key ?? "") || lexicon.find(words)) return words;
  if (MANNER_NOUNS.has(words[end]?.key ?? "") && !DOING.test(words[end - 1]?.key ?? "")) return words;
  const whole = lexicon.find(words, 0, end) || words.some((_, i) => i > 0 && lexicon.find(words, i));
  return !whole && lexicon.find(words, end - 1, end) ? words.slice(0, end) : words;
}

/** The whole phrase, or the phrase without one carrier noun at its end. */
function nameOf(words: readonly Token[], lexicon: Lexicon): ConceptId | undefined {
  const whole = lexicon.find(words);
  if (whole || words.length < 2 || !CARRIER_NOUNS.has(words.at(-1)?.key ?? ""))
    return whole as ConceptId | undefined;
  return lexicon.find(words, 0, words.length - 1) as ConceptId | undefined;
}

function endingOf(words: readonly Token[], lexicon: Lexicon): ConceptId | undefined {
  for (let from = 1; from < words.length; from += 1) {
    const id = words[from]?.glued ? undefined : lexicon.find(words, from);
    if (id) return id as ConceptId;
  }
  return undefined;
}

function labelOf(reading: Reading, words: readonly Token[]): string {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return "";
  return reading.passage.prose.text.slice(first.start, last.end);
}

/** A link with a scheme leaves the text: it leads to a product or a source. */
function leadsInside({ url }: Mark): boolean {
  return url !== undefined && !/^\w+:|^\/\//.test(url);
}

const NO_MARKS: readonly Mark[] = [];

function marksOver({ passage }: Reading, words: readonly Token[]): readonly Mark[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || passage.prose.marks.length === 0) return NO_MARKS;
  return passage.prose.marks.filter(
    (mark) =>
      mark.start <= first.start && mark.end >= last.end && mark.end - mark.start < last.end - first.start + 4,
  );
}
