import type { GraphFile, GraphFileEdge, GraphFileNode } from "../../src/model/graph-file.ts";
import type { RelationType } from "../../src/model/relation.ts";

/** A small graph whose every answer can be read off: a process of three stages, a contrast, a family, a part. */
export function sampleFile(): GraphFile {
  return {
    attributes: {
      format: "glossograph/1",
      title: "Sample",
      language: "en",
      sources: [],
      topics: ["Flow", "Storage"],
    },
    options: { type: "mixed", multi: true, allowSelfLoops: false },
    nodes: [
      node("flow", "Flow", { kind: "topic", importance: 0.9 }),
      node("ingest", "Ingest", { topic: "Flow", importance: 0.5 }),
      node("store", "Store", { topic: "Flow", importance: 0.6 }),
      node("serve", "Serve", { topic: "Flow", importance: 0.4 }),
      node("oltp", "OLTP", { topic: "Storage", importance: 0.8, aliases: ["Online transaction processing"] }),
      node("olap", "OLAP", { topic: "Storage", importance: 0.7, aliases: ["Online analytical processing"] }),
      node("csv", "CSV", { topic: "Storage", importance: 0.1 }),
      node("format", "File format", { topic: "Storage", importance: 0.3 }),
      node("index", "Index", { topic: "Storage", importance: 0.2 }),
    ],
    edges: [
      edge("serve", "stage-of", "flow", { order: 3 }),
      edge("ingest", "stage-of", "flow", { order: 1 }),
      edge("store", "stage-of", "flow", { order: 2 }),
      edge("oltp", "contrasts-with", "olap"),
      edge("csv", "kind-of", "format"),
      edge("index", "part-of", "oltp"),
      edge("csv", "mentions", "oltp"),
      edge("store", "mentions", "format"),
    ],
  };
}

function node(key: string, label: string, attributes: Partial<GraphFileNode["attributes"]>): GraphFileNode {
  const source = { file: "sample.md", line: 1 };
  const defaults = { label, aliases: [], kind: "concept" as const, definition: "", source, importance: 0 };
  return { key, attributes: { ...defaults, ...attributes } };
}

function edge(
  source: string,
  type: RelationType,
  target: string,
  more: { order?: number } = {},
): GraphFileEdge {
  const evidence = [{ quote: `${source} and ${target}.`, file: "sample.md", line: 2, rule: "test" }];
  const attributes = { type, basis: "stated" as const, confidence: 1, evidence, ...more };
  return {
    key: `${source} ${type} ${target}`,
    source,
    target,
    undirected: type === "contrasts-with",
    attributes,
  };
}
