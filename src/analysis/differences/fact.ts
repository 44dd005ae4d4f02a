import { nameAndValue } from "../../model/fact.ts";
import type { Clause } from "./clause.ts";
import { wordsOf } from "./word-forms.ts";

/**
 * What a line states as the name of a property and its value, put as a clause; undefined where it is a sentence, or too long.
 * @example factOf("Access: infrequent") // → { subject: ["Access"], predicate: ["is", "infrequent"], verb: "be", isFact: true }
 */
export function factOf(line: string): Clause | undefined {
  const stated = nameAndValue(line);
  return stated && asClause(stated);
}

/** A property and its value as a clause: "access is infrequent". */
export function asClause({ name, value }: { readonly name: string; readonly value: string }): Clause {
  return { subject: wordsOf(name), predicate: ["is", ...wordsOf(value)], verb: "be", isFact: true };
}
