import { polesOf } from "../../model/opposites.ts";
import { countsIn } from "./counts.ts";
import { bare, LONGEST_NOUN, nounFrom } from "./nouns.ts";
import { isParticiple } from "./participles.ts";
import { isAdjective, isBoundary } from "./parts.ts";
import type { Statement } from "./statements.ts";
import { folded, subjectKey } from "./word-forms.ts";
import { ADVERBS_OF_DEGREE, GRADES, MORE_OR_LESS } from "./words.ts";

/** More words than this before a noun are no plain attribute. */
const LONGEST_ATTRIBUTE = 4;

/** "than" and the few words that name what something is compared with. */
const LONGEST_BASE = 4;

/** A noun with what is said of it before it: "a firm, elastic curd". */
interface Attribute {
  readonly noun: readonly string[];
  readonly value: readonly string[];
}

/**
 * What statements say of a noun in passing, put as a statement of that noun: beside "the curd is soft", "it gives a firm curd" says
 * that the curd is firm. Only of nouns of which another concept has a plain state, or an opposite in passing, and of what a
 * concept is said to have more or less of; the empty list where nothing is said in passing.
 */
export function passingStates(
  statements: readonly Statement[],
  nameKeys: readonly ReadonlySet<string>[],
): readonly Statement[] {
  const states = statements.filter(isPlainState);
  const beside = statesBeside(statements, states);
  const graded = statements.flatMap((each) => gradedIn(each).flatMap((found) => asState(found, each)));
  const known = new Set(states.map(({ concept, subjectKey: key }) => `${concept} ${key}`));
  const compared = graded.filter(({ predicate }) => predicate.some((word) => MORE_OR_LESS.has(folded(word))));
  return [...beside, ...opposedIn(graded), ...compared, ...countsIn(statements)].filter(
    (each) =>
      !known.has(`${each.concept} ${each.subjectKey}`) && !nameKeys.some((keys) => keys.has(nameIn(each))),
  );
}

/** What statements say in passing of the nouns of which another concept has a plain state. */
function statesBeside(statements: readonly Statement[], states: readonly Statement[]): readonly Statement[] {
  const bearers = new Map<string, Set<number>>();
  for (const { subjectKey: key, concept } of states)
    bearers.set(key, new Set([...(bearers.get(key) ?? []), concept]));
  return statements.flatMap((each) =>
    attributesIn(each, (key) => [...(bearers.get(key) ?? [])].some((one) => one !== each.concept)).flatMap(
      (found) => asState(found, each),
    ),
  );
}

/** Those to which another concept has the opposite. */
function opposedIn(graded: readonly Statement[]): readonly Statement[] {
  const placed = graded.map((each) => ({
    each,
    poles: polesOf(folded(each.predicate.at(-1) ?? "")).map(({ axis, end }) => ({
      at: `${each.subjectKey} ${axis} ${end}`,
      facing: `${each.subjectKey} ${axis} ${1 - end}`,
    })),
  }));
  const bearers = new Map<string, Set<number>>();
  for (const { each, poles } of placed)
    for (const { at } of poles) bearers.set(at, new Set([...(bearers.get(at) ?? []), each.concept]));
  const isOpposed = ({ each, poles }: (typeof placed)[number]) =>
    poles.some(({ facing }) => [...(bearers.get(facing) ?? [])].some((one) => one !== each.concept));
  return placed.filter(isOpposed).map(({ each }) => each);
}

/** "hot" of "data" is no state but the name of hot data. */
function nameIn({ subject, predicate }: Statement): string {
  return subjectKey([...predicate.slice(1), ...subject]);
}

/** "the curd is soft", but not "a puncture is mended with a patch", which says what is done. */
function isPlainState({ isSelf, verb, subject, predicate, subjectKey: key, genus }: Statement): boolean {
  const isDone = isParticiple(folded(predicate[1] ?? "")) && predicate.length > 2;
  return !isSelf && !genus && verb === "be" && !isDone && key !== "" && subject.length <= LONGEST_NOUN + 1;
}

function asState(found: Attribute | undefined, from: Statement): readonly Statement[] {
  if (!found) return [];
  const { noun, value } = found;
  const { genus: _, whole: __, isFragment: ___, ...rest } = from;
  const state = {
    subject: noun,
    predicate: ["is", ...value],
    verb: "be",
    isSelf: false,
    subjectKey: subjectKey(noun),
  };
  return [{ ...rest, ...state, isPassing: true, from }];
}

/** What stands before each noun that is asked for by its key, where that reads as an attribute; the first of each noun. */
function attributesIn(
  { subject, predicate }: Statement,
  isAsked: (key: string) => boolean,
): readonly Attribute[] {
  const words = [...subject, ...predicate];
  const keys = words.map((word) => subjectKey([word]));
  const found = new Map<string, Attribute>();
  for (let at = 1; at < words.length; at += 1)
    for (let end = at + 1; end <= Math.min(at + LONGEST_NOUN + 1, words.length); end += 1) {
      const key = keys.slice(at, end).join(" ");
      if (found.has(key) || !isAsked(key)) continue;
      const value = attributeBefore(words, at);
      if (value.length > 0) found.set(key, { noun: words.slice(at, end).map(bare), value });
    }
  return [...found.values()];
}

function attributeBefore(words: readonly string[], at: number): readonly string[] {
  let from = at;
  while (from > 0 && at - from < LONGEST_ATTRIBUTE && !isBoundary(words[from - 1] ?? "")) from -= 1;
  const value = words.slice(from, at);
  const last = value.at(-1) ?? "";
  // "soft, even": what stands beside an adjective is one.
  const isCoordinated = /,$/.test(value.at(-2) ?? "") && isAdjective(folded(value.at(-2) ?? ""));
  return (isCoordinated || isAdjective(folded(last))) && !/[,;:]$/.test(last) ? value : [];
}

/** All that is said to be high, low, more or less: "a large engine", "far more living space". */
function gradedIn({ subject, predicate }: Statement): readonly Attribute[] {
  const words = [...subject, ...predicate];
  return words.flatMap((word, at) => {
    // "one or more supers" are no more than of the other.
    if (folded(words[at - 1] ?? "") === "or") return [];
    if (!GRADES.has(folded(word)) && !MORE_OR_LESS.has(folded(word))) return [];
    const noun = nounFrom(words, at + 1);
    const from = ADVERBS_OF_DEGREE.has(folded(words[at - 1] ?? "")) ? at - 1 : at;
    const value = [...words.slice(from, at + 1), ...baseOf(words, at + 1 + noun.length)];
    return noun.length > 0 ? [{ noun, value }] : [];
  });
}

/** "than washed", right behind what is compared; empty where nothing is named. */
function baseOf(words: readonly string[], at: number): readonly string[] {
  const base = words.slice(at);
  return folded(base[0] ?? "") === "than" && base.length <= LONGEST_BASE ? base : [];
}
