import fc from "fast-check";
import { expect, test } from "vitest";
import { labelBox } from "../../src/layout/label-box.ts";
import {
  type Label,
  labelAt,
  overDots,
  overlap,
  type PlacedLabel,
  placeLabels,
  visibleFrom,
} from "../../src/view/labels.ts";

const WIDE = 1e9;

const label: fc.Arbitrary<Label> = fc
  .record({
    x: fc.integer({ min: -800, max: 800 }),
    y: fc.integer({ min: -500, max: 500 }),
    off: fc.integer({ min: 7, max: 11 }),
    isAbove: fc.boolean(),
    name: fc.stringMatching(/^[A-Za-z ]{1,28}$/),
    importance: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ x, y, off, isAbove, name, importance }) => {
    const box = labelBox(name, importance);
    return { id: "", x, y, drop: isAbove ? -off - box.height : off, box, kind: "concept" };
  });
const labels = fc
  .array(label, { maxLength: 40 })
  .map((list) => list.map((each, i) => ({ ...each, id: String(i) })));
const zoom = fc.double({ min: 0.05, max: 4, noNaN: true });

function at(list: readonly Label[], scale: number, forced: readonly string[] = []): readonly PlacedLabel[] {
  const viewport = { zoom: scale, pan: { x: WIDE / 2, y: WIDE / 2 }, width: WIDE, height: WIDE };
  return placeLabels(list, visibleFrom(list), viewport, forced);
}

function pairs(placed: readonly PlacedLabel[]): readonly (readonly [PlacedLabel, PlacedLabel])[] {
  return placed.flatMap((a, i) => placed.slice(i + 1).map((b) => [a, b] as const));
}

test("no label covers another at any zoom", () => {
  fc.assert(
    fc.property(labels, zoom, (list, scale) => {
      expect(pairs(at(list, scale)).some(([a, b]) => overlap(a, b))).toBe(false);
    }),
  );
});

test("what shows at one zoom shows at every closer one", () => {
  fc.assert(
    fc.property(labels, zoom, zoom, (list, a, b) => {
      const closer = new Set(at(list, Math.max(a, b)).map(({ label: { id } }) => id));
      expect(at(list, Math.min(a, b)).every(({ label: { id } }) => closer.has(id))).toBe(true);
    }),
  );
});

test("a label goes over its dot where it can be read there and under it cannot", () => {
  const box = labelBox("Database", 1);
  const database = { id: "database", x: 0, y: 0, drop: 10, box, kind: "concept", least: 0.4 } as const;
  const under = { ...database, id: "under", x: 20, y: 40 };
  const overhead = { ...database, id: "overhead", x: -20, y: -40 };
  const name: Label = { ...database, id: "topic", y: -60, drop: -10, kind: "topic" };
  expect(overDots([database], [database])).toEqual([]);
  expect(overDots([database], [database, under])).toEqual([{ ...database, drop: -10 - box.height }]);
  expect(overDots([database], [database, under, overhead])).toEqual([]);
  expect(overDots([database], [name, database, under])).toEqual([]);
});

test("no label covers the dot of another concept", () => {
  fc.assert(
    fc.property(labels, zoom, (list, scale) => {
      const dots = list.map(({ x, y }) => ({ x: x * scale + WIDE / 2, y: y * scale + WIDE / 2 }));
      const covers = ({ label: { box }, left, top }: PlacedLabel) =>
        dots.some(({ x, y }) => x > left && x < left + box.width && y > top && y < top + box.height);
      expect(at(list, scale).some(covers)).toBe(false);
    }),
  );
});

test("alone, a label shows from afar", () => {
  const one: Label = { id: "a", x: 0, y: 0, drop: 8, box: labelBox("Storage", 1), kind: "concept" };
  expect(visibleFrom([one])).toEqual([0]);
  const [first, second] = visibleFrom([one, { ...one, id: "b", x: 100 }]);
  expect(first).toBe(0);
  expect(second).toBeCloseTo((one.box.width + 6) / 100);
});

test("forced labels show, and push out what they would cover", () => {
  fc.assert(
    fc.property(
      labels.filter((list) => list.length > 0),
      zoom,
      (list, scale) => {
        const last = String(list.length - 1);
        const shown = at(list, scale, [last]);
        expect(shown.some(({ label: { id } }) => id === last)).toBe(true);
        expect(pairs(shown).some(([a, b]) => overlap(a, b))).toBe(false);
      },
    ),
  );
});

test("an asked label that another asked one would cover stands over its dot", () => {
  const beside = (id: string, x: number): Label => ({
    id,
    x,
    y: 0,
    drop: 8,
    box: labelBox("Warehouse", 1),
    kind: "concept",
  });
  const pair = [beside("a", 0), beside("b", 20)];
  expect(at(pair, 1, ["a"])).toHaveLength(1);
  const [first, second] = at(pair, 1, ["a", "b"]);
  expect(first?.top).toBe(WIDE / 2 + 8);
  expect((second?.top as number) + (second as PlacedLabel).label.box.height).toBe(WIDE / 2 - 8);
});

test("an asked label stands over its dot where below it would lie upon the dot of another asked one", () => {
  const box = labelBox("Warehouse", 1);
  const one = (id: string, y: number): Label => ({ id, x: 0, y, drop: 8, box, kind: "concept" });
  const column = [one("a", 0), one("b", 8 + box.height / 2)];
  const [alone] = at(column, 1, ["a"]);
  expect(alone?.top).toBe(WIDE / 2 + 8);
  const [upper, lower] = at(column, 1, ["a", "b"]);
  expect((upper?.top as number) + box.height).toBe(WIDE / 2 - 8);
  expect(lower?.top).toBe(WIDE / 2 + 8 + box.height / 2 + 8);
});

test("a quiet label shows only when it is asked for", () => {
  const quiet: Label = {
    id: "a",
    x: 0,
    y: 0,
    drop: 8,
    box: labelBox("Storage", 1),
    kind: "concept",
    isQuiet: true,
  };
  expect(at([quiet], 3)).toEqual([]);
  expect(at([quiet], 3, ["a"])).toHaveLength(1);
});

test("the label under the pointer is found, and none beside it", () => {
  const one: Label = { id: "a", x: 0, y: 0, drop: 8, box: labelBox("Storage", 1), kind: "concept" };
  const placed = at([one], 1);
  const { left = 0, top = 0 } = placed[0] ?? {};
  expect(labelAt(placed, { x: left + 2, y: top + 2 })?.id).toBe("a");
  expect(labelAt(placed, { x: left - 5, y: top + 2 })).toBeUndefined();
});

test("the name of a region slides into sight as far as its region goes, and is never cut", () => {
  const name: Label = {
    id: "topic",
    x: 0,
    y: 0,
    drop: -8,
    box: labelBox("Storage", 1),
    kind: "topic",
    slide: { left: -300, right: 300 },
  };
  const leftAt = (x: number) => {
    const viewport = { zoom: 1, pan: { x, y: 50 }, width: 400, height: 100 };
    return placeLabels([name], visibleFrom([name]), viewport)[0]?.left;
  };
  expect(leftAt(200)).toBe(200 - name.box.width / 2);
  expect(leftAt(-100)).toBe(8);
  expect(leftAt(-300 + name.box.width)).toBe(0);
  expect(leftAt(-290)).toBeUndefined();
  expect(leftAt(500)).toBe(400 - 8 - name.box.width);
});

test("a slid name pushes out what it would cover", () => {
  const box = labelBox("Storage", 1);
  const name: Label = {
    id: "topic",
    x: 0,
    y: 0,
    drop: -8,
    box,
    kind: "topic",
    slide: { left: -300, right: 300 },
  };
  const under: Label = { id: "a", x: 130, y: 0, drop: -8, box, kind: "concept" };
  const viewport = { zoom: 1, pan: { x: -100, y: 50 }, width: 400, height: 100 };
  const shown = placeLabels([name, under], visibleFrom([name, under]), viewport);
  expect(shown.map(({ label }) => label.id)).toEqual(["topic"]);
});
