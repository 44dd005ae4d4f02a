import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/graph/json.ts";
import { contrasts } from "../../src/graph/queries.ts";
import { comparisonOf } from "../../src/view/comparison.ts";
import { comparisonPicture } from "../../src/view/comparison-picture.ts";
import { NARROW, placeCards, WIDE, type Widths } from "../../src/view/comparison-places.ts";

const FILE = "graph-data/data-engineering.json";
const graph = readGraph(readFileSync(FILE, "utf8"), FILE);
const pictureOf = (keys: readonly string[], widths: Widths = WIDE) =>
  comparisonPicture(graph, comparisonOf(graph, keys), widths);
const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
type Box = { x: number; y: number; width: number; height: number };

describe("the picture of a comparison", () => {
  test.each([
    ["wide", WIDE],
    ["narrow", NARROW],
  ])(
    "keeps every card of every contrast apart from the others and within the picture, %s",
    (_name, widths) => {
      let drawn = 0;
      for (const { source, target } of contrasts(graph)) {
        const picture = pictureOf([source, target], widths);
        if (!picture) throw new Error(`${source} and ${target} are joined, and not drawn`);
        const { cards, width, height } = picture;
        drawn += cards.length;
        for (const [i, card] of cards.entries()) {
          expect(Math.min(card.x, card.y)).toBeGreaterThanOrEqual(0);
          expect(card.x + card.width).toBeLessThanOrEqual(width);
          expect(card.y + card.height).toBeLessThanOrEqual(height);
          for (const other of cards.slice(i + 1)) expect(apart(card, other)).toBe(true);
        }
      }
      expect(drawn).toBeGreaterThan(150);
    },
  );

  test("has the first concept at the left and the second at the right, and both level", () => {
    const cards = pictureOf(["oltp", "olap"])?.cards ?? [];
    const [left, right] = [cards[0], cards.at(-1)];
    expect([left?.concept, right?.concept]).toEqual(["oltp", "olap"]);
    expect(left?.x).toBe(0);
    expect((right?.x ?? 0) + (right?.width ?? 0)).toBe(WIDE.whole);
    expect(left?.y).toBe(right?.y);
    expect(pictureOf(["olap", "oltp"])?.cards[0]?.concept).toBe("olap");
  });

  test("draws what both are joined to, with the marks of the types, and says so in a sentence", () => {
    const picture = pictureOf(["csv", "parquet"]);
    expect(picture?.sentence).toMatch(
      /^CSV at the left, Parquet at the right; between them, joined to both: File Format/,
    );
    // A hollow triangle is an outline with a stroke and without a fill.
    const hollow = picture?.lines.filter(
      (shape) => shape.kind === "lines" && shape.isClosed && shape.fill === undefined && shape.stroke,
    );
    expect(hollow).toHaveLength(2);
    const tips = hollow?.flatMap((shape) => (shape.kind === "lines" ? shape.lines.flat() : [])) ?? [];
    const format = picture?.cards.find(({ concept }) => concept === "file-format");
    for (const { x } of tips)
      expect(Math.abs(x - WIDE.whole / 2)).toBeLessThan((format?.width ?? 0) / 2 + 20);
    expect(pictureOf(["oltp", "olap"])?.words.map(({ word }) => word)).toEqual(["vs"]);
  });

  test("shows the chain where nothing is shared, and is left out where nothing joins the two", () => {
    const chain = pictureOf(["etl", "primary-key"]);
    expect(chain?.sentence).toContain("in a chain: ELT, Data Warehouse.");
    expect(chain?.cards.map(({ concept }) => concept)).toEqual([
      "etl",
      "elt",
      "data-warehouse",
      "primary-key",
    ]);
    const bare = graph.copy() as typeof graph;
    bare.clearEdges();
    for (const keys of [
      ["oltp", "olap"],
      ["hot-data", "warm-data", "cold-data"],
    ])
      expect(comparisonPicture(bare, comparisonOf(bare, keys), WIDE)).toBeUndefined();
  });

  test.each([
    ["wide", WIDE],
    ["narrow", NARROW],
  ])(
    "has three or four one below the other, and beside them what two or more are joined to, %s",
    (_, widths) => {
      for (const keys of [
        ["hot-data", "warm-data", "cold-data"],
        ["inmon", "kimball", "data-vault"],
        ["etl", "elt", "push", "pull"],
      ]) {
        const { cards = [], words = [], height = 0 } = pictureOf(keys, widths) ?? {};
        const own = cards.slice(0, keys.length);
        expect(own.map(({ concept }) => concept)).toEqual(keys);
        expect(own.every(({ x }) => x === 0)).toBe(true);
        for (const [i, card] of cards.entries()) {
          expect(card.y).toBeGreaterThanOrEqual(0);
          expect(card.y + card.height).toBeLessThanOrEqual(height);
          for (const other of cards.slice(i + 1)) expect(apart(card, other)).toBe(true);
          const joined = keys.filter((key) => graph.areNeighbors(key, card.concept)).length;
          if (!keys.includes(card.concept)) expect(joined).toBeGreaterThan(1);
        }
        expect(words.every(({ word }) => word === "vs")).toBe(true);
      }
      expect(pictureOf(["hot-data", "warm-data", "cold-data"], widths)?.words).toHaveLength(2);
      expect(pictureOf(["hot-data", "warm-data", "cold-data"])?.sentence).toBe(
        "Hot Data, Warm Data, Cold Data, one below the other; beside them, joined to two or more: Data Access Frequency, Storage.",
      );
    },
  );

  test("breaks a name that is too long for its card", () => {
    const named = (label: string) => ({ concept: label, label });
    const cast = { left: named("Antidisestablishmentarianism-free zone"), right: named("B"), between: [] };
    const [left] = placeCards({ ...cast, hasLane: true, isChain: false }, NARROW);
    expect(left?.lines.length).toBeGreaterThan(3);
    expect(left?.lines.join("").replaceAll(" ", "")).toBe("Antidisestablishmentarianism-freezone");
  });
});
