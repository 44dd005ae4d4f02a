import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readGraph } from "../../src/graph/json.ts";
import type { ReadResult } from "../../src/intake/messages.ts";
import { Reader } from "../../src/reader.ts";

const TEXT = `# Boats

**Keel**: A keel is part of a hull. It keeps the boat upright.

**Hull**: The body of a boat, made of wood or steel.

**Sloop**: A sloop is a kind of sailing boat with one mast.

**Ketch**: Unlike a sloop, a ketch has two masts.
`;
const files = [{ path: "boats.md", bytes: strToU8(TEXT) }];

const graphOf = ({ graph }: ReadResult) => readGraph(graph, "read");
const relationsOf = (result: ReadResult) =>
  graphOf(result)
    .filterEdges((_, { type }) => type !== "mentions" && type !== "in-topic")
    .map((edge) => graphOf(result).extremities(edge).join(" "))
    .sort();
const placesOf = (result: ReadResult) =>
  new Map(graphOf(result).mapNodes((key, { x, y }) => [key, [x, y]] as const));

describe("a person's own text", () => {
  it("becomes a graph with places, and progress is told by file", () => {
    const told: string[] = [];
    const result = new Reader(({ step, done, of }) =>
      told.push(done === undefined ? step : `${step} ${done}/${of}`),
    ).read([...files, { path: "more.md", bytes: strToU8("**Mast**: A pole.\n") }]);
    expect(relationsOf(result)).toContain("keel hull");
    expect([...placesOf(result).values()].flat().every(Number.isFinite)).toBe(true);
    expect(result.paths).toEqual(["boats.md", "more.md"]);
    expect(told).toEqual([
      "Opening the files",
      "Reading 1/2",
      "Reading 2/2",
      "Finding terms",
      "Reading sentences",
      "Drawing the map",
    ]);
  });

  it("is read again with corrections, and nothing that stays moves", () => {
    const reader = new Reader();
    const first = reader.read(files);
    const corrected = reader.correct([
      { kind: "remove", source: "Keel", type: "part-of", target: "Hull" },
      { kind: "add", source: "Ketch", type: "kind-of", target: "Hull" },
      { kind: "rename", old: "Hull", label: "Body" },
    ]);
    expect(relationsOf(corrected)).toContain("ketch hull");
    expect(relationsOf(corrected)).not.toContain("keel hull");
    expect(graphOf(corrected).getNodeAttribute("hull", "label")).toBe("Body");
    const [before, after] = [placesOf(first), placesOf(corrected)];
    for (const [key, place] of after) if (before.has(key)) expect(place).toEqual(before.get(key));
    expect(relationsOf(reader.correct([]))).toEqual(relationsOf(first));
  });

  it("keeps the corrections of a sidecar beside it, and says what is wrong in one", () => {
    const yaml = "merge:\n  - [Sloop, Ketch]\nadd:\n  - {source: Keel}\n";
    const sidecar = { path: "boats.glossograph.yaml", bytes: strToU8(yaml) };
    const { corrections, extraction } = new Reader().read([...files, sidecar]);
    expect(corrections).toEqual([{ kind: "merge", names: ["Sloop", "Ketch"] }]);
    expect(extraction?.concepts.map(({ label }) => label)).not.toContain("Ketch");
    expect(extraction?.diagnostics.some(({ file, line }) => file === sidecar.path && line === 4)).toBe(true);
  });

  it("may be a graph file, which is placed where it has no places", () => {
    const { graph } = new Reader().read(files);
    const bare = graph.replace(/"(?:x|y)":-?[\d.]+,?/g, "").replace(/,}/g, "}");
    const result = new Reader().read([{ path: "g.json", bytes: strToU8(bare) }]);
    expect(result.extraction).toBeUndefined();
    expect([...placesOf(result).values()].flat().every(Number.isFinite)).toBe(true);
    expect(() => new Reader().read([{ path: "g.json", bytes: strToU8("{") }])).toThrow(/^g\.json:?/);
  });

  it("without terms says how to write one", () => {
    expect(() => new Reader().read([{ path: "a.md", bytes: strToU8("just words\n") }])).toThrow(
      /^a\.md: no terms found\. Give each term a heading/,
    );
  });
});
