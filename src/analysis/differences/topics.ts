import { areOpposite } from "../../model/opposites.ts";
import { VERB_CLASSES } from "./classes.ts";
import { isTimed } from "./opposed.ts";
import { isFunctionWord } from "./parts.ts";
import { NAMES_CONTRAST } from "./row-words.ts";
import type { Statement } from "./statements.ts";
import { stem } from "./stems.ts";
import { VERBS } from "./verbs.ts";
import { folded, wordsOf } from "./word-forms.ts";
import { GRADES, LIGHT_PARTICIPLES, LIGHT_VERBS, VAGUE_WORDS, VALUE_ENDS } from "./words.ts";

/** Statements of different concepts that speak of the same things, with the words for these. */
export interface TopicGroup {
  readonly group: readonly Statement[];
  readonly topic: string;
}

/** With fewer things in common two statements have to stand first in their definitions, or to say the opposite. */
const ENOUGH = 2;
/** Values of more words are no cell but a paragraph. */
const LONGEST = 14;
const LIGHT_STEMS = new Set([...LIGHT_VERBS].map(stem));

interface Worded {
  readonly statement: Statement;
  /** Words by what their forms have in common. */
  readonly stems: ReadonlyMap<string, string>;
}

interface Pair {
  readonly a: Worded;
  readonly b: Worded;
  readonly shared: readonly string[];
  readonly score: number;
}

/**
 * Pair what is left of two or more definitions by the things that are spoken of: "grounds and water sit together" and "water passes
 * through the grounds". Words of the names say nothing of a difference; each statement serves once, and the pairs that share most come first.
 * The empty list where nothing is spoken of on both sides.
 */
export function topicGroups(
  statements: readonly Statement[],
  names: readonly string[],
): readonly TopicGroup[] {
  const nameStems = new Set(names.flatMap((name) => name.split(/[\s-]+/)).map(stem));
  const worded = statements
    .filter(canBePaired)
    .map((statement) => ({ statement, stems: stemsOf(statement, nameStems) }));
  const pairs = worded.flatMap((a, i) => worded.slice(i + 1).flatMap((b) => pairOf(a, b)));
  const used = new Set<Statement>();
  const groups: TopicGroup[] = [];
  for (const { a, b, shared } of [...pairs].sort((x, y) => y.score - x.score)) {
    if (used.has(a.statement) || used.has(b.statement)) continue;
    const group = withOthers([a.statement, b.statement], shared, worded, used);
    for (const each of group) used.add(each);
    groups.push({ group, topic: named(a, shared) });
  }
  return groups;
}

/** Words that stand side by side are one name: "deleted rows". */
function named({ statement, stems }: Worded, shared: readonly string[]): string {
  const words = [...statement.subject, ...statement.predicate].map(folded);
  const found = shared.map((each) => stems.get(each) ?? each);
  return found.reduce((name, word, i) => {
    const isNext = words.indexOf(word) === words.indexOf(found[i - 1] ?? "") + 1;
    return i === 0 ? word : `${name}${isNext ? " " : ", "}${word}`;
  }, "");
}

/** A pair, with what further concepts say of the same things. */
function withOthers(
  pair: readonly Statement[],
  shared: readonly string[],
  worded: readonly Worded[],
  used: ReadonlySet<Statement>,
): readonly Statement[] {
  const group = [...pair];
  for (const { statement, stems } of worded)
    if (
      !used.has(statement) &&
      shared.every((each) => stems.has(each)) &&
      group.every(({ concept }) => concept !== statement.concept)
    )
      group.push(statement);
  return group;
}

function canBePaired({ isPassing, predicate, subject, genus, verb }: Statement): boolean {
  const words = wordsOf([...subject, ...predicate].join(" ").split(VALUE_ENDS)[0] ?? "");
  return (
    !isPassing && !(genus && verb === "") && words.length <= LONGEST && !NAMES_CONTRAST.test(words.join(" "))
  );
}

function stemsOf(
  { subject, predicate }: Statement,
  nameStems: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const words = [...subject, ...predicate]
    .map(folded)
    .filter((word, i, all) => isContent(word) || (all[i - 1] === "to" && VERBS.has(word)));
  return new Map(
    words
      .map((word) => [VERB_CLASSES.get(stem(word)) ?? stem(word), word] as const)
      .filter(([key]) => !nameStems.has(key)),
  );
}

function isContent(word: string): boolean {
  return (
    word.length >= 3 &&
    /^\p{L}+$/u.test(word) &&
    !isFunctionWord(word) &&
    !GRADES.has(word) &&
    !LIGHT_STEMS.has(stem(word)) &&
    !LIGHT_PARTICIPLES.has(word) &&
    !/ly$/.test(word) &&
    !VAGUE_WORDS.has(word)
  );
}

/** A pair that has enough in common; none otherwise. */
function pairOf(a: Worded, b: Worded): readonly Pair[] {
  if (a.statement.concept === b.statement.concept) return [];
  const shared = [...a.stems.keys()].filter((each) => b.stems.has(each));
  const isOpening = a.statement.isOpening === true && b.statement.isOpening === true;
  const bonuses = [
    isOpening,
    saysOpposite(a.statement, b.statement),
    isTimed(a.statement) && isTimed(b.statement),
  ];
  const score = shared.length + bonuses.filter(Boolean).length;
  return shared.length > 0 && score >= ENOUGH && !isVerbAlone(a, b, shared) ? [{ a, b, shared, score }] : [];
}

/** One verb of two subjects is no topic: "a kettle waits", "a pan waits". */
function isVerbAlone(a: Worded, b: Worded, [first = "", ...others]: readonly string[]): boolean {
  const [one, other] = [a.statement, b.statement];
  const isOfOne = one.isSelf && other.isSelf;
  return (
    others.length === 0 &&
    !isOfOne &&
    one.subjectKey !== other.subjectKey &&
    stem(one.verb) === first &&
    stem(other.verb) === first
  );
}

function saysOpposite(a: Statement, b: Statement): boolean {
  const [one, other] = [a, b].map(({ subject, predicate }) => [...subject, ...predicate].map(folded));
  return (one ?? []).some((word) => (other ?? []).some((each) => areOpposite(word, each)));
}
