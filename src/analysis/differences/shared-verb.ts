import { isParticiple } from "./participles.ts";
import type { Statement } from "./statements.ts";
import { folded } from "./word-forms.ts";
import { ADVERBS, AUXILIARIES, BE, PARTICLES } from "./words.ts";

/** The verb group that all have in common and behind which each goes on; empty where they differ. */
export function sharedVerb(group: readonly Statement[]): readonly string[] {
  const shared = sharedStart(group.map(({ predicate }) => predicate));
  const verbs = shared.slice(
    0,
    Math.min(verbLength(shared), ...group.map(({ predicate }) => predicate.length - 1)),
  );
  const last = folded(verbs.at(-1) ?? "");
  const isOpen =
    !BE.has(last) && last !== "has" && last !== "have" && (ADVERBS.has(last) || AUXILIARIES.has(last));
  return isOpen ? [] : verbs;
}

/** Length of a verb with its participle and its particle: "is", "is paid at", "looks after". */
function verbLength(words: readonly string[]): number {
  const [first = "", second = ""] = words.map(folded);
  const most = BE.has(first) && isParticiple(second) ? 2 : 1;
  const isState = BE.has(first) && most === 1;
  const hasParticle = isState ? second === "for" : PARTICLES.has(folded(words[most] ?? ""));
  const hasAnother = hasParticle && PARTICLES.has(folded(words[most + 1] ?? ""));
  return most + (hasParticle ? 1 : 0) + (hasAnother ? 1 : 0);
}

export function sharedStart(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists;
  const isShared = (word: string, i: number) =>
    others.every((list) => sameVerb(folded(list[i] ?? ""), folded(word)));
  const end = first.findIndex((word, i) => !isShared(word, i));
  return end < 0 ? first : first.slice(0, end);
}

/** "is" and "are", "suits" and "suit" say the same. */
function sameVerb(a: string, b: string): boolean {
  return a === b || (BE.has(a) && BE.has(b)) || a === `${b}s` || b === `${a}s`;
}

export function isPlainBe(words: readonly string[]): boolean {
  return words.length === 1 && BE.has(folded(words[0] ?? ""));
}
