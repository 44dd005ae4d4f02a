import { describe, expect, it } from "vitest";
import { assignAnalysis } from "../../src/analysis/assign.ts";
import { betweennessOf } from "../../src/analysis/betweenness.ts";
import { communitiesOf } from "../../src/analysis/communities.ts";
import { componentsOf } from "../../src/analysis/components.ts";
import { degreesOf } from "../../src/analysis/degree.ts";
import { importanceOf } from "../../src/analysis/importance.ts";
import { graphOf, type Row } from "../layout/sample.ts";

const ABCDE = ["a", "b", "c", "d", "e"];
const PATH: Row[] = [
  ["a", "mentions", "b"],
  ["b", "mentions", "c"],
  ["c", "mentions", "d"],
  ["d", "mentions", "e"],
];
const STAR: Row[] = ["b", "c", "d", "e"].map((leaf) => [leaf, "kind-of", "a"]);

/** Two cliques of four that one mention joins. */
const CLIQUES: Row[] = [
  ...pairs(["a", "b", "c", "d"]).map(([x, y]): Row => [x, "contrasts-with", y]),
  ...pairs(["p", "q", "r", "s"]).map(([x, y]): Row => [x, "contrasts-with", y]),
  ["d", "mentions", "p"],
];

function pairs(keys: readonly string[]): readonly (readonly [string, string])[] {
  return keys.flatMap((a, i) => keys.slice(i + 1).map((b) => [a, b] as const));
}

describe("importanceOf", () => {
  it("is 1 for the class of all others and 0 for the rest of a star", () => {
    expect([...importanceOf(graphOf({ "": ABCDE }, STAR)).values()]).toEqual([1, 0, 0, 0, 0]);
  });

  it("grows along a chain of mentions", () => {
    const ranks = [...importanceOf(graphOf({ "": ABCDE }, PATH)).values()];
    expect(ranks[0]).toBe(0);
    expect(ranks[4]).toBe(1);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it("counts a part for more than a mention", () => {
    const rows: Row[] = [
      ["a", "part-of", "whole"],
      ["a", "mentions", "word"],
    ];
    const ranks = importanceOf(graphOf({ "": ["a", "whole", "word"] }, rows));
    expect(ranks.get("whole")).toBeGreaterThan(ranks.get("word") as number);
  });

  it("is 0 where nothing tells concepts apart", () => {
    expect([...importanceOf(graphOf({ "": ["a", "b"] }, [])).values()]).toEqual([0, 0]);
    expect([...importanceOf(graphOf({ "": ["a", "b"] }, [["a", "contrasts-with", "b"]])).values()]).toEqual([
      0, 0,
    ]);
    expect(importanceOf(graphOf({}, [])).size).toBe(0);
  });
});

describe("degreesOf", () => {
  it("counts relations at both ends, but not membership in a topic", () => {
    const graph = graphOf({ T: ["T", "a", "b"] }, [
      ["a", "mentions", "b"],
      ["a", "contrasts-with", "b"],
      ["a", "in-topic", "T"],
    ]);
    expect([...degreesOf(graph)]).toEqual([
      ["T", 0],
      ["a", 2],
      ["b", 2],
    ]);
  });
});

describe("betweennessOf", () => {
  it("is the share of the pairs whose shortest path runs through, on a path of five", () => {
    expect([...betweennessOf(graphOf({ "": ABCDE }, PATH)).values()]).toEqual([0, 3 / 6, 4 / 6, 3 / 6, 0]);
  });

  it("is 1 in the middle of a star, and 0 in a graph too small for a between", () => {
    expect(betweennessOf(graphOf({ "": ABCDE }, STAR)).get("a")).toBe(1);
    expect([...betweennessOf(graphOf({ "": ["a", "b"] }, [["a", "mentions", "b"]])).values()]).toEqual([
      0, 0,
    ]);
  });

  it("does not count parallel relations as several paths", () => {
    const diamond: Row[] = [
      ["a", "mentions", "b"],
      ["a", "part-of", "b"],
      ["a", "mentions", "c"],
      ["b", "mentions", "d"],
      ["c", "mentions", "d"],
    ];
    const found = betweennessOf(graphOf({ "": ["a", "b", "c", "d"] }, diamond));
    expect(found.get("b")).toBe(found.get("c"));
  });
});

describe("communitiesOf", () => {
  it("parts two cliques at the bridge between them", () => {
    const found = communitiesOf(graphOf({ "": ["a", "b", "c", "d", "p", "q", "r", "s"] }, CLIQUES));
    expect([...found.values()]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it("does not part a whole from its part where it would part what only mentions", () => {
    const joinedBy = (type: "part-of" | "mentions"): Row[] => [
      ["a", "mentions", "b"],
      ["b", type, "c"],
      ["c", "mentions", "d"],
    ];
    const found = (rows: Row[]) => [...communitiesOf(graphOf({ "": ["a", "b", "c", "d"] }, rows)).values()];
    expect(found(joinedBy("mentions"))).toEqual([0, 0, 1, 1]);
    const [, b, c] = found(joinedBy("part-of"));
    expect(b).toBe(c);
  });

  it("gives every concept of a graph without relations a community of its own", () => {
    expect([...communitiesOf(graphOf({ "": ["a", "b"] }, [])).values()]).toEqual([0, 1]);
  });
});

describe("componentsOf", () => {
  it("finds what no relation joins, the largest first", () => {
    const graph = graphOf({ "": ["lone", ...ABCDE] }, STAR);
    expect(componentsOf(graph)).toEqual([ABCDE, ["lone"]]);
    expect(componentsOf(graphOf({}, []))).toEqual([]);
  });
});

describe("assignAnalysis", () => {
  it("writes importance and community, and keeps all else", () => {
    const graph = graphOf({ "": ABCDE }, STAR);
    assignAnalysis(graph);
    expect(graph.getNodeAttributes("a")).toMatchObject({ label: "a", importance: 1, community: 0 });
  });

  it("writes the same twice", () => {
    const [one, two] = [
      graphOf({ "": "abcdpqrs".split("") }, CLIQUES),
      graphOf({ "": "abcdpqrs".split("") }, CLIQUES),
    ];
    assignAnalysis(one);
    assignAnalysis(two);
    expect(one.export()).toEqual(two.export());
  });
});
