import type { Point } from "../../view/geometry.ts";

/** What a key asks of the picture. */
export type Command =
  | { readonly does: "step"; readonly toward: Point }
  | { readonly does: "zoom"; readonly factor: number }
  | { readonly does: "fit" | "open" | "focus" | "leave" };

/** Keys while the picture has the focus; in fields and with modifiers they keep their usual meaning. */
const KEYS: Readonly<Record<string, Command>> = {
  ArrowLeft: { does: "step", toward: { x: -1, y: 0 } },
  ArrowRight: { does: "step", toward: { x: 1, y: 0 } },
  ArrowUp: { does: "step", toward: { x: 0, y: -1 } },
  ArrowDown: { does: "step", toward: { x: 0, y: 1 } },
  "+": { does: "zoom", factor: 1.3 },
  "=": { does: "zoom", factor: 1.3 },
  "-": { does: "zoom", factor: 1 / 1.3 },
  "0": { does: "fit" },
  Enter: { does: "open" },
  " ": { does: "open" },
  f: { does: "focus" },
  Escape: { does: "leave" },
};

/** The command of a key press; undefined where it has none. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(KEYS, event.key)) return undefined;
  return KEYS[event.key];
}
