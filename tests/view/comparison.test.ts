import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileGraph } from "../../src/compile.ts";
import { readGraph } from "../../src/graph/json.ts";
import { bestPaths } from "../../src/graph/paths.ts";
import { chainsBetween } from "../../src/view/chain.ts";
import { comparisonOf, neverOpposed } from "../../src/view/comparison.ts";
import { comparisonMarkdown } from "../../src/view/comparison-markdown.ts";
import { contrastCards } from "../../src/view/contrast-cards.ts";
import { askedPair } from "../../src/view/pair-search.ts";
import { searchIndex } from "../../src/view/search.ts";
import { sampleFile } from "../graph/sample.ts";

const FILE = "graph-data/data-engineering.json";
const graph = readGraph(readFileSync(FILE, "utf8"), FILE);
const sample = readGraph(sampleFile(), "sample.json");

describe("a comparison", () => {
  test("quotes the sentences that name both, with their place", () => {
    const { opposing, unopposed } = comparisonOf(graph, ["oltp", "olap"]);
    expect(opposing[0]).toMatchObject({
      quote: expect.stringMatching(/OLAP.*OLTP/),
      file: "graph-data/data-engineering.md",
    });
    expect(unopposed).toEqual([]);
    expect(comparisonOf(graph, ["etl", "primary-key"])).toMatchObject({
      opposing: [],
      unopposed: [["etl", "primary-key"]],
    });
  });

  test("has cells from front matter, items and tables, each with its own line", () => {
    const texts = [
      {
        path: "tape.md",
        text: "---\ntitle: Tape\naccess: infrequent\ntags: [cold]\nweight: 3\n---\n\nA store that winds.\n",
      },
      {
        path: "flash.md",
        text: "---\ntitle: Flash\naccess: at any time\n---\n\nA store that does not move.\n\n- Noise: **none**\n",
      },
      {
        path: "both.md",
        text: "# Side by side\n\n| | Tape | Flash |\n|---|---|---|\n| Price | low | high |\n| Noise | a whirr | none |\n",
      },
    ];
    const { differences } = comparisonOf(compileGraph(texts).graph, ["tape", "flash"]);
    const told = differences.map(({ dimension, cells }) => [
      dimension,
      ...cells.map(
        (cell) => cell && `${cell.value} < ${cell.sentence} ${cell.source.file}:${cell.source.line}`,
      ),
    ]);
    expect(told).toEqual([
      [
        "A store that",
        "winds < A store that winds. tape.md:1",
        "does not move < A store that does not move. flash.md:1",
      ],
      ["Access", "infrequent < access: infrequent tape.md:3", "at any time < access: at any time flash.md:3"],
      ["Price", "low < Price | low | high both.md:5", "high < Price | low | high both.md:5"],
      ["Noise", "a whirr < Noise | a whirr | none both.md:6", "none < Noise: **none** flash.md:8"],
    ]);
  });

  test("tells relations of one side from those of both", () => {
    const { sides } = comparisonOf(graph, ["row-based-serialization", "columnar-serialization"]);
    expect(sides.find(({ heading }) => heading === "Kind of")).toEqual({
      heading: "Kind of",
      only: [[], []],
      shared: [{ concept: "serialization", by: ["row-based-serialization", "columnar-serialization"] }],
    });
    const [rows, columns] = sides.find(({ heading }) => heading === "Kinds")?.only ?? [];
    expect([rows, columns]).toEqual([
      expect.arrayContaining(["csv", "json"]),
      expect.arrayContaining(["parquet", "orc"]),
    ]);
  });

  test("finds the nearest common kind and process, the topic, and common neighbors", () => {
    const shared = (...keys: string[]) => comparisonOf(graph, keys).shared;
    expect(shared("hot-data", "warm-data", "cold-data")[0]).toEqual({
      heading: "All are kinds of",
      concepts: ["data-access-frequency"],
    });
    expect(shared("csv", "parquet")).toContainEqual({
      heading: "Both are kinds of",
      concepts: ["file-format"],
    });
    expect(comparisonOf(sample, ["ingest", "serve"]).shared).toContainEqual({
      heading: "Both are stages of",
      concepts: ["flow"],
    });
    expect(shared("etl", "primary-key")).toEqual([]);
  });

  test("becomes a Markdown table", () => {
    const table = comparisonMarkdown(graph, comparisonOf(graph, ["hot-data", "cold-data"]));
    expect(table).toMatch(/^\| {2}\| Hot Data \| Cold Data \|\n/);
    expect(table).toContain("| Suits | whatever must be delivered instantly | — |");
  });
});

describe("a chain", () => {
  test("reads as a sentence, each hop in the direction of the walk", () => {
    expect(chainsBetween(graph, "olap", "etl")[0]?.sentence).toMatch(
      /^OLAP mentions Database, of which Data Warehouse is a kind, and Data Warehouse is mentioned in ELT, which contrasts with ETL\.$/,
    );
  });

  test("goes along meaningful relations before a mention, and gives others that share no concept with it", () => {
    const chains = chainsBetween(graph, "hot-data", "cold-data");
    expect(chains[0]?.sentence).toBe("Hot Data contrasts with Cold Data.");
    const between = chains.flatMap(({ hops }) => hops.slice(0, -1).map(({ to }) => to));
    expect(new Set(between).size).toBe(between.length);
  });

  test("goes through a topic only where nothing else joins the two", () => {
    for (const path of bestPaths(graph, "csv", "olap")) {
      expect(path.map(({ attributes }) => attributes.type)).not.toContain("in-topic");
    }
    expect(bestPaths(graph, "least-privilege", "session-window")).toHaveLength(1);
  });

  test("is not there where nothing joins two concepts, or where they are one", () => {
    const unjoined = readGraph({ ...sampleFile(), edges: [] }, "unjoined.json");
    expect(bestPaths(unjoined, "ingest", "olap")).toEqual([]);
    expect(bestPaths(sample, "oltp", "oltp")).toEqual([]);
  });
});

describe("the contrasts of a graph", () => {
  test("make one card for each pair or group, in the order of the text within it", () => {
    const cards = contrastCards(graph).map(({ concepts }) => concepts.join(" "));
    expect(cards).toContain("hot-data warm-data cold-data");
    expect(cards).toContain("inmon kimball data-vault");
    expect(cards).toContain("oltp olap");
    expect(new Set(cards).size).toBe(cards.length);
  });

  test("leave no contrast out", () => {
    const cards = contrastCards(graph).map(({ concepts }) => concepts);
    const pairs = graph
      .filterEdges((_key, { type }) => type === "contrasts-with")
      .map((key) => graph.extremities(key));
    for (const [a, b] of pairs)
      expect(cards.filter((card) => card.includes(a) && card.includes(b))).toHaveLength(1);
  });
});

describe("a search for two concepts", () => {
  const ask = (query: string) => askedPair(searchIndex(graph), query);

  test("offers to compare them, or the chain between them", () => {
    expect(ask("oltp vs olap")).toEqual({
      asks: "compare",
      concepts: ["oltp", "olap"],
      label: "Compare OLTP and OLAP",
    });
    expect(ask("ETL versus elt")?.label).toBe("Compare ETL and ELT");
    expect(ask("etl > olap")).toMatchObject({ asks: "path", concepts: ["etl", "olap"] });
  });

  test("offers nothing where a name is missing, unknown, or named twice", () => {
    for (const query of ["oltp", "oltp vs ", "oltp vs blockchain", "oltp vs oltp", "a > b > c"])
      expect(ask(query)).toBeUndefined();
  });
});

test("pairs that are never opposed are told by their first concept", () => {
  expect(
    neverOpposed([
      ["a", "c"],
      ["a", "d"],
      ["b", "c"],
    ]),
  ).toEqual([
    ["a", ["c", "d"]],
    ["b", ["c"]],
  ]);
});
