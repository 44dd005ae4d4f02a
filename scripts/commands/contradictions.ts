import type { Dropped, Extraction } from "../../src/model/extraction.ts";
import { RELATION_TYPES, type Relation } from "../../src/model/relation.ts";
import type { Diagnostic } from "../../src/model/source.ts";
import { reportOf } from "../../src/view/report.ts";

/** Sentences that say opposite things of the same concepts: of two, along a hierarchy, or round in a circle. */
export function contradictions(extraction: Extraction): readonly Diagnostic[] {
  const label = new Map<string, string>(extraction.concepts.map((concept) => [concept.id, concept.label]));
  const nameOf = (concept: string) => label.get(concept) ?? concept;
  return reportOf(extraction)
    .flatMap(({ rows }) => rows)
    .flatMap((row) => (row.kind === "conflict" ? [row.dropped] : []))
    .concat(extraction.dropped.filter(({ reason }) => reason === "cycle"))
    .map((dropped) => ({
      severity: "error",
      file: dropped.relation.evidence[0]?.file ?? "",
      line: dropped.relation.evidence[0]?.line ?? 1,
      ...wordsOn(dropped, extraction.relations, nameOf),
    }));
}

type NameOf = (concept: string) => string;
type Words = Pick<Diagnostic, "message" | "mend">;

function wordsOn({ relation, kept, reason }: Dropped, relations: readonly Relation[], nameOf: NameOf): Words {
  const said = inWords(relation, nameOf);
  if (kept)
    return {
      message: `${said} contradicts ${inWords(kept, nameOf)}`,
      mend: `See ${placeOf(kept)}; keep one of them.`,
    };
  if (reason === "cycle")
    return { message: `${said} closes a circle`, mend: "Remove one link of the chain." };
  return { message: `${said}, ${lineInWords(relation, relations, nameOf)}`, mend: "Keep one of the two." };
}

function inWords({ source, type, target }: Relation, nameOf: NameOf): string {
  return `"${nameOf(source)} ${RELATION_TYPES[type].forward} ${nameOf(target)}"`;
}

function placeOf({ evidence: [first] }: Relation): string {
  return first ? `${first.file}:${first.line}` : "the other";
}

/** How one end of a contrast comes to stand above the other. */
function lineInWords({ source, target }: Relation, relations: readonly Relation[], nameOf: NameOf): string {
  const [line = []] = [lineUp(relations, source, target), lineUp(relations, target, source)].filter(Boolean);
  const steps = line.map((step) => `${inWords(step, nameOf)} (${placeOf(step)})`);
  return `but one of them stands above the other: ${steps.join(", ")}`;
}

/** The relations of one type that lead from a concept up to another; undefined where none do. */
function lineUp(relations: readonly Relation[], from: string, to: string): readonly Relation[] | undefined {
  const up = relations.filter(({ type }) => RELATION_TYPES[type].acyclic);
  const found = new Map<string, readonly Relation[]>([[from, []]]);
  for (const [at, line] of found)
    for (const step of up)
      if (step.source === at && step.type === (line[0]?.type ?? step.type) && !found.has(step.target))
        found.set(step.target, [...line, step]);
  return found.get(to);
}
