import { html, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { regionLabels } from "../../view/atlas/region-labels.ts";
import type { RegionMap } from "../../view/atlas/region-map.ts";
import { REGION_PENS, regionMarks, TIE_OPACITY, tieWidth } from "../../view/atlas/region-marks.ts";
import { headsOf, neighborsInWords, regionInWords, tieInWords } from "../../view/atlas/region-words.ts";
import type { Colours } from "../../view/palette.ts";
import { openRegion } from "../../view/transitions.ts";
import { counted } from "../../view/words.ts";
import type { Pointed } from "../events.ts";
import type { Depiction } from "./depiction.ts";
import { type PictureElement, relationElementId, topicClass } from "./picture-elements.ts";
import type { PictureRule } from "./picture-style.ts";

/** Draws a map of the regions of `whole`: bubbles that open, and ties between them. */
export function regionDepiction(whole: ConceptGraph, map: RegionMap): Depiction {
  return {
    elements: () => regionElements(map),
    rules: regionRules,
    map: (_graph, shown, places, use) => regionLabels(map, shown, places, use),
    marks: (picture, colours) => regionMarks(map, picture, colours),
    radii: map.radii,
    radius: (_graph, key, { zoom }) => (map.radii.get(key) ?? 0) * zoom,
    announce: (_graph, _display, key) => announced(map, key),
    card: (pointed) => card(whole, map, pointed),
    open: (key) => openRegion(key),
  };
}

function regionElements({ graph, radii, regions, ties }: RegionMap): readonly PictureElement[] {
  const bubbles = graph.mapNodes((id, { x = 0, y = 0 }): PictureElement => {
    const data = { id, size: 2 * (radii.get(id) ?? 0) };
    return { group: "nodes", data, classes: topicClass(regions.get(id)?.topic), position: { x, y } };
  });
  const lines = [...ties].map(([key, tie]): PictureElement => {
    const { source, target } = tie;
    const data = { id: relationElementId(key), key, source, target, pen: tieWidth(tie) };
    return { group: "edges", data, classes: "" };
  });
  return [...bubbles, ...lines];
}

function regionRules(colours: Colours, scale: number): readonly PictureRule[] {
  const bubble = {
    width: "data(size)",
    height: "data(size)",
    "background-color": colours.surface,
    "border-width": REGION_PENS.rim * scale,
    "border-color": colours.edge,
  };
  const topics = colours.topics.map(({ ground, mark }, i) => ({
    selector: `node.topic-${i}`,
    style: { "background-color": ground, "border-color": mark },
  }));
  const tie = {
    width: `mapData(pen, 0, ${REGION_PENS.most}, 0, ${REGION_PENS.most * scale})`,
    "line-color": colours.line,
    opacity: TIE_OPACITY,
    "curve-style": "straight",
  };
  return [
    { selector: "node", style: bubble },
    ...topics,
    { selector: "edge", style: tie },
    { selector: ".is-hidden", style: { display: "none" } },
    { selector: ":active", style: { "overlay-opacity": 0 } },
  ];
}

function announced(map: RegionMap, key: string): string {
  const region = map.regions.get(key);
  if (!region) return "";
  const neighbors = neighborsInWords(map, key);
  const joined = neighbors.length > 0 ? ` Joined to ${neighbors.join(", ")}.` : "";
  return `Region ${regionInWords(region)}.${joined}`;
}

function card(whole: ConceptGraph, map: RegionMap, { kind, key }: Pointed): TemplateResult {
  return kind === "concept" ? regionCard(whole, map, key) : tieCard(map, key);
}

function regionCard(whole: ConceptGraph, map: RegionMap, key: string): TemplateResult {
  const region = map.regions.get(key);
  if (!region) return html``;
  const neighbors = neighborsInWords(map, key);
  return html`
    <p class="card-title">${region.label} <span class="card-topic">${counted(region.keys.length, "concept")}</span></p>
    <p>${headsOf(whole, region).join(", ")} …</p>
    ${neighbors.length > 0 ? html`<p class="card-source">Joined to ${neighbors.join(", ")}</p>` : ""}
  `;
}

function tieCard({ ties, regions }: RegionMap, key: string): TemplateResult {
  const tie = ties.get(key);
  if (!tie) return html``;
  const [source, target] = [regions.get(tie.source), regions.get(tie.target)];
  return html`<p class="card-title">${source?.label} <em>and</em> ${target?.label}</p><p>${tieInWords(tie)}</p>`;
}
