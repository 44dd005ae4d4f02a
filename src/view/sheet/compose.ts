import { isOnScreen, placeLabels, visibleFrom } from "../labels.ts";
import { lineEnds } from "../line-ends.ts";
import { lineWords, placeWords, wordsOf } from "../line-words.ts";
import type { Picture } from "./picture.ts";

/** What a picture is composed from: all but what follows from it. */
export type Composition = Omit<Picture, "ends" | "labels" | "words"> & {
  /** Labels that always show, the first of them first. */
  readonly forced: readonly string[];
  /** Zoom for which lines are cut at labels; without it that of the viewport. */
  readonly endZoom?: number;
};

/** Place the labels of a picture, end its lines at them and put words on what lines have room for them. */
export function composePicture({ forced, endZoom, ...given }: Composition): Picture {
  const { graph, display, places, viewport, map, emphasis } = given;
  const placed = placeLabels(map.labels, visibleFrom(map.labels), viewport, forced);
  const named = placed.map(({ label }) => label);
  const labels = placed.filter((each) => isOnScreen(each, viewport));
  const words = wordsOf(lineWords(graph, display.relations, places), emphasis?.relations);
  return {
    ...given,
    ends: lineEnds(graph, display.relations, places, named, endZoom ?? viewport.zoom),
    labels,
    words: placeWords(words, labels, viewport),
  };
}
