import type { Clause } from "./clause.ts";
import { isParticiple } from "./participles.ts";
import type { Statement } from "./statements.ts";
import { folded, subjectKey } from "./word-forms.ts";
import { PARTICLES, RELATIVES } from "./words.ts";

/** More words than this name no plain thing. */
const LONGEST_OWNED = 4;

const WITH = /^with(?:out)?$/;

/**
 * What concepts are said to be with or without, where another has or lacks the same: "a tyre with an inner tube" beside "it has no
 * inner tube". The empty list where nothing is found on both sides.
 */
export function withPhrases(statements: readonly Statement[]): readonly Statement[] {
  const phrases = statements.filter(({ isSelf }) => isSelf).flatMap(phrasesIn);
  const owners = new Map<string, Set<number>>();
  for (const each of [...statements.filter(({ isSelf }) => isSelf), ...phrases]) {
    const noun = ownedNoun(each);
    if (noun) owners.set(noun, new Set([...(owners.get(noun) ?? []), each.concept]));
  }
  return phrases.filter((each) => (owners.get(ownedNoun(each) ?? "")?.size ?? 0) > 1);
}

function phrasesIn(each: Statement): readonly Statement[] {
  const { genus: _, whole: __, ...rest } = each;
  return each.predicate.flatMap((word, at) =>
    at > 0 && WITH.test(folded(word)) && !isParticiple(folded(each.predicate[at - 1] ?? ""))
      ? [
          {
            ...rest,
            predicate: each.predicate.slice(at),
            verb: "",
            isPassing: true,
            isFragment: true,
            from: each,
          },
        ]
      : [],
  );
}

/**
 * The noun that names what a clause says that its subject has or lacks; undefined where it says nothing of the kind.
 * @example ownedNoun(readClause("it comes with a vote")) // → "vote"
 */
export function ownedNoun({ predicate }: Clause): string | undefined {
  const [verb = "", second = ""] = predicate.map(folded);
  const isOwner = /^ha(?:s|ve)$/.test(verb) || WITH.test(verb);
  const at = isOwner ? 1 : /^comes?$/.test(verb) && second === "with" ? 2 : undefined;
  if (at === undefined) return undefined;
  const words = predicate.slice(at).join(" ").split(", ")[0]?.split(" ") ?? [];
  const end = words.findIndex((word) => PARTICLES.has(folded(word)) || RELATIVES.has(folded(word)));
  const owned = end < 0 ? words : words.slice(0, end);
  const isPlain =
    owned.length > 1 && owned.length <= LONGEST_OWNED && !owned.some((word) => /[,:]|^and$/.test(word));
  return isPlain ? subjectKey(owned.slice(-1)) || undefined : undefined;
}
