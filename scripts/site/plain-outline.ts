import type { ConceptGraph } from "../../src/graph/concept-graph.ts";
import { displayOf } from "../../src/view/display.ts";
import { type OutlineNode, outlineOf } from "../../src/view/outline.ts";
import { INITIAL_STATE } from "../../src/view/state.ts";

/** What stands for itself in a text of HTML. */
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * The outline of a graph as HTML without style or script, for readers whose browser runs none: a heading for each topic,
 * and under it the concepts with what they are to each other. The same graph gives the same text.
 */
export function plainOutline(graph: ConceptGraph): string {
  const tree = outlineOf(graph, displayOf(graph, INITIAL_STATE));
  const loose = tree.filter(({ topic }) => !topic);
  const topics = tree.filter(({ topic }) => topic);
  return [list(loose), ...topics.map((node) => `<h2>${escaped(node.label)}</h2>${list(node.children)}`)].join(
    "\n",
  );
}

function list(nodes: readonly OutlineNode[]): string {
  return nodes.length === 0 ? "" : `<ul>${nodes.map(item).join("")}</ul>`;
}

function item({ label, role, relations, children }: OutlineNode): string {
  const about = [role, ...relations].filter(Boolean).map(escaped).join(", ");
  return `<li><b>${escaped(label)}</b>${about && ` ${about}`}${list(children)}</li>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
