import type { Table, TableCell } from "mdast";
import { isAcronym } from "../language/acronym.ts";
import { foldPhrase } from "../language/fold.ts";
import { expansionAtStart } from "../names/acronyms.ts";
import { type Prose, proseOf, sliceProse } from "./prose.ts";

/** Column heads under which a table keeps its terms, and those under which it explains them. */
const TERM_COLUMN = /^(?:term|name|concept|word|acronym|abbreviation|entry|phrase|title|keyword|symbol)s?\b/i;
const MEANING_COLUMN =
  /^(?:\p{L}+ )?(?:definition|meaning|description|explanation|what it (?:is|means)|stands for|expansion|full (?:form|name|term|title)|details?|summary)s?\b/iu;

/** Heads that leave no doubt that the column before them holds terms, whatever that one is called: "Sail" and "Meaning". */
const DEFINES = /^(?:definition|meaning|what it (?:is|means)|stands for)s?\b/i;

/** A row that explains a term; `cell` is the one with the explanation. */
export interface DefinitionRow {
  readonly head: Prose;
  readonly rest: Prose;
  readonly cell: TableCell;
}

/** Whether a column holds several of what a heading names: "Alarm" under "Pump alarms". */
export function holdsKinds(column: string, heading: string): boolean {
  const [one, several] = [foldPhrase(column), foldPhrase(heading)];
  return one !== "" && (several === one || several.endsWith(` ${one}`));
}

/**
 * Rows of a table that has a column of terms and one of definitions; empty for any other table. Under the heading `over` its
 * terms may stand in a column for several of what that names.
 */
export function definitionTable(table: Table, source: string, over = ""): readonly DefinitionRow[] {
  const [header, ...rows] = table.children.map((row) => row.children);
  const titles = header?.map((cell) => proseOf(cell.children, source).text) ?? [];
  if (explainsNames(titles, rows, source))
    return rows.flatMap((cells) => definitionRow(cells[0], cells[1], source));
  if (spellsNames(titles, rows, source))
    return rows.flatMap((cells) => definitionRow(cells[0], cells[1], source));
  const meaning = titles.findIndex((title) => MEANING_COLUMN.test(title));
  const named = titles.findIndex(
    (title, i) => i !== meaning && (TERM_COLUMN.test(title) || holdsKinds(title, over)),
  );
  const term = named < 0 && meaning === 1 && DEFINES.test(titles[1] ?? "") && titles[0] !== "" ? 0 : named;
  if (term < 0 || meaning < 0) return [];
  return rows.flatMap((cells) => definitionRow(cells[term], cells[meaning], source));
}

/** A table of two columns that is a glossary whatever its heads are: names in words before sentences, in most rows. */
function explainsNames(titles: readonly string[], rows: readonly TableCell[][], source: string): boolean {
  if (titles.length !== 2 || DIMENSION_COLUMN.test(titles[0] ?? "")) return false;
  const explaining = rows.filter(([name, said]) => {
    const isCode = name?.children[0]?.type === "inlineCode";
    const [label, text] = [name, said].map((cell) => proseOf(cell?.children ?? [], source).text.trim());
    return !isCode && NAME.test(label ?? "") && (text ?? "").split(" ").length >= LEAST_SAID;
  });
  return explaining.length >= LEAST_ROWS && explaining.length >= rows.length * MOST_OF;
}

/** A table of two columns that is a list of abbreviations whatever its heads are: names in capitals before the words they stand for. */
function spellsNames(titles: readonly string[], rows: readonly TableCell[][], source: string): boolean {
  if (titles.length !== 2 || rows.length < LEAST_ROWS) return false;
  const spelled = rows.filter(([short, long]) => {
    const [name, words] = [short, long].map((cell) => proseOf(cell?.children ?? [], source).text.trim());
    return isAcronym(name ?? "") && expansionAtStart(words ?? "", name ?? "").length > 0;
  });
  return spelled.length >= rows.length * MOST_OF;
}

/** Letters, in at most five words, and no sign of a sentence. */
const NAME = /^\p{L}[^.,:;!?=]*$/u;
const [LEAST_SAID, LEAST_ROWS, MOST_OF] = [5, 4, 0.7];

function definitionRow(
  term: TableCell | undefined,
  cell: TableCell | undefined,
  source: string,
): readonly DefinitionRow[] {
  if (!term || !cell) return [];
  const head = sliceProse(proseOf(term.children, source), 0);
  if (head.text === "") return [];
  return [{ head, rest: proseOf(cell.children, source), cell: withoutBars(cell) }];
}

/** The cell without the bars at its sides, which the parser counts to it. */
function withoutBars(cell: TableCell): TableCell {
  const [start, end] = [cell.children[0]?.position?.start, cell.children.at(-1)?.position?.end];
  return start && end ? { ...cell, position: { start, end } } : cell;
}

/** The text of a table, a row a line: its cells as printed, and how the line stands in the source. */
export interface Grid {
  readonly header: readonly string[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly cells: readonly string[];
  /** Markdown between the bars at its sides. */
  readonly quote: string;
  /** Offset of the row in the source. */
  readonly start: number;
}

/** All that a table says, its header apart; no rows where it has none but that. */
export function gridOf(table: Table, source: string): Grid {
  const [header, ...rows] = table.children.map(({ children, position }) => ({
    cells: children.map((cell) => proseOf(cell.children, source).text.trim()),
    quote: source
      .slice(position?.start.offset, position?.end.offset)
      .trim()
      .replace(/^\|\s*|\s*\|$/g, ""),
    start: position?.start.offset ?? 0,
  }));
  return { header: header?.cells ?? [], rows };
}

/** Whether the column under a title holds the terms, or what explains them. */
export function isTermColumn(title: string): boolean {
  return TERM_COLUMN.test(title);
}

export function isMeaningColumn(title: string): boolean {
  return MEANING_COLUMN.test(title);
}

/** Whether the column under a title names what the others are compared by; one without a title does. */
export function isDimensionColumn(title: string): boolean {
  return title === "" || DIMENSION_COLUMN.test(title);
}

/**
 * Heads of the columns of a table that compares them: its first column names what they are compared by. A list with at
 * most one item; empty for tables of another kind.
 */
export function comparisonColumns(table: Table, source: string): readonly (readonly Prose[])[] {
  const cells = (table.children[0]?.children ?? []).map((cell) =>
    sliceProse(proseOf(cell.children, source), 0),
  );
  const [first, ...columns] = cells;
  const isDimension = first !== undefined && isDimensionColumn(first.text);
  return isDimension && columns.length > 1 && columns.every((column) => column.text !== "") ? [columns] : [];
}

const DIMENSION_COLUMN =
  /^(?:feature|aspect|criterion|criteria|property|properties|attribute|characteristic|dimension|difference|category|basis|parameter|point|comparison|factor|metric|question|area)s?\b/i;
