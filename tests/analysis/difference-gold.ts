import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readableText } from "../../src/analysis/differences/readable.ts";
import {
  type Described,
  type DifferenceCell,
  type DifferenceRow,
  differencesOf,
} from "../../src/analysis/differences.ts";
import { extract } from "../../src/extract/index.ts";
import type { SourceText } from "../../src/model/source.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/differences");
export const OWN = "data-engineering";

/** A cell that a person annotated; undefined where the text says nothing. */
type GoldCell = { readonly value: string; readonly sentence: string } | undefined;

export interface GoldRow {
  /** Words of which the heading has to hold one. */
  readonly on: readonly string[];
  readonly cells: readonly GoldCell[];
}

export interface GoldPair {
  readonly file: string;
  readonly concepts: readonly string[];
  readonly rows: readonly GoldRow[];
}

/** Filled cells: how many are right, how many were read, and how many a person would read. */
export interface CellScore {
  readonly right: number;
  readonly read: number;
  readonly gold: number;
  /** What was read and should not have been, and what was not read, each in a line. */
  readonly wrong: readonly string[];
}

/** All annotated pairs, in the order of the files. */
export function goldPairs(): readonly GoldPair[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((name) => {
      const [, ...pairs] = readFileSync(join(FOLDER, name), "utf8").split("\n## ");
      return pairs.map((pair) => readPair(name.replace(/\.md$/, ""), pair));
    });
}

function readPair(file: string, text: string): GoldPair {
  const [heading = "", ...rows] = text.split("\n- ");
  return { file, concepts: heading.trim().split(" "), rows: rows.map(readRow) };
}

function readRow(text: string): GoldRow {
  const [on = "", ...cells] = text.trim().split("\n  - ");
  return { on: on.split(" "), cells: cells.map(readCell) };
}

function readCell(text: string): GoldCell {
  const [value, sentence] = text.split(" < ");
  return value && sentence ? { value, sentence } : undefined;
}

/** The texts that a file of gold was annotated from: one, or all of a folder. */
export function textsOf(file: string): readonly SourceText[] {
  const places = ["graph-data", "tests/fixtures/contrasts", "tests/fixtures/glossaries"];
  const path = places
    .flatMap((place) => [`${place}/${file}.md`, `${place}/${file}`])
    .find((each) => existsSync(each));
  if (path === undefined) throw new Error(`There is no text for "${file}"`);
  const paths = path.endsWith(".md") ? [path] : readdirSync(path).map((name) => `${path}/${name}`);
  return paths.sort().map((each) => ({ path: each, text: readFileSync(each, "utf8") }));
}

const texts = new Map<string, ReadonlyMap<string, Described>>();

/** What the text of a file says of its concepts, by their keys. */
function describedIn(file: string) {
  const known = texts.get(file);
  if (known) return known;
  const { concepts } = extract(textsOf(file));
  const described = new Map(
    concepts.map(({ id, label, aliases, definition, facts = [] }) => [
      id as string,
      { names: [label, ...aliases], text: readableText(definition), facts },
    ]),
  );
  texts.set(file, described);
  return described;
}

/** What the reader of differences makes of a pair. */
export function readDifferences({ file, concepts }: GoldPair): readonly DifferenceRow[] {
  const described = describedIn(file);
  return differencesOf(
    concepts.map((key) => {
      const found = described.get(key);
      if (!found) throw new Error(`${file} has no concept "${key}"`);
      return found;
    }),
  );
}

/** Set the rows that were read against the gold; every row of either serves once. */
export function scorePair(pair: GoldPair, rows: readonly DifferenceRow[]): CellScore {
  const open = new Set(pair.rows);
  const [wrong, counts] = [[] as string[], { right: 0, read: 0 }];
  for (const row of rows) {
    const best = [...open].sort((a, b) => rightCells(row, b).length - rightCells(row, a).length)[0];
    const right = best ? rightCells(row, best) : [];
    if (best && right.length > 0) open.delete(best);
    counts.right += right.length;
    counts.read += filled(row.cells).length;
    for (const [i, cell] of row.cells.entries())
      if (cell && !right.includes(cell)) wrong.push(`+ ${pair.concepts[i]}: ${row.dimension}: ${cell.value}`);
  }
  for (const { on, cells } of open)
    for (const [i, cell] of cells.entries())
      if (cell) wrong.push(`- ${pair.concepts[i]}: ${on}: ${cell.value}`);
  return { ...counts, gold: pair.rows.flatMap(({ cells }) => filled(cells)).length, wrong };
}

export function total(scores: readonly CellScore[]) {
  const sum = (of: (score: CellScore) => number) => scores.reduce((all, each) => all + of(each), 0);
  const [right, read, gold] = [sum((each) => each.right), sum((each) => each.read), sum((each) => each.gold)];
  return { precision: (100 * right) / read, recall: (100 * right) / gold };
}

function filled<T>(cells: readonly (T | undefined)[]): readonly T[] {
  return cells.filter((cell) => cell !== undefined);
}

/** The cells of a row that say of their concept what the gold says, by the same sentence and under a fitting heading. */
function rightCells({ dimension, cells }: DifferenceRow, gold: GoldRow): readonly DifferenceCell[] {
  const heading = wordsOf(dimension);
  if (!gold.on.some((word) => heading.includes(word))) return [];
  return filled(
    cells.map((cell, i) => {
      const wanted = gold.cells[i];
      return cell && wanted && saysTheSame(cell, wanted, heading) ? cell : undefined;
    }),
  );
}

const LEFT_OUT = new Set(["the", "a", "an", "is", "are", "its"]);
/** Values may differ in a word or two at their ends; more would be another value. */
const LIKENESS = 0.75;

/** What the heading says already may stand in a value or not: "holds: data" is "holds data". */
function saysTheSame(cell: DifferenceCell, gold: NonNullable<GoldCell>, heading: readonly string[]): boolean {
  const [told, written] = [cell.sentence, gold.sentence].map((each) => wordsOf(each).join(" "));
  if (!told || !written || !(told.includes(written) || written.includes(told))) return false;
  const [one = [], other = []] = [cell.value, gold.value].map((value) =>
    wordsOf(value).filter((word) => !LEFT_OUT.has(word) && !heading.includes(word)),
  );
  const shared = one.filter((word) => other.includes(word)).length;
  return (2 * shared) / (one.length + other.length) >= LIKENESS;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];
}
