/** What a key asks of the page, wherever on it one is. */
export type PageCommand = "search" | "leave" | "outline" | "undo" | "redo";

/** Keys by themselves. */
const KEYS: Readonly<Record<string, PageCommand>> = {
  "/": "search",
  Escape: "leave",
  o: "outline",
};

/** Keys with Ctrl, or ⌘ on a Mac; a capital letter is one with Shift. */
const WITH_CONTROL: Readonly<Record<string, PageCommand>> = { z: "undo", Z: "redo", y: "redo" };

/** The command of a key press; undefined where it has none, and in a field, where every key is the field's. */
export function pageCommand(event: KeyboardEvent): PageCommand | undefined {
  if (event.altKey || isField(event.composedPath()[0])) return undefined;
  const keys = event.ctrlKey || event.metaKey ? WITH_CONTROL : KEYS;
  return Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
}

function isField(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
