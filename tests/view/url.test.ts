import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/graph/json.ts";
import { BASES, LINE_TYPES } from "../../src/model/relation.ts";
import { COLUMNS, INITIAL_STATE, PAGES, type ViewState } from "../../src/view/state.ts";
import { linkNames, parseLink, printLink } from "../../src/view/url.ts";
import { sampleFile } from "../graph/sample.ts";

const names = linkNames(readGraph(sampleFile(), "sample.json"));
const read = (link: string) => parseLink(link, names);

describe("a link", () => {
  test("names the concept whose panel is open", () => {
    expect(read("#concept=oltp").state.selected).toBe("oltp");
    expect(printLink({ ...INITIAL_STATE, selected: "oltp" }, names)).toBe("concept=oltp");
  });

  test("names a focus and how far it reaches", () => {
    expect(read("#focus=oltp&depth=2").state).toMatchObject({
      selected: "oltp",
      focus: { concept: "oltp", depth: 2 },
    });
    expect(read("#focus=oltp&depth=all").state.focus?.depth).toBe(Number.POSITIVE_INFINITY);
  });

  test("to a focus selects its concept, unless the reader has given that up", () => {
    expect(read("#focus=oltp&depth=1").state.selected).toBe("oltp");
    expect(read("#concept=&focus=oltp&depth=1").state.selected).toBeUndefined();
  });

  test("names what is shown; the rest is hidden", () => {
    const { hiddenTypes, hiddenTopics } = read("#types=mentions,part-of&topics=storage").state;
    expect([...hiddenTypes]).toEqual(["contrasts-with", "stage-of", "kind-of"]);
    expect([...hiddenTopics]).toEqual(["Flow"]);
  });

  test("names the page, the order of its table, and the stage of a walk", () => {
    expect(read("#view=outline&sort=-relations").state).toMatchObject({
      page: "outline",
      sort: { by: "relations", isReversed: true },
    });
    expect(read("#walk=2").state).toMatchObject({ walk: 2, focus: { concept: "store", depth: 1 } });
    expect(printLink(read("#walk=2").state, names)).toBe("walk=2");
    expect(read("#view=moon&sort=size&walk=4").problems).toEqual([
      'There is no stage "4" to walk to in this graph.',
      'There is no "moon" to show in this graph.',
      'There is no "size" to show in this graph.',
    ]);
  });

  test("to the first view is empty", () => {
    expect(printLink(INITIAL_STATE, names)).toBe("");
    expect(read("")).toEqual({ state: INITIAL_STATE, problems: [] });
  });

  test("sets concepts side by side, or asks for a chain or a page", () => {
    expect(read("#compare=oltp,olap,csv").state.compare).toEqual(["oltp", "olap", "csv"]);
    expect(read("#path=csv,olap").state.path).toEqual(["csv", "olap"]);
    expect(read("#view=contrasts").state.page).toBe("contrasts");
  });

  test.each([
    ["#compare=oltp,gone", ['There is no concept "gone" in this graph.']],
    ["#compare=oltp", ['A comparison needs two concepts; the link names only "oltp".']],
    ["#compare=oltp,oltp", ['The link names "oltp" twice; a concept is not set beside itself.']],
    ["#path=oltp", ['A chain needs two concepts; the link names only "oltp".']],
    ["#view=cinema", ['There is no "cinema" to show in this graph.']],
  ])("%s is answered in one sentence, and shows what is left", (link, sentences) => {
    const { state, problems } = read(link);
    expect(problems).toEqual(sentences);
    expect([state.compare, state.path, state.page]).toEqual([undefined, undefined, undefined]);
    expect(state.selected).toBe(link.includes("oltp") ? "oltp" : undefined);
  });

  test("with more concepts than fit keeps the first of them", () => {
    const { state, problems } = read("#compare=oltp,olap,csv,flow,store");
    expect(state.compare).toHaveLength(4);
    expect(problems).toEqual(['A comparison holds 4 concepts at most; "store" is left out.']);
  });

  test("with what nobody knows is followed as far as it goes, and says so", () => {
    const { state, problems } = read("#concept=gone&colour=red&types=likes,part-of&depth=2");
    expect(state.selected).toBeUndefined();
    expect(problems).toEqual([
      'There is no concept "gone" in this graph.',
      'This page does not know "colour" in a link.',
      'There is no "likes" to show in this graph.',
    ]);
  });

  test("leads back to the view it was made from, whatever the view", () => {
    const state: fc.Arbitrary<ViewState> = fc.record(
      {
        selected: fc.constantFrom("oltp", "csv"),
        focus: fc.record({
          concept: fc.constantFrom("olap", "flow"),
          depth: fc.constantFrom(1, 2, 3, Number.POSITIVE_INFINITY),
        }),
        page: fc.constantFrom(...PAGES),
        sort: fc.record({ by: fc.constantFrom(...COLUMNS), isReversed: fc.boolean() }),
        compare: fc.shuffledSubarray(["oltp", "olap", "csv", "flow", "store"], {
          minLength: 2,
          maxLength: 4,
        }),
        path: fc.constantFrom<readonly [string, string]>(["oltp", "csv"], ["flow", "index"]),
        pins: fc
          .subarray(["oltp", "csv", "index"], { minLength: 1 })
          .map((keys) =>
            keys.map((concept, i) => (i > 0 ? { concept, place: { x: -7 * i, y: 3 } } : { concept })),
          ),
        hidden: fc.subarray(["store", "format"], { minLength: 1 }),
        hiddenTypes: fc.subarray([...LINE_TYPES]).map((each) => new Set(each)),
        hiddenTopics: fc.subarray(["Flow", "Storage"]).map((each) => new Set(each)),
        hiddenBases: fc.subarray([...BASES]).map((each) => new Set(each)),
      },
      { requiredKeys: ["hiddenTypes", "hiddenTopics", "hiddenBases"] },
    );
    fc.assert(
      fc.property(state, (each) => {
        expect(read(printLink(each, names))).toEqual({ state: each, problems: [] });
      }),
    );
  });
});
