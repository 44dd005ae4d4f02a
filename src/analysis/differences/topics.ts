import { actAlike, areDoneToBoth, areOfPeople, haveOnePhrase, haveOneTheme } from "./common.ts";
import { isTimed } from "./opposed.ts";
import { type Role, roleOf } from "./roles.ts";
import { NAMES_CONTRAST } from "./row-words.ts";
import type { Statement } from "./statements.ts";
import { stem } from "./stems.ts";
import { folded } from "./word-forms.ts";
import { toldWords, type Worded, worded } from "./worded.ts";

/** Statements of different concepts that speak of the same things, with the words for these. */
export interface TopicGroup {
  readonly group: readonly Statement[];
  readonly topic: string;
}

/** With fewer things in common two statements have to say the opposite, or the same kind of thing at the head of their definitions. */
const ENOUGH = 2;
/** Values of more words are no cell but a paragraph. */
const LONGEST = 14;
/** What more statements of one concept speak of is its subject matter, and no topic that a row could be about. */
const MOST_OF_ONE = 12;

interface Pair {
  readonly a: Worded;
  readonly b: Worded;
  readonly shared: readonly string[];
  readonly score: number;
}

/** Statements by the things that they speak of. */
type Holders = ReadonlyMap<string, readonly Worded[]>;

/**
 * Pair what is left of two or more definitions by the things that are spoken of: "grounds and water sit together" and "water passes
 * through the grounds". Words of the names say nothing of a difference; each statement serves once, and the pairs that share most come first.
 * The empty list where nothing is spoken of on both sides. The work grows with the text, not with its square.
 */
export function topicGroups(
  statements: readonly Statement[],
  names: readonly string[],
): readonly TopicGroup[] {
  const nameStems = new Set(names.flatMap((name) => name.split(/[\s-]+/)).map(stem));
  const holders = holdersOf(statements.filter(canBePaired).map((each, at) => worded(each, at, nameStems)));
  const used = new Set<Statement>();
  const groups: TopicGroup[] = [];
  for (const { a, b, shared } of pairsOf(holders)) {
    if (used.has(a.statement) || used.has(b.statement)) continue;
    const group = withOthers([a.statement, b.statement], shared, holders, used);
    for (const each of group) used.add(each);
    groups.push({ group, topic: named(a, shared) });
  }
  return groups;
}

function canBePaired(statement: Statement): boolean {
  const { isPassing, genus, verb } = statement;
  const words = toldWords(statement);
  return (
    !isPassing && !(genus && verb === "") && words.length <= LONGEST && !NAMES_CONTRAST.test(words.join(" "))
  );
}

function holdersOf(all: readonly Worded[]): Holders {
  const holders = new Map<string, Worded[]>();
  for (const each of all)
    for (const key of each.stems.keys()) {
      const known = holders.get(key) ?? [];
      known.push(each);
      holders.set(key, known);
    }
  return new Map([...holders].filter(([, each]) => !isSubjectMatter(each)));
}

function isSubjectMatter(holders: readonly Worded[]): boolean {
  const counts = new Map<number, number>();
  for (const { statement } of holders)
    counts.set(statement.concept, (counts.get(statement.concept) ?? 0) + 1);
  return [...counts.values()].some((count) => count > MOST_OF_ONE);
}

/** Pairs that have enough in common, those that share most first, then in the order of the text. */
function pairsOf(holders: Holders): readonly Pair[] {
  const pairs = [...holders].flatMap(([key, all]) =>
    all.flatMap((a, i) =>
      all.slice(i + 1).flatMap((b) => {
        if (a.statement.concept === b.statement.concept) return [];
        const shared = [...a.stems.keys()].filter((each) => b.stems.has(each) && holders.has(each));
        // A pair that shares several things is met under each of them.
        return shared[0] === key ? pairOf(a, b, shared) : [];
      }),
    ),
  );
  return pairs.sort((x, y) => y.score - x.score || ownIn(y) - ownIn(x) || x.a.at - y.a.at || x.b.at - y.b.at);
}

/** How many of a pair speak of their concept itself. */
function ownIn({ a, b }: Pair): number {
  return [a, b].filter(({ statement }) => statement.isSelf).length;
}

/** A pair that has enough in common; none otherwise. */
function pairOf(a: Worded, b: Worded, shared: readonly string[]): readonly Pair[] {
  const isOpening = a.statement.isOpening && b.statement.isOpening && hasOneRole(a, b, shared);
  const isOpposed = [...a.facing].some((end) => b.ends.has(end));
  const bonuses = [
    isOpening,
    isOpposed,
    isTimed(a.statement) && isTimed(b.statement),
    areOfPeople(a, b),
    haveOnePhrase(a, b, shared),
    haveOneTheme(a, b, shared),
    areDoneToBoth(a, b, shared),
  ];
  const score = shared.length + bonuses.filter(Boolean).length;
  return score >= ENOUGH && !isVerbAlone(a, b, shared) ? [{ a, b, shared, score }] : [];
}

/** "the wind comes from there" and "a side away from the wind" say nothing of one kind about the wind. */
function hasOneRole(a: Worded, b: Worded, shared: readonly string[]): boolean {
  return shared.some((key) => roleIn(a, key) !== "modifier" && roleIn(a, key) === roleIn(b, key));
}

function roleIn({ statement, stems }: Worded, key: string): Role {
  return roleOf(statement, stems.get(key) ?? key);
}

/** One verb of two subjects is no topic: "a kettle waits", "a pan waits". */
function isVerbAlone(a: Worded, b: Worded, [first = "", ...others]: readonly string[]): boolean {
  const [one, other] = [a.statement, b.statement];
  const isOfOne = one.isSelf && other.isSelf;
  return (
    others.length === 0 &&
    !isOfOne &&
    !areDoneToBoth(a, b, [first]) &&
    !actAlike(a, b, [first]) &&
    one.subjectKey !== other.subjectKey &&
    stem(one.verb) === first &&
    stem(other.verb) === first
  );
}

/** A pair, with what further concepts say of the same things. */
function withOthers(
  pair: readonly Statement[],
  shared: readonly string[],
  holders: Holders,
  used: ReadonlySet<Statement>,
): readonly Statement[] {
  const group = [...pair];
  for (const { statement, stems } of holders.get(shared[0] ?? "") ?? [])
    if (
      !used.has(statement) &&
      shared.every((each) => stems.has(each)) &&
      group.every(({ concept }) => concept !== statement.concept)
    )
      group.push(statement);
  return group;
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
