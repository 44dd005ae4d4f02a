import { isAcronym } from "./acronym.ts";
import { cuesOf } from "./cues.ts";
import { singular } from "./fold.ts";
import { oncePerWord } from "./once-per-word.ts";
import type { Range } from "./sentences.ts";
import { isVerbal } from "./verbs.ts";
import { classOf, type WordClass } from "./word-class.ts";

/** A word, number or punctuation mark of a sentence; offsets count in the prose that holds it. */
export interface Token extends Range {
  readonly text: string;
  readonly lower: string;
  /** The word with its plural folded: what terms are matched by. */
  readonly key: string;
  /** Joined to the token before by a hyphen: "based" in "row-based". */
  readonly glued: boolean;
  /** Ends in a hyphen that waits for its second half: "row" in "row- or column-oriented". */
  readonly suspended: boolean;
  readonly isWord: boolean;
  /** Written in capitals or digits, as acronyms are. */
  readonly capitals: boolean;
  /** What readers look for that it is; see `holds`. */
  readonly cues: number;
  /** Its class where no neighbour says otherwise. */
  readonly kind: WordClass;
  /** Whether it has a form that a verb can have. */
  readonly verbal: boolean;
}

const TOKEN =
  /(?:e\.g|i\.e|vs|cf|etc)\.(?=[\s,)])|\p{Lu}+&\p{Lu}+(?!\p{L})|['’]s(?![\p{L}])|[\p{L}\p{N}_]+(?:['’](?!s\b)\p{L}+)?[+#]*|!=|->|=>|\.{3}|[^\s]/gu;

/** Cut a stretch of text into tokens. Hyphens inside compounds are no tokens: see `glued` and `suspended`. */
export function tokenize(text: string, range: Range = { start: 0, end: text.length }): readonly Token[] {
  const raw = rawTokens(text.slice(range.start, range.end), range.start);
  const tokens: Token[] = [];
  for (let i = 0; i < raw.length; i += 1) {
    const here = raw[i];
    if (!here || isJoint(raw, i)) continue;
    const [before, after] = [raw[i - 1], raw[i + 1]];
    const glued =
      before !== undefined && isJoint(raw, i - 1) && touches(before, here) && wordBefore(raw, i - 1);
    const suspended =
      after !== undefined && isHyphen(after) && touches(here, after) && !wordAfter(raw, i + 1);
    tokens.push(makeToken(here, glued, suspended));
  }
  return tokens;
}

interface Raw {
  readonly text: string;
  readonly start: number;
}

/** Only white space stands between tokens, so each is found at the first place behind the one before. */
function rawTokens(text: string, offset: number): readonly Raw[] {
  const raw: Raw[] = [];
  let at = 0;
  for (const token of text.match(TOKEN) ?? []) {
    const start = text.indexOf(token, at);
    raw.push({ text: token, start: offset + start });
    at = start + token.length;
  }
  return raw;
}

function isHyphen({ text }: Raw): boolean {
  return text === "-" || text === "‑";
}

/** Whether the raw token is a hyphen that belongs to the word before or behind it. */
function isJoint(raw: readonly Raw[], i: number): boolean {
  const here = raw[i];
  if (!here || !isHyphen(here)) return false;
  return wordBefore(raw, i) || wordAfter(raw, i);
}

function wordBefore(raw: readonly Raw[], i: number): boolean {
  const [before, here] = [raw[i - 1], raw[i]];
  return !!before && !!here && isWordText(before.text) && touches(before, here);
}

function wordAfter(raw: readonly Raw[], i: number): boolean {
  const [here, after] = [raw[i], raw[i + 1]];
  return !!here && !!after && isWordText(after.text) && touches(here, after);
}

function touches(a: Raw, b: Raw): boolean {
  return a.start + a.text.length === b.start;
}

function isWordText(text: string): boolean {
  return /^[\p{L}\p{N}_]/u.test(text);
}

/** "PDUs" is the plural of PDU, whatever "-us" may be elsewhere. */
function keyOf(text: string, lower: string): string {
  return text !== lower && /^\p{Lu}{2,}s$/u.test(text) ? lower.slice(0, -1) : singular(lower);
}

/** Apostrophes made straight, and the full stop of an abbreviation taken off. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (text.length === 1) return lower === "’" ? "'" : lower;
  const straight = lower.includes("’") ? lower.replace(/’/g, "'") : lower;
  return straight.endsWith(".") ? straight.replace(/(?<=\p{L})\.$/u, "") : straight;
}

/** What a word is wherever it stands. */
type Form = Pick<Token, "lower" | "key" | "isWord" | "capitals" | "cues" | "kind" | "verbal">;

const formOf = oncePerWord((text: string): Form => {
  const lower = lowerOf(text);
  const isWord = isWordText(text);
  return {
    lower,
    key: isWord ? keyOf(text, lower) : lower,
    isWord,
    capitals: isWord && (text === lower ? /^\p{N}+$/u.test(lower) : isAcronym(text)),
    cues: cuesOf(lower),
    kind: classOf(lower, isWord),
    verbal: isVerbal(text, lower),
  };
});

function makeToken({ text, start }: Raw, glued: boolean, suspended: boolean): Token {
  const { lower, key, isWord, capitals, cues, kind, verbal } = formOf(text);
  const end = start + text.length;
  return { text, lower, key, start, end, isWord, capitals, cues, kind, verbal, glued, suspended };
}
