import { DRAWINGS, type Drawing } from "../../view/drawing.ts";
import { type Colours, TOPIC_COLOURS } from "../../view/palette.ts";

/** A rule of Cytoscape's stylesheet. */
export interface PictureRule {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number>>;
}

/** How strongly the rest recedes: while something is pointed at, and while something is merely selected. */
const FADED = { "is-faded": 0.12, "is-dimmed": 0.4 };

/**
 * Rules of the picture for a set of colours. Only classes and data decide, never a function per element, so a
 * change of emphasis restyles nothing but the elements that change class.
 */
export function pictureStyle(colours: Colours): readonly PictureRule[] {
  return [...conceptRules(colours), ...relationRules(colours), ...stateRules(colours)];
}

function conceptRules(colours: Colours): readonly PictureRule[] {
  const dot = {
    width: "data(size)",
    height: "data(size)",
    "background-color": colours.muted,
    "border-width": 1.5,
    "border-color": colours.paper,
    "overlay-opacity": 0,
    "z-index": "data(weight)",
  };
  const topics = colours.topics.map(({ mark }, i) => ({
    selector: Array.from({ length: 4 }, (_, lap) => `node.topic-${i + lap * TOPIC_COLOURS}`).join(", "),
    style: { "background-color": mark },
  }));
  return [{ selector: "node", style: dot }, ...topics];
}

function relationRules(colours: Colours): readonly PictureRule[] {
  const line = {
    "curve-style": "straight",
    "overlay-opacity": 0,
    "overlay-padding": 6,
    "source-endpoint": "outside-to-node",
    "target-endpoint": "outside-to-node",
  };
  const types = Object.entries(DRAWINGS).map(([type, drawing]) => ({
    selector: `edge.${type}`,
    style: lineStyle(drawing, colours),
  }));
  return [
    { selector: "edge", style: line },
    ...types,
    { selector: "edge.inferred", style: { "line-style": "dashed" } },
  ];
}

function lineStyle(drawing: Drawing, colours: Colours): Record<string, string | number> {
  const colour = colours[drawing.ink];
  const ends = { source: drawing.source, "mid-target": drawing.middle, target: drawing.target };
  const arrows = Object.entries(ends).flatMap(([end, shape]) => [
    [`${end}-arrow-shape`, shape ?? "none"],
    [`${end}-arrow-color`, colour],
    [`${end}-arrow-fill`, drawing.isHollow ? "hollow" : "filled"],
  ]);
  return {
    width: drawing.width,
    "line-color": colour,
    "line-style": drawing.stroke,
    "line-dash-pattern": "6 4",
    "arrow-scale": 1.1,
    ...(drawing.source || drawing.target
      ? { "source-distance-from-node": 2, "target-distance-from-node": 2 }
      : {}),
    ...Object.fromEntries(arrows),
  };
}

function stateRules(colours: Colours): readonly PictureRule[] {
  const fades = Object.entries(FADED).map(([name, opacity]) => ({
    selector: `.${name}`,
    style: { opacity },
  }));
  const ring = {
    "border-color": colours.accent,
    "border-width": 3,
    "border-position": "outside",
    "border-offset": 2,
  };
  return [
    ...fades,
    {
      selector: "edge.is-lit",
      style: {
        "z-index": 10,
        "line-color": colours.accent,
        "source-arrow-color": colours.accent,
        "target-arrow-color": colours.accent,
        "mid-target-arrow-color": colours.accent,
      },
    },
    { selector: "node.is-marked", style: { "border-color": colours.accent, "border-width": 4 } },
    { selector: "node.is-current", style: ring },
    { selector: ".is-hidden", style: { display: "none" } },
  ];
}
