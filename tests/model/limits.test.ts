import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { compileGraph } from "../../src/compile.ts";
import { readGraph } from "../../src/graph/json.ts";
import { CAPS, LIMITS, printLimits, readLimits } from "../../src/model/limits.ts";
import { Reader } from "../../src/reader.ts";
import { sampleFile } from "../graph/sample.ts";

const compile = (text: string, limits = "") =>
  compileGraph([{ path: "a.md", text }], () => {}, { limits: readLimits(limits) });

describe("limits as a text", () => {
  it("set what they name and leave the others; what was printed is read again", () => {
    expect(readLimits(" concepts=7,  files=0.5\n")).toEqual({ ...LIMITS, concepts: 7, files: 0.5 });
    expect(readLimits(undefined)).toEqual(LIMITS);
    expect(readLimits(printLimits({ relations: 3, "graph-megabytes": 2 }))).toMatchObject({
      relations: 3,
      "graph-megabytes": 2,
    });
  });

  it.each([
    ["concept=7", 'limits: there is no limit "concept". Did you mean "concepts"?'],
    ["toString=7", 'limits: there is no limit "toString". There are "files", "file-megabytes", '],
    ["concepts=-7", 'limits: "concepts=-7" has no number above 0. Write it as in "concepts=25000".'],
    ["concepts", 'limits: "concepts" has no number above 0. Write it as in "concepts=25000".'],
  ])("%j is answered by one sentence", (text, sentence) => {
    expect(() => readLimits(text)).toThrow(sentence);
  });

  it("stand in SECURITY.md as they are in the code", () => {
    const page = readFileSync(join(import.meta.dirname, "../../.github/SECURITY.md"), "utf8");
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (.+) \| ([\d ]+) \|$/gm)];
    expect(rows.map(([, name, about, most]) => [name, about, Number(most?.replaceAll(" ", ""))])).toEqual(
      Object.entries(CAPS).map(([name, { about, most }]) => [name, about, most]),
    );
  });
});

describe("a graph file", () => {
  it.each([
    ["concepts=8", "g.json: there are more than 8 concepts. Make the graph of fewer texts, or raise "],
    ["relations=7", "g.json: there are more than 7 relations."],
    ["name-characters=28", "g.json: nodes[4]: this name is longer than 28 characters. Shorten it, or raise "],
    ["graph-megabytes=0.0005", "g.json: the graph file is larger than 0.0005 MB."],
  ])("beyond %s is refused by that name", (limits, sentence) => {
    expect(() => readGraph(JSON.stringify(sampleFile()), "g.json", readLimits(limits))).toThrow(sentence);
  });

  it("with a long definition or quote is refused with its place", () => {
    const file = sampleFile();
    const [, second] = file.nodes;
    if (second) second.attributes.definition = "x".repeat(LIMITS["definition-characters"] + 1);
    expect(() => readGraph(file, "g.json")).toThrow(
      /^g\.json: nodes\[1\]\.attributes\.definition: this is l/,
    );
    const quoted = sampleFile();
    const quote = { quote: "A quote.", file: "a.md", line: 1, rule: "r" };
    quoted.edges[3]?.attributes.evidence.push(quote);
    for (const { attributes } of quoted.nodes) attributes.definition = "";
    for (const { attributes } of quoted.edges.slice(0, 3)) attributes.evidence = [];
    const limits = readLimits("definition-characters=7");
    expect(() => readGraph(quoted, "g.json", limits)).toThrow(/^g\.json: edges\[3\]\.attributes\.evidence: /);
  });

  it("with a long fact is refused with its place", () => {
    const fact = { name: "Access", value: "infrequent", quote: "access: infrequent", file: "a.md", line: 1 };
    const file = sampleFile();
    Object.assign(file.nodes[2]?.attributes ?? {}, { facts: [fact] });
    for (const { attributes } of [...file.nodes, ...file.edges])
      Object.assign(attributes, "label" in attributes ? { label: "A", aliases: [] } : {});
    const read = (limits: string) => readGraph(file, "g.json", readLimits(limits));
    expect(() => read("name-characters=9")).toThrow(
      /^g\.json: nodes\[2\]\.attributes\.facts: this name is longer/,
    );
    for (const { attributes } of file.nodes) attributes.definition = "";
    expect(() => read("definition-characters=17")).toThrow(
      /^g\.json: nodes\[2\]\.attributes\.facts: this is longer/,
    );
    expect(read("name-characters=10").order).toBe(9);
  });

  it("is taken where it reaches the limits and does not pass them, and says how they are raised", () => {
    expect(readGraph(sampleFile(), "g", readLimits("concepts=9 relations=8 name-characters=29")).order).toBe(
      9,
    );
    expect(() => readGraph(sampleFile(), "g", readLimits("concepts=8"))).toThrow(
      'or raise "concepts": under "limits" in glossograph.yaml, or by limits="concepts=16" on an element.',
    );
  });
});

describe("a text", () => {
  const TEXT = "# Boats\n\n**Keel**: A keel is part of a hull.\n\n**Hull**: A hull is the body of a boat.\n";

  it("with more concepts or relations than allowed is refused, in the command as on the page", () => {
    expect(() => compile(TEXT, "concepts=1")).toThrow(/^a\.md: there are more than 1 concepts\./);
    expect(() => compile(`${TEXT}\n**Mast**: A mast is part of a hull.\n`, "relations=1")).toThrow(
      /^a\.md: there are more than 1 relations\./,
    );
    const files = [{ path: "a.md", bytes: strToU8(TEXT) }];
    expect(() => new Reader().read(files, [], readLimits("concepts=1"))).toThrow(/more than 1 concepts/);
    const reader = new Reader();
    reader.read(files, [], readLimits("concepts=2"));
    const mast = { kind: "add", source: "Mast", type: "part-of", target: "Hull" } as const;
    expect(reader.correct([mast]).graph).not.toContain("Mast");
  });

  it("loses a fact that is too long, and says where", () => {
    const { graph, extraction } = compile(
      "**Keel**: A fin.\n- Access: infrequent\n- Cost: low\n",
      "name-characters=9",
    );
    expect(graph.getNodeAttribute("keel", "facts")?.map(({ name }) => name)).toEqual(["Cost"]);
    expect(extraction.diagnostics).toContainEqual(expect.objectContaining({ line: 2, severity: "warning" }));
  });

  it("loses a name that is no name, with what is said of it, and says where", () => {
    const long = `Hull ${"and so on ".repeat(30)}`.trim();
    const { graph, extraction } = compile(
      `${TEXT}\n## ${long}\n\nIt is part of a keel.\n\n**Mast**: A pole.\n`,
    );
    expect(graph.nodes().sort()).toEqual(["hull", "keel", "mast"]);
    expect(graph.getAttribute("topics")).not.toContain(long);
    expect(extraction.diagnostics).toContainEqual({
      severity: "warning",
      file: "a.md",
      line: 7,
      message: "this name is longer than 200 characters, and was left out",
      mend: 'Shorten it, or raise "name-characters": under "limits" in glossograph.yaml, or by limits="name-characters=400" on an element.',
    });
    expect(compile(`## ${long}\n\nA thing.\n`, "name-characters=400").graph.order).toBe(1);
  });

  it("has a definition cut that nobody would read to its end", () => {
    const { graph, extraction } = compile(TEXT, "definition-characters=10");
    expect(graph.getNodeAttribute("keel", "definition")).toBe("A keel is ");
    expect(extraction.diagnostics.map(({ line, message }) => [line, message])).toEqual([
      [3, "this is longer than 10 characters, and was cut"],
      [5, "this is longer than 10 characters, and was cut"],
    ]);
  });
});
