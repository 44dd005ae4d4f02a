import type { List, Nodes } from "mdast";

/** All lists of a tree, outer before inner. */
export function listsIn(node: Nodes): readonly List[] {
  const inner = "children" in node ? (node.children as Nodes[]).flatMap(listsIn) : [];
  return node.type === "list" ? [node, ...inner] : inner;
}
