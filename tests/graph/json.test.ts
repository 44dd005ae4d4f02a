import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readGraph, writeGraph } from "../../src/graph/json.ts";
import { findJsonFault } from "../../src/graph/json-fault.ts";
import { InvalidGraphDataError } from "../../src/model/errors.ts";
import type { GraphFile } from "../../src/model/graph-file.ts";
import { sampleFile } from "./sample.ts";

describe("a graph file", () => {
  test("is read with all its concepts and relations", () => {
    const graph = readGraph(JSON.stringify(sampleFile()), "sample.json");
    expect(graph.order).toBe(9);
    expect(graph.size).toBe(8);
    expect(graph.isUndirected("oltp contrasts-with olap")).toBe(true);
    expect(graph.getNodeAttribute("oltp", "label")).toBe("OLTP");
  });

  test("is written to the same bytes that were read", () => {
    const text = writeGraph(readGraph(sampleFile(), "sample.json"));
    expect(writeGraph(readGraph(text, "sample.json"))).toBe(text);
    expect(text.endsWith("]}\n")).toBe(true);
    expect(text.split("\n").filter((line) => line.startsWith('{"key"'))).toHaveLength(17);
  });

  test("comes back whole whatever its texts hold", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (text, x) => {
          const file = changed((each) =>
            Object.assign(each.nodes[0]?.attributes ?? {}, { label: text, definition: text, x }),
          );
          const attributes = readGraph(writeGraph(readGraph(file, "a")), "b").getNodeAttributes("flow");
          expect(attributes).toMatchObject({ label: text, definition: text, x: x === 0 ? 0 : x });
        },
      ),
    );
  });

  test("keeps the facts of a concept, and has no place for them where there are none", () => {
    const facts = [{ name: "Access", value: "rare", quote: "access: rare", file: "a.md", line: 2 }];
    const file = changed((each) => Object.assign(each.nodes[4]?.attributes ?? {}, { facts }));
    const text = writeGraph(readGraph(file, "a"));
    expect(readGraph(text, "b").getNodeAttribute("oltp", "facts")).toEqual(facts);
    expect(text.match(/"facts"/g)).toHaveLength(1);
  });

  test("may hold any key that an object does not carry already", () => {
    const file = changed((each) => Object.assign(each.nodes[6] ?? {}, { key: "class" }));
    file.edges.splice(4);
    expect(readGraph(file, "a").hasNode("class")).toBe(true);
  });
});

/** Each way to spoil the file, with the sentence that a person reads. */
const SPOILT: readonly [string, (file: GraphFile) => unknown, string][] = [
  [
    "a newer version, whatever else is new in it",
    (file) => Object.assign(file, { nodes: {}, attributes: { format: "glossograph/2" } }),
    "a.json: this is a graph file of format glossograph/2, and this Glossograph reads glossograph/1; update Glossograph, or extract the graph again.",
  ],
  [
    "a version that never was",
    (file) => Object.assign(file.attributes, { format: "glossograph/0" }),
    'a.json: attributes.format must be "glossograph/1", but is "glossograph/0"',
  ],
  [
    "a format of somebody else",
    (file) => Object.assign(file.attributes, { format: "other/2" }),
    'a.json: attributes.format must be "glossograph/1", but is "other/2"',
  ],
  ["no list of concepts", (file) => Reflect.deleteProperty(file, "nodes"), "a.json: nodes is missing"],
  [
    "a concept without a label",
    (file) => Reflect.deleteProperty(file.nodes[2]?.attributes ?? {}, "label"),
    "a.json: nodes[2].attributes.label is missing",
  ],
  [
    "a place that is no number",
    (file) => Object.assign(file.nodes[1]?.attributes ?? {}, { x: Number.NaN }),
    "a.json: nodes[1].attributes.x must be a number, but is NaN",
  ],
  [
    "an unknown type",
    (file) => Object.assign(file.edges[3]?.attributes ?? {}, { type: "likes" }),
    "a.json: edges[3].attributes.type must be one of contrasts-with",
  ],
  [
    "a fact without its words",
    (file) => Object.assign(file.nodes[1]?.attributes ?? {}, { facts: [{ name: "a", value: "b" }] }),
    "a.json: nodes[1].attributes.facts[0].quote is missing",
  ],
  [
    "more facts than anybody states",
    (file) =>
      Object.assign(file.nodes[1]?.attributes ?? {}, {
        facts: Array.from({ length: 201 }, () => ({
          name: "a",
          value: "b",
          quote: "a: b",
          file: "f",
          line: 1,
        })),
      }),
    "a.json: nodes[1].attributes.facts must have at most 200",
  ],
  [
    "two concepts of one key",
    (file) => Object.assign(file.nodes[5] ?? {}, { key: "oltp" }),
    'a.json: nodes[5].key: "oltp" is already the key of nodes[4]; give one of them another key.',
  ],
  [
    "two relations of one key",
    (file) => Object.assign(file.edges[1] ?? {}, { key: file.edges[0]?.key }),
    "is already the key of edges[0]",
  ],
  [
    "a relation into nowhere",
    (file) => Object.assign(file.edges[4] ?? {}, { target: "foo" }),
    'a.json: edges[4].target: there is no concept "foo"; add it to nodes, or remove this relation.',
  ],
  [
    "a concept related to itself",
    (file) => Object.assign(file.edges[4] ?? {}, { target: "csv" }),
    'edges[4]: it joins "csv" to itself; remove it.',
  ],
  [
    "a key that JavaScript reserves",
    (file) => Object.assign(file.nodes[8] ?? {}, { key: "constructor" }),
    'nodes[8].key: "constructor" is a name that JavaScript reserves',
  ],
];

/** Texts that are not JSON, with what a person reads. */
const NOT_JSON: readonly [string, string][] = [
  [
    '{\n  "nodes": [}\n}',
    "a.json, line 2, column 13: this is not JSON, a value should stand here; mend it there",
  ],
  ['{"nodes": [', "a.json, line 1, column 12: this is not JSON, a value should stand here"],
  ['{"a": 1 "b": 2}', 'line 1, column 9: this is not JSON, "," or "}" should stand here'],
  ["{a: 1}", "line 1, column 2: this is not JSON, a name in double quotes should stand here"],
  ['{"a": NaN}', "line 1, column 7: this is not JSON, a value should stand here"],
  ["{} {}", "line 1, column 4: this is not JSON, the end of the file should stand here"],
  ["  \n", "a.json: the file is empty; extract the graph again."],
  ["<!doctype html>", "a.json: this is a web page and not a graph file; check the address."],
];

describe("a bad graph file is refused with its place and the mend", () => {
  test.each(SPOILT)("%s", (_name, spoil, sentence) => {
    expect(messageOf(changed(spoil))).toContain(sentence);
  });

  test.each(NOT_JSON)("%j is not JSON", (text, sentence) => {
    expect(messageOf(text)).toContain(sentence);
  });

  test("the place agrees with the parser for every text", () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.constantFrom("", "}", ",", '"', "x", "["));
    fc.assert(
      fc.property(broken, ([json, at, noise]) => {
        const cut = at % (json.length + 1);
        const text = json.slice(0, cut) + noise + json.slice(cut + 1);
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
    );
  });
});

function changed(change: (file: GraphFile) => unknown): GraphFile {
  const file = sampleFile();
  change(file);
  return file;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function messageOf(input: unknown): string {
  try {
    readGraph(input, "a.json");
  } catch (error) {
    if (error instanceof InvalidGraphDataError) return error.message;
    throw error;
  }
  return "it was read";
}
