import type { List, Paragraph, PhrasingContent } from "mdast";
import { paragraphOf } from "./lead-lines.ts";
import { linesOf } from "./plain-lines.ts";

const LEAST_LINKS = 2;
/** A link as wikis write it, and nothing beside it. */
const WIKI_LINK = /^\s*\[\[[^[\]]+\]\]\s*$/;

/** A paragraph that holds a link on each of its lines as the list that it is; undefined for any other. */
export function listOfLinks(paragraph: Paragraph, source: string): List | undefined {
  const lines = linesOf(paragraph, source);
  if (lines.length < LEAST_LINKS || !lines.every(isLink)) return undefined;
  const children = lines.map((line) => ({
    type: "listItem" as const,
    children: [paragraphOf([...line])],
    ...(line[0]?.position ? { position: line[0].position } : {}),
  }));
  return {
    type: "list",
    ordered: false,
    children,
    ...(paragraph.position ? { position: paragraph.position } : {}),
  };
}

function isLink([first, ...rest]: readonly PhrasingContent[]): boolean {
  const blank = rest.every((each) => each.type === "text" && each.value.trim() === "");
  return blank && (first?.type === "link" || (first?.type === "text" && WIKI_LINK.test(first.value)));
}
