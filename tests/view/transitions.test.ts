import { expect, test } from "vitest";
import { readGraph } from "../../src/graph/json.ts";
import { changeInWords } from "../../src/view/change-words.ts";
import { INITIAL_STATE } from "../../src/view/state.ts";
import {
  backOut,
  focusOn,
  leaveFocus,
  select,
  showEverything,
  showPage,
  sortOutline,
  toggleBasis,
  walkTo,
} from "../../src/view/transitions.ts";
import { sampleFile } from "../graph/sample.ts";

const graph = readGraph(sampleFile(), "sample.json");
const STAGES = ["ingest", "store", "serve"];

test("a walk focuses its stage, and ends where the focus goes elsewhere", () => {
  const walking = walkTo(STAGES, 2)(INITIAL_STATE);
  expect(walking).toMatchObject({ walk: 2, selected: "store", focus: { concept: "store", depth: 1 } });
  expect(walkTo(STAGES, 4)(walking)).toBe(walking);
  expect(select("csv")(walking).walk).toBe(2);
  for (const leave of [focusOn("csv"), leaveFocus(), showEverything(), backOut()])
    expect(leave(walking).walk).toBeUndefined();
});

test("showing everything keeps the page and the panel", () => {
  const state = toggleBasis("inferred")(showPage("outline")(focusOn("csv")(INITIAL_STATE)));
  expect(showEverything()(state)).toEqual({ ...INITIAL_STATE, selected: "csv", page: "outline" });
});

test("one steps out of the focus, the panel, and the page, in this order", () => {
  const state = select("csv")(showPage("outline")(INITIAL_STATE));
  expect(backOut()(state)).toEqual({ ...INITIAL_STATE, page: "outline" });
  expect(backOut()(backOut()(state))).toEqual(INITIAL_STATE);
  expect(backOut()(INITIAL_STATE)).toBe(INITIAL_STATE);
});

test("what has changed is said in short sentences, each once", () => {
  const outline = showPage("outline")(INITIAL_STATE);
  const said = (change: (state: typeof outline) => typeof outline) =>
    changeInWords(graph, outline, change(outline));
  expect(changeInWords(graph, INITIAL_STATE, outline)).toBe("Outline.");
  expect(said((state) => state)).toBe("");
  expect(said(focusOn("csv"))).toBe("Around CSV. CSV is open.");
  expect(said(sortOutline({ by: "name", isReversed: false }))).toBe("Table, sorted by name.");
  expect(said(toggleBasis("inferred"))).toBe("Filters changed.");
});
