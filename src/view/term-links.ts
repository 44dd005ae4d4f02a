import type { ConceptGraph } from "../graph/concept-graph.ts";

/** A piece of text; with `concept` it names one and is shown as a link to it. */
export interface TextPiece {
  readonly text: string;
  readonly concept?: string;
}

/** Cuts text at the names of concepts. */
export type TermCutter = (text: string) => readonly TextPiece[];

/**
 * Make a cutter for the definition of a concept: it finds the names and aliases of the concepts that it is related to,
 * longest first, in any case, with a plural ending. Without neighbours the text stays whole.
 * @example termCutter(graph, "oltp")("Unlike OLAP, it …") // → "Unlike ", OLAP → "olap", ", it …"
 */
export function termCutter(graph: ConceptGraph, concept: string): TermCutter {
  return nameCutter(graph, graph.neighbors(concept));
}

/** Make a cutter that finds the names and aliases of the given concepts in the same way. */
export function nameCutter(graph: ConceptGraph, concepts: readonly string[]): TermCutter {
  const names = new Map<string, string>();
  for (const other of concepts) {
    const { label, aliases } = graph.getNodeAttributes(other);
    for (const name of [label, ...aliases])
      if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), other);
  }
  if (names.size === 0) return (text) => [{ text }];
  const pattern = patternOf([...names.keys()]);
  return (text) =>
    cut(text, pattern, (found, bare) => names.get(found.toLowerCase()) ?? names.get(bare.toLowerCase()));
}

function patternOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join("|")})(?:e?s)?(?![\\p{L}\\p{N}])`, "giu");
}

function cut(
  text: string,
  pattern: RegExp,
  conceptOf: (found: string, bare: string) => string | undefined,
): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const concept = conceptOf(match[0], match[1] ?? "");
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) });
    pieces.push({ text: match[0], ...(concept === undefined ? {} : { concept }) });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
