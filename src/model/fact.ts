import type { SourceLine } from "./source.ts";

/**
 * A property of a concept that a text states by its form and not in a sentence: an item "Access: infrequent", the cell of a table,
 * a line of front matter.
 */
export interface Fact extends SourceLine {
  /** What the property is called: "Access". */
  readonly name: string;
  readonly value: string;
  /** The words of the text that say so, as they stand there. */
  readonly quote: string;
}

/** A concept has at most so many facts. */
export const MOST_FACTS = 200;

/** "Access: infrequent", alone; a value that goes on behind a full stop is no value but a sentence. */
const LINE = /^(\p{L}[\p{L}\p{N}'’/ -]*): (?=\S)((?:[^.:;!?]|[.:](?=\S))+)$/u;
/** Names that lead elsewhere or set a remark apart; what stands behind them is no property. */
const REMARK =
  /^(?:see|see also|cf|compare|related|also|note|notes|example|examples|source|sources|tip|warning|hint|todo)$/i;
const MOST_WORDS = { name: 5, value: 10 };
const MOST_CHARACTERS = 120;

/** What a line states as the name of a property and its value; undefined where it is a sentence, or too long for either. */
export function nameAndValue(line: string): Pick<Fact, "name" | "value"> | undefined {
  const [, name = "", value = ""] = LINE.exec(line) ?? [];
  return isStated(name, value) ? { name, value } : undefined;
}

/** Whether two texts are short enough for the name of a property and its value, and both say something. */
export function isStated(name: string, value: string): boolean {
  const isShort = (text: string, words: number) =>
    text.length <= MOST_CHARACTERS && text.split(/\s+/).length <= words;
  return (
    /\p{L}/u.test(name) &&
    !REMARK.test(name) &&
    /[\p{L}\p{N}✓✔✗✘]/u.test(value) &&
    isShort(name, MOST_WORDS.name) &&
    isShort(value, MOST_WORDS.value)
  );
}
