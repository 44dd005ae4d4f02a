import { isParticiple } from "./participles.ts";
import { roleOf } from "./roles.ts";
import type { Statement } from "./statements.ts";
import { VERBS } from "./verbs.ts";
import { folded, singular } from "./word-forms.ts";
import type { Worded } from "./worded.ts";
import { BE, DETERMINERS, IMPERSONAL, PARTICLES, PREPOSITIONS } from "./words.ts";

/** Words that stand for the concept behind a verb: "any welder can repair one". */
const MEANT = /^(?:it|them|one)$/;
/** More words than this between a preposition and its noun are no plain phrase. */
const LONGEST_PHRASE = 3;

/** Whether two statements say under which same circumstance their concepts do what they do: "in the rain". */
export function haveOnePhrase(a: Worded, b: Worded, shared: readonly string[]): boolean {
  if (!a.statement.isSelf || !b.statement.isSelf) return false;
  return shared.some((key) => {
    const phrase = phraseOf(a, key);
    return phrase !== undefined && phrase === phraseOf(b, key);
  });
}

/** A preposition with its noun; undefined where none stands before the noun. */
function phraseOf({ statement, stems }: Worded, key: string): string | undefined {
  const words = statement.predicate.map(folded);
  const at = words.indexOf(stems.get(key) ?? key);
  const from = words
    .slice(Math.max(0, at - LONGEST_PHRASE), at)
    .findLastIndex((word) => PREPOSITIONS.has(word));
  if (at < 0 || from < 0) return undefined;
  return words.slice(Math.max(0, at - LONGEST_PHRASE) + from, at + 1).join(" ");
}

/** Whether people in general are the subject of both: "you have to …", "you can …". */
export function areOfPeople({ statement: a }: Worded, { statement: b }: Worded): boolean {
  return isOfPeople(a) && isOfPeople(b);
}

/** Whether people in general are the subject: "you", "everybody". */
export function isOfPeople({ subject }: Pick<Statement, "subject">): boolean {
  return subject.length === 1 && IMPERSONAL.has(folded(subject[0] ?? ""));
}

/** Whether both say how it goes with one thing, the one as its subject: "the dough stays cool", "it warms the dough". */
export function haveOneTheme(a: Worded, b: Worded, [key = "", ...others]: readonly string[]): boolean {
  const both = [a, b].map(({ statement, stems }) => ({ statement, word: stems.get(key) ?? key }));
  return (
    others.length === 0 &&
    both.every(({ statement, word }) => roleOf(statement, word) === "patient") &&
    both.some(({ statement: { subject, isSelf }, word }) => !isSelf && headOf(subject) === word)
  );
}

/** "levels", of "several levels of nesting". */
function headOf(subject: readonly string[]): string {
  const words = subject.map(folded);
  const end = words.findIndex((word) => PREPOSITIONS.has(word));
  return words.at(end < 0 ? -1 : end - 1) ?? "";
}

/** Whether both say that one thing can be done to their concepts: "any welder can repair one", "it cannot be repaired". */
export function areDoneToBoth(a: Worded, b: Worded, [key = "", ...others]: readonly string[]): boolean {
  const words = [a, b].map(({ statement, stems }) => ({ statement, word: stems.get(key) ?? key }));
  const isVerb = words.some(({ word }) => isParticiple(word) || VERBS.has(singular(word)));
  return isVerb && others.length === 0 && words.every(({ statement, word }) => isDoneTo(statement, word));
}

function isDoneTo({ isSelf, subject, predicate }: Statement, word: string): boolean {
  const words = predicate.map(folded);
  const at = words.indexOf(word);
  const isOfIt = isSelf || folded(subject.at(-1) ?? "") === "one";
  const isPassive = isOfIt && words.slice(0, at).some((each) => BE.has(each));
  return at >= 0 && (isPassive || MEANT.test(words[at + 1] ?? "") || words[at - 1] === "its");
}

/** Whether both definitions open with something that does one thing to another: "two pads squeeze the rim". */
export function actAlike(a: Worded, b: Worded, [key = "", ...others]: readonly string[]): boolean {
  return others.length === 0 && [a, b].every((each) => each.statement.isOpening && isTransitive(each, key));
}

function isTransitive({ statement: { predicate }, stems }: Worded, key: string): boolean {
  const words = predicate.map(folded);
  const next = words[words.indexOf(stems.get(key) ?? key) + 1] ?? "";
  return DETERMINERS.has(next) && !PARTICLES.has(next);
}
