import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Display } from "./display.ts";
import { escapeMarkdown } from "./markdown-text.ts";
import { type OutlineNode, outlineOf } from "./outline.ts";
import { firstSentence } from "./words.ts";

/** What is shown of a graph as nested Markdown lists under a heading for each topic, each concept with its first sentence. */
export function outlineMarkdown(graph: ConceptGraph, display: Display): string {
  const tree = outlineOf(graph, display);
  const title = `# ${escapeMarkdown(graph.getAttribute("title"))}\n`;
  const loose = tree.filter(({ topic }) => !topic);
  const topics = tree.filter(({ topic }) => topic);
  const list = (nodes: readonly OutlineNode[]) => nodes.map((node) => item(graph, node, "")).join("");
  return [
    title,
    ...(loose.length > 0 ? [list(loose)] : []),
    ...topics.flatMap((node) => section(graph, node, list)),
  ].join("\n");
}

function section(
  graph: ConceptGraph,
  node: OutlineNode,
  list: (nodes: readonly OutlineNode[]) => string,
): readonly string[] {
  const said = node.concept === undefined ? "" : aboutOf(graph, node);
  return [
    `## ${escapeMarkdown(node.topic?.label ?? node.label)}\n`,
    ...(said === "" ? [] : [`${said}\n`]),
    ...(node.children.length > 0 ? [list(node.children)] : []),
  ];
}

function item(graph: ConceptGraph, node: OutlineNode, indent: string): string {
  const role = node.role === "" ? "" : ` (${node.role})`;
  const about = aboutOf(graph, node);
  const line = `${indent}- **${escapeMarkdown(node.label)}**${role}${about === "" ? "" : `: ${about}`}\n`;
  return line + node.children.map((child) => item(graph, child, `${indent}  `)).join("");
}

/** The first sentence and the relations that no place in the tree says. */
function aboutOf(graph: ConceptGraph, { concept, relations }: OutlineNode): string {
  const { definition } = concept === undefined ? { definition: "" } : graph.getNodeAttributes(concept);
  const sentence = firstSentence(definition, graph.getAttribute("language"));
  const said = relations
    .map((words) => `${words}.`)
    .map(capital)
    .join(" ");
  return [sentence, said].filter(Boolean).map(escapeMarkdown).join(" ");
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
