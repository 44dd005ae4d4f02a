import { describe, expect, it } from "vitest";
import { Distances } from "../../src/layout/distances.ts";
import { stressEstimate } from "../../src/layout/estimate.ts";
import { layoutGraph } from "../../src/layout/layout.ts";
import { groundOf, plansOf } from "../../src/layout/plan.ts";
import type { Positions } from "../../src/layout/positions.ts";
import { resettle, settle } from "../../src/layout/settle.ts";
import { stressOf } from "../../src/layout/stress.ts";
import { glossaryGraph } from "../bench/glossary-graph.ts";

const graph = glossaryGraph(120);
const ground = groundOf(graph);
const [plan] = plansOf(ground, 1);
if (!plan) throw new Error("A graph with concepts has a plan.");
const places = settle(graph, plan);
const distances = new Distances(graph);

function axis(positions: Positions, name: "x" | "y"): Float64Array {
  return Float64Array.from(distances.keys, (key) => positions.get(key)?.[name] ?? 0);
}

describe("Distances", () => {
  it("counts the relations on the shortest path, and 0 where there is none", () => {
    const row = distances.sources.findIndex((source) => distances.keys[source] === "Topic 0");
    expect(distances.between(row, "Life cycle")).toBe(1);
    expect(distances.between(row, "Topic 1")).toBe(2);
    expect(distances.between(row, "Topic 0")).toBe(0);
  });

  it("measures the same stress as is reported", () => {
    const stress = distances.stressAt(axis(places, "x"), axis(places, "y"));
    expect(stress).toBeCloseTo(stressOf(graph, places), 9);
  });

  it("finds the scale of places", () => {
    const step = distances.stepAt(places);
    const twice = new Map([...places].map(([key, { x, y }]) => [key, { x: 2 * x, y: 2 * y }]));
    expect(distances.stepAt(twice)).toBeCloseTo(2 * step, 6);
  });
});

describe("stressEstimate", () => {
  it("is near the stress of the shelves that are known", () => {
    const estimate = stressEstimate(ground, distances, places);
    expect(Math.abs(estimate(plan.shelves) - stressOf(graph, places))).toBeLessThan(0.03);
  });

  it("tells better shelves from worse ones", () => {
    const estimate = stressEstimate(ground, distances, places);
    const oneOnEach = plan.shelves.flatMap(({ regions, rows }) =>
      regions.map((region) => ({ regions: [region], rows })),
    );
    expect(estimate(oneOnEach)).toBeGreaterThan(estimate(plan.shelves) + 0.01);
  });
});

describe("resettle", () => {
  it("brings distances nearer to those in the graph", () => {
    const again = resettle(graph, plan, { before: places, distances });
    expect(stressOf(graph, again)).toBeLessThan(stressOf(graph, places));
  });
});

describe("layoutGraph", () => {
  it("betters the first picture, and takes that where somebody waits", () => {
    const quick = stressOf(graph, layoutGraph(graph, { isQuick: true }));
    expect(stressOf(graph, layoutGraph(graph))).toBeLessThan(quick - 0.005);
    expect(quick).toBeCloseTo(stressOf(graph, places), 3);
  });
});
