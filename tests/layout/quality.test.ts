import { describe, expect, it } from "vitest";
import type { Positions } from "../../src/layout/positions.ts";
import { qualityOf } from "../../src/layout/quality.ts";
import { graphOf, type Row } from "./sample.ts";

type Places = Readonly<Record<string, readonly [x: number, y: number]>>;

function qualityAt(places: Places, rows: readonly Row[]) {
  const positions: Positions = new Map(Object.entries(places).map(([key, [x, y]]) => [key, { x, y }]));
  return qualityOf(graphOf({ "": Object.keys(places) }, rows), positions);
}

const SQUARE: Places = { a: [0, 0], b: [200, 0], c: [0, 200], d: [200, 200] };

describe("qualityOf", () => {
  it("counts pairs whose dots or labels overlap", () => {
    expect(qualityAt(SQUARE, []).overlaps).toBe(0);
    expect(qualityAt({ a: [0, 0], b: [5, 20], c: [300, 0] }, []).overlaps).toBe(1);
    expect(qualityAt({ "a long label": [0, 0], "another one": [60, 0] }, []).overlaps).toBe(1);
  });

  it("counts labels that lines of others run through, not those of the ends", () => {
    const through: Row[] = [["a", "kind-of", "b"]];
    expect(qualityAt({ a: [-100, 24], b: [100, 24], mid: [0, 0] }, through).struckLabels).toBe(1);
    expect(qualityAt({ a: [-100, 80], b: [100, 80], mid: [0, 0] }, through).struckLabels).toBe(0);
    expect(qualityAt({ a: [0, 0], b: [0, 100] }, through).struckLabels).toBe(0);
  });

  it("gives the share of pairs of typed lines that cross", () => {
    const diagonals: Row[] = [
      ["a", "kind-of", "d"],
      ["b", "kind-of", "c"],
      ["a", "mentions", "b"],
    ];
    expect(qualityAt(SQUARE, diagonals).crossings).toBe(1);
    expect(qualityAt(SQUARE, [...diagonals, ["a", "part-of", "b"]]).crossings).toBeCloseTo(1 / 3);
    expect(qualityAt(SQUARE, []).crossings).toBe(0);
  });

  it("finds no stress where distances are those of the graph, at any scale", () => {
    const chain: Row[] = [
      ["a", "mentions", "b"],
      ["b", "mentions", "c"],
    ];
    expect(qualityAt({ a: [0, 0], b: [70, 0], c: [140, 0] }, chain).stress).toBeCloseTo(0);
    // Ratios of distance to steps: 1, 1 and 0 in both directions, so 1 − (4/6)² / (4/6).
    expect(qualityAt({ a: [0, 0], b: [70, 0], c: [0, 0] }, chain).stress).toBeCloseTo(1 / 3);
  });

  it("counts the way through a topic in stress, and not in that of lines alone", () => {
    const members: Row[] = [
      ["a", "in-topic", "b"],
      ["c", "in-topic", "b"],
    ];
    const row = { a: [0, 0], b: [70, 0], c: [0, 0] } as const;
    expect(qualityAt(row, members)).toMatchObject({ stress: expect.closeTo(1 / 3), lineStress: 0 });
  });

  it("gives the shares of level contrasts and of parts below", () => {
    const rows: Row[] = [
      ["a", "contrasts-with", "b"],
      ["a", "contrasts-with", "c"],
      ["c", "part-of", "a"],
      ["b", "kind-of", "d"],
    ];
    expect(qualityAt(SQUARE, rows)).toMatchObject({ level: 0.5, below: 0.5 });
    expect(qualityAt(SQUARE, [["b", "part-of", "a"]]).below).toBe(0);
    expect(qualityAt(SQUARE, [])).toMatchObject({ level: 1, below: 1, lanes: 1 });
  });

  it("reads stages like lines of text", () => {
    const stages = (...keys: string[]) =>
      keys.map((key, i): Row => [key, "stage-of", "whole", { order: i + 1 }]);
    const places = { ...SQUARE, whole: [100, -100] } as const;
    expect(qualityAt(places, stages("a", "b", "c", "d")).lanes).toBe(1);
    expect(qualityAt(places, stages("b", "a", "c", "d")).lanes).toBe(0);
  });
});
