import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/graph/json.ts";
import { displayOf, emphasisOfConcept, emphasisOfRelation } from "../../src/view/display.ts";
import { INITIAL_STATE, type ViewState } from "../../src/view/state.ts";
import {
  backOut,
  focusOn,
  leaveFocus,
  select,
  showEverything,
  type Transition,
  toggleBasis,
  toggleTopic,
  toggleType,
} from "../../src/view/transitions.ts";
import { sampleFile } from "../graph/sample.ts";

const graph = readGraph(sampleFile(), "sample.json");
const following = (...changes: Transition[]): ViewState =>
  changes.reduce<ViewState>((state, change) => change(state), INITIAL_STATE);
const shown = (...changes: Transition[]) => displayOf(graph, following(...changes));

describe("what is shown", () => {
  test("at first is everything but mentions", () => {
    const { concepts, relations, hidden } = shown();
    expect(concepts.size).toBe(9);
    expect(relations.size).toBe(6);
    expect(hidden).toEqual({ byFocus: 0, byTopic: 0, byHand: 0, byBasis: 0 });
  });

  test("with mentions on has them too", () => {
    expect(shown(toggleType("mentions")).relations.has("csv mentions oltp")).toBe(true);
  });

  test("without a type keeps both ends of its relations", () => {
    const { concepts, relations } = shown(toggleType("contrasts-with"));
    expect(relations.has("oltp contrasts-with olap")).toBe(false);
    expect(concepts.has("oltp") && concepts.has("olap")).toBe(true);
  });

  test("without a topic counts what is hidden", () => {
    const { concepts, hidden } = shown(toggleTopic("Storage"));
    expect([...concepts]).toEqual(["flow", "ingest", "store", "serve"]);
    expect(hidden).toEqual({ byFocus: 0, byTopic: 5, byHand: 0, byBasis: 0 });
  });

  test("without the basis of all its relations has no line", () => {
    expect(shown(toggleBasis("stated")).relations.size).toBe(0);
  });

  test("in focus is the neighbourhood along the types that are shown, and the concept's own mentions", () => {
    const { concepts, relations, hidden } = shown(focusOn("oltp"));
    expect([...concepts]).toEqual(["oltp", "index", "olap", "csv"]);
    expect(relations.has("csv mentions oltp")).toBe(true);
    expect(hidden.byFocus).toBe(5);
    expect([...shown(toggleType("part-of"), focusOn("oltp")).concepts]).toEqual(["oltp", "olap", "csv"]);
  });

  test("in focus on a topic is the topic", () => {
    expect([...shown(toggleType("stage-of"), focusOn("flow")).concepts]).toEqual([
      "flow",
      "ingest",
      "store",
      "serve",
    ]);
  });
});

describe("what stands out", () => {
  test("with a concept are its visible neighbours", () => {
    expect([...emphasisOfConcept(graph, shown(), "oltp").concepts]).toEqual(["oltp", "index", "olap"]);
  });

  test("with a topic are its members, though no line leads to them", () => {
    const { concepts, relations } = emphasisOfConcept(graph, shown(toggleType("stage-of")), "flow");
    expect([...concepts].sort()).toEqual(["flow", "ingest", "serve", "store"]);
    expect(relations.size).toBe(0);
    const { kept } = emphasisOfConcept(graph, shown(toggleType("mentions")), "flow");
    expect([...(kept ?? [])]).toEqual(["serve", "ingest", "store"].map((key) => `${key} stage-of flow`));
  });

  test("with a relation are its two ends", () => {
    expect([...emphasisOfRelation(graph, "csv kind-of format").concepts]).toEqual(["csv", "format"]);
  });
});

describe("changes of the view", () => {
  test("never change the state they start from", () => {
    const before = JSON.stringify([...INITIAL_STATE.hiddenTypes]);
    following(toggleType("part-of"), toggleTopic("Flow"), focusOn("csv"), select("oltp"));
    expect(JSON.stringify([...INITIAL_STATE.hiddenTypes])).toBe(before);
  });

  test("switch back what they switched", () => {
    expect(following(toggleType("part-of"), toggleType("part-of"))).toEqual(INITIAL_STATE);
  });

  test("step out of the focus first, then of the panel, then not at all", () => {
    const inside = following(focusOn("oltp"));
    expect(backOut()(inside)).toEqual(INITIAL_STATE);
    expect(backOut()(following(select("oltp")))).toEqual(INITIAL_STATE);
    expect(backOut()(INITIAL_STATE)).toBe(INITIAL_STATE);
  });

  test("bring everything back and leave the panel open", () => {
    expect(following(focusOn("oltp"), toggleTopic("Flow"), showEverything())).toEqual({
      ...INITIAL_STATE,
      selected: "oltp",
    });
    expect(following(focusOn("oltp"), leaveFocus())).toEqual({ ...INITIAL_STATE, selected: "oltp" });
  });
});
