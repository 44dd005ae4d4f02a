import type { Colours } from "../palette.ts";
import { groundShapes } from "./ground.ts";
import { legendOf } from "./legend.ts";
import { markShapes } from "./marks.ts";
import { nameShapes } from "./names.ts";
import { LABEL_REST, type Picture } from "./picture.ts";
import type { Shape, Sheet } from "./shapes.ts";

/** How a picture is put on paper. */
export interface SheetLook {
  readonly colours: Colours;
  /** Families as in CSS. */
  readonly font: string;
  /** Whether a legend of its lines and colours stands below it. */
  readonly hasLegend: boolean;
}

/** A picture as a drawing of its own, as large as the picture, with what its signs mean below it where that is asked for. */
export function pictureSheet(picture: Picture, { colours, font, hasLegend }: SheetLook): Sheet {
  const { graph, viewport, map, labels, words, emphasis, chosen } = picture;
  const { lines, dots } = (picture.marks ?? markShapes)(picture, colours);
  const legend = hasLegend && !picture.marks ? legendOf(picture, colours) : { shapes: [], height: 0 };
  const look = { colours, lit: emphasis?.concepts, chosen, rest: LABEL_REST.selected };
  const layers = [
    { name: "topics", shapes: groundShapes(map, viewport, { colours, isReceding: emphasis !== undefined }) },
    { name: "relations", shapes: lines },
    { name: "concepts", shapes: dots },
    { name: "names", shapes: nameShapes(labels, words, look) },
    { name: "legend", shapes: legend.shapes.map((shape) => lowered(shape, viewport.height)) },
  ];
  return {
    title: graph.getAttribute("title"),
    language: graph.getAttribute("language"),
    width: viewport.width,
    height: viewport.height + legend.height,
    paper: colours.paper,
    font,
    layers: layers.filter(({ shapes }) => shapes.length > 0),
  };
}

function lowered(shape: Shape, by: number): Shape {
  if (shape.kind !== "lines") return { ...shape, y: shape.y + by };
  return { ...shape, lines: shape.lines.map((line) => line.map(({ x, y }) => ({ x, y: y + by }))) };
}
