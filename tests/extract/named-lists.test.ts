import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { conceptLabels, typedLines } from "./printed.ts";

const LOOM = "- **Loom**: A machine that weaves.\n- **Felt**: Pressed hair that was not woven.\n";
const read = (line: string) => extract([{ path: "notes.md", text: `## Weaving\n\n${LOOM}${line}\n` }]);
const typed = (line: string) => typedLines(read(line));
const labels = (line: string) => conceptLabels(read(line));

describe("a list behind a label that names whose it is", () => {
  it.each([
    ["- Types of loom: floor loom, table loom", ["Floor loom kind-of Loom", "Table loom kind-of Loom"]],
    ["- Loom types: floor loom, table loom", ["Floor loom kind-of Loom", "Table loom kind-of Loom"]],
    ["- **Loom types**: floor loom and table loom", ["Floor loom kind-of Loom", "Table loom kind-of Loom"]],
    [
      "- Parts of a loom: heddle, reed, beam",
      ["Beam part-of Loom", "Heddle part-of Loom", "Reed part-of Loom"],
    ],
    [
      "- Loom parts – **heddle, reed, beam**",
      ["Beam part-of Loom", "Heddle part-of Loom", "Reed part-of Loom"],
    ],
  ])("states kinds and parts: %s", (line, wanted) => {
    expect(typed(line)).toEqual(wanted);
    expect(labels(line)).not.toContain(line.replace(/[-*\s]|:.*/g, ""));
  });

  it.each([
    ["- Loom types: they differ in how they stand."],
    ["- Loom types: 3, 4"],
    ["- Loom parts: see the list, then buy them: soon"],
  ])("states none where it is no list of names: %s", (line) => {
    expect(typed(line)).toEqual([]);
  });
});

describe("signs between names", () => {
  it("make parts of a sum, behind the name that an equals sign sets apart", () => {
    expect(typed("- Tweed = wool + dye")).toEqual(["Dye part-of Tweed", "Wool part-of Tweed"]);
  });

  it("make no chain where a stop stands between arrows, or an example", () => {
    expect(typed("- **Vat**: dye + water (wool→yarn; yarn→cloth)").join()).not.toContain("stage-of");
    expect(typed("- **Vat**: a pot.\n  - E.g. wool → yarn → cloth")).toEqual([]);
  });
});
