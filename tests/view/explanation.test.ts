import { describe, expect, it } from "vitest";
import { findConcept } from "../../src/graph/find-concept.ts";
import { readGraph } from "../../src/graph/json.ts";
import { UnknownConceptError } from "../../src/model/errors.ts";
import { nearestNames } from "../../src/model/nearest.ts";
import { explainPair } from "../../src/view/explanation.ts";
import { sampleFile } from "../graph/sample.ts";

const graph = readGraph(sampleFile(), "sample");
const lower = (name: string) => name.toLowerCase().replace(/s$/, "");

describe("why two concepts are joined", () => {
  it("gives the relation in words, with basis, confidence, quote, place and rule", () => {
    expect(explainPair(graph, "csv", "format")).toEqual([
      "CSV is a kind of File format. Confidence 1.00, stated: the words below say so.",
      "  “csv and format.”",
      "    sample.md:2, rule test",
    ]);
  });

  it("gives the same answer whichever is named first, and the rank of a stage", () => {
    expect(explainPair(graph, "format", "csv")).toEqual(explainPair(graph, "csv", "format"));
    expect(explainPair(graph, "flow", "store")[0]).toMatch(/^Store is a stage of Flow \(number 2\)\./);
  });

  it("gives the best chain hop by hop, read in the direction of the walk, where no relation joins them", () => {
    const lines = explainPair(graph, "index", "csv").filter((line) => !line.startsWith(" "));
    expect(lines).toEqual([
      "No relation joins Index and CSV directly. The best chain has 2 hops:",
      "1. Index is part of OLTP. Confidence 1.00, stated: the words below say so.",
      "2. OLTP is mentioned in CSV. Confidence 1.00, stated: the words below say so.",
    ]);
    expect(explainPair(graph, "index", "csv").filter((line) => line.includes("“"))).toHaveLength(2);
  });

  it("says that nothing joins them, or that both names mean one concept", () => {
    const islands = readGraph({ ...sampleFile(), edges: [] }, "islands");
    expect(explainPair(islands, "oltp", "csv")).toEqual([
      expect.stringMatching(/^Nothing joins OLTP and CSV/),
    ]);
    expect(explainPair(graph, "oltp", "oltp")).toEqual(["Both names mean one concept, OLTP."]);
    expect(() => explainPair(graph, "oltp", "atlantis")).toThrow(UnknownConceptError);
  });
});

describe("the concept that a name means", () => {
  it.each([
    ["oltp", "oltp"],
    ["file formats", "format"],
    ["ONLINE TRANSACTION PROCESSING", "oltp"],
    ["format", "format"],
  ])("finds %s", (name, concept) => {
    expect(findConcept(graph, name, lower)).toEqual({ concept });
  });

  it("names the nearest labels for a name that is not there", () => {
    const problem = (name: string) => findConcept(graph, name, lower);
    expect(problem("olpt")).toEqual({
      problem: 'There is no concept "olpt" in this graph. Did you mean "OLTP"?',
    });
    expect(problem("Qqqqqq")).toEqual({
      problem: 'There is no concept "Qqqqqq" in this graph. Give a label as the graph writes it.',
    });
    expect(problem("")).toHaveProperty("problem");
  });
});

describe("names that somebody may have meant", () => {
  it("gives slips before names that hold it, those before names that share a word, and nothing else", () => {
    const names = ["data lake", "data lakehouse", "lake", "warehouse", "data mart"];
    expect(nearestNames("data laek", names)).toEqual(["data lake", "data mart", "data lakehouse"]);
    expect(nearestNames("house", names)).toEqual(["warehouse", "data lakehouse"]);
    expect(nearestNames("data mart tables", ["data lake", "mart"])).toEqual(["mart", "data lake"]);
    expect(nearestNames("contrast-with", ["part-of", "contrasts-with"])).toEqual(["contrasts-with"]);
    expect(nearestNames("", names)).toEqual([]);
  });
});
