import { ownedNoun } from "./owned.ts";
import { isParticiple } from "./participles.ts";
import { isAdjective } from "./parts.ts";
import type { Statement } from "./statements.ts";
import { folded } from "./word-forms.ts";
import { ADVERBS, AUXILIARIES, BE, LIGHT_VERBS, PARTICLES, RELATIVES } from "./words.ts";

/** Said against another concept that is named, by a verb that would not do as a dimension. */
export function isVague({ isSetApart, verb, predicate }: Statement): boolean {
  return isSetApart === true && (LIGHT_VERBS.has(verb) || AUXILIARIES.has(folded(predicate[0] ?? "")));
}

/**
 * What it is that a concept does, is or has against another: the verb behind an auxiliary, the state behind "is", the noun behind
 * "has"; undefined where these say too little by themselves.
 * @example nameOfApart(statement of "warm data can wait a little") // → "wait"
 */
export function nameOfApart(statement: Statement): string | undefined {
  const { verb } = statement;
  if (verb === "be") return stateOf(statement);
  return LIGHT_VERBS.has(verb) ? ownedNoun(statement) : verb || undefined;
}

/** "finished", "complete when …"; undefined for what is no plain state. */
function stateOf({ predicate }: Statement): string | undefined {
  const words = predicate
    .map(folded)
    .filter((word) => !AUXILIARIES.has(word) && !BE.has(word) && !ADVERBS.has(word));
  const [first = "", second = ""] = words;
  const isState = isParticiple(first) || isAdjective(first);
  return isState && (second === "" || PARTICLES.has(second) || RELATIVES.has(second)) ? first : undefined;
}
