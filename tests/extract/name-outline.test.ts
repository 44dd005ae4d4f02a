import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { conceptLabels, typedLines } from "./printed.ts";

const read = (text: string) => extract([{ path: "notes.md", text }]);
const labels = (text: string) => conceptLabels(read(text));
const typed = (text: string) => typedLines(read(text));

const NOTES = `## Weaving

- loom
  - a machine that weaves cloth
  - Avoid knots
    - by turning the yarn
  - types
    - floor loom: stands on the floor of a room
    - table loom
  - sections
    - warp beam
    - cloth beam
- shuttle (boat-shaped)
  - carries the weft across
- weave
  - how the threads cross
  - main groups
    - plain
    - twill
      - shows ridges on both sides
- felt
  - is pressed and not woven
- dye
  - gives its colour to yarn
- yarn
  - advantages
    - it is cheap
    - speed: it is quick to make
`;

describe("notes that are an outline of names", () => {
  it("have a concept for each name, and none for labels and points", () => {
    expect(labels(NOTES)).toEqual([
      "loom",
      "floor loom",
      "table loom",
      "warp beam",
      "cloth beam",
      "shuttle",
      "weave",
      "plain",
      "twill",
      "felt",
      "dye",
      "yarn",
    ]);
  });

  it("have the kinds and parts that labels list", () => {
    expect(typed(NOTES)).toEqual([
      "cloth beam part-of loom",
      "warp beam part-of loom",
      "floor loom kind-of loom",
      "plain kind-of weave",
      "table loom kind-of loom",
      "twill kind-of weave",
    ]);
  });

  it("are none where sentences have bullets below, or few names do", () => {
    const said = "- We card the wool first\n  - by hand\n- Then it is spun\n  - on a wheel\n";
    const names = "- loom\n  - weaves\n- felt\n  - is pressed\n";
    expect(labels(`## Weaving\n\n${said}${said}${names}`)).toEqual(["Weaving"]);
    expect(labels(`## Weaving\n\n${names}`)).toEqual([]);
  });
});
