import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import { readGraph, writeGraph } from "../../src/graph/json.ts";
import { type Concept, uniqueConceptId } from "../../src/model/concept.ts";
import { UnknownConceptError } from "../../src/model/errors.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { Relation, RelationType } from "../../src/model/relation.ts";

type Ends = readonly [source: string, type: RelationType, target: string];

function concept(id: string, line: number, file = "a.md"): Concept {
  return {
    id: id as Concept["id"],
    label: id,
    aliases: [],
    kind: "concept",
    definition: "",
    source: { file, line },
  };
}

function relation([source, type, target]: Ends, confidence = 0.9): Relation {
  const evidence = [{ quote: `${source} ${target}`, file: "a.md", line: 1, rule: "test" }];
  return { source, type, target, basis: "stated", confidence, evidence } as unknown as Relation;
}

function extraction(concepts: readonly Concept[], relations: readonly Relation[]): Extraction {
  const sources = [
    { path: "a.md", title: "A" },
    { path: "b.md", title: "B" },
  ];
  return {
    title: "T",
    language: "en",
    sources,
    topics: ["Storage"],
    concepts,
    relations,
    dropped: [],
    withoutEntry: [],
    diagnostics: [],
  };
}

const FOUR = ["csv", "format", "json", "avro"].map((id, i) => concept(id, i + 1));

describe("buildGraph", () => {
  it("keeps the order of the text, whatever the order of the extraction", () => {
    const concepts = [concept("late", 9), concept("other", 1, "b.md"), concept("early", 2)];
    expect(buildGraph(extraction(concepts, [])).nodes()).toEqual(["early", "late", "other"]);
  });

  it("names relations readably and orders them by type, source and target", () => {
    const relations: Ends[] = [
      ["json", "kind-of", "format"],
      ["csv", "mentions", "json"],
      ["csv", "kind-of", "format"],
      ["json", "contrasts-with", "csv"],
    ];
    const graph = buildGraph(
      extraction(
        FOUR,
        relations.map((ends) => relation(ends)),
      ),
    );
    expect(graph.edges()).toEqual([
      "csv|contrasts-with|json",
      "csv|kind-of|format",
      "json|kind-of|format",
      "csv|mentions|json",
    ]);
    expect(graph.isUndirected("csv|contrasts-with|json")).toBe(true);
    expect(graph.isDirected("csv|kind-of|format")).toBe(true);
  });

  it("joins the same relation found twice, in either direction where it is symmetric", () => {
    const twice = [
      relation(["json", "contrasts-with", "csv"], 0.6),
      relation(["csv", "contrasts-with", "json"], 0.8),
    ];
    const graph = buildGraph(extraction(FOUR, twice));
    const { confidence, evidence } = graph.getEdgeAttributes("csv|contrasts-with|json");
    expect(confidence).toBe(0.8);
    expect(evidence.map(({ quote }) => quote)).toEqual(["json csv", "csv json"]);
  });

  it("leaves out a relation of a concept to itself and refuses one to an unknown concept", () => {
    expect(buildGraph(extraction(FOUR, [relation(["csv", "mentions", "csv"])])).size).toBe(0);
    const unknown = extraction(FOUR, [relation(["csv", "mentions", "xml"])]);
    expect(() => buildGraph(unknown)).toThrow(UnknownConceptError);
    expect(() => buildGraph(unknown)).toThrow('graph/build: there is no concept "xml" in this graph.');
  });

  it("carries the title, the sources and the topics", () => {
    const { title, language, sources, topics, format } = buildGraph(extraction([], [])).getAttributes();
    expect({ title, language, topics, format }).toEqual({
      title: "T",
      language: "en",
      topics: ["Storage"],
      format: "glossograph/1",
    });
    expect(sources.map(({ path }) => path)).toEqual(["a.md", "b.md"]);
  });

  it("holds any labels, those that JavaScript reserves too, and survives the way through the file", () => {
    const labels = fc.array(fc.oneof(fc.string(), fc.constantFrom("constructor", "__proto__", "toString")));
    fc.assert(
      fc.property(labels, (some) => {
        const ids = new Set<Concept["id"]>();
        for (const label of some) ids.add(uniqueConceptId(label, ids));
        const concepts = [...ids].map((id, i) => concept(id, i + 1));
        const chain = concepts
          .slice(1)
          .map(({ id }, i) => relation([id, "kind-of", concepts[i]?.id as string]));
        const graph = buildGraph(extraction(concepts, chain));
        const text = writeGraph(graph);
        expect(writeGraph(readGraph(text, "test"))).toBe(text);
        expect([graph.order, graph.size]).toEqual([concepts.length, chain.length]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
