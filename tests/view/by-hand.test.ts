import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/graph/json.ts";
import {
  clearCollection,
  collect,
  hide,
  movePin,
  pinnedInPlace,
  showHidden,
  togglePins,
} from "../../src/view/by-hand.ts";
import { changeInWords } from "../../src/view/change-words.ts";
import { displayOf, emphasisOfCollection, sameExtent } from "../../src/view/display.ts";
import { hiddenInWords } from "../../src/view/hidden-words.ts";
import { INITIAL_STATE, type ViewState } from "../../src/view/state.ts";
import {
  backOut,
  compare,
  focusOn,
  select,
  showEverything,
  type Transition,
  toggleTopic,
} from "../../src/view/transitions.ts";
import { linkNames, parseLink, printLink } from "../../src/view/url.ts";
import { sampleFile } from "../graph/sample.ts";

const graph = readGraph(sampleFile(), "sample.json");
const names = linkNames(graph);
const viewAfter = (...changes: Transition[]): ViewState =>
  changes.reduce<ViewState>((state, change) => change(state), INITIAL_STATE);
const shown = (...changes: Transition[]) => displayOf(graph, viewAfter(...changes));

describe("a collection", () => {
  test("begins with the open concept, grows, and is none with one concept left", () => {
    expect(viewAfter(select("oltp"), collect("olap"))).toEqual({
      ...INITIAL_STATE,
      collected: ["oltp", "olap"],
    });
    expect(viewAfter(collect("oltp"))).toEqual({ ...INITIAL_STATE, selected: "oltp" });
    expect(viewAfter(collect("oltp"), collect("olap"), collect("oltp"))).toEqual({
      ...INITIAL_STATE,
      selected: "olap",
    });
    expect(viewAfter(collect("oltp"), collect("oltp"))).toEqual(INITIAL_STATE);
  });

  test("ends when one concept is opened, focused, or all are let go", () => {
    const two = [collect("oltp"), collect("olap")];
    expect(viewAfter(...two, select("csv")).collected).toBeUndefined();
    expect(viewAfter(...two, focusOn("csv")).collected).toBeUndefined();
    expect(viewAfter(...two, clearCollection())).toEqual(INITIAL_STATE);
    expect(viewAfter(focusOn("oltp"), collect("olap"), backOut()).focus?.concept).toBe("oltp");
  });

  test("lights what its concepts have in common, and the lines that lead there", () => {
    const lit = emphasisOfCollection(graph, shown(), ["index", "olap"]);
    expect([...lit.concepts]).toEqual(["index", "olap", "oltp"]);
    expect([...lit.relations].sort()).toEqual(["index part-of oltp", "oltp contrasts-with olap"]);
  });

  test("is said by its names", () => {
    expect(changeInWords(graph, viewAfter(select("oltp")), viewAfter(select("oltp"), collect("olap")))).toBe(
      "2 concepts collected: OLTP, OLAP.",
    );
  });
});

describe("a pinned concept", () => {
  test("stays shown outside a focus and in a hidden topic, and is counted as shown", () => {
    const { concepts, hidden } = shown(togglePins(["ingest"]), focusOn("csv"));
    expect([...concepts].sort()).toEqual(["csv", "format", "ingest", "oltp"]);
    expect(hidden.byFocus).toBe(5);
    const filtered = shown(togglePins(["ingest"]), toggleTopic("Flow"));
    expect(filtered.concepts.has("ingest")).toBe(true);
    expect(filtered.hidden.byTopic).toBe(3);
  });

  test("stands below the picture of a focus that it has no part in", () => {
    const { ego } = shown(togglePins(["ingest"]), focusOn("csv"));
    const [pinned, ...others] = ["ingest", "csv", "format", "oltp"].map((key) => ego?.places.get(key)?.y);
    expect(pinned).toBeGreaterThan(Math.max(...others.map((y) => y ?? 0)));
  });

  test("keeps the place where a hand has put it, before and after", () => {
    const moved = pinnedInPlace(togglePins(["csv", "oltp"]), (key) =>
      key === "csv" ? { x: 12.4, y: -7.6 } : undefined,
    );
    const pins = [{ concept: "csv", place: { x: 12, y: -8 } }, { concept: "oltp" }];
    expect(viewAfter(moved).pins).toEqual(pins);
    expect(viewAfter(moved, movePin("oltp", { x: 1, y: 2 })).pins?.[1]).toEqual({
      concept: "oltp",
      place: { x: 1, y: 2 },
    });
    expect(viewAfter(movePin("oltp", { x: 1, y: 2 }))).toBe(INITIAL_STATE);
  });

  test("is let go by the same key, and several are let go only when all are pinned", () => {
    expect(viewAfter(togglePins(["csv"]), togglePins(["csv"]))).toEqual(INITIAL_STATE);
    expect(viewAfter(togglePins(["csv"]), togglePins(["csv", "oltp"])).pins).toHaveLength(2);
  });

  test("does not frame the picture anew", () => {
    expect(sameExtent(shown(), shown(togglePins(["csv"]), hide(["oltp"])))).toBe(true);
    expect(sameExtent(shown(), shown(toggleTopic("Flow")))).toBe(false);
  });
});

describe("a hidden concept", () => {
  test("is out of sight with its lines, counted, and neither open nor in focus nor pinned", () => {
    const { concepts, relations, hidden } = shown(hide(["oltp", "csv"]));
    expect(concepts.has("oltp") || relations.has("oltp contrasts-with olap")).toBe(false);
    expect(hiddenInWords(hidden)).toEqual(["2 concepts hidden by hand"]);
    const state = viewAfter(togglePins(["oltp"]), focusOn("oltp"), hide(["oltp"]));
    expect(state).toEqual({ ...INITIAL_STATE, hidden: ["oltp"] });
    expect(viewAfter(focusOn("oltp"), hide(["csv"]))).toMatchObject({
      selected: "oltp",
      focus: { concept: "oltp" },
    });
  });

  test("is shown again by its name, with all others, or with everything", () => {
    expect(viewAfter(hide(["oltp", "csv"]), select("oltp")).hidden).toEqual(["csv"]);
    expect(viewAfter(hide(["oltp"]), focusOn("oltp")).hidden).toBeUndefined();
    expect(viewAfter(hide(["oltp"]), showHidden())).toEqual(INITIAL_STATE);
    expect(viewAfter(hide(["oltp"]), showEverything())).toEqual(INITIAL_STATE);
  });

  test("stays hidden through a comparison, as a pin stays", () => {
    const state = viewAfter(hide(["csv"]), togglePins(["oltp"]), compare(["oltp", "olap"]));
    expect(state).toMatchObject({ hidden: ["csv"], pins: [{ concept: "oltp" }] });
  });
});

describe("a link", () => {
  test("names what was collected, pinned and hidden", () => {
    const link = "collected=oltp,olap&pinned=csv~12~-8,index&hidden=format";
    const { state, problems } = parseLink(link, names);
    expect(problems).toEqual([]);
    expect(state).toEqual({
      ...INITIAL_STATE,
      collected: ["oltp", "olap"],
      pins: [{ concept: "csv", place: { x: 12, y: -8 } }, { concept: "index" }],
      hidden: ["format"],
    });
    expect(printLink(state, names)).toBe(link);
  });

  test("that names what is not there is followed as far as it goes", () => {
    const { state, problems } = parseLink("collected=oltp,gone&pinned=moon~1~2&hidden=sun", names);
    expect(state).toEqual({ ...INITIAL_STATE, selected: "oltp" });
    expect(problems).toEqual(
      ["gone", "sun", "moon"].map((key) => `There is no concept "${key}" in this graph.`),
    );
  });

  test("with a focus beside a collection leads back to both", () => {
    const state = viewAfter(focusOn("oltp"), collect("olap"));
    expect(parseLink(printLink(state, names), names)).toEqual({ state, problems: [] });
  });
});
