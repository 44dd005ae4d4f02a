import type { OutlineRow } from "../../view/outline-rows.ts";

/** What a key asks of the tree. */
export type TreeCommand =
  | { readonly does: "go"; readonly to: number }
  | { readonly does: "open" | "close" | "choose" };

type Read = (rows: readonly OutlineRow[], at: number) => TreeCommand;

const go = (to: number): TreeCommand => ({ does: "go", to });
const PAGE = 10;

/** The keys of the tree pattern of ARIA; letters are the type-ahead's. */
const KEYS: Readonly<Record<string, Read>> = {
  ArrowDown: (_rows, at) => go(at + 1),
  ArrowUp: (_rows, at) => go(at - 1),
  PageDown: (_rows, at) => go(at + PAGE),
  PageUp: (_rows, at) => go(at - PAGE),
  Home: () => go(0),
  End: (rows) => go(rows.length - 1),
  ArrowRight: (rows, at) => (rows[at]?.isOpen === true ? go(at + 1) : { does: "open" }),
  ArrowLeft: (rows, at) => (rows[at]?.isOpen === true ? { does: "close" } : go(rows[at]?.parent ?? at)),
  Enter: () => ({ does: "choose" }),
  " ": () => ({ does: "choose" }),
};

/** The command of a key on line `at`, with its line inside the list; undefined where the key has none. */
export function treeCommand(key: string, rows: readonly OutlineRow[], at: number): TreeCommand | undefined {
  const read = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  const command = read?.(rows, at);
  return command?.does === "go" ? go(Math.min(Math.max(0, command.to), rows.length - 1)) : command;
}

/** The line that a key leads to in a list that does not nest; undefined where the key does not lead anywhere. */
export function listTarget(key: string, count: number, at: number): number | undefined {
  const read = /^(Arrow(Up|Down)|Page(Up|Down)|Home)$/.test(key) ? KEYS[key] : undefined;
  if (key === "End") return count - 1;
  const command = read?.([], at);
  return command?.does === "go" ? Math.min(Math.max(0, command.to), count - 1) : undefined;
}
