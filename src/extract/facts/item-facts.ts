import { nameAndValue } from "../../model/fact.ts";
import type { Place } from "../2-concepts.ts";
import type { FactOf } from "../facts.ts";
import { isApparatus } from "../outline/apparatus.ts";

/** Facts that the items under an entry of one concept state: "- Access: infrequent"; the empty list for other places. */
export function itemFacts({ outline, node, concepts, lineOf, role }: Place): readonly FactOf[] {
  const [concept, ...others] = concepts;
  if (role !== "entry" || !concept || others.length > 0) return [];
  const { path: file, text } = outline.source;
  const items = node.children.filter((child) => !child.head).flatMap(({ passages }) => passages);
  return items.flatMap(({ prose, start, end }) => {
    const stated = nameAndValue(prose.text);
    if (!stated || isApparatus(stated.name)) return [];
    return [
      { concept, fact: { ...stated, quote: text.slice(start, end).trim(), file, line: lineOf(start) } },
    ];
  });
}
