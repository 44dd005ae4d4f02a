import { inQuotes, nearestNames } from "../model/nearest.ts";
import type { ConceptGraph } from "./concept-graph.ts";

/** The concept that a name means, or one sentence on why none is meant. */
export type Found = { readonly concept: string } | { readonly problem: string };

/**
 * Find a concept by its key, its label or one of its other names. `fold` says which spellings are one name; labels go
 * before other names, and the earlier concept before the later. An unknown name gives a sentence with the nearest labels.
 * @example findConcept(graph, "warehouses", foldPhrase) // → { concept: "warehouse" }
 */
export function findConcept(graph: ConceptGraph, name: string, fold: (name: string) => string): Found {
  if (graph.hasNode(name)) return { concept: name };
  const wanted = fold(name);
  const concept =
    graph.findNode((_key, { label }) => fold(label) === wanted) ??
    graph.findNode((_key, { aliases }) => aliases.some((alias) => fold(alias) === wanted)) ??
    graph.findNode((key) => fold(key) === wanted);
  return concept !== undefined && wanted !== "" ? { concept } : { problem: unknown(graph, name) };
}

function unknown(graph: ConceptGraph, name: string): string {
  const names = new Map<string, string>();
  graph.forEachNode((_key, { label, aliases }) => {
    for (const each of [...aliases, label]) names.set(each, label);
  });
  const near = new Set(nearestNames(name, names.keys()).map((each) => names.get(each) ?? each));
  const mend =
    near.size > 0 ? `Did you mean ${inQuotes([...near])}?` : "Give a label as the graph writes it.";
  return `There is no concept "${name}" in this graph. ${mend}`;
}
