import { expect, test } from "vitest";
import { readGraph } from "../../src/graph/json.ts";
import { basisCounts, overviewOf } from "../../src/view/overview.ts";
import { sampleFile } from "../graph/sample.ts";

const overview = overviewOf(readGraph(sampleFile(), "sample.json"));

test("concepts are counted without the topics", () => {
  expect(overview).toMatchObject({ concepts: 8, topics: 2, relations: 6 });
});

test("what matters most is neither a topic nor the process nor one of its stages", () => {
  expect(overview.weightiest).toEqual(["oltp", "olap", "format", "index", "csv"]);
});

test("the process comes with its stages in order, and the contrasts with both ends", () => {
  expect(overview.process?.stages.map(({ other }) => other)).toEqual(["ingest", "store", "serve"]);
  expect(overview.contrasts.map(({ source, target }) => [source, target])).toEqual([["oltp", "olap"]]);
});

test("relations are counted by basis, without membership in topics, and without bases that do not occur", () => {
  const file = sampleFile();
  const [first] = file.edges;
  if (first) first.attributes.basis = "inferred";
  expect([...basisCounts(readGraph(file, "sample.json"))]).toEqual([
    ["stated", 7],
    ["inferred", 1],
  ]);
});
