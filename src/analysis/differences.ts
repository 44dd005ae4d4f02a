import { type RowWords, rowWords } from "./differences/row-words.ts";
import { type Described, type Statement, statementsOf } from "./differences/statements.ts";
import { topicGroups } from "./differences/topics.ts";
import { headingAlone, isWorthAlone, WAYS, type Way } from "./differences/ways.ts";

export type { Described } from "./differences/statements.ts";

/** What the text says of one concept on a dimension. */
export interface DifferenceCell {
  readonly value: string;
  /** The whole sentence that says it. */
  readonly sentence: string;
  /** Place, among the concepts compared, of the one in whose definition the sentence stands. */
  readonly teller: number;
}

/** A dimension with a cell for each concept, in their order; undefined where the text says nothing of the kind. */
export interface DifferenceRow {
  readonly dimension: string;
  readonly cells: readonly (DifferenceCell | undefined)[];
}

/**
 * Read from the definitions of concepts in what they differ: clauses that speak of the same thing and say something else of it.
 * What the text does not say is never filled in. Dimensions that more of the concepts share come first, then in the order of the
 * text; the empty list where the definitions have no dimension in common and state none by themselves.
 * @example differencesOf([{ names: ["OLTP"], text: "Latency is low." }, { names: ["OLAP"], text: "Latency is high." }])
 * // → [{ dimension: "Latency", cells: [{ value: "low", … }, { value: "high", … }] }]
 */
export function differencesOf(concepts: readonly Described[], language = "en"): readonly DifferenceRow[] {
  const statements = statementsOf(concepts, language);
  return allRows(
    statements,
    concepts.flatMap(({ names }) => names),
  )
    .map((row) => ({ row, words: rowWords(row.group, row.heading, row.topic) }))
    .filter(({ row, words }) => row.group.length === 1 || new Set(words.values).size > 1)
    .sort(
      (a, b) =>
        b.row.group.length - a.row.group.length || placeOf(a.row, statements) - placeOf(b.row, statements),
    )
    .map(({ row, words }) => rowOf(row.group, words, concepts.length));
}

/** Rows of statements that belong together, the surest first; then of what is left by its topic, and of what is worth a row alone. */
function allRows(statements: readonly Statement[], names: readonly string[]): readonly Aligned[] {
  const surely = align(statements);
  const served = new Set(surely.flatMap(withOrigins));
  const left = statements.filter((each) => !served.has(each) && !isToldByGenus(each, statements));
  const topics = topicGroups(left, names).map((each) => ({ ...each, heading: "topic" as const }));
  const used = new Set([...surely, ...topics].flatMap(withOrigins));
  const alone = statements.filter((each) => !used.has(each) && isWorthAlone(each));
  return [...surely, ...topics, ...alone.map((each) => ({ group: [each], heading: headingAlone(each) }))];
}

/** What serves in a row, with the statements that say it in passing. */
function withOrigins({ group }: Aligned): readonly Statement[] {
  return group.flatMap((each) => (each.from ? [each, each.from] : [each]));
}

/** Whether another statement is the end of one: "uses current data", of "it is analytics that uses current data". */
function isToldByGenus(
  { concept, sentence, verb, genus }: Statement,
  statements: readonly Statement[],
): boolean {
  if (verb !== "be" || genus) return false;
  return statements.some((each) => each.genus && each.concept === concept && each.sentence === sentence);
}

interface Aligned {
  readonly group: readonly Statement[];
  readonly heading: Way["heading"] | "topic";
  readonly topic?: string;
}

function align(statements: readonly Statement[]): readonly Aligned[] {
  const rows: Aligned[] = [];
  const used = new Set<Statement>();
  for (const way of WAYS) {
    for (const group of groupsBy(
      way,
      statements.filter((each) => !used.has(each) && !(each.from && used.has(each.from))),
    )) {
      if (group.length < 2 || !way.holds(group)) continue;
      const whole = completed(group, statements, used);
      rows.push({ group: whole, heading: way.heading });
      for (const each of whole) used.add(each);
    }
  }
  return rows;
}

/** A group of one subject, with what the concepts that it lacks say of the same subject by another verb. */
function completed(
  group: readonly Statement[],
  statements: readonly Statement[],
  used: ReadonlySet<Statement>,
): readonly Statement[] {
  const [first] = group;
  if (!first || first.isSelf || group.some(({ subjectKey }) => subjectKey !== first.subjectKey)) return group;
  const known = new Map(group.map((each) => [each.concept, each]));
  for (const each of statements)
    if (each.subjectKey === first.subjectKey && !each.genus && !used.has(each) && !known.has(each.concept))
      known.set(each.concept, each);
  return [...known.values()];
}

/** Statements under one key, the first of each concept. */
function groupsBy({ keyOf }: Way, statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups = new Map<string, Map<number, Statement>>();
  for (const each of statements) {
    const key = keyOf(each);
    if (key === undefined) continue;
    const group = groups.get(key) ?? new Map<number, Statement>();
    if (!group.has(each.concept)) group.set(each.concept, each);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => [...group.values()]);
}

function placeOf({ group }: Aligned, statements: readonly Statement[]): number {
  return Math.min(...group.map((each) => statements.indexOf(each)));
}

function rowOf(group: readonly Statement[], { dimension, values }: RowWords, n: number): DifferenceRow {
  const cells = Array.from({ length: n }, (_, concept) => {
    const i = group.findIndex((each) => each.concept === concept);
    const [statement, value] = [group[i], values[i]];
    return statement && value !== undefined
      ? { value, sentence: statement.sentence, teller: statement.teller }
      : undefined;
  });
  return { dimension, cells };
}
