import { describe, expect, test } from "vitest";
import { type AtlasRegion, atlasOf } from "../../src/view/atlas/atlas.ts";
import { LargeGraph } from "../../src/view/atlas/pictured.ts";
import { INITIAL_STATE } from "../../src/view/state.ts";
import { backOut, focusOn, openRegion, select } from "../../src/view/transitions.ts";
import { linkNames, parseLink, printLink } from "../../src/view/url.ts";
import { glossaryGraph } from "../bench/glossary-graph.ts";
import { type Row, ratedGraphOf } from "../layout/sample.ts";

const graph = glossaryGraph(3000);
const large = new LargeGraph(graph);
const names = linkNames(graph);
const leavesOf = (region: AtlasRegion): readonly AtlasRegion[] =>
  region.regions.length === 0 ? [region] : region.regions.flatMap(leavesOf);

describe("the regions of a large graph", () => {
  test("hold every concept once, and never more than can be shown", () => {
    const leaves = atlasOf(graph).regions.flatMap(leavesOf);
    expect(leaves.flatMap(({ keys }) => keys).sort()).toEqual(graph.nodes().sort());
    expect(Math.max(...leaves.map(({ keys }) => keys.length))).toBeLessThanOrEqual(320);
  });

  test("are few enough to be looked over, at every depth", () => {
    const counts = [
      atlasOf(graph).regions,
      ...[...atlasOf(graph).byId.values()].map(({ regions }) => regions),
    ];
    expect(Math.max(...counts.map(({ length }) => length))).toBeLessThanOrEqual(48);
  });

  test("are the same for the same graph", () => {
    const again = atlasOf(glossaryGraph(3000));
    expect([...again.byId.keys()]).toEqual([...atlasOf(graph).byId.keys()]);
  });

  test("are communities where a topic holds more than can be shown", () => {
    const members = Array.from({ length: 900 }, (_, i) => `c${i}`);
    const rows = members.map((key, i): Row => [key, "kind-of", `c${Math.floor(i / 90) * 90}`]);
    const { regions, homeOf } = atlasOf(ratedGraphOf({ Storage: members }, rows));
    expect(regions.map(({ id }) => id)).toEqual(["storage"]);
    expect(regions[0]?.regions.length).toBe(10);
    expect(homeOf.get("c91")?.keys).toContain("c95");
  });

  test("have names that a link carries there and back", () => {
    for (const id of atlasOf(graph).byId.keys()) {
      if (id.split("~").length < 3) continue;
      const link = printLink({ ...INITIAL_STATE, region: id }, names);
      expect(parseLink(`#${link}`, names)).toMatchObject({ state: { region: id }, problems: [] });
    }
    expect(parseLink("#region=moon", names).problems).toEqual(['There is no region "moon" in this graph.']);
  });
});

describe("the picture of a large graph", () => {
  test("is a map of regions, sized by their concepts", () => {
    const { map, display } = large.of(INITIAL_STATE);
    const [first, ...others] = map ? [...map.regions.values()] : [];
    expect(display.concepts.size).toBe(map?.graph.order);
    for (const other of others)
      expect(((map?.radii.get(other.id) ?? 0) / (map?.radii.get(first?.id ?? "") ?? 0)) ** 2).toBeCloseTo(
        other.keys.length / (first?.keys.length ?? 1),
        1,
      );
  });

  test("counts the relations between two regions, and puts away those of a type that is not shown", () => {
    const { map } = large.of(INITIAL_STATE);
    const tie = [...(map?.ties.values() ?? [])][0];
    const home = (id: string | undefined) => new Set(map?.regions.get(id ?? "")?.keys);
    const [a, b] = [home(tie?.source), home(tie?.target)];
    const between = graph.filterEdges(
      (_key, { type }, source, target) =>
        type !== "mentions" && ((a.has(source) && b.has(target)) || (b.has(source) && a.has(target))),
    );
    expect(tie?.count).toBe(between.length);
    const none = new Set(["contrasts-with", "part-of", "kind-of", "stage-of"] as const);
    expect(large.of({ ...INITIAL_STATE, hiddenTypes: none }).display.relations.size).toBe(0);
  });

  test("opens the region that holds what is selected, with a place for each concept", () => {
    const [concept = ""] = graph.nodes().slice(200);
    const view = large.settled(select(concept)(INITIAL_STATE));
    const { graph: part, display } = large.of(view);
    expect(view.region).toBe(atlasOf(graph).homeOf.get(concept)?.id);
    expect(display.concepts.has(concept)).toBe(true);
    expect(part.order).toBeLessThanOrEqual(320);
    expect(part.everyNode((_key, { x, y }) => x !== undefined && y !== undefined)).toBe(true);
  });

  test("is an ego graph as that of a small graph, and leads back out step by step", () => {
    const concept = graph.nodes().find((key) => graph.degree(key) > 4) ?? "";
    const [outer = ""] = [...atlasOf(graph).byId.values()]
      .filter(({ regions }) => regions.length > 0)
      .map(({ id }) => id);
    const view = focusOn(concept)(openRegion(outer)(INITIAL_STATE));
    const { display } = large.of(view);
    expect(display.ego?.concept ?? concept).toBe(concept);
    expect(display.concepts.size).toBeGreaterThan(4);
    expect(display.concepts.size).toBeLessThan(60);
    expect(backOut()(view).region).toBe(outer);
    expect(backOut()(backOut()(view)).region).toBeUndefined();
  });
});
