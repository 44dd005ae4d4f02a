/** The first place where a text stops being JSON, counted from 0, and what should stand there. */
export interface JsonFault {
  readonly at: number;
  readonly expected: string;
}

const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none in a text
  /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/**
 * Find where a text that `JSON.parse` refuses goes wrong. Engines word the place differently, and some leave it
 * out, so this reads the text itself. Undefined where the text is JSON after all.
 * @example findJsonFault('{"a": }') // → { at: 6, expected: "a value" }
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const reader = new Reader(text);
  try {
    reader.value();
    reader.end();
    return undefined;
  } catch (fault) {
    if (fault instanceof Fault) return { at: fault.at, expected: fault.message };
    if (fault instanceof RangeError) return { at: reader.at, expected: "something less deeply nested" };
    throw fault;
  }
}

class Fault extends Error {
  constructor(
    readonly at: number,
    expected: string,
  ) {
    super(expected);
  }
}

/** Walks over a text, one grammar rule a method. */
class Reader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** How far it has come. */
  get at(): number {
    return this.#at;
  }

  value(): void {
    const token = this.#take("a value", (each) => !/^[}\],:]$/.test(each));
    if (token === "{") this.#list("}", () => this.#entry());
    if (token === "[") this.#list("]", () => this.value());
  }

  end(): void {
    if (this.#text.slice(this.#at).trim() !== "") throw new Fault(this.#next(), "the end of the file");
  }

  #entry(): void {
    this.#take("a name in double quotes", (each) => each.startsWith('"'));
    this.#take('":"', (each) => each === ":");
    this.value();
  }

  #list(close: string, item: () => void): void {
    if (this.#peek() === close) return void this.#take(close, () => true);
    do item();
    while (this.#take(`"," or "${close}"`, (each) => each === "," || each === close) === ",");
  }

  #take(expected: string, isRight: (token: string) => boolean): string {
    const token = this.#peek();
    if (token === undefined || !isRight(token)) throw new Fault(this.#next(), expected);
    this.#at = TOKEN.lastIndex;
    return token;
  }

  #peek(): string | undefined {
    TOKEN.lastIndex = this.#at;
    return TOKEN.exec(this.#text)?.[0].trim();
  }

  /** Where the next thing begins, past white space. */
  #next(): number {
    return this.#at + (/^[\t\n\r ]*/.exec(this.#text.slice(this.#at))?.[0].length ?? 0);
  }
}
