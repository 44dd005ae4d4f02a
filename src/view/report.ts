import type { Concept } from "../model/concept.ts";
import type { Dropped, Extraction } from "../model/extraction.ts";
import { RELATION_TYPES, type Relation, TYPED } from "../model/relation.ts";
import type { Diagnostic } from "../model/source.ts";
import { speakersOf } from "./speakers.ts";

/** Longer lists are cut, with a count of what is left out. */
const MOST_ROWS = 25;
/** A relation below this is worth a look. */
const DOUBTFUL = 0.7;

/**
 * What an author should look at, as sections of lines, each with file and line: doubtful relations, contradictions, cycles
 * that were cut, contrasts that only one side speaks of, concepts without an entry, concepts without a relation, and remarks.
 * A section without rows says so.
 */
export function reportOn(extraction: Extraction): readonly string[] {
  const write = new Writer(extraction);
  const typed = extraction.relations.filter(isTyped);
  const conflicts = dropped(extraction, "conflict");
  const uneven = conflicts.length - conflicts.filter(isEven).length;
  const overruled = uneven > 0 ? [`besides, ${uneven} that stronger evidence overruled`] : [];
  return [
    ...section("Doubtful relations", doubtful(typed).map(write.relation)),
    ...section(
      "Contradictions, with what was not drawn",
      conflicts.filter(isEven).map(write.conflict),
      overruled,
    ),
    ...section(
      "Cycles that were cut",
      dropped(extraction, "cycle").map(({ relation }) => write.relation(relation)),
    ),
    ...section("Contrasts that only one entry speaks of", oneSided(extraction, typed).map(write.oneSided)),
    ...section("Terms used but never defined", write.undefined()),
    ...section("Concepts without a typed relation", orphans(extraction, typed).map(write.concept)),
    ...section("Remarks", extraction.diagnostics.map(write.remark)),
  ];
}

function section(title: string, rows: readonly string[], note: readonly string[] = []): readonly string[] {
  const rest = rows.length - MOST_ROWS;
  const cut = rest > 0 ? [`… and ${rest} more`] : [];
  const lines = [...rows.slice(0, MOST_ROWS), ...cut, ...note].map((row) => `  ${row}`);
  return [`${title}: ${rows.length || "none"}`, ...lines, ""];
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

/** A contrast, the entry that speaks of it, and the one that does not. */
interface OneSided {
  readonly relation: Relation;
  readonly silent: Concept;
}

function oneSided(extraction: Extraction, typed: readonly Relation[]): readonly OneSided[] {
  const speakers = speakersOf(extraction);
  const entries = new Map(extraction.concepts.map((concept) => [concept.id, concept]));
  for (const id of extraction.withoutEntry) entries.delete(id);
  return typed.flatMap((relation) => {
    const ends = [relation.source, relation.target].map((id) => entries.get(id));
    if (relation.type !== "contrasts-with" || relation.basis !== "stated" || ends.includes(undefined))
      return [];
    const silent = ends.filter((end) => end && !speakers(relation).has(end.id));
    const [only] = silent;
    return only && silent.length === 1 ? [{ relation, silent: only }] : [];
  });
}

function isTyped({ type }: Relation): boolean {
  return (TYPED as readonly string[]).includes(type);
}

/** Writes rows; a concept is called by its label. */
class Writer {
  readonly #extraction: Extraction;
  readonly #concepts: ReadonlyMap<string, Concept>;

  constructor(extraction: Extraction) {
    this.#extraction = extraction;
    this.#concepts = new Map(extraction.concepts.map((concept) => [concept.id, concept]));
  }

  readonly relation = (relation: Relation): string => {
    const { confidence, basis } = relation;
    return `${this.#sentence(relation)} (${confidence.toFixed(2)}, ${basis})${this.#quote(relation)}`;
  };

  readonly conflict = ({ relation, kept }: Dropped): string => {
    const instead = kept ? this.#sentence(kept) : "a chain of kinds or parts joins the two";
    const quote = kept ? this.#quote(kept) : "";
    return `${instead}${quote}\n    not drawn: ${this.relation(relation)}`;
  };

  readonly oneSided = ({ relation, silent }: OneSided): string =>
    `${this.#sentence(relation)}; nothing of it under ${silent.label} (${placeOf(silent.source)})${this.#quote(relation)}`;

  readonly concept = ({ label, source }: Concept): string => `${label}  ${placeOf(source)}`;

  readonly remark = ({ file, line, message, mend }: Diagnostic): string =>
    `${placeOf({ file, line })}: ${message}. ${mend}`;

  undefined(): readonly string[] {
    return this.#extraction.withoutEntry.flatMap((id) => {
      const concept = this.#concepts.get(id);
      return concept ? [`${this.concept(concept)}  “${concept.definition.replace(/\s+/g, " ")}”`] : [];
    });
  }

  #sentence({ source, type, target }: Relation): string {
    return `${this.#label(source)} ${RELATION_TYPES[type].forward} ${this.#label(target)}`;
  }

  #quote({ evidence: [first] }: Relation): string {
    return first ? `\n      ${placeOf(first)} “${first.quote}” (${first.rule})` : "";
  }

  #label(id: string): string {
    return this.#concepts.get(id)?.label ?? id;
  }
}

function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${line}`;
}
