import * as v from "valibot";
import { MOST_FACTS } from "./fact.ts";
import { BASES, RELATION_TYPE_NAMES } from "./relation.ts";

/** Name and major version of the format; a reader refuses another major version. */
export const FORMAT = "glossograph/1";

const text = v.string("must be text");
const finite = v.pipe(v.number("must be a number"), v.finite("must be a finite number"));
const line = v.pipe(
  v.number("must be a number"),
  v.integer("must be a whole number"),
  v.minValue(1, "must be 1 or more"),
);
const key = v.pipe(text, v.minLength(1, "must not be empty"));
const share = v.pipe(finite, v.minValue(0, "must be 0 or more"), v.maxValue(1, "must be 1 or less"));

const evidence = v.object({ quote: text, file: text, line, rule: text });

const fact = v.object({ name: text, value: text, quote: text, file: text, line });

const node = v.object({
  key,
  attributes: v.object({
    label: v.pipe(text, v.minLength(1, "must not be empty")),
    aliases: v.optional(v.array(text), []),
    kind: v.picklist(["concept", "topic"], 'must be "concept" or "topic"'),
    topic: v.optional(text),
    definition: v.optional(text, ""),
    facts: v.optional(v.pipe(v.array(fact), v.maxLength(MOST_FACTS, `must have at most ${MOST_FACTS}`))),
    source: v.object({ file: text, line }),
    x: v.optional(finite),
    y: v.optional(finite),
    importance: v.optional(share, 0),
    community: v.optional(v.pipe(finite, v.integer("must be a whole number"))),
  }),
});

const edge = v.object({
  key,
  source: key,
  target: key,
  undirected: v.optional(v.boolean("must be true or false"), false),
  attributes: v.object({
    type: v.picklist(RELATION_TYPE_NAMES, `must be one of ${RELATION_TYPE_NAMES.join(", ")}`),
    basis: v.picklist(BASES, `must be one of ${BASES.join(", ")}`),
    confidence: share,
    order: v.optional(finite),
    evidence: v.array(evidence),
  }),
});

/** The contract of a graph file: graphology's own serialisation with our attributes. */
export const graphFileSchema = v.object({
  attributes: v.object({
    format: v.literal(FORMAT, `must be "${FORMAT}"`),
    title: text,
    language: v.optional(text, "en"),
    sources: v.optional(v.array(v.object({ path: text, title: text })), []),
    topics: v.optional(v.array(text), []),
  }),
  options: v.object({
    type: v.literal("mixed", 'must be "mixed"'),
    multi: v.literal(true, "must be true"),
    allowSelfLoops: v.literal(false, "must be false"),
  }),
  nodes: v.array(node, "must be a list"),
  edges: v.array(edge, "must be a list"),
});

/** A graph file after validation: every optional field has its default. */
export type GraphFile = v.InferOutput<typeof graphFileSchema>;
export type GraphFileNode = GraphFile["nodes"][number];
export type GraphFileEdge = GraphFile["edges"][number];
export type ConceptAttributes = GraphFileNode["attributes"];
export type RelationAttributes = GraphFileEdge["attributes"];
