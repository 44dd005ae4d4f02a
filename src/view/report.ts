import type { Concept } from "../model/concept.ts";
import type { Dropped, Extraction } from "../model/extraction.ts";
import { type Relation, TYPED } from "../model/relation.ts";
import type { Diagnostic } from "../model/source.ts";
import { speakersOf } from "./speakers.ts";

/** A relation below this is worth a look. */
const DOUBTFUL = 0.7;

/** One thing to look at. */
export type ReportRow =
  | { readonly kind: "relation"; readonly relation: Relation }
  | { readonly kind: "conflict"; readonly dropped: Dropped }
  | { readonly kind: "one-sided"; readonly relation: Relation; readonly silent: Concept }
  /** A concept that no entry defines. */
  | { readonly kind: "undefined"; readonly concept: Concept }
  | { readonly kind: "concept"; readonly concept: Concept }
  | { readonly kind: "remark"; readonly diagnostic: Diagnostic };

/** Rows of one kind of doubt. */
export interface ReportSection {
  readonly title: string;
  readonly rows: readonly ReportRow[];
  /** What is only counted; undefined where there is nothing of the kind. */
  readonly note?: string;
}

/**
 * What an author should look at, most urgent first: doubtful relations, contradictions, cycles that were cut, contrasts that
 * only one side speaks of, concepts without an entry, concepts without a relation, and remarks. A section may be empty.
 */
export function reportOf(extraction: Extraction): readonly ReportSection[] {
  const typed = extraction.relations.filter(isTyped);
  const conflicts = dropped(extraction, "conflict");
  const uneven = conflicts.length - conflicts.filter(isEven).length;
  const cycles = dropped(extraction, "cycle");
  return [
    { title: "Doubtful relations", rows: doubtful(typed).map(relationRow) },
    {
      title: "Contradictions, with what was not drawn",
      rows: conflicts.filter(isEven).map((each) => ({ kind: "conflict", dropped: each })),
      ...(uneven > 0 ? { note: `besides, ${uneven} that stronger evidence overruled` } : {}),
    },
    { title: "Cycles that were cut", rows: cycles.map(({ relation }) => relationRow(relation)) },
    { title: "Contrasts that only one entry speaks of", rows: oneSided(extraction, typed) },
    { title: "Terms used but never defined", rows: withoutEntry(extraction) },
    {
      title: "Concepts without a typed relation",
      rows: orphans(extraction, typed).map((concept) => ({ kind: "concept", concept })),
    },
    {
      title: "Remarks",
      rows: extraction.diagnostics.map((diagnostic) => ({ kind: "remark", diagnostic })),
    },
  ];
}

function relationRow(relation: Relation): ReportRow {
  return { kind: "relation", relation };
}

/** The least sure first. */
function doubtful(typed: readonly Relation[]): readonly Relation[] {
  return typed
    .filter(({ confidence, basis }) => confidence < DOUBTFUL || basis === "inferred")
    .sort((a, b) => a.confidence - b.confidence);
}

function dropped(extraction: Extraction, reason: Dropped["reason"]): readonly Dropped[] {
  return extraction.dropped.filter((each) => each.reason === reason);
}

/** Whether both sides rest on the same basis: that nesting gives way to a sentence is how reading works. */
function isEven({ relation, kept }: Dropped): boolean {
  return kept === undefined || kept.basis === relation.basis;
}

function orphans({ concepts }: Extraction, typed: readonly Relation[]): readonly Concept[] {
  const joined = new Set(typed.flatMap(({ source, target }) => [source, target]));
  return concepts.filter(({ id, kind }) => kind === "concept" && !joined.has(id));
}

/** Contrasts with the entry that does not speak of them. */
function oneSided(extraction: Extraction, typed: readonly Relation[]): readonly ReportRow[] {
  const speakers = speakersOf(extraction);
  const entries = new Map(extraction.concepts.map((concept) => [concept.id, concept]));
  for (const id of extraction.withoutEntry) entries.delete(id);
  return typed.flatMap((relation) => {
    const ends = [relation.source, relation.target].map((id) => entries.get(id));
    if (relation.type !== "contrasts-with" || relation.basis !== "stated" || ends.includes(undefined))
      return [];
    const silent = ends.filter((end) => end && !speakers(relation).has(end.id));
    const [only] = silent;
    return only && silent.length === 1 ? [{ kind: "one-sided", relation, silent: only }] : [];
  });
}

function withoutEntry({ concepts, withoutEntry }: Extraction): readonly ReportRow[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  return withoutEntry.flatMap((id) => {
    const concept = byId.get(id);
    return concept ? [{ kind: "undefined", concept }] : [];
  });
}

function isTyped({ type }: Relation): boolean {
  return (TYPED as readonly string[]).includes(type);
}
