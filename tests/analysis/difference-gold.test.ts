import { describe, expect, test } from "vitest";
import { goldPairs, OWN, readDifferences, scorePair, textsOf, total } from "./difference-gold.ts";

const pairs = goldPairs();
const scored = pairs.map((pair) => ({ pair, score: scorePair(pair, readDifferences(pair)) }));
const scoresOf = (isMeant: (file: string) => boolean) =>
  total(scored.filter(({ pair }) => isMeant(pair.file)).map(({ score }) => score));

describe("the annotated differences", () => {
  test("quote the texts, and have a cell for each concept", () => {
    const text = (file: string) =>
      plain(
        textsOf(file)
          .map(({ text }) => text)
          .join("\n"),
      );
    for (const { file, concepts, rows } of pairs)
      for (const { on, cells } of rows) {
        expect(cells, `${file}: ${on.join(" ")}`).toHaveLength(concepts.length);
        for (const cell of cells.filter((each) => each !== undefined)) {
          expect(plain(cell.sentence)).toContain(plain(cell.value));
          expect(text(file)).toContain(plain(cell.sentence));
        }
      }
  });

  test("are enough to tell", () => {
    expect(pairs.filter(({ file }) => file === OWN)).toHaveLength(12);
    expect(pairs.filter(({ file }) => file !== OWN)).toHaveLength(38);
  });
});

/** What was reached; a change that reads less, or reads wrongly, has to say so here. */
const FLOORS: readonly (readonly [
  what: string,
  (file: string) => boolean,
  precision: number,
  recall: number,
])[] = [
  ["all texts", () => true, 98, 83],
  ["the own glossary", (file) => file === OWN, 100, 98],
  ["foreign texts", (file) => file !== OWN, 98, 75],
  ["cardiology", (file) => file === "cardiology", 100, 85],
  ["personal finance", (file) => file === "personal-finance", 100, 88],
  ["coffee", (file) => file === "coffee", 100, 73],
  ["cheese", (file) => file === "cheese", 100, 95],
  ["bread", (file) => file === "bread", 100, 82],
  ["bicycles", (file) => file === "bicycles", 92, 75],
  ["heating", (file) => file === "heating", 100, 94],
  ["camping", (file) => file === "camping", 100, 40],
  ["a text that no rule was written for", (file) => file === "hulls", 93, 46],
];

describe("the reader of differences, cell by cell", () => {
  test.each(FLOORS)("%s", (_what, isMeant, precision, recall) => {
    const score = scoresOf(isMeant);
    expect(score.precision).toBeGreaterThanOrEqual(precision);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
  });

  test("is told off for a value that the gold does not have", () => {
    const pair = pairs.find(({ concepts }) => concepts.includes("artery"));
    if (!pair) throw new Error("no gold");
    const cell = { value: "made of brass", sentence: "It is made of brass.", teller: 0 };
    expect(scorePair(pair, [{ dimension: "Vessel", cells: [cell, undefined] }])).toMatchObject({
      right: 0,
      read: 1,
      gold: 2,
    });
  });
});

/** Words alone: the marks of Markdown and its line ends say nothing here. */
function plain(text: string): string {
  return text
    .replace(/\]\([^)]*\)/g, " ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}
