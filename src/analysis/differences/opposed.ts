import { areOpposite } from "../../model/opposites.ts";
import { OPPOSED_VERBS } from "./classes.ts";
import type { Statement } from "./statements.ts";
import { folded, singular } from "./word-forms.ts";
import { TIMED_ADVERBS, TIMES } from "./words.ts";

/** To which pair of opposed verbs one belongs, and to which side of it. */
export function opposition(verb: string): { readonly key: string; readonly side: number } | undefined {
  const row = OPPOSED_VERBS.findIndex((sides) => sides.some((side) => side.has(verb)));
  if (row < 0) return undefined;
  return { key: String(row), side: OPPOSED_VERBS[row]?.[0].has(verb) ? 0 : 1 };
}

export function allPairs(
  group: readonly Statement[],
  test: (a: Statement, b: Statement) => boolean,
): boolean {
  return group.every((a, i) => group.slice(i + 1).every((b) => test(a, b)));
}

export function somePair(
  group: readonly Statement[],
  test: (a: Statement, b: Statement) => boolean,
): boolean {
  return group.some((a, i) => group.slice(i + 1).some((b) => test(a, b)));
}

export function canSubjectsShareARow(a: Statement, b: Statement): boolean {
  return a.subjectKey === b.subjectKey || doSubjectsFace(a, b);
}

/** Subjects that are opposites, or that differ in one opposed word before the same noun. */
export function doSubjectsFace(a: Statement, b: Statement): boolean {
  const [one, other] = [a.subjectKey.split(" "), b.subjectKey.split(" ")];
  return one.some((word) => other.some((each) => areOpposite(word, each) || areOpposite(each, word)));
}

export function doOppose(a: Statement, b: Statement): boolean {
  const [one, other] = [a, b].map(({ predicate }) => predicate.slice(1, 5).map(folded));
  return (one ?? []).some((word) => (other ?? []).some((each) => areOpposite(word, each)));
}

/** "in ten minutes", "more than an hour" */
export function isTimed({ predicate }: Statement): boolean {
  return predicate.some((word) => TIMES.has(singular(folded(word))) || TIMED_ADVERBS.has(folded(word)));
}
