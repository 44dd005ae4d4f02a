import { describe, expect, it } from "vitest";
import { compileGraph } from "../../src/compile.ts";
import { displayOf, emphasisOfConcept } from "../../src/view/display.ts";
import { pictureMap } from "../../src/view/map.ts";
import { COLOURS, type Theme } from "../../src/view/palette.ts";
import { composePicture } from "../../src/view/sheet/compose.ts";
import type { Picture } from "../../src/view/sheet/picture.ts";
import { pictureSheet } from "../../src/view/sheet/picture-sheet.ts";
import { svgOf } from "../../src/view/sheet/svg.ts";
import { INITIAL_STATE } from "../../src/view/state.ts";

const TEXT = `# Stores

## Formats

**Row**: A row is a kind of format. Unlike a column, a row keeps one record together.

**Column**: A column is a kind of format.

**Format**: A way to write data.
`;
const { graph } = compileGraph([{ path: "s.md", text: TEXT }]);

function pictureOf(selected?: string): Picture {
  const display = displayOf(graph, INITIAL_STATE);
  const places = new Map(graph.mapNodes((key, { x = 0, y = 0 }) => [key, { x: x * 3, y: y * 3 }] as const));
  const viewport = { zoom: 1, pan: { x: 400, y: 300 }, width: 800, height: 600 };
  const emphasis = selected === undefined ? undefined : emphasisOfConcept(graph, display, selected);
  const map = pictureMap(graph, display.concepts, places);
  return composePicture({
    graph,
    display,
    viewport,
    map,
    places,
    chosen: selected === undefined ? [] : [selected],
    emphasis,
    forced: [...(emphasis?.concepts ?? [])],
  });
}

function svg(picture: Picture, { theme = "light" as Theme, hasLegend = false } = {}): string {
  return svgOf(pictureSheet(picture, { colours: COLOURS[theme], font: '"Segoe UI", sans-serif', hasLegend }));
}

describe("a picture as SVG", () => {
  it("names every concept in the picture in text, and draws a dot for each", () => {
    const file = svg(pictureOf());
    for (const name of ["Row", "Column", "Formats"])
      expect(file).toMatch(new RegExp(`<text [^>]*>${name}</text>`));
    expect(file.match(/<circle/g)).toHaveLength(graph.order);
  });

  it("is the same file each time, in the colors of its theme", () => {
    expect(svg(pictureOf())).toBe(svg(pictureOf()));
    expect(svg(pictureOf())).toContain(`fill="${COLOURS.light.paper}"`);
    expect(svg(pictureOf(), { theme: "dark" })).toContain(`fill="${COLOURS.dark.paper}"`);
  });

  it("explains in its legend only what it shows, and is so much higher", () => {
    const [plain, file] = [svg(pictureOf()), svg(pictureOf(), { hasLegend: true })];
    expect(plain).toContain('height="600"');
    expect(plain).not.toContain("kind of</text>");
    expect(Number(/height="(\d+)"/.exec(file)?.[1])).toBeGreaterThan(630);
    expect(file).toContain("kind of</text>");
    expect(file).not.toContain("stage of</text>");
  });

  it("lets what is selected stand out", () => {
    const file = svg(pictureOf("row"));
    expect(file).toMatch(
      new RegExp(`<text [^>]*font-weight="650"[^>]* fill="${COLOURS.light.accent}"[^>]*>Row</text>`),
    );
    expect(file).toMatch(/opacity="0.4"|opacity="0.5"/);
    expect(svg(pictureOf())).not.toContain('opacity="0.5"');
  });

  it("stays well formed whatever a label holds", () => {
    const hostile = '</text><script>&"]]>\u0000\uD800';
    const look = { colours: COLOURS.light, font: hostile, hasLegend: false };
    const sheet = pictureSheet(pictureOf(), look);
    const shape = {
      kind: "text",
      text: hostile,
      x: 0,
      y: 0,
      size: 12,
      weight: 400,
      fill: "red",
      align: "start",
    } as const;
    const file = svgOf({
      ...sheet,
      title: hostile,
      language: hostile,
      layers: [{ name: "names", shapes: [shape] }],
    });
    expect(file).not.toContain("<script");
    expect(file).not.toContain("]]>");
    expect(file).toContain("&lt;/text&gt;&lt;script&gt;&amp;&quot;]]&gt;\uFFFD\uFFFD</text>");
  });
});
