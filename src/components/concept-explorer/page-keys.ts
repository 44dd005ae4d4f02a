/** What a key asks of the page, wherever on it one is. */
export type PageCommand = "search" | "leave" | "outline" | "help" | "undo" | "redo";

/** Keys by themselves. */
const KEYS: Readonly<Record<string, PageCommand>> = {
  "/": "search",
  Escape: "leave",
  o: "outline",
  "?": "help",
};

/** Keys with Ctrl, or ⌘ on a Mac. */
const WITH_CONTROL: Readonly<Record<string, PageCommand>> = { z: "undo", "Shift z": "redo", y: "redo" };

/** The command of a key press; undefined where it has none, and in a field, where every key is the field's. */
export function pageCommand(event: KeyboardEvent): PageCommand | undefined {
  if (event.altKey || isField(event.composedPath()[0])) return undefined;
  const isShortcut = event.ctrlKey || event.metaKey;
  // Caps Lock makes a letter a capital without Shift, and some systems none with it.
  const name = isShortcut ? `${event.shiftKey ? "Shift " : ""}${event.key.toLowerCase()}` : event.key;
  const keys = isShortcut ? WITH_CONTROL : KEYS;
  return Object.hasOwn(keys, name) ? keys[name] : undefined;
}

function isField(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
