import { expect, test } from "vitest";
import { readGraph } from "../../src/graph/json.ts";
import { stageGroups } from "../../src/view/stage-groups.ts";
import { walkOf } from "../../src/view/walk.ts";
import { sampleFile } from "../graph/sample.ts";

const graph = readGraph(sampleFile(), "sample.json");

test("a walk goes through the stages of the process that has the most", () => {
  expect(walkOf(graph)).toEqual({ process: "flow", stages: ["ingest", "store", "serve"] });
});

test("without a process there is no walk", () => {
  const file = sampleFile();
  const edges = file.edges.filter(({ attributes }) => attributes.type !== "stage-of");
  expect(walkOf(readGraph({ ...file, edges }, "sample.json"))).toBeUndefined();
});

test("a stage comes with its parts, its kinds, and the others of its topic, each once", () => {
  expect(stageGroups(graph, "oltp")).toEqual([{ heading: "Parts", concepts: ["index"] }]);
  expect(stageGroups(graph, "flow")).toEqual([
    { heading: "In this topic", concepts: ["store", "ingest", "serve"] },
  ]);
  expect(stageGroups(graph, "serve")).toEqual([]);
});
