const IRREGULAR = new Set(
  "paid kept sent made held read built set put led sold told bought brought caught taught meant lent".split(
    " ",
  ),
);

/** @example isParticiple("accessed") // → true */
export function isParticiple(word: string): boolean {
  return /(?:[^e]ed|en)$/.test(word) || IRREGULAR.has(word);
}
