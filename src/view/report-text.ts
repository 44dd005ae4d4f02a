import type { Concept } from "../model/concept.ts";
import type { Dropped, Extraction } from "../model/extraction.ts";
import { RELATION_TYPES, type Relation } from "../model/relation.ts";
import { type ReportRow, reportOf } from "./report.ts";

/** Longer lists are cut, with a count of what is left out. */
const MOST_ROWS = 25;

/** The report as lines of text, each row with file and line; long sections are cut. A section without rows says so. */
export function reportOn(extraction: Extraction): readonly string[] {
  const write = new Writer(extraction);
  return reportOf(extraction).flatMap(({ title, rows, note }) => {
    const rest = rows.length - MOST_ROWS;
    const lines = rows.slice(0, MOST_ROWS).map(write.row);
    const below = [...(rest > 0 ? [`… and ${rest} more`] : []), ...(note ? [note] : [])];
    return [`${title}: ${rows.length || "none"}`, ...[...lines, ...below].map((line) => `  ${line}`), ""];
  });
}

/** Writes rows; a concept is called by its label. */
class Writer {
  readonly #labels: ReadonlyMap<string, string>;

  constructor({ concepts }: Extraction) {
    this.#labels = new Map(concepts.map(({ id, label }) => [id, label]));
  }

  readonly row = (row: ReportRow): string => {
    switch (row.kind) {
      case "relation":
        return this.#relation(row.relation);
      case "conflict":
        return this.#conflict(row.dropped);
      case "one-sided":
        return `${this.#sentence(row.relation)}; nothing of it under ${row.silent.label} (${placeOf(row.silent.source)})${quoteOf(row.relation)}`;
      case "undefined":
        return `${conceptLine(row.concept)}  “${row.concept.definition.replace(/\s+/g, " ")}”`;
      case "concept":
        return conceptLine(row.concept);
      case "remark":
        return `${placeOf(row.diagnostic)}: ${row.diagnostic.message}. ${row.diagnostic.mend}`;
    }
  };

  #relation(relation: Relation): string {
    const { confidence, basis } = relation;
    return `${this.#sentence(relation)} (${confidence.toFixed(2)}, ${basis})${quoteOf(relation)}`;
  }

  #conflict({ relation, kept }: Dropped): string {
    const instead = kept ? this.#sentence(kept) : "a chain of kinds or parts joins the two";
    const quote = kept ? quoteOf(kept) : "";
    return `${instead}${quote}\n    not drawn: ${this.#relation(relation)}`;
  }

  #sentence({ source, type, target }: Relation): string {
    return `${this.#label(source)} ${RELATION_TYPES[type].forward} ${this.#label(target)}`;
  }

  #label(id: string): string {
    return this.#labels.get(id) ?? id;
  }
}

function conceptLine({ label, source }: Concept): string {
  return `${label}  ${placeOf(source)}`;
}

function quoteOf({ evidence: [first] }: Relation): string {
  return first ? `\n      ${placeOf(first)} “${first.quote}” (${first.rule})` : "";
}

function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${line}`;
}
