import { expect, test } from "vitest";
import { readGraph } from "../../src/graph/json.ts";
import { standingOf } from "../../src/view/standing.ts";
import { sampleFile } from "../graph/sample.ts";

const graph = readGraph(sampleFile(), "sample.json");

test("a concept is ranked among the concepts, and a topic among the topics", () => {
  expect(standingOf(graph, "oltp")).toMatchObject({ rank: 1, among: 8 });
  expect(standingOf(graph, "csv")).toMatchObject({ rank: 8, among: 8 });
  expect(standingOf(graph, "flow")).toMatchObject({ rank: 1, among: 1 });
});

test("its relations are those to other concepts, without its topic", () => {
  const inTopic = graph.copy();
  const [mention] = graph.filterEdges((_key, { type }) => type === "mentions");
  inTopic.addDirectedEdge("ingest", "flow", { ...graph.getEdgeAttributes(mention), type: "in-topic" });
  expect(standingOf(inTopic, "ingest").relations).toBe(1);
  expect(standingOf(inTopic, "oltp").relations).toBe(3);
});
