import type { ConceptId } from "../../model/concept.ts";
import { isStated } from "../../model/fact.ts";
import type { SourceLine } from "../../model/source.ts";
import type { Outline, OutlineNode } from "../1-outline.ts";
import type { Concepts } from "../2-concepts.ts";
import { lineFinder } from "../corpus.ts";
import type { FactOf } from "../facts.ts";
import { foldPhrase } from "../language/fold.ts";
import { isApparatus } from "../outline/apparatus.ts";
import {
  type Grid,
  type GridRow,
  isDimensionColumn,
  isMeaningColumn,
  isTermColumn,
} from "../outline/table.ts";

/** Longer rows are quoted by the cell alone. */
const LONGEST_QUOTE = 400;
/** With fewer concepts at its side or at its head a table compares nothing. */
const ENOUGH = 2;

/** A table, which concepts its cells name, and where its rows stand. */
interface Sheet {
  readonly grid: Grid;
  readonly conceptOf: (cell: string) => ConceptId | undefined;
  readonly placeOf: (row: GridRow) => SourceLine;
}

/** Facts that tables state, of the concepts that their columns or their rows stand for. */
export function tableFacts(outline: Outline, { byName }: Concepts): readonly FactOf[] {
  const lineOf = lineFinder(outline.source);
  const conceptOf = (cell: string) =>
    byName.get(foldPhrase(cell)) ?? byName.get(foldPhrase(cell.replace(/\s*\([^()]*\)$/, "")));
  const placeOf = ({ start }: GridRow) => ({ file: outline.source.path, line: lineOf(start) });
  return gridsIn(outline.root).flatMap((grid) => {
    const sheet = { grid, conceptOf, placeOf };
    const ofColumns = columnFacts(sheet);
    return ofColumns.length > 0 ? ofColumns : rowFacts(sheet);
  });
}

function gridsIn({ tables, children }: OutlineNode): readonly Grid[] {
  return [...tables, ...children.flatMap(gridsIn)];
}

/** "| | Heap | Stack |": the first cell of each row names what the columns are compared by. */
function columnFacts({ grid, conceptOf, placeOf }: Sheet): readonly FactOf[] {
  const columns = grid.header.map((title, i) => (i === 0 ? undefined : conceptOf(title)));
  const known = new Set(columns.filter(Boolean));
  if (isTermColumn(grid.header[0] ?? "") || known.size < ENOUGH) return [];
  return grid.rows.flatMap((row) =>
    columns.flatMap((concept, i) => factOf(concept, row.cells[0], row.cells[i], row, placeOf(row))),
  );
}

/** "| Tool | Weight | Price |": the heads of the columns name what the rows are compared by. */
function rowFacts({ grid, conceptOf, placeOf }: Sheet): readonly FactOf[] {
  const { header, rows } = grid;
  const terms = Math.max(header.findIndex(isTermColumn), 0);
  const concepts = rows.map(({ cells }) => conceptOf(cells[terms] ?? ""));
  if (new Set(concepts.filter(Boolean)).size < ENOUGH) return [];
  const asked = header.map((title, i) => (i !== terms && isProperty(title) ? title : undefined));
  return rows.flatMap((row, at) =>
    asked.flatMap((name, i) => factOf(concepts[at], name, row.cells[i], row, placeOf(row))),
  );
}

function isProperty(title: string): boolean {
  return !isTermColumn(title) && !isMeaningColumn(title) && !isDimensionColumn(title);
}

function factOf(
  concept: ConceptId | undefined,
  name = "",
  cell = "",
  { quote }: GridRow,
  place: SourceLine,
): readonly FactOf[] {
  const value = cell.replace(/\.$/, "");
  if (!concept || !isStated(name, value) || isApparatus(name)) return [];
  return [{ concept, fact: { name, value, quote: quote.length > LONGEST_QUOTE ? cell : quote, ...place } }];
}
