import { describe, expect, it } from "vitest";
import { compileGraph } from "../../src/compile.ts";
import { embeddedComparison, embeddedState } from "../../src/view/embedded-state.ts";

const { graph } = compileGraph([
  {
    path: "g.md",
    text: "**CDC (Change Data Capture)**: Unlike polling, CDC reads the log.\n\n**Polling**: Asking.\n",
  },
]);

describe("what the attributes of an embedded graph ask for", () => {
  it("is a concept by any of its names, with its neighborhood", () => {
    for (const name of ["cdc", "CDC", "change  data capture"])
      expect(embeddedState(graph, { focus: name, depth: "2" }).state.focus).toMatchObject({
        concept: "cdc",
        depth: 2,
      });
    expect(embeddedState(graph, { focus: "cdc", depth: "all" }).state.focus?.depth).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  it("is the types that are named, or all but mentions", () => {
    const { state } = embeddedState(graph, { types: "contrasts-with, part-of" });
    expect([...state.hiddenTypes].sort()).toEqual(["kind-of", "mentions", "stage-of"]);
    expect([...embeddedState(graph, {}).state.hiddenTypes]).toEqual(["mentions"]);
  });

  it("is said where it cannot be had, and the rest is shown", () => {
    const { state, problems } = embeddedState(graph, { focus: "ETL", depth: "9", types: "part-of is-like" });
    expect(problems).toHaveLength(3);
    expect(state.focus).toBeUndefined();
    expect(state.hiddenTypes.has("part-of")).toBe(false);
  });
});

describe("what the attributes of an embedded comparison ask for", () => {
  it("is two concepts by their names, or a list, which goes first", () => {
    expect(embeddedComparison(graph, { a: "Change Data Capture", b: "polling" })).toEqual({
      concepts: ["cdc", "polling"],
      problems: [],
    });
    expect(embeddedComparison(graph, { a: "x", list: " polling , CDC," }).concepts).toEqual([
      "polling",
      "cdc",
    ]);
  });

  it("is nothing where fewer than two are left, with a sentence for each cause", () => {
    const { concepts, problems } = embeddedComparison(graph, { a: "cdc", b: "ETL" });
    expect(concepts).toEqual([]);
    expect(problems).toHaveLength(2);
    expect(embeddedComparison(graph, { a: "cdc", b: "CDC" }).problems[0]).toContain("needs two concepts");
  });
});
