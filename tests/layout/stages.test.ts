import { describe, expect, it } from "vitest";
import { arrange } from "../../src/layout/arrange.ts";
import { blocksOf } from "../../src/layout/blocks.ts";
import { evened } from "../../src/layout/even.ts";
import { levelsOf } from "../../src/layout/levels.ts";
import { METRICS } from "../../src/layout/metrics.ts";
import { packWell } from "../../src/layout/order.ts";
import { packBlocks } from "../../src/layout/pack.ts";
import type { Tie } from "../../src/layout/ties.ts";

const half = () => 40;

function tie(source: string, placing: Tie["placing"], target: string): Tie {
  const type = placing === "level" ? "contrasts-with" : "kind-of";
  return { key: `${source}|${target}`, source, target, type, confidence: 1, order: 0, placing };
}

function blockOf(keys: readonly string[], ties: readonly Tie[]) {
  const blocks = blocksOf(keys, ties, half);
  expect(blocks).toHaveLength(1);
  return blocks[0] as (typeof blocks)[number];
}

const lone = (count: number) =>
  blocksOf(
    Array.from({ length: count }, (_, i) => `c${i}`),
    [],
    half,
  );

describe("levelsOf", () => {
  it("lets a whole of a deep part sink to just above it", () => {
    const ties = [tie("b", "below", "a"), tie("c", "below", "b"), tie("c", "below", "late")];
    const { groupOf, rows } = levelsOf(["a", "b", "c", "late"], ties);
    expect(["a", "b", "c", "late"].map((key) => rows[groupOf.get(key) as number])).toEqual([0, 1, 2, 1]);
  });

  it("drops what would set a concept below itself, by way of a level one too", () => {
    const ties = [tie("a", "below", "b"), tie("b", "level", "c"), tie("c", "below", "a")];
    expect(levelsOf(["a", "b", "c"], ties).kept).toEqual(ties.slice(0, 2));
  });
});

describe("blocksOf", () => {
  it("makes one block of what typed relations join, and one of every other concept", () => {
    const blocks = blocksOf(["a", "b", "c"], [tie("a", "level", "c"), tie("a", "below", "elsewhere")], half);
    expect(blocks.map(({ shape }) => [...shape.spots.keys()])).toEqual([["a", "c"], ["b"]]);
  });

  it("sets many kinds in several rows, so that a class is not wider than it must be", () => {
    const keys = ["a", "b", "c", "d", "e", "f", "g"];
    const block = blockOf(
      ["class", ...keys],
      keys.map((key) => tie(key, "below", "class")),
    );
    expect(block.rows).toBeGreaterThan(2);
    expect(block.width).toBeLessThan(500);
  });

  it("sets very many kinds in a field under their class that is about as wide as high", () => {
    const keys = Array.from({ length: 200 }, (_, i) => `kind ${i}`);
    const kinds = keys.map((key) => tie(key, "below", "class"));
    const { width, rows } = blockOf(["class", ...keys], kinds);
    expect(width / (rows * METRICS.row)).toBeGreaterThan(0.7);
    expect(width / (rows * METRICS.row)).toBeLessThan(1.6);
  });

  it("lets siblings change places, so that a part of two wholes stands between them", () => {
    const ties = [
      tie("shared", "below", "one"),
      tie("own", "below", "one"),
      tie("other", "below", "two"),
      tie("shared", "below", "two"),
    ];
    const { shape } = blockOf(["one", "shared", "own", "two", "other"], ties);
    const far = (key: string) => Math.abs((shape.spots.get(key)?.x ?? 0) - (shape.spots.get("two")?.x ?? 0));
    expect(far("shared")).toBeLessThan(far("own"));
  });

  it("keeps the order of the text where nothing is gained by another", () => {
    const keys = ["hot", "warm", "cold"];
    const pairs = [tie("hot", "level", "warm"), tie("warm", "level", "cold"), tie("hot", "level", "cold")];
    const widths = new Map([
      ["hot", 40],
      ["warm", 50],
      ["cold", 45],
    ]);
    const [block] = blocksOf(keys, pairs, (key) => widths.get(key) ?? 0);
    const { shape } = block as NonNullable<typeof block>;
    expect([...keys].sort((a, b) => (shape.spots.get(a)?.x ?? 0) - (shape.spots.get(b)?.x ?? 0))).toEqual(
      keys,
    );
  });
});

describe("packBlocks", () => {
  it("fills the rows evenly, from the left, and leaves the gap", () => {
    const packable = { blocks: lone(4), rows: 2, gap: 10, tops: new Map(), from: 0 };
    const { spots, width } = packBlocks(packable, [0, 1, 2, 3]);
    expect(spots.map(({ row }) => row)).toEqual([0, 1, 0, 1]);
    expect(width).toBe(80 + 10 + 80);
  });

  it("keeps a block in the rows that it may stand in", () => {
    const packable = { blocks: lone(3), rows: 3, gap: 10, tops: new Map([[0, [2]]]), from: 0 };
    expect(packBlocks(packable, [0, 1, 2]).spots[0]?.row).toBe(2);
  });
});

describe("packWell", () => {
  it("sets what is related near each other", () => {
    const packable = { blocks: lone(9), rows: 1, gap: 10, tops: new Map(), from: 0 };
    const pull = { block: 0, x: 40, row: 0, toward: { block: 8, x: 40, row: 0 }, weight: 1 };
    const { spots } = packWell(packable, { pulls: [pull], facings: [] });
    expect(Math.abs((spots[0]?.x ?? 0) - (spots[8]?.x ?? 0))).toBe(90);
  });

  it("keeps the row clear on the side where an alternative stands", () => {
    const packable = { blocks: lone(6), rows: 2, gap: 10, tops: new Map(), from: 0 };
    for (const side of ["left", "right"] as const) {
      const { spots } = packWell(packable, { pulls: [], facings: [{ block: 2, row: 0, side }] });
      const mine = spots[2] ?? { x: 0, row: 0 };
      const beyond = spots.filter(
        ({ x, row }) => row === mine.row && (side === "left" ? x < mine.x : x > mine.x),
      );
      expect(beyond).toEqual([]);
    }
  });
});

describe("evened", () => {
  it("spreads blocks over the width, with the same room to spare on both sides of each", () => {
    const packable = { blocks: lone(3), rows: 1, gap: 10, tops: new Map(), from: 0 };
    const { spots, width } = evened(packable, packBlocks(packable, [0, 1, 2]), 400);
    expect(width).toBe(400);
    expect(spots.map(({ x }) => Math.round(x))).toEqual([35, 35 + 80 + 10 + 35, 400 - 35 - 80]);
  });
});

describe("arrange", () => {
  const elastics = Array.from({ length: 6 }, () => ({
    leastRows: 10,
    widthIn: (rows: number) => Math.max(300, 6000 / rows),
  }));
  const bond = (other: number, pull: number) => [{ other, pull, notAbove: 0 }];

  it("keeps the lane on one shelf, in its order, before all else", () => {
    const [shelves] = arrange(
      { elastics, bonds: elastics.map(() => []), lane: [3, 1, 2], rest: [0, 4, 5] },
      1,
    );
    expect(shelves?.[0]?.regions.slice(0, 3)).toEqual([3, 1, 2]);
    expect(shelves?.flatMap(({ regions }) => regions).sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("keeps a lane on one shelf even where two would make a better shape", () => {
    const [shelves] = arrange(
      { elastics, bonds: elastics.map(() => []), lane: [3, 1, 2, 0, 5, 4], rest: [] },
      1,
    );
    expect(shelves?.map(({ regions }) => regions)).toEqual([[3, 1, 2, 0, 5, 4]]);
  });

  it("sets a region over the lane where its concepts are the wholes of parts in it", () => {
    const wide = elastics.map(() => ({ leastRows: 4, widthIn: () => 700 }));
    const bonds = elastics.map((_, i) => (i < 2 ? [{ other: 5, pull: 9, notAbove: 15 }] : []));
    const [shelves = []] = arrange({ elastics: wide, bonds, lane: [0, 1], rest: [2, 3, 4, 5] }, 1);
    const at = (region: number) => shelves.findIndex(({ regions }) => regions.includes(region));
    expect(at(5)).toBeLessThan(at(0));
    expect(shelves[at(0)]?.regions.slice(0, 2)).toEqual([0, 1]);
  });

  it("sets regions that much joins side by side", () => {
    const bonds = elastics.map((_, i) => (i === 0 ? bond(5, 500) : i === 5 ? bond(0, 500) : []));
    const [shelves] = arrange({ elastics, bonds, lane: [], rest: [0, 1, 2, 3, 4, 5] }, 1);
    const shelf = shelves?.find(({ regions }) => regions.includes(0))?.regions ?? [];
    expect(Math.abs(shelf.indexOf(0) - shelf.indexOf(5))).toBe(1);
  });

  it("gives nothing for nothing", () => {
    expect(arrange({ elastics: [], bonds: [], lane: [], rest: [] }, 1)).toEqual([]);
  });
});
