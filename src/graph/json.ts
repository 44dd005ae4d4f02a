import * as v from "valibot";
import { InvalidGraphDataError } from "../model/errors.ts";
import {
  type GraphFile,
  type GraphFileEdge,
  type GraphFileNode,
  graphFileSchema,
} from "../model/graph-file.ts";
import { LIMITS, type Limits } from "../model/limits.ts";
import { checkCounts, checkLengths, checkSize } from "./check-limits.ts";
import { type ConceptGraph, createConceptGraph } from "./concept-graph.ts";
import { newerFormat } from "./newer-format.ts";
import { parseJson } from "./read-json.ts";
import { checkReferences } from "./references.ts";

/**
 * Read a graph file. `input` is its text or the parsed value; `name` is how messages call it.
 * Throws InvalidGraphDataError with one sentence: the file, the place, what is wrong and how to mend it; and LimitError with one
 * for a file beyond the limits.
 * @example readGraph(text, "graph.json").order // → number of concepts
 */
export function readGraph(input: unknown, name: string, limits: Limits = LIMITS): ConceptGraph {
  if (typeof input === "string") checkSize(input.length, name, limits);
  const value = typeof input === "string" ? parseJson(input, name) : input;
  const newer = newerFormat(value);
  if (newer) throw new InvalidGraphDataError(`${name}: ${newer}`);
  checkCounts(value, name, limits);
  const result = v.safeParse(graphFileSchema, value, { abortEarly: true });
  if (!result.success) throw new InvalidGraphDataError(schemaMessage(name, result.issues[0]));
  const wrong = checkReferences(result.output);
  if (wrong) throw new InvalidGraphDataError(`${name}: ${wrong}`);
  checkLengths(result.output, name, limits);
  return fill(result.output);
}

/**
 * Write a graph as the text of a graph file: one concept or relation a line, in the order of the graph, so that
 * two versions compare line by line. The same graph gives the same bytes. `graph` is not changed.
 */
export function writeGraph(graph: ConceptGraph): string {
  const nodes = graph.mapNodes((key, attributes) => JSON.stringify({ key, attributes }));
  const edges = graph.mapEdges((key, attributes, source, target, _s, _t, undirected) =>
    JSON.stringify({ key, source, target, ...(undirected ? { undirected } : {}), attributes }),
  );
  const options = { type: "mixed", multi: true, allowSelfLoops: false };
  return [
    `{"attributes":${JSON.stringify(graph.getAttributes())},`,
    `"options":${JSON.stringify(options)},`,
    `"nodes":${list(nodes)},`,
    `"edges":${list(edges)}}`,
    "",
  ].join("\n");
}

function list(rows: readonly string[]): string {
  return rows.length === 0 ? "[]" : `[\n${rows.join(",\n")}\n]`;
}

function fill(file: GraphFile): ConceptGraph {
  const graph = createConceptGraph(file.attributes);
  for (const node of file.nodes) addNode(graph, node);
  for (const edge of file.edges) addEdge(graph, edge);
  return graph;
}

function addNode(graph: ConceptGraph, { key, attributes }: GraphFileNode): void {
  graph.addNode(key, attributes);
}

function addEdge(graph: ConceptGraph, { key, source, target, undirected, attributes }: GraphFileEdge): void {
  if (undirected) graph.addUndirectedEdgeWithKey(key, source, target, attributes);
  else graph.addDirectedEdgeWithKey(key, source, target, attributes);
}

function schemaMessage(name: string, issue: v.BaseIssue<unknown>): string {
  const path = addressOf(issue);
  const missing = issue.received === "undefined" ? "is missing" : undefined;
  const wrong = missing ?? `${wordsOf(issue)}, but is ${issue.received}`;
  return `${name}: ${path || "the file"} ${wrong}; mend it there, or extract the graph again.`;
}

/** @example [nodes, 3, attributes, x] → "nodes[3].attributes.x" */
function addressOf(issue: v.BaseIssue<unknown>): string {
  const keys = issue.path?.map((item) => item.key) ?? [];
  return keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

/** Our own messages say what must hold; the built-in ones of the schema library speak of types. */
function wordsOf(issue: v.BaseIssue<unknown>): string {
  return issue.message.startsWith("must") ? issue.message : `must be ${issue.expected ?? "something else"}`;
}
