import { nameAndValue } from "../../model/fact.ts";
import type { Place } from "../2-concepts.ts";
import type { FactOf } from "../facts.ts";
import { isApparatus } from "../outline/apparatus.ts";

/** Facts that the items under an entry state: "- Access: infrequent"; the empty list for other places. */
export function itemFacts({ outline, node, concepts, lineOf, role }: Place): readonly FactOf[] {
  if (role !== "entry") return [];
  const { path: file, text } = outline.source;
  const items = node.children.filter((child) => !child.head).flatMap(({ passages }) => passages);
  return items.flatMap(({ prose, start, end }) => {
    const stated = nameAndValue(prose.text);
    if (!stated || isApparatus(stated.name)) return [];
    const fact = { ...stated, quote: text.slice(start, end).trim(), file, line: lineOf(start) };
    return concepts.map((concept) => ({ concept, fact }));
  });
}
