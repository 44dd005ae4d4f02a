import type { Clause } from "./clause.ts";
import { folded, subjectKey } from "./word-forms.ts";
import { PARTICLES, RELATIVES } from "./words.ts";

/** More words than this name no plain thing. */
const LONGEST_OWNED = 4;

/**
 * The noun that names what a clause says that its subject has or lacks; undefined where it says nothing of the kind.
 * @example ownedNoun(readClause("it comes with a vote")) // → "vote"
 */
export function ownedNoun({ predicate }: Clause): string | undefined {
  const [verb = "", second = ""] = predicate.map(folded);
  const at = /^ha(?:s|ve)$/.test(verb) ? 1 : /^comes?$/.test(verb) && second === "with" ? 2 : undefined;
  if (at === undefined) return undefined;
  const words = predicate.slice(at).join(" ").split(", ")[0]?.split(" ") ?? [];
  const end = words.findIndex((word) => PARTICLES.has(folded(word)) || RELATIVES.has(folded(word)));
  const owned = end < 0 ? words : words.slice(0, end);
  const isPlain =
    owned.length > 1 && owned.length <= LONGEST_OWNED && !owned.some((word) => /[,:]|^and$/.test(word));
  return isPlain ? subjectKey(owned.slice(-1)) || undefined : undefined;
}
