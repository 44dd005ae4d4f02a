import type { Point } from "../../view/geometry.ts";

/** What a key asks of the picture. */
export type Command =
  | { readonly does: "step"; readonly toward: Point }
  | { readonly does: "zoom"; readonly factor: number }
  | { readonly does: "fit" | "open" | "collect" | "focus" | "pin" | "hide" | "leave" };

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
  "Shift Enter": { does: "collect" },
  "Shift  ": { does: "collect" },
  f: { does: "focus" },
  p: { does: "pin" },
  h: { does: "hide" },
  Escape: { does: "leave" },
};

/** The command of a key press; undefined where it has none. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = event.shiftKey && /^(Enter| )$/.test(event.key) ? `Shift ${event.key}` : event.key;
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}
