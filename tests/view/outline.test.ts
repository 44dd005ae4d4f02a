import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/graph/json.ts";
import { displayOf } from "../../src/view/display.ts";
import { type OutlineNode, outlineOf } from "../../src/view/outline.ts";
import { keysAbove, rowsOf } from "../../src/view/outline-rows.ts";
import { tableOf } from "../../src/view/outline-table.ts";
import { INITIAL_STATE, type ViewState } from "../../src/view/state.ts";
import { typeAhead } from "../../src/view/type-ahead.ts";
import { rowsInSight } from "../../src/view/window.ts";
import { sampleFile } from "../graph/sample.ts";

const graph = readGraph(sampleFile(), "sample.json");
const outline = (state: Partial<ViewState> = {}, of = graph) =>
  outlineOf(of, displayOf(of, { ...INITIAL_STATE, ...state }));

/** The outline as indented text. */
function written(nodes: readonly OutlineNode[], indent = ""): readonly string[] {
  return nodes.flatMap(({ label, role, relations, children }) => [
    `${indent}${[label, role, ...relations].filter(Boolean).join(", ")}`,
    ...written(children, `${indent}  `),
  ]);
}

describe("the outline", () => {
  test("stands topics in the order of the text, and in them wholes over parts, classes over kinds, stages in order", () => {
    expect(written(outline())).toEqual([
      "Flow",
      "  Ingest, stage 1",
      "  Store, stage 2",
      "  Serve, stage 3",
      "Storage",
      "  OLTP, contrasts with OLAP",
      "    Index, part",
      "  OLAP, contrasts with OLTP",
      "  File format",
      "    CSV, kind",
    ]);
  });

  test("leaves out what is put away, and nests by what is shown alone", () => {
    const state = { hiddenTopics: new Set(["Flow"]), hiddenTypes: new Set(["part-of", "mentions"] as const) };
    expect(written(outline(state))).toEqual([
      "Storage",
      "  OLTP, contrasts with OLAP",
      "  OLAP, contrasts with OLTP",
      "  File format",
      "    CSV, kind",
      "  Index",
    ]);
  });

  test("holds every concept once, where types nest in a circle too", () => {
    const file = sampleFile();
    const [link] = file.edges.filter(({ key }) => key === "index part-of oltp");
    if (!link) throw new Error("no such relation");
    const attributes = { ...link.attributes, type: "kind-of" as const };
    file.edges.push({ ...link, key: "back", source: "oltp", target: "index", attributes });
    const circle = readGraph(file, "circle.json");
    const rows = rowsOf(outline({}, circle), new Set());
    expect(rows.flatMap(({ node }) => node.concept ?? []).sort()).toEqual(circle.nodes().sort());
  });

  test("puts concepts of no topic first, and those of another topic under their own", () => {
    const file = sampleFile();
    for (const { key, attributes } of file.nodes)
      if (key === "csv") attributes.topic = "Flow";
      else if (key === "olap") delete attributes.topic;
    const lines = written(outline({}, readGraph(file, "moved.json")));
    expect(lines.slice(0, 3)).toEqual(["OLAP, contrasts with OLTP", "Flow", "  Ingest, stage 1"]);
    expect(lines).toContain("  CSV, kind of File format");
  });
});

describe("its lines", () => {
  test("know their level, their place and their parent", () => {
    const rows = rowsOf(outline(), new Set(["flow"]));
    expect(rows.map(({ node, level, place, siblings }) => [node.label, level, place, siblings])).toEqual([
      ["Flow", 1, 1, 2],
      ["Storage", 1, 2, 2],
      ["OLTP", 2, 1, 3],
      ["Index", 3, 1, 1],
      ["OLAP", 2, 2, 3],
      ["File format", 2, 3, 3],
      ["CSV", 3, 1, 1],
    ]);
    expect(rows.map(({ isOpen }) => isOpen)).toEqual([
      false,
      true,
      true,
      undefined,
      undefined,
      true,
      undefined,
    ]);
    expect(rows.map(({ parent }) => parent)).toEqual([undefined, undefined, 1, 2, 1, 1, 5]);
  });

  test("can be found from above", () => {
    expect(keysAbove(outline(), "csv")).toEqual(["topic storage", "format"]);
    expect(keysAbove(outline(), "gone")).toEqual([]);
  });
});

describe("the table", () => {
  const names = (by: "name" | "topic" | "importance" | "relations", isReversed = false) =>
    tableOf(graph, displayOf(graph, INITIAL_STATE), { by, isReversed }).map(({ label }) => label);

  test("is sorted by each column, both ways, equal rows by name", () => {
    expect(names("name").slice(0, 3)).toEqual(["CSV", "File format", "Flow"]);
    expect(names("name", true)[0]).toBe("Store");
    expect(names("topic").slice(0, 5)).toEqual(["Flow", "Ingest", "Serve", "Store", "CSV"]);
    expect(names("importance").slice(0, 3)).toEqual(["Flow", "OLTP", "OLAP"]);
    expect(names("relations").slice(0, 3)).toEqual(["Flow", "OLTP", "CSV"]);
  });

  test("ranks topics among topics, and holds what is shown alone", () => {
    const state = { ...INITIAL_STATE, hiddenTopics: new Set(["Storage"]) };
    const rows = tableOf(graph, displayOf(graph, state), { by: "importance", isReversed: false });
    expect(rows.map(({ concept, rank }) => [concept, rank])).toEqual([
      ["flow", 1],
      ["store", 3],
      ["ingest", 4],
      ["serve", 5],
    ]);
  });
});

describe("a long list", () => {
  const sight = { top: 0, height: 340, rowHeight: 34, kept: -1 };

  test("is rendered whole up to 500 rows, and in sight beyond", () => {
    expect(rowsInSight(0, sight)).toEqual([]);
    expect(rowsInSight(500, sight)).toEqual([{ from: 0, to: 500 }]);
    expect(rowsInSight(5000, { ...sight, top: 3400 })).toEqual([{ from: 80, to: 130 }]);
  });

  test("keeps the row with the focus, wherever it is", () => {
    const at = (kept: number) => rowsInSight(5000, { ...sight, top: 3400, kept });
    expect(at(3)).toEqual([
      { from: 3, to: 4 },
      { from: 80, to: 130 },
    ]);
    expect(at(100)).toEqual([{ from: 80, to: 130 }]);
    expect(at(130)).toEqual([{ from: 80, to: 131 }]);
    expect(at(4000).at(-1)).toEqual({ from: 4000, to: 4001 });
  });
});

test("letters step through the lines that begin with them, or find the one that goes on so", () => {
  const labels = ["OLAP", "CSV", "OLTP", "Order"];
  expect(typeAhead(labels, 0, "o")).toBe(2);
  expect(typeAhead(labels, 3, "o")).toBe(0);
  expect(typeAhead(labels, 2, "olt")).toBe(2);
  expect(typeAhead(labels, 0, "or")).toBe(3);
  expect(typeAhead(labels, 0, "x")).toBe(-1);
  expect(typeAhead([], 0, "x")).toBe(-1);
});
