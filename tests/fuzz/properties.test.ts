import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSidecar } from "../../src/extract/authored/sidecar.ts";
import { extract } from "../../src/extract/index.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { readGraph, writeGraph } from "../../src/graph/json.ts";
import { bestPaths } from "../../src/graph/paths.ts";
import {
  type Correction,
  toSidecar,
  withCorrection,
  withoutCorrection,
} from "../../src/intake/corrections.ts";
import { gather } from "../../src/intake/gather.ts";
import { IntakeError } from "../../src/intake/unpack.ts";
import { layoutGraph } from "../../src/layout/layout.ts";
import { InvalidGraphDataError } from "../../src/model/errors.ts";
import { LINE_TYPES } from "../../src/model/relation.ts";
import { searchConcepts, searchIndex } from "../../src/view/search.ts";
import { linkNames, parseLink, printLink } from "../../src/view/url.ts";
import { sampleFile } from "../graph/sample.ts";
import { names, texts } from "./texts.ts";

/** Runs of each property; the fuzz command asks for more. Those that lay out or extract twice take a tenth. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 10_000);
const MINUTES = 60_000 * 60 * 24;

const read = (text: string) => extract([{ path: "fuzz.md", text }]);
const holds = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, runs = RUNS) =>
  fc.assert(fc.property(arbitrary, property), { numRuns: runs });
/** What was thrown; undefined where nothing was. */
const thrown = (run: () => unknown): unknown => {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
};

describe(`on any text at all (${RUNS} runs)`, () => {
  it(
    "extraction ends, and what it says of concepts and lines is so",
    () => {
      holds(texts, (text) => {
        const { concepts, relations } = read(text);
        const ids = new Set(concepts.map(({ id }) => id));
        expect(ids.size).toBe(concepts.length);
        const lines = text.split("\n").length;
        for (const { source, target, evidence, confidence } of relations) {
          expect([ids.has(source), ids.has(target), source !== target]).toEqual([true, true, true]);
          expect(confidence > 0 && confidence <= 1).toBe(true);
          for (const { line } of evidence) expect(line >= 1 && line <= lines).toBe(true);
        }
      });
    },
    MINUTES,
  );

  it(
    "extraction says the same twice, and its graph comes back from its file",
    () => {
      holds(
        texts,
        (text) => {
          const first = read(text);
          expect(JSON.stringify(read(text))).toBe(JSON.stringify(first));
          const written = writeGraph(buildGraph(first));
          expect(writeGraph(readGraph(written, "fuzz.json"))).toBe(written);
        },
        RUNS / 10,
      );
    },
    MINUTES,
  );

  it(
    "a map has a place for every concept, the same twice",
    () => {
      holds(
        texts,
        (text) => {
          const graph = buildGraph(read(text));
          const places = layoutGraph(graph);
          expect(places.size).toBe(graph.order);
          for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          expect([...layoutGraph(graph)]).toEqual([...places]);
        },
        RUNS / 100,
      );
    },
    MINUTES,
  );
});

describe(`from outside (${RUNS} runs)`, () => {
  it(
    "a graph file is read or refused with a sentence",
    () => {
      const files = fc.oneof(
        fc.json(),
        fc.string(),
        fc.json().map((text) => `{"nodes":[],"edges":${text}}`),
      );
      holds(files, (text) => {
        const error = thrown(() => readGraph(text, "fuzz.json"));
        if (error !== undefined) expect(error).toBeInstanceOf(InvalidGraphDataError);
      });
    },
    MINUTES,
  );

  it(
    "files are taken or refused with a sentence, whatever their bytes",
    () => {
      const paths = fc.constantFrom("a.md", "a.zip", "a.json", "a.glossograph.yaml", "../../a.md", "a.png");
      const files = fc.array(fc.record({ path: paths, bytes: fc.uint8Array({ maxLength: 200 }) }), {
        maxLength: 4,
      });
      holds(files, (given) => {
        const error = thrown(() => gather(given));
        if (error !== undefined) expect(error).toBeInstanceOf(IntakeError);
      });
    },
    MINUTES,
  );

  it(
    "a sidecar of any text only complains, and corrections of any names come back from theirs",
    () => {
      const pair = { source: names, target: names, type: fc.constantFrom(...LINE_TYPES) };
      const corrections: fc.Arbitrary<Correction> = fc.oneof(
        fc.record({ kind: fc.constant("add" as const), ...pair }),
        fc.record({ kind: fc.constant("remove" as const), ...pair }),
        fc.record({
          kind: fc.constant("merge" as const),
          names: fc.array(names, { minLength: 2, maxLength: 3 }),
        }),
        fc.record({ kind: fc.constant("rename" as const), old: names, label: names }),
      );
      holds(fc.string(), (text) => void readSidecar({ path: "fuzz.yaml", text }));
      holds(corrections, (correction) => {
        const { statements, diagnostics } = readSidecar({ path: "fuzz.yaml", text: toSidecar([correction]) });
        expect([statements.length, diagnostics]).toEqual([1, []]);
        const once = withCorrection([], correction);
        expect(withCorrection(once, correction)).toBe(once);
        expect(withoutCorrection(once, correction)).toEqual([]);
      });
    },
    MINUTES,
  );
});

describe(`asked anything (${RUNS} runs)`, () => {
  const graph = readGraph(sampleFile(), "sample.json");
  const linked = linkNames(graph);
  const index = searchIndex(graph);

  it(
    "the address gives a view, and printing it is the last word",
    () => {
      const fragments = fc.oneof(
        fc.string({ unit: "binary" }),
        fc
          .array(
            fc.tuple(
              fc.constantFrom(
                "concept",
                "focus",
                "depth",
                "types",
                "topics",
                "compare",
                "path",
                "view",
                "walk",
                "sort",
              ),
              names,
            ),
          )
          .map((pairs) =>
            pairs
              .map(([key, value]) => `${key}=${encodeURIComponent(value.replace(/\p{Cs}/gu, ""))}`)
              .join("&"),
          ),
      );
      holds(fragments, (fragment) => {
        const printed = printLink(parseLink(fragment, linked).state, linked);
        expect(printLink(parseLink(printed, linked).state, linked)).toBe(printed);
      });
    },
    MINUTES,
  );

  it(
    "search and chains answer",
    () => {
      const keys = graph.nodes();
      holds(names, (name) => void searchConcepts(index, name));
      holds(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys)), ([a, b]) => {
        for (const chain of bestPaths(graph, a, b)) expect(chain).toBeDefined();
      });
    },
    MINUTES,
  );
});
