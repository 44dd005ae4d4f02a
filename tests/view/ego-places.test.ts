import { describe, expect, it } from "vitest";
import { compileGraph } from "../../src/compile.ts";
import { qualityOf } from "../../src/layout/quality.ts";
import { displayOf } from "../../src/view/display.ts";
import { egoPlaces } from "../../src/view/ego-places.ts";
import { INITIAL_STATE } from "../../src/view/state.ts";

const TEXT = `**Sloop**: A sloop is a kind of yacht. A sloop consists of a hull, a mast, and a keel. Unlike a ketch, a sloop has one mast. It is built in a shipyard.

**Ketch**: A ketch is a kind of yacht.

**Yacht**: A vessel.

**Hull**: A body.

**Mast**: A pole.

**Keel**: A fin.

**Shipyard**: A place.

**Regatta**: A race of sloops.
`;
const { graph } = compileGraph([{ path: "boats.md", text: TEXT }]);
const shown = displayOf(graph, { ...INITIAL_STATE, focus: { concept: "sloop", depth: 1 } }).concepts;
const places = egoPlaces(graph, "sloop", shown) ?? new Map();
const at = (key: string) => places.get(key) ?? { x: Number.NaN, y: Number.NaN };

describe("places around a concept in focus", () => {
  it("put it in the middle, what it contrasts with level with it, and each neighbor once", () => {
    expect([...places.keys()].sort()).toEqual([...shown].sort());
    expect(at("sloop")).toEqual({ x: 0, y: 0 });
    expect(at("ketch").y).toBe(0);
    expect(Math.abs(at("ketch").x)).toBeGreaterThan(100);
  });

  it("put its class above, its parts in a row below, and mentions at the sides", () => {
    expect(at("yacht").y).toBeLessThan(-40);
    for (const part of ["hull", "mast", "keel"]) expect(at(part).y).toBe(at("hull").y);
    expect(at("hull").y).toBeGreaterThan(40);
    expect(at("shipyard").x).toBeGreaterThan(at("ketch").x);
    expect(at("regatta").x).toBeLessThan(0);
  });

  it("keep mentions near, however many concepts it contrasts with, and no name covers another", () => {
    const others = ["Ketch", "Yawl", "Cutter", "Schooner", "Brigantine", "Lugger"];
    const boats = [
      "**Sloop**: A sloop is built in a shipyard by a shipwright for a regatta.",
      ...others.map((other) => `**${other}**: Unlike a sloop, a ${other.toLowerCase()} is slow.`),
      ...["Shipyard", "Shipwright", "Regatta"].map((term) => `**${term}**: Of boats.`),
      ...["Dock", "Crew", "Harbour"].map((term) => `**${term}**: What awaits a sloop.`),
    ];
    const { graph } = compileGraph([{ path: "boats.md", text: boats.join("\n\n") }]);
    const keys = new Set(graph.nodes());
    const around = egoPlaces(graph, "sloop", keys) ?? new Map();
    const level = [...around].filter(([, { y }]) => y === 0);
    expect(level.length).toBe(7);
    const furthest = Math.max(...level.map(([, { x }]) => Math.abs(x)));
    for (const key of ["shipyard", "regatta", "dock", "crew"])
      expect(Math.abs(around.get(key)?.x ?? Number.NaN)).toBeLessThan(furthest);
    expect(qualityOf(graph, around).overlaps).toBe(0);
  });

  it("give no two concepts one place, and the same places every time", () => {
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(places.size);
    expect(egoPlaces(graph, "sloop", shown)).toEqual(places);
  });

  it("are none where something shown is no neighbor, and none around a topic", () => {
    expect(egoPlaces(graph, "regatta", shown)).toBeUndefined();
    const topics = compileGraph([
      { path: "t.md", text: "# Boats\n\n## Sails\n\n### Jib\n\nA sail.\n\n### Genoa\n\nA sail.\n" },
    ]);
    expect(egoPlaces(topics.graph, "sails", new Set(["sails", "jib", "genoa"]))).toBeUndefined();
  });

  it("are in the display of one step around a concept, and of no other", () => {
    const of = (depth: number) => displayOf(graph, { ...INITIAL_STATE, focus: { concept: "sloop", depth } });
    expect(of(1).ego?.concept).toBe("sloop");
    expect(of(2).ego).toBeUndefined();
    expect(displayOf(graph, INITIAL_STATE).ego).toBeUndefined();
  });
});
