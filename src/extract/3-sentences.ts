import type { Evidence } from "../model/relation.ts";
import type { Passage } from "./1-outline.ts";
import type { Place } from "./2-concepts.ts";
import { type Chunk, chunk, classify, joinAdjectives, type WordClass } from "./language/chunks.ts";
import { cuesIn } from "./language/cues.ts";
import { withoutEnumerators } from "./language/enumerators.ts";
import type { Lexicon, Mention } from "./language/lexicon.ts";
import { withoutOpener } from "./language/openers.ts";
import { type Range, splitSentences } from "./language/sentences.ts";
import { type Token, tokenize } from "./language/tokens.ts";
import type { Prose } from "./outline/prose.ts";

/** A sentence of an entry with its words, before any term is known. */
export interface Sentence {
  readonly place: Place;
  readonly passage: Passage;
  readonly range: Range;
  readonly tokens: readonly Token[];
  /** What readers look for that stands in it; see `holds`. */
  readonly cues: number;
  /** Position in its passage, and of the passage in its place; 0 and 0 for the sentence that defines. */
  readonly index: number;
  readonly passageIndex: number;
  /** Its words in the source, once they were asked for; see `quoteOf`. */
  readonly quoted: Evidence[];
}

/** A sentence read with the known terms: which words are terms, what class each word has, where noun phrases are. */
export interface Reading extends Sentence {
  readonly mentions: readonly Mention[];
  /** The mentions that are links to their concept. */
  readonly links: readonly Mention[];
  readonly classes: readonly WordClass[];
  readonly chunks: readonly Chunk[];
  /** What was found in this reading before; see `oncePerReading`. */
  readonly known: unknown[];
  /** What was found that classes and noun phrases alone tell, also by the reading before this one where it has the same. */
  readonly knownOfPhrases: unknown[];
}

/** Cut everything that the places say into sentences. */
export function findSentences(places: readonly Place[]): readonly Sentence[] {
  return places.flatMap((place) =>
    place.node.passages.flatMap((passage, i) => sentencesOf(place, passage, i)),
  );
}

/** Read a sentence with the terms of a lexicon. Longest terms win; see `Lexicon.mentions`. */
export function readSentence(sentence: Sentence, lexicon: Lexicon): Reading {
  const links = linksIn(sentence, lexicon);
  const all = lexicon.mentions(sentence.tokens);
  const isPlain = sentence.passage.prose.marks.length === 0;
  const named = isPlain ? all : all.filter((mention) => isNamed(sentence, mention, links));
  const mentions = links.length > 0 ? [...named, ...links].sort((a, b) => a.from - b.from) : named;
  const { place, passage, range, tokens, cues, index, passageIndex, quoted } = sentence;
  const { classes, chunks, knownOfPhrases } = phrasesOf(sentence, mentions);
  return {
    place,
    passage,
    range,
    tokens,
    cues,
    index,
    passageIndex,
    quoted,
    mentions,
    links,
    classes,
    chunks,
    knownOfPhrases,
    known: [],
  };
}

/** Classes and noun phrases: those of the last reading where new terms change no class, so that what fits them is known. */
function phrasesOf(
  sentence: Sentence | Reading,
  mentions: readonly Mention[],
): Pick<Reading, "classes" | "chunks" | "knownOfPhrases"> {
  if ("classes" in sentence && standAlike(sentence.mentions, mentions)) return sentence;
  const classes = classify(sentence.tokens, mentions);
  if ("classes" in sentence && classes.every((kind, i) => sentence.classes[i] === kind)) return sentence;
  return { classes, chunks: joinAdjectives(sentence.tokens, chunk(classes)), knownOfPhrases: [] };
}

function standAlike(some: readonly Mention[], others: readonly Mention[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ from, to }, i) => others[i]?.from === from && others[i]?.to === to)
  );
}

const LONGEST_LINK = 5;

/** Links that lead to a concept of the text, whatever their words are: "[vertically](/vertical-scaling/)". */
function linksIn({ passage, tokens, range }: Sentence, lexicon: Lexicon): readonly Mention[] {
  if (passage.prose.marks.length === 0) return NO_LINKS;
  return passage.prose.marks.flatMap(({ url, start, end }) => {
    const id = url && start >= range.start && end <= range.end ? lexicon.linked(url) : undefined;
    const from = id ? tokens.findIndex((token) => token.start >= start) : -1;
    const to = tokens.findIndex((token) => token.end > end);
    const last = to < 0 ? tokens.length : to;
    return id && from >= 0 && last > from && last - from <= LONGEST_LINK ? [{ from, to: last, id }] : [];
  });
}

const NO_LINKS: readonly Mention[] = [];

/** Neither a link nor a word of code. */
function isNamed(sentence: Sentence, mention: Mention, links: readonly Mention[]): boolean {
  return !isInsideCode(sentence, mention) && !links.some((link) => overlap(link, mention));
}

function overlap(a: Mention, b: Mention): boolean {
  return a.from < b.to && b.from < a.to;
}

/** "`git branch --set-upstream-to`" is no branch: of a stretch of code only the whole names a term. */
function isInsideCode({ passage, tokens }: Sentence, { from, to }: Mention): boolean {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return passage.prose.marks.some(
    (mark) =>
      mark.kind === "code" &&
      mark.start <= start &&
      end <= mark.end &&
      (/[\s/=]|--/.test(passage.prose.text.slice(mark.start, start)) ||
        /[\s/=]|--/.test(passage.prose.text.slice(end, mark.end))),
  );
}

/** The exact words of a sentence in its source, white space folded, with file and line. */
export function quoteOf(sentence: Sentence, rule: string): Evidence {
  const { place, passage, range, quoted } = sentence;
  const [known] = quoted;
  if (known) return { quote: known.quote, file: known.file, line: known.line, rule };
  const quote = quoteProse(place, passage.prose, range.start, range.end, rule);
  quoted.push(quote);
  return quote;
}

/** The words of a head in its source, for what a head itself says. */
export function quoteHead(place: Place, rule: string): Evidence {
  const head = place.node.head ?? place.node.passages[0]?.prose;
  return head ? quoteProse(place, head, 0, head.text.length, rule) : quoteSource(place, 0, 0, rule);
}

/** The first sentence of an entry, for what its place in the text says; its head where it has no text. */
export function quoteEntry(place: Place, rule: string): Evidence {
  const [passage] = place.node.passages;
  const range = passage && !passage.aside ? splitSentences(passage.prose.text)[0] : undefined;
  return passage && range
    ? quoteProse(place, passage.prose, range.start, range.end, rule)
    : quoteHead(place, rule);
}

/** The heads of a table's columns, from the first to the last. */
export function quoteColumns(place: Place, columns: readonly Prose[], rule: string): Evidence {
  const last = columns.at(-1);
  const end = last ? (last.offsets[last.text.length - 1] ?? 0) + 1 : 0;
  return quoteSource(place, columns[0]?.offsets[0] ?? 0, end, rule);
}

function quoteProse(place: Place, prose: Prose, from: number, to: number, rule: string): Evidence {
  const { text } = place.outline.source;
  const start = withOpeners(
    text,
    prose.offsets[from] ?? 0,
    text.lastIndexOf("\n", prose.offsets[from] ?? 0) + 1,
  );
  const end = (prose.offsets[to - 1] ?? start) + 1;
  return quoteSource(place, start, withClosers(text, end, text.length), rule);
}

function quoteSource(place: Place, start: number, end: number, rule: string): Evidence {
  const { text, path } = place.outline.source;
  return {
    quote: folded(text.slice(start, end)).trim(),
    file: path,
    line: place.lineOf(start),
    rule,
  };
}

/** White space folded; most quotes have none to fold. */
function folded(text: string): string {
  return /[^\S ]|\s{2}/.test(text) ? text.replace(/\s+/g, " ") : text;
}

/** Characters of the longest sentence that is read: nobody writes one so long, and only machines make lists of that size. */
const LONGEST_SENTENCE = 3000;

export function isReadable({ start, end }: Range): boolean {
  return end - start <= LONGEST_SENTENCE;
}

/** "Short for nucleus." says another name, so that the sentence behind it defines. */
const ALIAS_ONLY =
  /^(?:short for|abbreviation of|abbreviation for|acronym for|stands for|also|aka)\b[^,;:]*$/i;
/** "n.", "(verb)": a part of speech, as dictionaries print it. */
const PART_OF_SPEECH =
  /^[([]?(?:n|v|vb|adj|adv|pl|noun|verb|adjective|adverb|plural|noun phrase)\.?[)\]]?[.:]?$/i;

function sentencesOf(place: Place, passage: Passage, passageIndex: number): readonly Sentence[] {
  const { text } = passage.prose;
  const ranges = splitSentences(text);
  const first = text.slice(ranges[0]?.start, ranges[0]?.end);
  const named = ranges[1] && (ALIAS_ONLY.test(first) || PART_OF_SPEECH.test(first)) ? 1 : 0;
  return ranges.map((range, i) => {
    const index = Math.max(0, i - named);
    const all = isReadable(range) ? tokenize(passage.prose.text, range) : [];
    const numbered = all[0]?.text === "(" && /^\d$/.test(all[1]?.text ?? "") && all[2]?.text === ")";
    const said = numbered ? all.slice(3) : withoutEnumerators(all);
    const tokens = opened(said, index + passageIndex === 0 && !numbered);
    const cues = cuesIn(tokens);
    // "(2) An interval": each numbered sense is a definition of its own.
    const at = numbered ? { index: 0, passageIndex: 0 } : { index, passageIndex };
    return { place, passage, range, tokens, cues, ...at, quoted: [] };
  });
}

function opened(tokens: readonly Token[], defines: boolean): readonly Token[] {
  const said = withoutOpening(tokens);
  return defines ? withoutOpener(said) : said;
}

const CLOSING_OF: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
]);

/** "(of a population) a subset of …": what a sentence says in brackets first is no part of it. */
function withoutOpening(tokens: readonly Token[]): readonly Token[] {
  const closer = CLOSING_OF.get(tokens[0]?.text ?? "");
  const close = closer ? tokens.findIndex(({ text }) => text === closer) : -1;
  return close > 0 && close < tokens.length - 2 ? tokens.slice(close + 1) : tokens;
}

/** A sentence that starts inside a link or emphasis is quoted with the sign that opens it. */
function withOpeners(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && /[[*_`(‘“"]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

const LONGEST_ADDRESS = 310;

function withClosers(text: string, at: number, ceiling: number): number {
  let end = at;
  while (end < ceiling && /[*_`\])’”"]/.test(text.charAt(end))) end = behindAddress(text, end) ?? end + 1;
  return end;
}

/** Offset behind "](address)", so that a link is quoted whole; undefined where none stands there. */
function behindAddress(text: string, at: number): number | undefined {
  const address = /^\]\([^()\s]{0,300}\)/.exec(text.slice(at, at + LONGEST_ADDRESS));
  return address ? at + address[0].length : undefined;
}
