import { foldPhrase } from "../../src/extract/language/fold.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { type RelationType, TYPED } from "../../src/model/relation.ts";

/** What a careful reader draws from one text: `must` is what every reader expects, `may` what a fair one might. */
export interface Gold {
  readonly concepts: readonly {
    readonly id: string;
    readonly label: string;
    readonly forms: readonly string[];
    readonly tier: Tier;
  }[];
  readonly edges: readonly GoldEdge[];
}

export interface GoldEdge {
  readonly source: string;
  readonly type: RelationType;
  readonly target: string;
  readonly tier: Tier;
  /** Other types that are fair for the pair. */
  readonly accept?: readonly RelationType[];
}

type Tier = "must" | "may";

/** Shares of 1. Recall counts what must be found; precision forgives what may be. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly drawn: number;
  readonly right: number;
}

export interface Scores {
  readonly concepts: Score;
  readonly edges: Score;
  readonly byType: ReadonlyMap<RelationType, Score>;
  /** Every typed relation with its confidence and whether a reader would accept it. */
  readonly judged: readonly { readonly confidence: number; readonly right: boolean; readonly line: string }[];
}

/** Compare an extraction with what careful readers drew. A contrast has no direction; other types have one. */
export function scoreOf(extraction: Extraction, gold: Gold): Scores {
  const goldOf = goldByConcept(extraction, gold);
  const relations = extraction.relations.filter(({ type }) =>
    (TYPED as readonly RelationType[]).includes(type),
  );
  const judged = relations.map((relation) => {
    const hit = findGold(gold, relation.type, goldOf.get(relation.source), goldOf.get(relation.target));
    return { relation, hit };
  });
  const found = new Set(judged.flatMap(({ hit }) => hit ?? []));
  const edgeScore = (type?: RelationType): Score => {
    const own = judged.filter(({ relation }) => !type || relation.type === type);
    const must = gold.edges.filter((edge) => edge.tier === "must" && (!type || edge.type === type));
    return score(
      own.length,
      own.filter(({ hit }) => hit).length,
      must.length,
      must.filter((edge) => found.has(edge)).length,
    );
  };
  return {
    concepts: conceptScore(extraction, gold, goldOf),
    edges: edgeScore(),
    byType: new Map(TYPED.map((type) => [type, edgeScore(type)])),
    judged: judged.map(({ relation, hit }) => ({
      confidence: relation.confidence,
      right: hit !== undefined,
      line: `${relation.source} ${relation.type} ${relation.target} «${relation.evidence[0]?.quote ?? ""}»`,
    })),
  };
}

function goldByConcept({ concepts }: Extraction, gold: Gold): ReadonlyMap<string, string> {
  const byForm = new Map<string, string>();
  for (const { id, label, forms } of gold.concepts)
    for (const form of [label, ...forms]) if (!byForm.has(foldPhrase(form))) byForm.set(foldPhrase(form), id);
  return new Map(
    concepts.flatMap(({ id, label, aliases }) => {
      const hit = [label, ...aliases].map((name) => byForm.get(foldPhrase(name))).find(Boolean);
      return hit ? [[id, hit] as const] : [];
    }),
  );
}

function conceptScore({ concepts }: Extraction, gold: Gold, goldOf: ReadonlyMap<string, string>): Score {
  const named = new Set(goldOf.values());
  const must = gold.concepts.filter(({ tier }) => tier === "must");
  return score(concepts.length, named.size, must.length, must.filter(({ id }) => named.has(id)).length);
}

function findGold(gold: Gold, type: RelationType, source?: string, target?: string): GoldEdge | undefined {
  if (!source || !target) return undefined;
  return gold.edges.find((edge) => {
    const along = edge.source === source && edge.target === target;
    const against = edge.source === target && edge.target === source;
    return (
      [edge.type, ...(edge.accept ?? [])].includes(type) && (along || (type === "contrasts-with" && against))
    );
  });
}

function score(drawn: number, right: number, must: number, found: number): Score {
  const precision = drawn ? right / drawn : 1;
  const recall = must ? found / must : 1;
  return {
    precision,
    recall,
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    drawn,
    right,
  };
}
