import { foldPhrase } from "../language/fold.ts";
import { isApparatus } from "./apparatus.ts";

const LEAST_TERMS = 5;
const LEAST_IN_ORDER = 0.85;

/**
 * Heads that could be apparatus and are terms, since they stand where the alphabet puts them: "Tag" between "Symref" and
 * "Tree". Empty where the heads are few or in no such order.
 */
export function termsByAlphabet(heads: readonly string[]): ReadonlySet<string> {
  const keys = heads.map(keyOf);
  const plain = keys.filter((_, i) => !isApparatus(heads[i] ?? ""));
  if (plain.length === heads.length || plain.length < LEAST_TERMS || orderOf(plain) < LEAST_IN_ORDER)
    return new Set();
  return new Set(
    heads.filter((head, i) => {
      const [before, here, after] = [keys[i - 1] ?? "", keys[i] ?? "", keys[i + 1] ?? "\uffff"];
      return isApparatus(head) && before <= here && here <= after;
    }),
  );
}

function keyOf(head: string): string {
  return foldPhrase(head.replace(/\s*\([^()]*\)\s*$/, ""));
}

/** Share of neighbors that stand in alphabetical order. */
function orderOf(keys: readonly string[]): number {
  const pairs = keys.slice(1).map((key, i) => (keys[i] ?? "") <= key);
  return pairs.filter(Boolean).length / pairs.length;
}
