import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/graph/json.ts";
import {
  byImportance,
  contrasts,
  egoGraph,
  processes,
  relationsOf,
  stagesOf,
} from "../../src/graph/queries.ts";
import { UnknownConceptError } from "../../src/model/errors.ts";
import { RELATION_TYPE_NAMES, type RelationType } from "../../src/model/relation.ts";
import { sampleFile } from "./sample.ts";

const graph = readGraph(sampleFile(), "sample.json");
const ALL = new Set(RELATION_TYPE_NAMES);

describe("the relations of a concept", () => {
  test("stand under the headings that a reader sees, in the order of the table", () => {
    const groups = relationsOf(graph, "oltp").map(({ heading, neighbours }) => [
      heading,
      neighbours.map(({ other }) => other),
    ]);
    expect(groups).toEqual([
      ["Contrasts with", ["olap"]],
      ["Has parts", ["index"]],
      ["Mentioned in", ["csv"]],
    ]);
  });

  test("read a contrast from either end", () => {
    expect(relationsOf(graph, "olap")[0]?.neighbours[0]?.other).toBe("oltp");
  });

  test("of an unknown concept are an error that names it", () => {
    expect(() => relationsOf(graph, "nope")).toThrow(UnknownConceptError);
  });
});

test("stages come in their order, not in that of the file", () => {
  expect(stagesOf(graph, "flow").map(({ other }) => other)).toEqual(["ingest", "store", "serve"]);
  expect(stagesOf(graph, "oltp")).toEqual([]);
  expect(processes(graph)).toEqual(["flow"]);
});

test("contrasting pairs are found once each", () => {
  expect(contrasts(graph).map(({ source, target }) => [source, target])).toEqual([["oltp", "olap"]]);
});

test("concepts are ordered by importance", () => {
  expect(byImportance(graph).slice(0, 3)).toEqual(["flow", "oltp", "olap"]);
});

describe("an ego graph", () => {
  const reached = (depth: number, types: ReadonlySet<RelationType> = ALL) =>
    Object.fromEntries(egoGraph(graph, "oltp", { depth, types }));

  test("grows with its depth", () => {
    expect(reached(0)).toEqual({ oltp: 0 });
    expect(reached(1)).toEqual({ oltp: 0, olap: 1, index: 1, csv: 1 });
    expect(reached(2)).toEqual({ oltp: 0, olap: 1, index: 1, csv: 1, format: 2 });
  });

  test("follows the chosen types only", () => {
    expect(reached(Number.POSITIVE_INFINITY, new Set(["part-of"]))).toEqual({ oltp: 0, index: 1 });
  });
});
