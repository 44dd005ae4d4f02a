import { describe, expect, it } from "vitest";
import { bestPath } from "../../src/graph/paths.ts";
import { UnknownConceptError } from "../../src/model/errors.ts";
import { graphOf, type Row } from "../layout/sample.ts";

const ROWS: Row[] = [
  ["parquet", "kind-of", "columnar"],
  ["columnar", "contrasts-with", "row"],
  ["csv", "kind-of", "row"],
  ["parquet", "mentions", "schema"],
  ["schema", "mentions", "csv"],
  ["csv", "in-topic", "storage"],
  ["lake", "in-topic", "storage"],
];
const graph = graphOf(
  { "": ["parquet", "columnar", "row", "csv", "schema", "storage", "lake", "island"] },
  ROWS,
);
const hops = (from: string, to: string, types?: Parameters<typeof bestPath>[3]) =>
  bestPath(graph, from, to, types)?.map(({ source, target }) => [source, target].join(" "));

describe("bestPath", () => {
  it("prefers meaningful hops to fewer mentions, and reads relations both ways", () => {
    expect(hops("parquet", "csv")).toEqual(["parquet columnar", "columnar row", "csv row"]);
    expect(hops("csv", "parquet")).toEqual(["csv row", "columnar row", "parquet columnar"]);
  });

  it("takes a mention where it is the only way, and a topic last", () => {
    expect(hops("parquet", "schema")).toEqual(["parquet schema"]);
    expect(hops("csv", "lake")).toEqual(["csv storage", "lake storage"]);
  });

  it("goes by way of a concept rather than of a topic, of which everything speaks", () => {
    const members = { storage: ["storage", "disk"], "": ["csv", "lake", "cost"] };
    const short: Row[] = [
      ["csv", "kind-of", "disk"],
      ["disk", "mentions", "storage"],
      ["lake", "mentions", "storage"],
    ];
    const long: Row[] = [
      ["disk", "mentions", "cost"],
      ["lake", "mentions", "cost"],
    ];
    const through = (rows: readonly Row[]) =>
      bestPath(graphOf(members, rows), "csv", "lake")?.map(({ target }) => target);
    expect(through(short)).toEqual(["disk", "storage", "storage"]);
    expect(through([...short, ...long])).toEqual(["disk", "cost", "cost"]);
  });

  it("keeps to the types that are asked for", () => {
    expect(hops("parquet", "csv", ["mentions"])).toEqual(["parquet schema", "schema csv"]);
    expect(hops("parquet", "lake", ["kind-of"])).toBeUndefined();
  });

  it("says what it is when there is nothing to walk", () => {
    expect(hops("csv", "csv")).toEqual([]);
    expect(hops("csv", "island")).toBeUndefined();
    expect(() => bestPath(graph, "csv", "atlantis")).toThrow(UnknownConceptError);
  });
});
