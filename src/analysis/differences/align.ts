import type { Statement } from "./statements.ts";
import { topicGroups } from "./topics.ts";
import { headingAlone, isWorthAlone, WAYS, type Way } from "./ways.ts";

/** Statements of one row: of different concepts on one dimension, or of one concept alone. */
export interface Aligned {
  readonly group: readonly Statement[];
  /** How the row is to be worded. */
  readonly heading: Way["heading"] | "topic";
  /** Words for what a row of topics is about. */
  readonly topic?: string;
}

/**
 * Rows of statements that belong together, the surest first; then of what is left by its topic, and of what is worth a row alone.
 * A statement serves in one row at most; the work grows with their number. The empty list where nothing is comparable.
 */
export function alignedRows(statements: readonly Statement[], names: readonly string[]): readonly Aligned[] {
  const surely = align(statements);
  const served = new Set(surely.flatMap(withOrigins));
  const toldByGenus = new Set(statements.filter(({ genus }) => genus).map(sourceOf));
  const left = statements.filter(
    (each) => !served.has(each) && !(isState(each) && toldByGenus.has(sourceOf(each))),
  );
  const topics = topicGroups(left, names).map((each) => ({ ...each, heading: "topic" as const }));
  const used = new Set([...surely, ...topics].flatMap(withOrigins));
  const alone = statements.filter((each) => !used.has(each) && isWorthAlone(each));
  return [...surely, ...topics, ...alone.map((each) => ({ group: [each], heading: headingAlone(each) }))];
}

/** What serves in a row, with the statements that say it in passing. */
function withOrigins({ group }: Aligned): readonly Statement[] {
  return group.flatMap((each) => (each.from ? [each, each.from] : [each]));
}

/** A plain state; "it is analytics that uses current data" says nothing beside "uses current data", which is its end. */
function isState({ verb, genus }: Statement): boolean {
  return verb === "be" && !genus;
}

/** Of which concept a statement is, and in which sentence. */
function sourceOf({ concept, sentence }: Statement): string {
  return `${concept} ${sentence}`;
}

function align(statements: readonly Statement[]): readonly Aligned[] {
  const rows: Aligned[] = [];
  const used = new Set<Statement>();
  /** Statements of which a part is told by itself. */
  const split = new Set<Statement>();
  const ofOneSubject = bySubject(statements);
  const isOpen = (each: Statement) =>
    !used.has(each) && !split.has(each) && !(each.from && used.has(each.from));
  for (const way of WAYS)
    for (const group of groupsBy(way, statements.filter(isOpen))) {
      if (group.length < 2 || !way.holds(group)) continue;
      const whole = completed(group, ofOneSubject, used);
      rows.push({ group: whole, heading: way.heading });
      for (const each of whole) used.add(each);
      for (const { isPart, from } of whole) if (isPart && from) split.add(from);
    }
  return rows;
}

function bySubject(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const each of statements) {
    const group = groups.get(each.subjectKey) ?? [];
    group.push(each);
    groups.set(each.subjectKey, group);
  }
  return groups;
}

/** A group of one subject, with what the concepts that it lacks say of the same subject by another verb. */
function completed(
  group: readonly Statement[],
  ofOneSubject: ReadonlyMap<string, readonly Statement[]>,
  used: ReadonlySet<Statement>,
): readonly Statement[] {
  const [first] = group;
  if (!first || first.isSelf || group.some(({ subjectKey }) => subjectKey !== first.subjectKey)) return group;
  const known = new Map(group.map((each) => [each.concept, each]));
  for (const each of ofOneSubject.get(first.subjectKey) ?? [])
    if (!each.genus && !each.isPart && !used.has(each) && !known.has(each.concept))
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
