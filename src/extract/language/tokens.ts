import { oncePerWord } from "../../model/once-per-word.ts";
import { isAcronym } from "./acronym.ts";
import { cuesOf } from "./cues.ts";
import { singular } from "./fold.ts";
import type { Range } from "./sentences.ts";
import { isVerbal } from "./verbs.ts";
import { classOf, type WordClass } from "./word-class.ts";

/** What a word, number or punctuation mark is wherever it stands. */
interface Form {
  readonly text: string;
  readonly lower: string;
  /** The word with its plural folded: what terms are matched by. */
  readonly key: string;
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

/** A form at its place in a sentence; offsets count in the prose that holds it. */
export class Token implements Form, Range {
  constructor(
    private readonly form: Form,
    readonly start: number,
    /** Joined to the token before by a hyphen: "based" in "row-based". */
    readonly glued: boolean,
    /** Ends in a hyphen that waits for its second half: "row" in "row- or column-oriented". */
    readonly suspended: boolean,
  ) {}

  get text(): string {
    return this.form.text;
  }

  get lower(): string {
    return this.form.lower;
  }

  get key(): string {
    return this.form.key;
  }

  get end(): number {
    return this.start + this.form.text.length;
  }

  get isWord(): boolean {
    return this.form.isWord;
  }

  get capitals(): boolean {
    return this.form.capitals;
  }

  get cues(): number {
    return this.form.cues;
  }

  get kind(): WordClass {
    return this.form.kind;
  }

  get verbal(): boolean {
    return this.form.verbal;
  }
}

const TOKEN =
  /(?:e\.g|i\.e|vs|cf|etc)\.(?=[\s,)])|\p{Lu}+&\p{Lu}+(?!\p{L})|['’]s(?![\p{L}])|[\p{L}\p{N}_]+(?:['’](?!s\b)\p{L}+)?[+#]*|!=|->|=>|\.{3}|[^\s]/gu;

/** Cut a stretch of text into tokens. Hyphens inside compounds are no tokens: see `glued` and `suspended`. */
export function tokenize(text: string, range: Range = { start: 0, end: text.length }): readonly Token[] {
  const raw = rawIn(text.slice(range.start, range.end));
  const tokens: Token[] = [];
  for (let i = 0; i < raw.texts.length; i += 1) {
    if (isJoint(raw, i)) continue;
    const glued = isJoint(raw, i - 1) && touchesNext(raw, i - 1) && isWordBefore(raw, i - 1);
    const suspended = isHyphen(raw.texts[i + 1]) && touchesNext(raw, i) && !isWordBehind(raw, i + 1);
    const form = formOf(raw.texts[i] ?? "");
    tokens.push(new Token(form, range.start + (raw.starts[i] ?? 0), glued, suspended));
  }
  return tokens;
}

/** A word or mark that a sentence leaves to be understood, at a place of it. */
export function tokenAt(text: string, start: number): Token {
  return new Token(formOf(text), start, false, false);
}

/** The keys of all tokens that are words. */
export const wordKeys = oncePerWord((text): readonly string[] => keysIn(text, ({ isWord }) => isWord));

/** The keys of the tokens of a text, without the tokens: those of words that pass. */
export function keysIn(text: string, passes: (form: Form) => boolean): readonly string[] {
  const raw = rawIn(text);
  return raw.texts.flatMap((each, i) => {
    const form = formOf(each);
    return passes(form) && !isJoint(raw, i) ? form.key : [];
  });
}

/** What stands between white space and between words and marks, with where it starts. */
interface Raw {
  readonly texts: readonly string[];
  readonly starts: readonly number[];
}

/** Only white space stands between tokens, so each is found at the first place behind the one before. */
function rawIn(text: string): Raw {
  const texts = text.match(TOKEN) ?? [];
  let at = 0;
  const starts = texts.map((each) => {
    const start = text.indexOf(each, at);
    at = start + each.length;
    return start;
  });
  return { texts, starts };
}

function isHyphen(text: string | undefined): boolean {
  return text === "-" || text === "‑";
}

/** Whether it is a hyphen that belongs to the word before or behind it. */
function isJoint(raw: Raw, i: number): boolean {
  return isHyphen(raw.texts[i]) && (isWordBefore(raw, i) || isWordBehind(raw, i));
}

function isWordBefore(raw: Raw, i: number): boolean {
  return i > 0 && isWordText(raw.texts[i - 1] ?? "") && touchesNext(raw, i - 1);
}

function isWordBehind(raw: Raw, i: number): boolean {
  return i + 1 < raw.texts.length && isWordText(raw.texts[i + 1] ?? "") && touchesNext(raw, i);
}

/** Whether nothing stands between a token and the one behind it. */
function touchesNext({ texts, starts }: Raw, i: number): boolean {
  return (starts[i] ?? 0) + (texts[i]?.length ?? 0) === starts[i + 1];
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

const formOf = oncePerWord((text: string): Form => {
  const lower = lowerOf(text);
  const isWord = isWordText(text);
  return {
    text,
    lower,
    key: isWord ? keyOf(text, lower) : lower,
    isWord,
    capitals: isWord && (text === lower ? /^\p{N}+$/u.test(lower) : isAcronym(text)),
    cues: cuesOf(lower),
    kind: classOf(lower, isWord),
    verbal: isVerbal(text, lower),
  };
});
