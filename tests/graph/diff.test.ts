import { describe, expect, it } from "vitest";
import { diffGraphs, hasLoss } from "../../src/graph/diff.ts";
import { readGraph } from "../../src/graph/json.ts";
import type { GraphFile } from "../../src/model/graph-file.ts";
import { diffInWords } from "../../src/view/diff-words.ts";
import { sampleFile } from "../graph/sample.ts";

const graph = (change: (file: GraphFile) => void = () => {}) => {
  const file = structuredClone(sampleFile());
  change(file);
  return readGraph(file, "sample");
};
const without = (key: string) => (file: GraphFile) => {
  file.edges = file.edges.filter((edge) => edge.key !== key);
};
const edgeOf = (file: GraphFile, key: string) =>
  file.edges.find((edge) => edge.key === key) as GraphFile["edges"][0];
const words = (rows: readonly { source: string; type: string; target: string }[]) =>
  rows.map(({ source, type, target }) => `${source} ${type} ${target}`);

describe("the difference of two graphs", () => {
  it("is nothing where only confidence, place and order of the file differ", () => {
    const moved = graph((file) => {
      file.edges.reverse();
      file.nodes.reverse();
      for (const edge of file.edges) edge.attributes.confidence = 0.5;
      for (const node of file.nodes) node.attributes.importance = 0.1;
    });
    const diff = diffGraphs(graph(), moved);
    expect(diff.concepts).toEqual({ gained: [], lost: [], renamed: [] });
    expect(diff.relations).toEqual({ gained: [], lost: [], changed: [] });
    expect(diffInWords(diff)).toEqual(["Both graphs hold the same concepts and relations."]);
  });

  it("gives concepts gained, lost and renamed, in the order of their keys", () => {
    const other = graph((file) => {
      file.nodes = file.nodes.filter(({ key }) => key !== "index" && key !== "csv");
      file.edges = file.edges.filter(({ source }) => source !== "index" && source !== "csv");
      for (const node of file.nodes) if (node.key === "format") node.attributes.label = "Format of files";
    });
    const { concepts } = diffGraphs(graph(), other);
    expect(concepts.lost.map(({ key }) => key)).toEqual(["csv", "index"]);
    expect(concepts.renamed).toEqual([{ key: "format", from: "File format", to: "Format of files" }]);
    expect(diffGraphs(other, graph()).concepts.gained).toEqual([
      { key: "csv", label: "CSV" },
      { key: "index", label: "Index" },
    ]);
  });

  it("gives relations gained and lost, and is its own mirror", () => {
    const fewer = graph(without("index part-of oltp"));
    expect(words(diffGraphs(graph(), fewer).relations.lost)).toEqual(["Index part-of OLTP"]);
    expect(words(diffGraphs(fewer, graph()).relations.gained)).toEqual(["Index part-of OLTP"]);
  });

  it.each<[string, (file: GraphFile) => void]>([
    ["type", (file) => Object.assign(edgeOf(file, "csv kind-of format").attributes, { type: "part-of" })],
    ["basis", (file) => Object.assign(edgeOf(file, "csv kind-of format").attributes, { basis: "inferred" })],
    [
      "direction",
      (file) => Object.assign(edgeOf(file, "csv kind-of format"), { source: "format", target: "csv" }),
    ],
  ])("calls a pair with another %s changed, neither gained nor lost", (_, change) => {
    const { relations } = diffGraphs(graph(), graph(change));
    expect(words(relations.changed.map(({ from }) => from))).toEqual(["CSV kind-of File format"]);
    expect([relations.gained, relations.lost]).toEqual([[], []]);
  });

  it("reads a contrast the same from both ends", () => {
    const turned = graph((file) =>
      Object.assign(edgeOf(file, "oltp contrasts-with olap"), { source: "olap", target: "oltp" }),
    );
    expect(diffGraphs(graph(), turned).relations.changed).toEqual([]);
  });

  it("takes a mention that becomes a kind for a mention lost and a kind gained", () => {
    const typed = graph((file) =>
      Object.assign(edgeOf(file, "store mentions format").attributes, { type: "kind-of" }),
    );
    const { relations } = diffGraphs(graph(), typed);
    expect(words(relations.lost)).toEqual(["Store mentions File format"]);
    expect(words(relations.gained)).toEqual(["Store kind-of File format"]);
  });

  it("counts a lost concept or typed relation as a loss, a lost mention not", () => {
    expect(hasLoss(diffGraphs(graph(), graph(without("index part-of oltp"))))).toBe(true);
    expect(hasLoss(diffGraphs(graph(), graph(without("csv mentions oltp"))))).toBe(false);
    expect(hasLoss(diffGraphs(graph(without("index part-of oltp")), graph()))).toBe(false);
    const island = graph((file) => {
      file.nodes.push({ ...(file.nodes[0] as GraphFile["nodes"][0]), key: "island" });
    });
    expect(hasLoss(diffGraphs(island, graph()))).toBe(true);
  });
});

describe("the difference in words", () => {
  it("gives each typed relation with its sentence, and counts mentions", () => {
    const other = graph((file) => {
      without("csv mentions oltp")(file);
      without("index part-of oltp")(file);
      edgeOf(file, "csv kind-of format").attributes.basis = "structural";
    });
    expect(diffInWords(diffGraphs(graph(), other))).toEqual([
      "Relations lost: 1",
      "  - Index is part of OLTP (stated)\n      sample.md:2 “index and oltp.”",
      "Relations changed: 1",
      "  ~ CSV is a kind of File format (stated)\n      sample.md:2 “csv and format.”\n    now: CSV is a kind of File format (structural)\n      sample.md:2 “csv and format.”",
      "0 mentions gained, 1 mention lost",
    ]);
  });
});
