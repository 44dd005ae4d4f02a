import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConceptGraph } from "../../src/graph/concept-graph.ts";
import { readGraph } from "../../src/graph/json.ts";
import { assignPositions, layoutGraph } from "../../src/layout/layout.ts";
import type { Position, Positions } from "../../src/layout/positions.ts";
import { qualityOf } from "../../src/layout/quality.ts";
import { TYPED } from "../../src/model/relation.ts";
import { glossaryGraph } from "../bench/glossary-graph.ts";
import { type Members, type Row, ratedGraphOf } from "./sample.ts";

function placed(members: Members, rows: readonly Row[]): (key: string) => Position {
  const positions = layoutGraph(ratedGraphOf(members, rows));
  return (key) => positions.get(key) as Position;
}

/** The places that a file holds. */
function placesIn(graph: ConceptGraph): Positions {
  return new Map(graph.mapNodes((key, { x = 0, y = 0 }) => [key, { x, y }]));
}

function bytes(positions: Positions): string {
  return JSON.stringify([...positions]);
}

const LIFE_CYCLE: Row[] = ["Generation", "Storage", "Serving"].map((stage, i) => [
  stage,
  "stage-of",
  "Life cycle",
  { order: i + 1 },
]);
const TOPICS: Members = {
  Serving: ["Serving", "dashboard", "reverse etl"],
  Generation: ["Generation", "source", "event"],
  Storage: ["Storage", "lake", "warehouse", "table", "column"],
  Roles: ["Roles", "engineer", "analyst"],
  "": ["Life cycle", "loose"],
};

describe("layoutGraph", () => {
  it("sets alternatives level and side by side, with room between their labels", () => {
    const at = placed({ "": ["push", "pull", "poll", "other"] }, [
      ["push", "contrasts-with", "pull"],
      ["pull", "contrasts-with", "poll"],
      ["push", "contrasts-with", "poll"],
    ]);
    expect(at("push").y).toBe(at("pull").y);
    expect(at("poll").y).toBe(at("pull").y);
    const [left, middle, right] = ["push", "pull", "poll"].map((key) => at(key).x).sort((a, b) => a - b);
    expect((middle as number) - (left as number)).toBeGreaterThan(50);
    expect((right as number) - (middle as number)).toBeGreaterThan(50);
  });

  it("sets parts and kinds below, their whole over the middle of them", () => {
    const at = placed({ "": ["avro", "csv", "format", "header"] }, [
      ["avro", "kind-of", "format"],
      ["csv", "kind-of", "format"],
      ["header", "part-of", "csv"],
    ]);
    expect(at("avro").y).toBeGreaterThan(at("format").y);
    expect(at("header").y).toBeGreaterThan(at("csv").y);
    expect(at("format").x).toBeCloseTo((at("avro").x + at("csv").x) / 2, 0);
  });

  it("runs stages from left to right in their order, below their process", () => {
    const at = placed({ "": ["modelled", "clean", "raw", "pipeline"] }, [
      ["modelled", "stage-of", "pipeline", { order: 3 }],
      ["clean", "stage-of", "pipeline", { order: 2 }],
      ["raw", "stage-of", "pipeline", { order: 1 }],
    ]);
    expect(at("raw").x).toBeLessThan(at("clean").x);
    expect(at("clean").x).toBeLessThan(at("modelled").x);
    expect(at("clean").y).toBeGreaterThan(at("pipeline").y);
  });

  it("runs topics that are stages as a lane below their process, and sets other topics elsewhere", () => {
    const at = placed(TOPICS, LIFE_CYCLE);
    expect(at("source").x).toBeLessThan(at("warehouse").x);
    expect(at("Generation").y).toBe(at("Storage").y);
    expect(at("Storage").x).toBeLessThan(at("Serving").x);
    expect(at("Generation").y).toBeGreaterThan(at("Life cycle").y);
    expect(at("Roles").y).toBeGreaterThan(at("Storage").y);
  });

  it("keeps the row of the lane clear of all but the stages", () => {
    const at = placed(TOPICS, LIFE_CYCLE);
    for (const stage of ["Generation", "Storage", "Serving"])
      for (const key of TOPICS[stage]?.slice(1) ?? []) expect(at(key).y).toBeGreaterThan(at(stage).y);
    expect(["engineer", "analyst"].some((key) => at(key).y === at("Roles").y)).toBe(true);
  });

  it("keeps every topic in a rectangle of its own", () => {
    const graph = glossaryGraph(200);
    const regions = regionsIn(graph, layoutGraph(graph));
    for (const [i, a] of regions.entries()) {
      for (const b of regions.slice(i + 1)) {
        expect(a.left > b.right || b.left > a.right || a.top > b.bottom || b.top > a.bottom).toBe(true);
      }
    }
  });

  it("sets a contrast between two neighbouring topics level as well, and a part below its whole", () => {
    const at = placed(TOPICS, [
      ...LIFE_CYCLE,
      ["column", "part-of", "table"],
      ["event", "contrasts-with", "column"],
      ["dashboard", "part-of", "warehouse"],
    ]);
    expect(at("event").y).toBe(at("column").y);
    expect(at("dashboard").y).toBeGreaterThan(at("warehouse").y);
  });

  it("drops the least sure of relations that contradict each other", () => {
    const at = placed({ "": ["a", "b", "c"] }, [
      ["a", "part-of", "b", { confidence: 0.9 }],
      ["b", "part-of", "c", { confidence: 0.8 }],
      ["c", "part-of", "a", { confidence: 0.7 }],
      ["a", "contrasts-with", "c", { confidence: 0.5 }],
    ]);
    expect(at("a").y).toBeGreaterThan(at("b").y);
    expect(at("b").y).toBeGreaterThan(at("c").y);
  });

  it("believes the surer of a contrast and a part", () => {
    const both = (contrast: number): Row[] => [
      ["a", "contrasts-with", "b", { confidence: contrast }],
      ["a", "part-of", "b", { confidence: 0.7 }],
    ];
    const level = placed({ "": ["a", "b"] }, both(0.8));
    expect(level("a").y).toBe(level("b").y);
    const below = placed({ "": ["a", "b"] }, both(0.6));
    expect(below("a").y).toBeGreaterThan(below("b").y);
  });

  it("places nothing, one and two concepts", () => {
    expect(layoutGraph(ratedGraphOf({}, [])).size).toBe(0);
    expect([...layoutGraph(ratedGraphOf({ "": ["a"] }, []))]).toEqual([["a", { x: 0, y: 0 }]]);
    expect(layoutGraph(ratedGraphOf({ "": ["a", "b"] }, [])).size).toBe(2);
  });

  it("keeps what it promises for a graph like that of a glossary", () => {
    const graph = glossaryGraph(220);
    const quality = qualityOf(graph, layoutGraph(graph));
    expect(quality).toMatchObject({ overlaps: 0, lanes: 1 });
    expect(quality.crossings).toBeLessThan(0.02);
    expect(quality.level).toBeGreaterThan(0.9);
    expect(quality.below).toBeGreaterThan(0.9);
    expect(quality.aspect).toBeGreaterThan(1);
    expect(quality.aspect).toBeLessThan(2.4);
  });

  it("keeps its promises in the graph that is shipped", () => {
    const graph = readGraph(
      readFileSync("graph-data/data-engineering.json", "utf8"),
      "data-engineering.json",
    );
    const quality = qualityOf(graph, placesIn(graph));
    expect(quality).toMatchObject({ overlaps: 0, lanes: 1 });
    expect(quality.crossings).toBeLessThan(0.02);
    expect(quality.stress).toBeLessThan(0.25);
    expect(quality.level).toBeGreaterThan(0.95);
    expect(quality.below).toBeGreaterThan(0.95);
  });

  it("never fails, never overlaps, places every concept and gives the same bytes twice, whatever the graph", () => {
    fc.assert(
      fc.property(anyGraph, ({ members, rows }) => {
        const graph = ratedGraphOf(members, rows);
        const positions = layoutGraph(graph);
        expect([...positions.keys()].sort()).toEqual(graph.nodes().sort());
        for (const value of [...positions.values()].flatMap(({ x, y }) => [x, y])) {
          expect(Math.round(value * 10) / 10).toBe(value);
        }
        expect(qualityOf(graph, positions).overlaps).toBe(0);
        expect(bytes(layoutGraph(graph))).toBe(bytes(positions));
      }),
      { numRuns: 60, seed: 4 },
    );
  }, 60_000);

  it("does not depend on the order of the relations", () => {
    const backwards = placed(TOPICS, [...LIFE_CYCLE].reverse());
    const forwards = placed(TOPICS, LIFE_CYCLE);
    expect(backwards("Storage")).toEqual(forwards("Storage"));
  });
});

describe("assignPositions", () => {
  it("writes places on the concepts and keeps all else", () => {
    const graph = ratedGraphOf({ "": ["a"] }, []);
    assignPositions(graph, new Map([["a", { x: 1.5, y: 2 }]]));
    expect(graph.getNodeAttributes("a")).toMatchObject({ label: "a", x: 1.5, y: 2 });
  });
});

/** Any members and relations: contradictions, cycles, stages without order, topics without concepts. */
const anyGraph = fc.integer({ min: 0, max: 30 }).chain((count) => {
  const keys = Array.from({ length: count }, (_, i) => `concept ${i} ${"x".repeat((i * 7) % 40)}`);
  const topic = fc.constantFrom("", "One", "Two");
  const end = fc.constantFrom(...keys, "One");
  const more = fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), order: fc.nat(4) });
  const row = fc.tuple(end, fc.constantFrom(...TYPED, "mentions" as const), end, more);
  return fc.record({
    members: fc.array(topic, { minLength: count, maxLength: count }).map((topics) => membersOf(keys, topics)),
    rows: fc.array(row, { maxLength: 60 }),
  });
});

function membersOf(keys: readonly string[], topics: readonly string[]): Members {
  const members: Record<string, string[]> = { One: ["One"], Two: [], "": [] };
  for (const [i, key] of keys.entries()) members[topics[i] as string]?.push(key);
  return members;
}

function regionsIn(graph: ConceptGraph, positions: Positions) {
  return graph.getAttribute("topics").map((topic) => {
    const keys = graph.filterNodes((_key, attributes) => (attributes.topic ?? attributes.label) === topic);
    const [xs, ys] = [
      keys.map((key) => positions.get(key)?.x ?? 0),
      keys.map((key) => positions.get(key)?.y ?? 0),
    ];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  });
}
