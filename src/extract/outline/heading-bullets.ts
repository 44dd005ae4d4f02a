import type { List, ListItem, RootContent } from "mdast";

/**
 * Blocks with the headings that stand in bullets, "- ## Kiln", among them: a heading there opens a section as anywhere else, with
 * the rest of its bullet and the bullets behind it.
 */
export function withHeadingBullets(blocks: readonly RootContent[]): readonly RootContent[] {
  return blocks.flatMap((block) => (block.type === "list" ? split(block) : [block]));
}

function split(list: List): readonly RootContent[] {
  if (!list.children.some(opensWithHeading)) return [list];
  const found: RootContent[] = [];
  for (const item of list.children) {
    if (opensWithHeading(item)) found.push(...withHeadingBullets(item.children));
    else found.push(...joined(list, item, found));
  }
  return found;
}

function opensWithHeading({ children: [first] }: ListItem): boolean {
  return first?.type === "heading";
}

/** The item in the list before it, or in one of its own. */
function joined(list: List, item: ListItem, found: RootContent[]): readonly RootContent[] {
  const last = found.at(-1);
  const { position: _, ...rest } = list;
  if (last?.type !== "list") return [{ ...rest, children: [item] }];
  found.pop();
  return [{ ...last, children: [...last.children, item] }];
}
