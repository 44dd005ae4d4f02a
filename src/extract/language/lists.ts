import type { Reading } from "../3-sentences.ts";
import { isAcronym } from "./acronym.ts";
import type { Chunk } from "./chunks.ts";
import { skipEnumerator, skipGathering, skipHedge } from "./item-starts.ts";
import { isSubject, phraseAt, phraseBefore, skipAdverbs, skipParenthesis, tailEnd } from "./phrases.ts";
import { BE, GENERIC_HEADS, NUMBERS } from "./words.ts";

/** A coordination of noun phrases, and where it ends. */
export interface PhraseList {
  readonly items: readonly Chunk[];
  readonly from: number;
  readonly to: number;
}

/** The list of noun phrases that starts at token `at`; "three kinds of table: a, b, and c" is the list behind the colon. */
export function listAt(reading: Reading, at: number): PhraseList | undefined {
  const items: Chunk[] = [];
  if (reading.tokens[at - 1]?.text === ":" && !isEnumeration(reading, at)) return undefined;
  let i = skipEnumerator(reading, skipHedge(reading, skipAdverbs(reading, at)));
  for (;;) {
    i = skipGathering(reading, i);
    const phrase = phraseAt(reading, i) ?? participleAt(reading, i);
    if (!phrase || phrase.from !== i) break;
    if (reading.tokens[phrase.to]?.lower === "than") break;
    const examples = behindGeneral(reading, phrase);
    if (examples !== undefined && items.length === 0) return listAt(reading, examples);
    if (examples !== undefined) {
      i = examples;
      continue;
    }
    const end = itemEnd(reading, phrase);
    const colon = items.length === 0 ? announcingColon(reading, phrase, end) : undefined;
    if (colon !== undefined) return listAt(reading, colon + 1);
    const opener = reading.tokens[phrase.from]?.lower ?? "";
    if (items.length > 0 && (opensAnother(reading, phrase, opener) || startsClause(reading, phrase))) break;
    if (items.length === 1 && opensNextClause(reading, phrase)) break;
    if (isNextDoing(reading, phrase, items.at(-1))) break;
    const next = skipSeparator(reading, end);
    if (items.length === 0 && next === end && reading.classes[phrase.from] === "verb") return undefined;
    const behind = behindTailOfNames(reading, phrase, end);
    if (behind !== undefined) {
      items.push(phrase);
      i = behind;
      continue;
    }
    const before = items.at(-1);
    const isLast = before !== undefined && hasConjunction(reading, before.to, phrase.from);
    if (!describesLast(reading, phrase, items)) items.push(phrase);
    if (next === end || isInsideTail(reading, phrase, items, next) || (isLast && endsBehind(reading, end)))
      return isPassive(reading, items, at) ? undefined : closed(reading, items, at, end);
    i = skipEnumerator(reading, skipAdverbs(reading, next));
  }
  const last = items.at(-1);
  return last ? closed(reading, items, at, last.to) : undefined;
}

/** "are copied or deleted": behind a form of "be", nothing but participles is what is done and no list of names. */
function isPassive({ tokens }: Reading, items: readonly Chunk[], at: number): boolean {
  const participle = ({ from, to }: Chunk) => to - from === 1 && /..ed$/.test(tokens[from]?.lower ?? "");
  return BE.has(tokens[at - 1]?.lower ?? "") && items.every(participle);
}

/**
 * "elements such as boron and lithium", "spares like a belt": behind the word that gives examples for a general noun, or
 * for several things; undefined where none follows.
 */
function behindGeneral({ tokens }: Reading, { to }: Chunk): number | undefined {
  const [next, after, last] = [tokens[to]?.lower ?? "", tokens[to + 1]?.lower ?? "", tokens[to - 1]];
  const behind = next === "like" ? to + 1 : next === "such" && after === "as" ? to + 2 : undefined;
  const several = next === "like" && (last?.key !== last?.lower || /data$/.test(last?.key ?? ""));
  return GENERIC_HEADS.has(last?.key ?? "") || several ? behind : undefined;
}

/** "a store of quotes for stocks, funds, and currencies": what is bare like the end of the first item goes on with that. */
function isInsideTail(reading: Reading, phrase: Chunk, items: readonly Chunk[], next: number): boolean {
  if (items.length !== 1 || reading.classes[phrase.to] !== "preposition") return false;
  const last = reading.chunks.findLast(({ to }) => to < next && to > phrase.to);
  const following = reading.chunks.find(({ from }) => from === next);
  if (!last || !following) return false;
  const between = /^(?:for|between|among)$/.test(reading.tokens[phrase.to]?.lower ?? "");
  const opened = between || reading.classes[phrase.from] === "determiner";
  return opened && isBarePlural(reading, last) && isBarePlural(reading, following);
}

/** "the options for the USB and SPI ports, and": where the list goes on behind the names that an item's tail lists itself. */
function behindTailOfNames(reading: Reading, phrase: Chunk, end: number): number | undefined {
  if (reading.classes[phrase.to] !== "preposition" || isName(reading, phrase)) return;
  const next = skipSeparator(reading, end);
  const tail = reading.chunks.findLast(({ to }) => to <= end && to > phrase.to);
  const following = reading.chunks.find(({ from }) => from === next);
  if (!tail || !following) return;
  const listed = isName(reading, tail) && isName(reading, following) && tail.from < tail.name;
  const inner = listed ? (listAt(reading, tail.from)?.items ?? []) : [];
  const last = inner.find((item, i) => i > 0 && hasConjunction(reading, inner[i - 1]?.to ?? 0, item.from));
  return last ? skipSeparator(reading, itemEnd(reading, last)) : undefined;
}

/** A phrase that opens with a name in capitals. */
function isName({ tokens }: Reading, { name }: Chunk): boolean {
  return isAcronym(tokens[name]?.text ?? "");
}

function isBarePlural({ tokens }: Reading, { from, name, to }: Chunk): boolean {
  const last = tokens[to - 1];
  return from === name && last !== undefined && last.key !== last.lower && /s$/.test(last.lower);
}

/** "legs, tall drapes that close off the sides, and borders": behind a bare comma, a clause of its own, and none before. */
function describesLast({ tokens }: Reading, phrase: Chunk, items: readonly Chunk[]): boolean {
  const clause = (at: number) => /^(?:that|which|who)$/.test(tokens[at]?.lower ?? "");
  const before = items.at(-1);
  const ones = /^ones?$/.test(tokens[phrase.to]?.lower ?? "");
  const apposed = before?.to === phrase.from - 1 && tokens[before.to]?.text === ",";
  return apposed && clause(phrase.to + (ones ? 1 : 0));
}

/** "bark, straw, and leaf mould, rot away": the comma behind the last item ends the list, unless it goes on with "and". */
function endsBehind({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.text === "," && !/^(?:and|or|as|then|plus)$/.test(tokens[at + 1]?.lower ?? "");
}

/** "…, each of them": no item; but "the script, the blocking, and every cue" ends with one. */
function opensAnother({ tokens }: Reading, { from }: Chunk, opener: string): boolean {
  return /^(?:each|both|which)$/.test(opener) || (opener === "every" && tokens[from - 1]?.lower !== "and");
}

/** "washed, natural, and honey": a participle between separators is an item like the others. */
function participleAt(reading: Reading, at: number): Chunk | undefined {
  const alone = /^(?:mark|conjunction)$/.test(reading.classes[at + 1] ?? "mark");
  return reading.classes[at] === "verb" && /(?:ed|en)$/.test(reading.tokens[at]?.lower ?? "") && alone
    ? { from: at, name: at, to: at + 1 }
    : undefined;
}

/** A list ends with "and" or "or" before its last item, unless a colon or parenthesis announced it; else it is one item. */
function closed(reading: Reading, items: readonly Chunk[], at: number, to: number): PhraseList {
  const announced = /^[:(]$/.test(reading.tokens[at - 1]?.text ?? "");
  const joined = items.slice(1).some((item, i) => hasConjunction(reading, items[i]?.to ?? 0, item.from));
  if (items.length < 2 || announced || joined) return { items, from: at, to };
  return { items: items.slice(0, 1), from: at, to: itemEnd(reading, items[0] as Chunk) };
}

function hasConjunction(reading: Reading, from: number, to: number): boolean {
  return reading.tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:and|or|&|and\/or|plus|well|then|together)$/.test(lower));
}

/** "four operations, the basic ones of any store: …": the colon that a counted or immediate announcement leads to. */
function announcingColon(reading: Reading, phrase: Chunk, end: number): number | undefined {
  if (reading.tokens[end]?.text === ":") return end;
  if (!NUMBERS.has(reading.tokens[phrase.from]?.lower ?? "")) return undefined;
  const colon = reading.tokens.findIndex((token, i) => i > end && /^[:;]$/.test(token.text));
  return reading.tokens[colon]?.text === ":" ? colon : undefined;
}

/** Whether what follows a colon is a list of phrases and not another clause. */
function isEnumeration(reading: Reading, at: number): boolean {
  for (let i = at; i < reading.tokens.length; i += 1) {
    if (/^(?:,|;|and|or)$/.test(reading.tokens[i]?.lower ?? "")) return true;
    if (["verb", "auxiliary", "pronoun"].includes(reading.classes[i] ?? "")) return false;
  }
  return true;
}

/** ", stream processing is": a phrase behind a bare comma that has its own verb opens another clause. */
function startsClause(reading: Reading, phrase: Chunk): boolean {
  const narrowed =
    /ed$/.test(reading.tokens[phrase.to]?.lower ?? "") && reading.tokens[phrase.to + 1]?.text === ",";
  const verb = tailEnd(reading, phrase.to);
  const restricted = itemEnd(reading, phrase) > verb && /ed$/.test(reading.tokens[verb]?.lower ?? "");
  return (
    reading.tokens[phrase.from - 1]?.text === "," && !narrowed && !restricted && isSubject(reading, phrase)
  );
}

/** "into cells, and air flows only between them": behind a comma and "and" that part no third item, a phrase before an adverb. */
function opensNextClause({ tokens, classes }: Reading, { from, to }: Chunk): boolean {
  const joined = /^(?:and|or)$/.test(tokens[from - 1]?.lower ?? "") && tokens[from - 2]?.text === ",";
  return joined && classes[to] === "adverb" && tokens[from - 3]?.text !== ")";
}

/** "rules for making and mending nets": what is done to them goes on with the tail, and is no item. */
function isNextDoing({ tokens }: Reading, { from, to }: Chunk, last: Chunk | undefined): boolean {
  const [doing, joint, before] = [tokens[from], tokens[from - 1], tokens[from - 2]];
  const both = [doing, before].every((token) => /ing$/.test(token?.lower ?? ""));
  return both && joint?.lower === "and" && to - from > 1 && last !== undefined && last.to < from - 1;
}

/**
 * The stretches between commas and conjunctions, up to the next stop, dash, or end of the parenthesis; an item can be any words,
 * and what a parenthesis says of it is none of them.
 */
export function splitItems(reading: Reading, at: number): readonly Chunk[] {
  const items: Chunk[] = [];
  let from = at;
  for (let i = at; i <= reading.tokens.length; i += 1) {
    const word = reading.tokens[i]?.lower ?? ".";
    const ends = /^[.;:)—–]$/.test(word) || isDash(reading, i);
    if (!ends && !/^(?:,|and|or|&|then|finally|\()$/.test(word)) continue;
    if (i > from) items.push({ from, name: from, to: i });
    if (word === "(") i = Math.max(i, skipParenthesis(reading, i) - 1);
    from = i + 1;
    if (ends) break;
  }
  return items;
}

/** A hyphen that joins no words. */
function isDash({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.text === "-" && !tokens[at]?.glued && !tokens[at + 1]?.glued;
}

/** The list of noun phrases that ends before token `at`. */
export function listBefore(reading: Reading, at: number): PhraseList | undefined {
  const items: Chunk[] = [];
  let end = skipSeparatorBack(reading, at);
  for (;;) {
    const phrase = withoutExample(reading, phraseBefore(reading, end));
    if (!phrase || /^(?:example|instance)$/.test(reading.tokens[phrase.to - 1]?.lower ?? "")) break;
    items.unshift(phrase);
    const before = skipSeparatorBack(reading, phrase.from);
    if (before === phrase.from) break;
    end = before;
  }
  const first = items[0];
  return first ? { items, from: first.from, to: at } : undefined;
}

/** "hormones such as insulin" at the end of a list is the hormones. */
function withoutExample(reading: Reading, phrase: Chunk | undefined): Chunk | undefined {
  const [such, as] = [
    reading.tokens[(phrase?.from ?? 0) - 2]?.lower,
    reading.tokens[(phrase?.from ?? 0) - 1]?.lower,
  ];
  return phrase && such === "such" && as === "as" ? phraseBefore(reading, phrase.from - 2) : phrase;
}

/** Behind an item of a list: its parenthesis, its qualifying phrase, up to the next separator. */
function itemEnd(reading: Reading, phrase: Chunk): number {
  const end = skipParenthesis(reading, phrase.to);
  const behind = reading.classes[end] === "preposition" ? tailEnd(reading, end) : end;
  return restrictiveEnd(reading, relativeEnd(reading, behind));
}

/** "hubs that store keys, links that join hubs, and": behind the clause that narrows an item, where the list goes on. */
function restrictiveEnd(reading: Reading, at: number): number {
  const word = reading.tokens[at]?.lower ?? "";
  const participle = reading.classes[at] === "verb" && /(?:ed|ing|wn|ught)$/.test(word);
  if (participle && reading.tokens[at + 1]?.text === ",") return at + 1;
  const opened = reading.classes[at + 1] === "preposition";
  if (!(participle && opened) && !/^(?:that|which|who|whose|where)$/.test(word)) return at;
  const stop = reading.tokens.findIndex((token, i) => i > at && /^[,.;:]$/.test(token.text));
  const next = reading.tokens[stop]?.text === "," ? skipSeparator(reading, stop) : -1;
  return next > 0 && reading.chunks.some(({ from }) => from === next) && isListFrom(reading, next)
    ? stop
    : at;
}

/** Whether an "and" or "or" before a last item follows, so that the comma before `at` parts items and not clauses. */
function isListFrom(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]?.lower ?? "";
  if (/^(?:and|or)$/.test(before)) return reading.tokens[at - 2]?.text === "," || before === "or";
  return reading.tokens.some(
    ({ lower }, i) => i > at && /^(?:and|or)$/.test(lower) && reading.tokens[i - 1]?.text === ",",
  );
}

/** "a control plane, which decides, and": behind the clause that describes an item. */
function relativeEnd(reading: Reading, at: number): number {
  if (reading.tokens[at]?.text !== ",") return at;
  const opener = reading.tokens[at + 1]?.lower ?? "";
  const participle = reading.classes[at + 1] === "verb" && /(?:ed|en|wn|ught)$/.test(opener);
  if (!participle && !/^(?:which|who|where|whose)$/.test(opener)) return at;
  const comma = reading.tokens.findIndex((token, i) => i > at + 1 && token.text === ",");
  const goesOn = !participle || /^(?:and|or)$/.test(reading.tokens[comma + 1]?.lower ?? "");
  return comma < 0 || !goesOn ? at : comma;
}

function skipSeparator(reading: Reading, at: number): number {
  let i = at;
  while (isSeparator(reading, i)) i += 1;
  if (/^(?:together|along)$/.test(reading.tokens[i]?.lower ?? "") && reading.tokens[i + 1]?.lower === "with")
    i += 2;
  if (reading.tokens[i]?.lower === "as" && reading.tokens[i + 1]?.lower === "well") i += 3;
  if (hasConjunction(reading, at, i) && reading.classes[i] === "preposition") i = behindAside(reading, i);
  return i;
}

function isSeparator({ tokens }: Reading, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return SEPARATORS.has(word) || (word === "/" && /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? ""));
}

const SEPARATORS = new Set(", ; and or and/or plus & then finally lastly".split(" "));

/** "and, at the end, pooling layers": behind the comma that ends the aside; where it started if none does. */
function behindAside({ tokens }: Reading, at: number): number {
  const comma = tokens.findIndex(({ text }, i) => i > at && i < at + LONGEST_ASIDE && text === ",");
  return tokens[at - 1]?.text === "," && comma > 0 ? comma + 1 : at;
}

const LONGEST_ASIDE = 10;

function skipSeparatorBack(reading: Reading, at: number): number {
  let i = at;
  while (reading.tokens[i - 1]?.text === "," || /^(?:and|or)$/.test(reading.tokens[i - 1]?.lower ?? ""))
    i -= 1;
  return i;
}
