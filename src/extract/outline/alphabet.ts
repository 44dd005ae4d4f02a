import { foldPhrase } from "../language/fold.ts";
import { isApparatus } from "./apparatus.ts";

/** Apparatus that is a term of many a field: "Task", "Resource". */
const AMBIGUOUS =
  /^(?:answer|code|comment|concept|content|context|exception|feature|goal|license|link|name|notation|objective|outcome|point|question|reference|resource|result|review|scope|solution|source|tag|task|term|variant|warning|word)s?$/i;
/** How a definition opens. */
export const DEFINES = /^(?:an?|any|one|the)\s/i;
const LEAST_DEFINED = 3;
const LEAST_SHARE = 0.6;

/** Heads that could be apparatus and are terms, since they are defined like most others beside them: "Task", "A unit of work …". */
export function termsByDefinition(
  heads: readonly { readonly head: string; readonly said: string }[],
): ReadonlySet<string> {
  const plain = heads.filter(({ head }) => !isApparatus(head));
  const defined = plain.filter(({ said }) => DEFINES.test(said));
  if (defined.length < LEAST_DEFINED || defined.length < plain.length * LEAST_SHARE) return new Set();
  return new Set(
    heads.flatMap(({ head, said }) => (AMBIGUOUS.test(head) && DEFINES.test(said) ? [head] : [])),
  );
}

const LEAST_ANNOUNCED = 3;

/** Heads of a list that could be apparatus and are terms, since the text above names all of the list: "hubs, links, and satellites". */
export function termsAnnounced(heads: readonly string[], above: string): ReadonlySet<string> {
  const text = ` ${foldPhrase(above)} `;
  const isNamed =
    heads.length >= LEAST_ANNOUNCED && heads.every((head) => text.includes(` ${foldPhrase(head)} `));
  return new Set(isNamed ? heads.filter((head) => isApparatus(head) && AMBIGUOUS.test(head)) : []);
}

/** Whether a head that could be apparatus could be a term too, by what is said of it. */
export function couldBeTerm(head: string, said: string): boolean {
  return !isApparatus(head) || (AMBIGUOUS.test(head) && DEFINES.test(said));
}

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
