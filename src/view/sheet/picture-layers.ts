import type { Colours } from "../palette.ts";
import { groundShapes } from "./ground.ts";
import { markShapes } from "./marks.ts";
import { nameShapes } from "./names.ts";
import { LABEL_REST, type Picture } from "./picture.ts";
import type { Layer } from "./shapes.ts";

/** All that a picture consists of, from below. */
export function pictureLayers(picture: Picture, colours: Colours): readonly Layer[] {
  const { viewport, map, labels, words, emphasis, chosen } = picture;
  const { lines, dots } = (picture.marks ?? markShapes)(picture, colours);
  const look = { colours, lit: emphasis?.concepts, chosen, rest: LABEL_REST.selected };
  return [
    { name: "topics", shapes: groundShapes(map, viewport, { colours, isReceding: emphasis !== undefined }) },
    { name: "relations", shapes: lines },
    { name: "concepts", shapes: dots },
    { name: "names", shapes: nameShapes(labels, words, look) },
  ];
}
