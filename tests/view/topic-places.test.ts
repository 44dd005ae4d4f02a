import { describe, expect, it } from "vitest";
import { compileGraph } from "../../src/compile.ts";
import { assignPositions, layoutGraph } from "../../src/layout/layout.ts";
import { displayOf } from "../../src/view/display.ts";
import { INITIAL_STATE } from "../../src/view/state.ts";
import { topicPlaces } from "../../src/view/topic-places.ts";

const TEXT = `# Boats

## Sails

Sails turn wind into drive, and a rigger trims them at the mast.

### Jib

A jib is a sail before the mast, set by a rigger.

### Genoa

A genoa is a jib that overlaps the mast.

## Crew

Who sails.

### Rigger

A rigger sets sails.

### Cook

A cook feeds a rigger.

## Spars

Poles.

### Mast

A mast carries sails.
`;
const { graph } = compileGraph([{ path: "boats.md", text: TEXT }]);
assignPositions(graph, layoutGraph(graph));
const of = (concept: string, depth = 1) => displayOf(graph, { ...INITIAL_STATE, focus: { concept, depth } });
const home = (key: string) => {
  const { x, y } = graph.getNodeAttributes(key);
  return { x, y };
};

describe("places around a topic in focus", () => {
  const { concepts, ego } = of("sails");
  const places = ego?.places ?? new Map();

  it("leave its own concepts where the whole graph has them, and say that a region is in focus", () => {
    for (const key of ["sails", "jib", "genoa"]) expect(places.get(key)).toEqual(home(key));
    expect(ego?.isRegion).toBe(true);
    expect(of("jib").ego?.isRegion).toBe(false);
  });

  it("bring near what it is joined to, each to a place of its own outside the region", () => {
    expect(concepts.has("mast")).toBe(true);
    expect([...places.keys()].sort()).toEqual([...concepts].sort());
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(places.size);
    const own = ["sails", "jib", "genoa"].map(home);
    const inside = ({ x, y }: { x: number; y: number }) =>
      own.some((at) => Math.abs((at.x ?? 0) - x) < 100 && Math.abs((at.y ?? 0) - y) < 100);
    for (const key of ["mast", "rigger"]) expect([key, inside(places.get(key))]).toEqual([key, false]);
  });

  it("are none for what heads no topic, and where the graph has no places", () => {
    expect(topicPlaces(graph, "jib", new Set(["jib", "mast"]))).toBeUndefined();
    const { graph: bare } = compileGraph([{ path: "boats.md", text: TEXT }]);
    for (const key of bare.nodes())
      for (const axis of ["x", "y"] as const) bare.removeNodeAttribute(key, axis);
    expect(topicPlaces(bare, "sails", new Set(["sails", "jib"]))).toBeUndefined();
    expect(of("sails", 2).ego).toBeUndefined();
  });
});
