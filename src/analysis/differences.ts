import type { SourceLine } from "../model/source.ts";
import { type Aligned, alignedRows } from "./differences/align.ts";
import { type RowWords, rowWords } from "./differences/row-words.ts";
import { type Described, type Statement, statementsOf } from "./differences/statements.ts";

export type { Described } from "./differences/statements.ts";

/** What the text says of one concept on a dimension. */
export interface DifferenceCell {
  readonly value: string;
  /** The whole sentence that says it. */
  readonly sentence: string;
  /** Place, among the concepts compared, of the one in whose definition the sentence stands. */
  readonly teller: number;
  /** Where the sentence stands, if that is known better than by the definition: the line of a table, an item, front matter. */
  readonly source?: SourceLine;
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
  const places = new Map(statements.map((each, i) => [each, i]));
  return alignedRows(
    statements,
    concepts.flatMap(({ names }) => names),
  )
    .map((row) => ({ row, words: rowWords(row.group, row.heading, row.topic) }))
    .filter(
      ({ row, words }) =>
        row.group.length === 1 || new Set(words.values.map((value) => value.toLowerCase())).size > 1,
    )
    .sort(
      (a, b) => b.row.group.length - a.row.group.length || placeOf(a.row, places) - placeOf(b.row, places),
    )
    .map(({ row, words }) => rowOf(row.group, words, concepts.length));
}

function placeOf({ group }: Aligned, places: ReadonlyMap<Statement, number>): number {
  return Math.min(...group.map((each) => places.get(each) ?? places.size));
}

function rowOf(group: readonly Statement[], { dimension, values }: RowWords, n: number): DifferenceRow {
  const cells = Array.from({ length: n }, (_, concept) => {
    const i = group.findIndex((each) => each.concept === concept);
    const [statement, value] = [group[i], values[i]];
    if (!statement || value === undefined) return undefined;
    const { sentence, teller, source } = statement;
    return { value, sentence, teller, ...(source ? { source } : {}) };
  });
  return { dimension, cells };
}
