/** A line of the help: what to press, or what the hand does, and what comes of it. */
export type HelpRow = {
  readonly does: string;
} & (
  | {
      /** Each entry is one way; a blank stands between keys that are pressed together. */
      readonly keys: readonly string[];
    }
  | { readonly gesture: string }
);

/** Lines that belong together, under their heading. */
export interface HelpGroup {
  readonly heading: string;
  readonly rows: readonly HelpRow[];
}

/** All keys and gestures, in the order in which people need them. */
export const HELP: readonly HelpGroup[] = [
  {
    heading: "Anywhere on the page",
    rows: [
      { keys: ["/"], does: "Search" },
      { keys: ["o"], does: "Outline, and back to the graph" },
      { keys: ["c"], does: "Compare the selected concept with another, or what is collected" },
      { keys: ["p"], does: "Pin what is selected, or let it go: it stays shown and where you put it" },
      { keys: ["h"], does: "Hide what is selected; search brings it back" },
      { keys: ["Esc"], does: "Step back out: of the focus, the panel, the page" },
      { keys: ["←", "→"], does: "While walking: the stage before, the next stage" },
      { keys: ["Ctrl Z", "⌘ Z"], does: "Undo the last change of the view" },
      { keys: ["Shift Ctrl Z", "Shift ⌘ Z"], does: "Redo it" },
      { keys: ["?"], does: "This list" },
    ],
  },
  {
    heading: "In the graph",
    rows: [
      { keys: ["←", "→", "↑", "↓"], does: "Go to the neighbor that way" },
      { keys: ["Enter"], does: "Open the concept" },
      { keys: ["Shift Enter"], does: "Collect the concept, to see what several share" },
      { keys: ["f"], does: "Focus on the concept" },
      { keys: ["+", "−"], does: "Zoom in and out" },
      { keys: ["0"], does: "Show everything" },
    ],
  },
  {
    heading: "In the outline",
    rows: [
      { keys: ["↑", "↓", "Home", "End"], does: "Go from line to line" },
      { keys: ["→", "←"], does: "Open and close what is nested" },
      { keys: ["Enter"], does: "Open the concept" },
      { keys: ["Shift Enter"], does: "Collect the concept" },
      { keys: ["a", "b", "…"], does: "Go to the line that begins so" },
    ],
  },
  {
    heading: "With pointer or finger",
    rows: [
      { gesture: "Rest on", does: "A concept: its neighborhood; a line: what it says" },
      { gesture: "Click, tap", does: "Open the concept" },
      { gesture: "Shift click, long press", does: "Collect the concept, to see what several share" },
      { gesture: "Double click", does: "Focus on the concept" },
      { gesture: "Drag", does: "Move the picture, or one concept" },
      { gesture: "Wheel, pinch", does: "Zoom" },
    ],
  },
];
