import { arrowSize, DRAWINGS, type Drawing, dotRadius, FAR, LINE_GAP, RIMS } from "../../view/drawing.ts";
import type { Colours } from "../../view/palette.ts";

/** A rule of Cytoscape's stylesheet. */
export interface PictureRule {
  readonly selector: string;
  readonly style: Style;
}
type Style = Readonly<Record<string, string | number>>;

/** Where a line that a label is in the way of ends, as its data say; all others end at their dots. */
const CUT = { "source-endpoint": "data(from)", "target-endpoint": "data(to)" };

/**
 * Rules of the picture for a set of colours; `scale` is how much larger marks are drawn than their size on
 * screen. Only classes and data decide, never a function per element. What stands out is no matter of theirs: it is painted
 * upon the picture, so that pointing at a concept restyles nothing.
 */
export function pictureStyle(colours: Colours, scale: number): readonly PictureRule[] {
  return [...conceptRules(colours, scale), ...relationRules(colours, scale), ...stateRules(colours, scale)];
}

function conceptRules(colours: Colours, scale: number): readonly PictureRule[] {
  const size = `mapData(importance, 0, 1, ${2 * dotRadius(0) * scale}, ${2 * dotRadius(1) * scale})`;
  const dot = {
    width: size,
    height: size,
    "background-color": colours.muted,
    "border-width": RIMS.plain * scale,
    "border-color": colours.paper,
    "border-position": "outside",
  };
  const topics = colours.topics.map(({ mark }, i) => ({
    selector: `node.topic-${i}`,
    style: { "background-color": mark },
  }));
  // A topic's own concept is a ring, as a capital has a sign of its own on a map.
  const rings = colours.topics.map(({ mark }, i) => ({
    selector: `node.topic.topic-${i}`,
    style: {
      "background-color": colours.paper,
      "border-color": mark,
      "border-width": RIMS.ring * scale,
      "border-position": "inside",
    },
  }));
  return [{ selector: "node", style: dot }, ...topics, ...rings];
}

function relationRules(colours: Colours, scale: number): readonly PictureRule[] {
  const types = Object.entries(DRAWINGS).map(([type, drawing]) => ({
    selector: `edge.${type}`,
    style: lineStyle(drawing, colours, scale),
  }));
  return [
    { selector: "edge", style: { "curve-style": "straight" } },
    ...types,
    { selector: "edge.inferred", style: dashed(scale) },
    { selector: "edge.is-cut", style: CUT },
    { selector: "edge.far", style: { opacity: FAR } },
  ];
}

function lineStyle(drawing: Drawing, colours: Colours, scale: number): Style {
  const colour = colours[drawing.ink];
  const ends = { source: drawing.source, "mid-target": drawing.middle, target: drawing.target };
  const arrows = Object.entries(ends).flatMap(([end, shape]) =>
    shape
      ? [
          [`${end}-arrow-shape`, shape],
          [`${end}-arrow-color`, colour],
          [`${end}-arrow-fill`, drawing.isHollow ? "hollow" : "filled"],
        ]
      : [],
  );
  return {
    width: drawing.width * scale,
    "line-color": colour,
    "line-style": drawing.stroke,
    "arrow-scale": arrowScale(drawing, scale),
    "source-distance-from-node": LINE_GAP * scale,
    "target-distance-from-node": LINE_GAP * scale,
    ...Object.fromEntries(arrows),
  };
}

function dashed(scale: number): Style {
  return { "line-style": "dashed", "line-dash-pattern": `${6 * scale} ${4 * scale}` };
}

/** Cytoscape sizes an arrow by its line, at least 29 units: undo that, so that arrows keep their size on screen. */
function arrowScale(drawing: Drawing, scale: number): number {
  const { width } = drawing;
  return (arrowSize(drawing) * scale) / Math.max((width * scale * 13.37) ** 0.9, 29);
}

function stateRules(colours: Colours, scale: number): readonly PictureRule[] {
  return [
    {
      selector: "node.is-marked",
      style: { "border-color": colours.accent, "border-width": RIMS.marked * scale },
    },
    { selector: "node.is-pinned", style: { shape: "rectangle" } },
    { selector: "edge.is-lost", style: { visibility: "hidden" } },
    { selector: ".is-hidden", style: { display: "none" } },
    { selector: ":active", style: { "overlay-opacity": 0 } },
  ];
}
