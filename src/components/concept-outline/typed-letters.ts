/** How long a pause ends what is being typed, in milliseconds. */
const PAUSE = 700;

/** Collects the letters that are typed in one go. */
export class TypedLetters {
  #letters = "";
  #last = Number.NEGATIVE_INFINITY;

  /**
   * What has been typed up to this key press; undefined where the key is no letter or digit, or a shortcut. A blank
   * counts inside of what is being typed: "fact t" goes on to "Fact table".
   */
  add({ key, timeStamp, ctrlKey, metaKey, altKey }: KeyboardEvent): string | undefined {
    const before = timeStamp - this.#last > PAUSE ? "" : this.#letters;
    const isLetter = /^[\p{L}\p{N}]$/u.test(key) || (key === " " && before !== "");
    if (ctrlKey || metaKey || altKey || !isLetter) return undefined;
    this.#letters = before + key;
    this.#last = timeStamp;
    return this.#letters;
  }
}
