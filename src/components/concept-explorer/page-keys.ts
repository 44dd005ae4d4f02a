/** What a key asks of the page, wherever on it one is. */
export type PageCommand =
  | "search"
  | "leave"
  | "outline"
  | "compare"
  | "pin"
  | "hide"
  | "help"
  | "walk-on"
  | "walk-back"
  | "undo"
  | "redo";

/** Keys by themselves. */
const KEYS: Readonly<Record<string, PageCommand>> = {
  "/": "search",
  Escape: "leave",
  o: "outline",
  c: "compare",
  p: "pin",
  h: "hide",
  "?": "help",
};

/** Keys that a walk adds. */
const WALK_KEYS: Readonly<Record<string, PageCommand>> = { ArrowRight: "walk-on", ArrowLeft: "walk-back" };

/** Keys with Ctrl, or ⌘ on a Mac. */
const WITH_CONTROL: Readonly<Record<string, PageCommand>> = { z: "undo", "Shift z": "redo", y: "redo" };

/** The command of a key press; undefined where it has none, and in a field, where every key is the field's. */
export function pageCommand(event: KeyboardEvent, isWalking: boolean): PageCommand | undefined {
  if (event.altKey || isField(event.composedPath()[0])) return undefined;
  if (event.ctrlKey || event.metaKey) return commandIn(WITH_CONTROL, shortcutName(event));
  return commandIn(KEYS, event.key) ?? (isWalking ? commandIn(WALK_KEYS, event.key) : undefined);
}

function commandIn(keys: Readonly<Record<string, PageCommand>>, key: string): PageCommand | undefined {
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}

/** Caps Lock makes a letter a capital without Shift, so the letter alone does not tell. */
function shortcutName({ key, shiftKey }: KeyboardEvent): string {
  return `${shiftKey ? "Shift " : ""}${key.toLowerCase()}`;
}

function isField(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
