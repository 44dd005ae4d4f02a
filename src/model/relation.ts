import type { ConceptId } from "./concept.ts";
import type { SourceLine } from "./source.ts";

/** `stated`: a sentence says it; `structural`: nesting or a heading says it; `inferred`: neither, it was concluded. */
export const BASES = ["stated", "structural", "inferred"] as const;
export type Basis = (typeof BASES)[number];

/** One sentence that tells a newcomer what each basis means. */
export const BASIS_MEANINGS: Readonly<Record<Basis, string>> = {
  stated: "A sentence of the text says it.",
  structural: "Nesting or a heading of the text says it.",
  inferred: "The text does not say it; it was concluded.",
};

/** The exact words that decide a relation, and where they stand. */
export interface Evidence extends SourceLine {
  /** Shortest exact quote of the source, white space folded. */
  readonly quote: string;
  /** Identifier of the rule that read the quote. */
  readonly rule: string;
}

/** One row of the table that extraction, layout, drawing and words all read. */
export interface RelationTypeRow {
  /** Whether source and target may change places. */
  readonly symmetric: boolean;
  /** The relation read from source to target: "CSV *is a kind of* row-based serialization". */
  readonly forward: string;
  /** The relation read from target to source: "row-based serialization *has the kind* CSV". */
  readonly backward: string;
  /** Heading over the targets, in the panel of the source. */
  readonly outgoing: string;
  /** Heading over the sources, in the panel of the target. */
  readonly incoming: string;
  /** Plain name in a legend. */
  readonly name: string;
  /** One sentence that tells a newcomer what it means. */
  readonly meaning: string;
  /** What it says most: of two types on one pair the higher one is kept. */
  readonly strength: number;
  /** Whether source → … → source must not occur. */
  readonly acyclic: boolean;
  /** Nearest property of SKOS or ISO 25964. */
  readonly skos: string;
}

export const RELATION_TYPES = {
  "contrasts-with": {
    symmetric: true,
    forward: "contrasts with",
    backward: "contrasts with",
    outgoing: "Contrasts with",
    incoming: "Contrasts with",
    name: "contrasts with",
    meaning: "Alternatives or opposites on some dimension.",
    strength: 4,
    acyclic: false,
    skos: "skos:related",
  },
  "part-of": {
    symmetric: false,
    forward: "is part of",
    backward: "has the part",
    outgoing: "Part of",
    incoming: "Has parts",
    name: "part of",
    meaning: "A component, member or property of a whole.",
    strength: 3,
    acyclic: true,
    skos: "iso-thes:broaderPartitive",
  },
  "stage-of": {
    symmetric: false,
    forward: "is a stage of",
    backward: "has the stage",
    outgoing: "Stage of",
    incoming: "Stages, in order",
    name: "stage of",
    meaning: "One step or phase of an ordered process.",
    strength: 5,
    acyclic: true,
    skos: "iso-thes:broaderPartitive",
  },
  "kind-of": {
    symmetric: false,
    forward: "is a kind of",
    backward: "has the kind",
    outgoing: "Kind of",
    incoming: "Kinds",
    name: "kind of",
    meaning: "Every instance of one is an instance of the other.",
    strength: 3,
    acyclic: true,
    skos: "iso-thes:broaderGeneric",
  },
  mentions: {
    symmetric: false,
    forward: "mentions",
    backward: "is mentioned in",
    outgoing: "Mentions",
    incoming: "Mentioned in",
    name: "mentions",
    meaning: "The definition of one uses the other.",
    strength: 1,
    acyclic: false,
    skos: "skos:related",
  },
  "in-topic": {
    symmetric: false,
    forward: "belongs to the topic",
    backward: "holds",
    outgoing: "Topic",
    incoming: "Concepts",
    name: "in topic",
    meaning: "Stands under that heading.",
    strength: 0,
    acyclic: true,
    skos: "skos:member",
  },
} as const satisfies Record<string, RelationTypeRow>;

export type RelationType = keyof typeof RELATION_TYPES;

/** All types, in the order in which people meet them. */
export const RELATION_TYPE_NAMES = Object.keys(RELATION_TYPES) as readonly RelationType[];

/** Types that carry meaning of their own, as against a bare mention or membership. */
export const TYPED = ["contrasts-with", "part-of", "stage-of", "kind-of"] as const satisfies RelationType[];

/** What is drawn as a line and an author may state; membership in a topic is a region, and headings decide it. */
export const LINE_TYPES = [...TYPED, "mentions"] as const satisfies RelationType[];
export type LineType = (typeof LINE_TYPES)[number];

/** Whether `name` is one of the relation types. */
export function isRelationType(name: string): name is RelationType {
  return Object.hasOwn(RELATION_TYPES, name);
}

/** A typed relation between two concepts, with the sentences that decide it. */
export interface Relation {
  readonly source: ConceptId;
  readonly target: ConceptId;
  readonly type: RelationType;
  readonly basis: Basis;
  /** Estimated probability that a careful reader agrees, 0 to 1. */
  readonly confidence: number;
  /** Rank among the stages of one process, from 1; on `stage-of` only. */
  readonly order?: number;
  readonly evidence: readonly Evidence[];
}
