import { labelBox } from "../../layout/label-box.ts";
import { LINE_TYPES, RELATION_TYPES } from "../../model/relation.ts";
import { DRAWINGS, dotRadius } from "../drawing.ts";
import { type Colours, TOPIC_COLOURS } from "../palette.ts";
import { topicByConcept, topicsOf } from "../topics.ts";
import type { Picture } from "./picture.ts";
import type { Shape } from "./shapes.ts";
import { strokeShapes } from "./strokes.ts";

/** What one sign of the picture means. */
interface Entry {
  readonly words: string;
  /** The sign, with the middle of its left side at the origin. */
  readonly sign: (x: number, y: number) => readonly Shape[];
  readonly signWidth: number;
}

const SAMPLE = 40;
const DOT = 5;
/** Measures in CSS pixels. */
const AIR = { side: 16, top: 12, sign: 7, entry: 18, row: 22, group: 4 };
const SIZE = 12;

/** The legend of a picture, to stand below it: its shapes from y = 0 down, and how much room they take. */
export interface Legend {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** What the lines and the dots that are in the picture mean. Without either the legend has no height. */
export function legendOf(picture: Picture, colours: Colours): Legend {
  const groups = [typeEntries(picture, colours), topicEntries(picture, colours)].filter(
    (entries) => entries.length > 0,
  );
  if (groups.length === 0) return { shapes: [], height: 0 };
  const { width } = picture.viewport;
  const shapes: Shape[] = [];
  let y = AIR.top;
  for (const entries of groups) {
    const rows = rowsOf(entries, width - 2 * AIR.side);
    for (const row of rows) {
      shapes.push(...rowShapes(row, y + AIR.row / 2, colours));
      y += AIR.row;
    }
    y += AIR.group;
  }
  const height = y + AIR.top - AIR.group;
  return { shapes: [groundShape(width, height, colours), ...shapes], height };
}

function typeEntries({ graph, display }: Picture, colours: Colours): readonly Entry[] {
  const used = new Set([...display.relations].map((key) => graph.getEdgeAttribute(key, "type")));
  return LINE_TYPES.filter((type) => used.has(type)).map((type) => ({
    words: RELATION_TYPES[type].name,
    signWidth: SAMPLE,
    sign: (x, y) =>
      strokeShapes(DRAWINGS[type], {
        from: { x, y },
        to: { x: x + SAMPLE, y },
        radii: [0, 0],
        colour: colours[DRAWINGS[type].ink],
        opacity: 1,
        isDashed: false,
        scale: 1,
        zoom: 1,
      }),
  }));
}

function topicEntries({ graph, display }: Picture, colours: Colours): readonly Entry[] {
  const topics = topicsOf(graph);
  const byConcept = topicByConcept(topics);
  const used = new Set([...display.concepts].map((key) => byConcept.get(key)));
  return topics
    .filter((topic) => used.has(topic))
    .map(({ label, index }) => ({
      words: label,
      signWidth: 2 * DOT,
      sign: (x, y) => [
        {
          kind: "circle",
          x: x + DOT,
          y,
          r: dotRadius(0.5),
          fill: colours.topics[index % TOPIC_COLOURS]?.mark ?? colours.muted,
        },
      ],
    }));
}

function widthOf({ words, signWidth }: Entry): number {
  return signWidth + AIR.sign + labelBox(words.replaceAll(" ", "\u00a0"), 0).width;
}

function rowsOf(entries: readonly Entry[], room: number): readonly (readonly Entry[])[] {
  const rows: Entry[][] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const width = widthOf(entry);
    if (taken + width > room) {
      rows.push([]);
      taken = 0;
    }
    rows.at(-1)?.push(entry);
    taken += width + AIR.entry;
  }
  return rows;
}

function rowShapes(row: readonly Entry[], y: number, colours: Colours): readonly Shape[] {
  let x = AIR.side;
  return row.flatMap((entry) => {
    const left = x;
    x += widthOf(entry) + AIR.entry;
    return [
      ...entry.sign(left, y),
      {
        kind: "text" as const,
        text: entry.words,
        x: left + entry.signWidth + AIR.sign,
        y: y + SIZE / 3,
        size: SIZE,
        weight: 400,
        fill: colours.ink,
        align: "start" as const,
      },
    ];
  });
}

/** A ground of its own, with a hairline above, so that nothing of the picture shows behind it. */
function groundShape(width: number, height: number, { surface, rule }: Colours): Shape {
  const [left, right] = [-1, width + 1];
  const corners = [
    { x: left, y: 0.5 },
    { x: right, y: 0.5 },
    { x: right, y: height + 1 },
    { x: left, y: height + 1 },
  ];
  return { kind: "lines", lines: [corners], isClosed: true, fill: surface, stroke: rule, width: 1 };
}
