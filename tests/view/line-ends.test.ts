import fc from "fast-check";
import { expect, test } from "vitest";
import { readGraph } from "../../src/graph/json.ts";
import { labelBox } from "../../src/layout/label-box.ts";
import type { Point } from "../../src/view/geometry.ts";
import type { Label } from "../../src/view/labels.ts";
import { endOutside, lineEnds } from "../../src/view/line-ends.ts";
import { sampleFile } from "../graph/sample.ts";

const label: fc.Arbitrary<Label> = fc
  .record({ name: fc.stringMatching(/^[A-Za-z ]{1,28}$/), drop: fc.integer({ min: 7, max: 11 }) })
  .map(({ name, drop }) => ({ id: "", x: 0, y: 0, drop, box: labelBox(name, 0.5), kind: "concept" }));
const offset = fc.integer({ min: -300, max: 300 });

/** Whether any of many points of a line lies in the label, which hangs from 0, 0. */
function crosses({ box, drop }: Label, from: Point, to: Point): boolean {
  return Array.from({ length: 500 }, (_, i) => i / 499).some((share) => {
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    return Math.abs(x) < box.width / 2 - 0.01 && y > drop + 0.01 && y < drop + box.height - 0.01;
  });
}

test("no line runs through the label of its own end", () => {
  fc.assert(
    fc.property(label, offset, offset, (each, x, y) => {
      const end = endOutside(each, { x, y });
      const isTaken = end !== undefined && end.left <= 0;
      expect(!isTaken && crosses(each, end?.offset ?? { x: 0, y: 0 }, { x, y })).toBe(false);
    }),
  );
});

test("a line that passes the label by ends at the dot", () => {
  const each: Label = { id: "", x: 0, y: 0, drop: 8, box: labelBox("ACID", 0.5), kind: "concept" };
  for (const toward of [
    { x: 0, y: -50 },
    { x: 80, y: 0 },
    { x: -80, y: 12 },
  ])
    expect(endOutside(each, toward)).toBeUndefined();
});

test("a line from below ends at the dot whose label stands over it", () => {
  const box = labelBox("ACID", 0.5);
  const each: Label = { id: "", x: 0, y: 0, drop: -8 - box.height, box, kind: "concept" };
  expect(endOutside(each, { x: 0, y: 60 })).toBeUndefined();
});

test("a line from straight below ends under the label, and keeps its direction from aside", () => {
  const each: Label = { id: "", x: 0, y: 0, drop: 8, box: labelBox("ACID", 0.5), kind: "concept" };
  const under = 8 + each.box.height;
  const below = endOutside(each, { x: 0, y: 60 });
  expect(below?.offset).toEqual({ x: 0, y: under });
  expect(below?.left).toBeCloseTo(60 - under);
  const aside = endOutside(each, { x: 40, y: 40 });
  expect(aside?.offset.x).toBeCloseTo(aside?.offset.y ?? 0);
  expect(aside?.offset.x).toBeCloseTo(Math.min(under, each.box.width / 2 + 3));
});

test("only the upper end of a line gives way, and only to a label that shows", () => {
  const graph = readGraph(sampleFile(), "sample.json");
  const relations = new Set(["csv kind-of format"]);
  const places = new Map([
    ["csv", { x: 0, y: 100 }],
    ["format", { x: 0, y: 0 }],
  ]);
  const format: Label = { id: "format", x: 0, y: 0, drop: 8, box: labelBox("Format", 0), kind: "concept" };
  expect(lineEnds(graph, relations, places, [], 1).size).toBe(0);
  expect(lineEnds(graph, relations, places, [{ ...format, id: "csv" }], 1).size).toBe(0);
  const end = lineEnds(graph, relations, places, [format], 2).get("csv kind-of format");
  expect(end).toMatchObject({ at: "target", offset: { x: 0, y: 8 + format.box.height } });
});
