import type { GraphFile } from "../model/graph-file.ts";
import { beyondLimit, bytesOf, type LimitName, type Limits } from "../model/limits.ts";

/** Throws LimitError where a graph file of so many bytes is larger than allowed; `name` is how messages call it. */
export function checkSize(bytes: number, name: string, limits: Limits): void {
  if (bytes > bytesOf(limits["graph-megabytes"])) throw beyondLimit(name, "graph-megabytes", limits);
}

/** Throws LimitError where a value that may be a graph file lists more than allowed. Any other value passes. */
export function checkCounts(value: unknown, name: string, limits: Limits): void {
  const { nodes, edges } = (value ?? {}) as { readonly nodes?: unknown; readonly edges?: unknown };
  if (lengthOf(nodes) > limits.concepts) throw beyondLimit(name, "concepts", limits);
  if (lengthOf(edges) > limits.relations) throw beyondLimit(name, "relations", limits);
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** Throws LimitError with the place of the first text that is longer than allowed. */
export function checkLengths({ nodes, edges }: GraphFile, name: string, limits: Limits): void {
  const check = (texts: readonly string[], place: string, limit: LimitName) => {
    if (texts.some(({ length }) => length > limits[limit]))
      throw beyondLimit(`${name}: ${place}`, limit, limits);
  };
  for (const [i, { attributes }] of nodes.entries()) {
    check([attributes.label, ...attributes.aliases], `nodes[${i}]`, "name-characters");
    const facts = attributes.facts ?? [];
    const short = facts.flatMap(({ name, value }) => [name, value]);
    check(short, `nodes[${i}].attributes.facts`, "name-characters");
    const quotes = facts.map(({ quote }) => quote);
    check(quotes, `nodes[${i}].attributes.facts`, "definition-characters");
    check([attributes.definition], `nodes[${i}].attributes.definition`, "definition-characters");
  }
  for (const [i, { attributes }] of edges.entries()) {
    const quotes = attributes.evidence.map(({ quote }) => quote);
    check(quotes, `edges[${i}].attributes.evidence`, "definition-characters");
  }
}
