import type { Clause } from "./clause.ts";
import { isOfPeople } from "./common.ts";
import { clausesOf } from "./segments.ts";
import { folded, subjectKey, wordsOf } from "./word-forms.ts";
import { BEARERS, OWN_NOUNS, SELF } from "./words.ts";

/** Names of concepts by their keys, in the order of the concepts. */
export type NameKeys = readonly ReadonlySet<string>[];

/** A clause and what it is about. */
export interface AboutClause extends Clause {
  /** Place of the concept among those that are compared. */
  readonly concept: number;
  /** Whether the subject is the concept itself. */
  readonly isSelf: boolean;
  /** Whether that concept is named, by the subject or before it. */
  readonly isNamed?: boolean;
  /** Key of the subject; empty where it is the concept, or people in general. */
  readonly subjectKey: string;
}

/**
 * The clauses of a sentence with the concepts that they are about: the one that the subject names, or the teller, in whose definition
 * the sentence stands. "it" is the concept that a clause before it was about by name.
 * @param bareNames names of which a single word is enough: see `namesWithoutHead`.
 */
export function clausesAbout(
  sentence: string,
  nameKeys: NameKeys,
  bareNames: NameKeys,
  teller: number,
): readonly AboutClause[] {
  let meant = -1;
  return clausesOf(sentence).map((clause) => {
    const named = namedBy(clause, clause.subject.length === 1 ? bareNames : nameKeys);
    if (named >= 0) meant = named;
    const isPronoun = clause.subject.length === 1 && SELF.has(folded(clause.subject[0] ?? ""));
    const isSelf = named >= 0 || clause.isFragment === true || isOwn(clause.subject);
    const key = isSelf || isOfPeople(clause) ? "" : subjectKey(clause.subject);
    const isNamed = meant >= 0 && (named >= 0 || isPronoun);
    return { ...clause, concept: isNamed ? meant : teller, isSelf, isNamed, subjectKey: key };
  });
}

/** Place of the concept that the subject of a clause names, alone or with a noun that bears the name; -1 where it names none. */
function namedBy({ subject }: Clause, nameKeys: NameKeys): number {
  const words = subjectKey(subject).split(" ");
  const bare = BEARERS.has(words.at(-1) ?? "") ? words.slice(0, -1) : words;
  return nameKeys.findIndex((keys) => keys.has(words.join(" ")) || keys.has(bare.join(" ")));
}

/** "it", "the approach" */
function isOwn([first = "", second = "", ...more]: readonly string[]): boolean {
  if (second === "") return SELF.has(folded(first));
  return more.length === 0 && /^(?:the|this)$/i.test(first) && OWN_NOUNS.has(folded(second));
}

/** Names of each concept by their keys; names that fold to nothing are kept. */
export function keysOfNames(names: readonly (readonly string[])[]): NameKeys {
  return names.map((each) => new Set(each.map((name) => subjectKey(wordsOf(name)))));
}

/**
 * Names, and what tells them apart where all have one head: "steel" and "aluminium", of a steel frame and an aluminium frame. A text
 * that says of steel by itself that it is heavy says so of the frame.
 * @param names of each concept, its label first.
 */
export function namesWithoutHead(names: readonly (readonly string[])[]): NameKeys {
  const labels = names.map(([label = ""]) => subjectKey(wordsOf(label)).split(" "));
  const haveOneHead = labels.every((words) => words.length === 2 && words[1] === labels[0]?.[1]);
  return keysOfNames(names).map((keys, i) => (haveOneHead ? new Set([...keys, labels[i]?.[0] ?? ""]) : keys));
}
