/** A stretch of text, by character offsets, without white space at either side. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Abbreviations whose full stop ends no sentence, without it. */
const ABBREVIATIONS = new Set(
  "e.g i.e cf vs viz approx ca dr mr mrs ms prof st inc ltd co corp jr sr al u.s u.k u.n ph.d esp incl resp dept est".split(
    " ",
  ),
);
/** Abbreviations that are so before a number only: "no. 7", and "he said no." */
const BEFORE_NUMBER = new Set("no nos vol fig figs eq ch sec pp p art min max".split(" "));
const CLOSERS = /["'”’)\]»*_`]/;
const OPENS_SENTENCE = /[\p{Lu}\p{N}"'“‘([«`*_$¬]/u;

/**
 * Split running text into sentences. Full stops of abbreviations, decimals and inside parentheses end none; "!=" and
 * "..." before a lower-case word neither. Every character but white space lies in one sentence.
 */
export function splitSentences(text: string): readonly Range[] {
  const sentences: Range[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character === "(" || character === "[") depth += 1;
    else if (character === ")" || character === "]") depth = Math.max(0, depth - 1);
    else if (depth < 2 && isStop(character)) {
      const end = sentenceEnd(text, i, start, depth);
      if (end === undefined) continue;
      push(sentences, text, start, end);
      start = end;
      depth = 0;
      i = end - 1;
    }
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function isStop(character: string): boolean {
  return character === "." || character === "!" || character === "?" || character === "…";
}

/** Offset behind the sentence that a stop at `at` ends; undefined where it ends none. */
function sentenceEnd(text: string, at: number, start: number, depth: number): number | undefined {
  let end = at + 1;
  while (end < text.length && (isStop(text.charAt(end)) || CLOSERS.test(text.charAt(end)))) end += 1;
  if (depth > 0 && !text.slice(at, end).includes(")")) return undefined;
  if (end >= text.length) return end;
  if (!/\s/.test(text.charAt(end))) return undefined;
  if (text[at] === "." && isAbbreviation(text, at, start)) return undefined;
  let next = end;
  while (next < text.length && /\s/.test(text.charAt(next))) next += 1;
  return next >= text.length || OPENS_SENTENCE.test(text.charAt(next)) ? end : undefined;
}

function isAbbreviation(text: string, at: number, start: number): boolean {
  let from = at;
  while (from > start && /[\p{L}.]/u.test(text.charAt(from - 1))) from -= 1;
  const word = text.slice(from, at);
  const before = BEFORE_NUMBER.has(word.toLowerCase()) && /^\.\s*\d/.test(text.slice(at, at + 4));
  return before || ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}

function push(sentences: Range[], text: string, start: number, end: number): void {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  if (to > from) sentences.push({ start: from, end: to });
}
