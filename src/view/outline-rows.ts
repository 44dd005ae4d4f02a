import type { OutlineNode } from "./outline.ts";

/** A line of the outline as it stands in the list of lines, with its place in the tree. */
export interface OutlineRow {
  readonly node: OutlineNode;
  /** Depth in the tree, from 1. */
  readonly level: number;
  /** Place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
  /** Index of the row above which it is nested under; undefined at the top. */
  readonly parent?: number;
  /** Whether its children are shown; undefined where it has none. */
  readonly isOpen?: boolean;
}

/** The lines of an outline from top to bottom; what is nested under a key in `closed` is left out. */
export function rowsOf(tree: readonly OutlineNode[], closed: ReadonlySet<string>): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const add = (nodes: readonly OutlineNode[], level: number, parent?: number) => {
    for (const [i, node] of nodes.entries()) {
      const isOpen = !closed.has(node.key);
      const at = { level, place: i + 1, siblings: nodes.length };
      const above = parent === undefined ? {} : { parent };
      rows.push({ node, ...at, ...above, ...(node.children.length > 0 ? { isOpen } : {}) });
      if (isOpen) add(node.children, level + 1, rows.length - 1);
    }
  };
  add(tree, 1);
  return rows;
}

/** The keys under which a line is nested, the topmost first; empty at the top and where there is no such line. */
export function keysAbove(tree: readonly OutlineNode[], key: string): readonly string[] {
  for (const node of tree) {
    if (node.children.some((child) => child.key === key)) return [node.key];
    const below = keysAbove(node.children, key);
    if (below.length > 0) return [node.key, ...below];
  }
  return [];
}
