import { describe, expect, it } from "vitest";
import { compileGraph } from "../../src/compile.ts";
import { embeddedState } from "../../src/view/embedded-state.ts";

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
