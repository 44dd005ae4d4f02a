import { describe, expect, test } from "vitest";
import { type Described, differencesOf } from "../../src/analysis/differences.ts";

/** Rows as "dimension: value | value", with "—" for a gap. */
const lines = (concepts: readonly Described[]) =>
  differencesOf(concepts).map(
    ({ dimension, cells }) => `${dimension}: ${cells.map((cell) => cell?.value ?? "—").join(" | ")}`,
  );

describe("a definition that two concepts share", () => {
  const SHARED =
    "Hot goods are sold often, they have a high storage cost (in the shop) but low haste. Warm goods have medium storage cost. Cold goods are sold rarely, they have low storage cost.";
  const rowsOf = (...names: readonly string[]) =>
    lines(names.map((name) => ({ names: [`${name} goods`], text: SHARED })));

  test("says of each what it says by name, and of what a pronoun means behind a name", () => {
    expect(rowsOf("Hot", "Cold")).toEqual([
      "Are sold: often | rarely",
      "Storage cost: high | low",
      "Haste: low | —",
    ]);
  });

  test("says nothing of one that another sentence is about", () => {
    expect(rowsOf("Hot", "Warm")).toEqual(["Storage cost: high | medium", "Haste: low | —"]);
  });
});

test("what tells two names apart stands for them alone, where all have one head", () => {
  const rowsOf = (...names: readonly string[]) =>
    lines(names.map((name, i) => ({ names: [name], text: ["Steel is heavy.", "It is light."][i] ?? "" })));
  expect(rowsOf("Steel frame", "Wooden frame")).toEqual(["Weight: heavy | light"]);
  expect(rowsOf("Steel frame", "Wooden box")).toEqual(["Steel: heavy | —"]);
});
