import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/graph/json.ts";
import { editDistance } from "../../src/model/edit-distance.ts";
import { searchConcepts, searchIndex } from "../../src/view/search.ts";
import { sampleFile } from "../graph/sample.ts";

const index = searchIndex(readGraph(sampleFile(), "sample.json"));
const found = (query: string) => searchConcepts(index, query).map(({ concept, why }) => [concept, why]);

/** What a person types, the concept that comes first, and the reason given. */
const QUERIES: readonly [string, string, string][] = [
  ["OLTP", "oltp", ""],
  ["oltp", "oltp", ""],
  ["ol", "oltp", ""],
  ["online ana", "olap", "also called Online analytical processing"],
  ["processing transaction", "oltp", "also called Online transaction processing"],
  ["otp", "oltp", "initials of Online transaction processing"],
  ["olpt", "oltp", "spelled almost like OLTP"],
  ["formta", "format", "spelled almost like File format"],
  ["orma", "format", ""],
];

describe("search finds", () => {
  test.each(QUERIES)("%s", (query, concept, why) => {
    expect(found(query)[0]).toEqual([concept, why]);
  });

  test("each concept once, the exact name before the rest", () => {
    expect(found("ol").map(([concept]) => concept)).toEqual(["oltp", "olap"]);
    expect(found("online").map(([concept]) => concept)).toEqual(["oltp", "olap"]);
  });

  test("nothing for nothing, and nothing for what is not there", () => {
    expect(found("  ")).toEqual([]);
    expect(found("blockchain")).toEqual([]);
  });
});

/** Known distances of optimal string alignment. */
const DISTANCES: readonly [string, string, number][] = [
  ["", "", 0],
  ["kitten", "sitting", 3],
  ["oltp", "olpt", 1],
  ["ca", "abc", 3],
  ["flow", "flow", 0],
];

test.each(DISTANCES)("from %o to %o are so many slips: %i", (a, b, slips) => {
  expect(editDistance(a, b, 5)).toBe(slips);
  expect(editDistance(b, a, 5)).toBe(slips);
});

test("counting slips stops past the most that matter", () => {
  expect(editDistance("kitten", "sitting", 1)).toBe(2);
});

test("search gives a name with slips the same answer as a search of every word by its slips", () => {
  const words = ["oltp", "index", "format", "ingest", "serve"];
  const slipped = words.flatMap((word) =>
    [...word].flatMap((_, i) => [
      word.slice(0, i) + word.slice(i + 1),
      `${word.slice(0, i)}x${word.slice(i)}`,
      `${word.slice(0, i)}x${word.slice(i + 1)}`,
      word.slice(0, i) + (word[i + 1] ?? "") + word[i] + word.slice(i + 2),
    ]),
  );
  for (const typed of slipped.filter((each) => each.length > 2))
    expect(found(typed).length, typed).toBeGreaterThan(0);
});
