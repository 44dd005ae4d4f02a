import { dotRadius, markScale } from "../drawing.ts";
import type { Colours } from "../palette.ts";
import { onScreen } from "./ground.ts";
import { type Marked, markShapes } from "./marks.ts";
import type { Shape } from "./shapes.ts";

/** The ring around the concept where the keyboard stands, in CSS pixels: its width, and the air within it. */
const CURSOR = { width: 2, air: 5 };

/**
 * What stands out, drawn anew upon a picture that has faded as a whole: so whatever is pointed at, no other element has to
 * change. Nothing where nothing stands out.
 */
export function litShapes(picture: Marked, colours: Colours, current: string | undefined): readonly Shape[] {
  const { display, emphasis } = picture;
  if (!emphasis) return [];
  const lit = {
    ...display,
    concepts: within(display.concepts, emphasis.concepts),
    relations: within(display.relations, [...emphasis.relations, ...(emphasis.kept ?? [])]),
  };
  const { lines, dots } = markShapes({ ...picture, display: lit }, colours);
  return [...lines, ...dots, ...cursorShape(picture, colours, current)];
}

function within(shown: ReadonlySet<string>, keys: Iterable<string>): ReadonlySet<string> {
  return new Set([...keys].filter((key) => shown.has(key)));
}

function cursorShape(
  { graph, places, viewport }: Marked,
  { accent }: Colours,
  current: string | undefined,
): readonly Shape[] {
  const place = current === undefined ? undefined : places.get(current);
  if (!place) return [];
  const scale = markScale(viewport.zoom) * viewport.zoom;
  const r = (dotRadius(graph.getNodeAttribute(current, "importance")) + CURSOR.air) * scale;
  return [{ kind: "circle", ...onScreen(place, viewport), r, stroke: accent, width: CURSOR.width * scale }];
}
