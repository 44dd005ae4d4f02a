import type { ConceptId } from "../model/concept.ts";
import type { Dropped } from "../model/extraction.ts";
import {
  type Basis,
  type Evidence,
  RELATION_TYPES,
  type Relation,
  type RelationType,
} from "../model/relation.ts";
import { isAuthored } from "./authored/statement.ts";
import { type Claim, isKnown } from "./relations/claim.ts";

const MOST_EVIDENCE = 3;
/** What another kind of evidence for the same relation adds; more than three kinds add nothing measurable. */
const CORROBORATION = 0.04;
const MOST_CONFIDENCE = 0.99;
const LEAST_CONFIDENCE = 0.6;
const STRENGTH_OF_BASIS: Readonly<Record<Basis, number>> = { stated: 2, structural: 1, inferred: 0 };

/** What claims come to: the relations to draw, and those that gave way to them. */
export interface Fused {
  readonly relations: readonly Relation[];
  readonly dropped: readonly Dropped[];
}

/**
 * Fuse claims into relations: one typed relation a pair, the one that is surest; no mention beside a typed one; no cycles
 * and no shortcuts in hierarchies. Claims with open ends are left out. A shortcut says nothing new, so it is not reported
 * as dropped.
 */
export function fuse(claims: readonly Claim[]): Fused {
  const merged = [...groupClaims(claims).values()]
    .map(merge)
    .filter((relation) => relation.confidence >= LEAST_CONFIDENCE);
  const dropped: Dropped[] = [];
  const strongest = strongestOfPairs(merged, dropped);
  const acyclic = withoutCycles(strongest, dropped);
  const kept = withoutShortcuts(acyclic, dropped);
  return {
    relations: withoutWeakMentions(kept, merged).sort(inOrder),
    dropped: dropped.sort((a, b) => inOrder(a.relation, b.relation)),
  };
}

function groupClaims(
  claims: readonly Claim[],
): Map<string, { claim: Claim; source: ConceptId; target: ConceptId }[]> {
  const groups = new Map<string, { claim: Claim; source: ConceptId; target: ConceptId }[]>();
  for (const claim of claims) {
    if (!isKnown(claim.source) || !isKnown(claim.target)) continue;
    const [source, target] = ordered(claim.type, claim.source.id, claim.target.id);
    const key = `${claim.type} ${source} ${target}`;
    const group = groups.get(key);
    if (group) group.push({ claim, source, target });
    else groups.set(key, [{ claim, source, target }]);
  }
  return groups;
}

function ordered(type: RelationType, a: ConceptId, b: ConceptId): readonly [ConceptId, ConceptId] {
  return RELATION_TYPES[type].symmetric && b < a ? [b, a] : [a, b];
}

function merge(group: readonly { claim: Claim; source: ConceptId; target: ConceptId }[]): Relation {
  const claims = group.map(({ claim }) => claim).sort(bySurety);
  // The surest basis comes first.
  const { type, basis } = claims[0] as Claim;
  const { source, target } = group[0] as { source: ConceptId; target: ConceptId };
  const bases = new Set(claims.map((claim) => claim.basis));
  const surest = Math.max(...claims.map((claim) => claim.confidence));
  const read = Math.min(MOST_CONFIDENCE, surest + CORROBORATION * (bases.size - 1));
  const evidence = claims.map((claim) => claim.evidence);
  const confidence = round(isAuthored(evidence) ? 1 : read);
  const order = claims.find((claim) => claim.order !== undefined)?.order;
  const relation = { source, target, type, basis, confidence, evidence: distinct(evidence) };
  return order === undefined ? relation : { ...relation, order };
}

/** What a sentence says is quoted before what structure shows; then the surer, then the earlier. */
function bySurety(a: Claim, b: Claim): number {
  const basis = STRENGTH_OF_BASIS[b.basis] - STRENGTH_OF_BASIS[a.basis];
  return basis || b.confidence - a.confidence || a.evidence.line - b.evidence.line;
}

/** Evidence without repeats; of two rules that read the same words the surer one, which comes first, is kept. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length < 2) return evidence;
  const seen = new Map<string, Evidence>();
  for (const each of evidence) {
    const key = `${each.file}:${each.line} ${each.quote}`;
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()].slice(0, MOST_EVIDENCE);
}

/** One typed relation a pair. Membership in a topic is kept beside it. */
function strongestOfPairs(relations: readonly Relation[], dropped: Dropped[]): readonly Relation[] {
  const best = new Map<string, Relation>();
  const typed = relations.filter(isTyped);
  for (const relation of typed) {
    const rival = best.get(pairOf(relation));
    if (!rival || says(relation) > says(rival)) best.set(pairOf(relation), relation);
  }
  for (const relation of typed) {
    const kept = best.get(pairOf(relation)) as Relation;
    const reason = relation.type === kept.type ? "cycle" : "conflict";
    if (relation !== kept) dropped.push({ reason, relation, kept });
  }
  return [...best.values()];
}

function pairOf({ source, target }: Relation): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}

function says(relation: Relation): number {
  return (
    relation.confidence +
    STRENGTH_OF_BASIS[relation.basis] / 20 +
    RELATION_TYPES[relation.type].strength / 100
  );
}

function isTyped(relation: Relation): boolean {
  return relation.type !== "mentions" && relation.type !== "in-topic";
}

/** Add the surest first and leave out whatever would close a cycle. */
function withoutCycles(relations: readonly Relation[], dropped: Dropped[]): readonly Relation[] {
  const up = new Map<string, Set<string>>();
  const bySureness = [...relations].sort((a, b) => b.confidence - a.confidence || inOrder(a, b));
  return bySureness.filter((relation) => {
    if (!RELATION_TYPES[relation.type].acyclic) return true;
    if (reaches(up, relation.target, relation.source)) {
      dropped.push({ reason: "cycle", relation });
      return false;
    }
    up.set(relation.source, (up.get(relation.source) ?? new Set()).add(relation.target));
    return true;
  });
}

/**
 * A kind-of B, B kind-of C: no A kind-of C. Nor does a concept contrast with what it is a kind or part of. What an author
 * has stated stays.
 */
function withoutShortcuts(relations: readonly Relation[], dropped: Dropped[]): readonly Relation[] {
  const hierarchies = new Map<RelationType, Map<string, Set<string>>>();
  for (const { type, source, target } of relations) {
    if (!RELATION_TYPES[type].acyclic) continue;
    const up = hierarchies.get(type) ?? new Map<string, Set<string>>();
    hierarchies.set(type, up.set(source, (up.get(source) ?? new Set<string>()).add(target)));
  }
  return relations.filter((relation) => {
    const { source, target, type } = relation;
    if (isAuthored(relation.evidence)) return true;
    const up = hierarchies.get(type);
    if (up) return ![...(up.get(source) ?? [])].some((step) => step !== target && reaches(up, step, target));
    const isOneLine = [...hierarchies.values()].some(
      (each) => reaches(each, source, target) || reaches(each, target, source),
    );
    if (isOneLine) dropped.push({ reason: "conflict", relation });
    return !isOneLine;
  });
}

function reaches(up: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set<string>([from]);
  const queue = [from];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === to) return true;
    for (const over of up.get(next) ?? []) {
      if (seen.has(over)) continue;
      seen.add(over);
      queue.push(over);
    }
  }
  return false;
}

function withoutWeakMentions(kept: readonly Relation[], merged: readonly Relation[]): Relation[] {
  const joined = new Set(
    kept.flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]),
  );
  const rest = merged.filter((relation) => !isTyped(relation));
  return [
    ...kept,
    ...rest.filter(
      (relation) => relation.type === "in-topic" || !joined.has(`${relation.source} ${relation.target}`),
    ),
  ];
}

/** The place of each type in the list of types. */
const RANK = Object.fromEntries(Object.keys(RELATION_TYPES).map((type, i) => [type, i])) as Record<
  RelationType,
  number
>;

function inOrder(a: Relation, b: Relation): number {
  return RANK[a.type] - RANK[b.type] || compare(a.source, b.source) || compare(a.target, b.target);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
