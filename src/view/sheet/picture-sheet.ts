import type { Colours } from "../palette.ts";
import { legendOf } from "./legend.ts";
import type { Picture } from "./picture.ts";
import { pictureLayers } from "./picture-layers.ts";
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
  const { graph, viewport } = picture;
  const legend = hasLegend && !picture.marks ? legendOf(picture, colours) : { shapes: [], height: 0 };
  const layers = [
    ...pictureLayers(picture, colours),
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
