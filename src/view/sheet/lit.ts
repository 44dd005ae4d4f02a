import type { Point } from "../geometry.ts";
import type { Colours } from "../palette.ts";
import { onScreen } from "./ground.ts";
import type { Marked, Marking } from "./marks.ts";
import type { Shape } from "./shapes.ts";

/** Where the keyboard stands: a place in the picture, and the radius of what is there in CSS pixels. */
export interface Cursor {
  readonly place: Point;
  readonly radius: number;
}

/** The ring around it, in CSS pixels: its width, and the air within it. */
const RING = { width: 2, air: 5 };

/**
 * What stands out, drawn anew upon a picture that has faded as a whole: so whatever is pointed at, no other element has to
 * change. Nothing where nothing stands out.
 */
export function litShapes(
  picture: Marked,
  colours: Colours,
  marks: Marking,
  cursor: Cursor | undefined,
): readonly Shape[] {
  const { display, emphasis, viewport } = picture;
  if (!emphasis) return [];
  const lit = {
    ...display,
    concepts: within(display.concepts, emphasis.concepts),
    relations: within(display.relations, [...emphasis.relations, ...(emphasis.kept ?? [])]),
  };
  const { lines, dots } = marks({ ...picture, display: lit }, colours);
  const ring = cursor && {
    kind: "circle" as const,
    ...onScreen(cursor.place, viewport),
    r: cursor.radius + RING.air,
    stroke: colours.accent,
    width: RING.width,
  };
  return [...lines, ...dots, ...(ring ? [ring] : [])];
}

function within(shown: ReadonlySet<string>, keys: Iterable<string>): ReadonlySet<string> {
  return new Set([...keys].filter((key) => shown.has(key)));
}
