import { set } from "./words.ts";

/** Participles that no ending betrays. */
const IRREGULAR = set(
  `paid kept sent made held read built set put led sold told bought brought caught taught meant lent left lost cut hung run begun
  bound found laid spun struck stuck shot fed bred drawn grown worn torn born known thrown shown blown sewn done gone seen`,
);

/** @example isParticiple("accessed") // → true */
export function isParticiple(word: string): boolean {
  return /(?:[^e]ed|en)$/.test(word) || IRREGULAR.has(word);
}
