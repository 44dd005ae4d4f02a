import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Comparison } from "./comparison.ts";
import { escapeMarkdown } from "./markdown-text.ts";
import { firstSentence, labelOf } from "./words.ts";

/** What a cell says where the text says nothing. */
export const GAP = "—";

/** A comparison as a Markdown table: the first sentence of each definition, then a row for each dimension. */
export function comparisonMarkdown(graph: ConceptGraph, { concepts, differences }: Comparison): string {
  const language = graph.getAttribute("language");
  const definitions = concepts.map((key) =>
    firstSentence(graph.getNodeAttribute(key, "definition"), language),
  );
  const rows = [
    ["", ...concepts.map((key) => labelOf(graph, key))],
    ["---", ...concepts.map(() => "---")],
    ["Definition", ...definitions.map((each) => each || GAP)],
    ...differences.map(({ dimension, cells }) => [dimension, ...cells.map((cell) => cell?.value ?? GAP)]),
  ];
  return rows.map((row) => `| ${row.map(escapeMarkdown).join(" | ")} |\n`).join("");
}
