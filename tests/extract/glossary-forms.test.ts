import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { conceptLabels, typedLines } from "./printed.ts";

const read = (text: string) => extract([{ path: "forms.md", text }]);
const labels = (text: string) => conceptLabels(read(text));
const typed = (text: string) => typedLines(read(text));

describe("a heading that sets two things against each other", () => {
  const HEADING = "## Warp vs Weft\n\n";

  it.each([
    ["a list of both", "- **Warp** — Threads along.\n- **Weft** — Threads across.\n"],
    ["more than one list", "- **Warp** — Threads along.\n\n- Pros:\n  - **Warp**:\n    - It is strong.\n"],
    ["text", "Warp runs along the loom, weft across it.\n"],
  ])("is an entry of both over %s", (_, below) => {
    const text = `# Cloth\n\n${HEADING}${below}\n## Loom\n\nA machine.\n`;
    expect(labels(text)).toEqual(["Warp", "Weft", "Loom"]);
    expect(typed(text)).toEqual(["Warp contrasts-with Weft"]);
  });

  it("stays a topic over sections of its own", () => {
    const text = `# Cloth\n\n${HEADING}### Warp\n\nThreads along.\n\n### Weft\n\nThreads across.\n`;
    expect(labels(text)).toEqual(["Warp", "Weft"]);
  });
});

describe("a table under the name of what it lists", () => {
  it("gives its rows as kinds", () => {
    const rows =
      "| Alarm | Meaning |\n|---|---|\n| No power | It is empty |\n| Blockage | A tube is shut |\n";
    expect(typed(`# Pump\n\n## Alarms\n\nWhat asks for help:\n\n${rows}`)).toEqual([
      "Blockage kind-of Alarms",
      "No power kind-of Alarms",
    ]);
  });

  it("finds the meaning behind other columns", () => {
    const rows =
      "| Range | mg | What it means |\n|---|---|---|\n| Low | 4 | Too little |\n| High | 9 | Too much |\n";
    expect(typed(`# Pump\n\n## Sugar ranges\n\nThere are some:\n\n${rows}`)).toContain(
      "Low kind-of Sugar ranges",
    );
  });

  it("says nothing of rows for something else", () => {
    const rows = "| Term | Meaning |\n|---|---|\n| Tube | It leads on |\n| Case | It holds all |\n";
    expect(typed(`# Pump\n\n## Alarms\n\nWhat asks for help:\n\n${rows}`)).toEqual([]);
  });
});

describe("what is no term", () => {
  const LOOMS = "## Loom\n\nA machine that weaves.\n\n";

  it("is a text that a section sends on to", () => {
    const list = "- **[Weaving](weave.md)**: All about cloth.\n- **[Dyes](dyes.md)**: All about color.\n";
    expect(labels(`${LOOMS}## Further reading\n\n${list}`)).toEqual(["Loom"]);
    expect(labels(`${LOOMS}## Weaves\n\n${list}`)).toEqual(["Loom", "Weaving", "Dyes"]);
  });

  it("is a label in bold that many entries have", () => {
    const entries = ["Loom", "Reed", "Batten", "Shuttle"].map(
      (name) => `### ${name}\n\nA part of weaving.\n\n**On the shelf**: See drawer ${name}.\n`,
    );
    expect(labels(`# Cloth\n\n${entries.join("\n")}`)).not.toContain("On the shelf");
    expect(labels(`# Cloth\n\n${entries[0]}`)).toContain("On the shelf");
  });

  it("is a name before a figure", () => {
    expect(labels(`${LOOMS}- Width: 90 cm\n- Weight: > 70 kg\n`)).toEqual(["Loom"]);
  });

  it("is etc.", () => {
    expect(
      labels("- **End device**: A device that is the source or destination (needles, hooks, etc.).\n"),
    ).toEqual(["End device", "Needle", "Hook"]);
  });
});

describe("HTML that is indented like code", () => {
  const LIST = "    <dl>\n      <dt>Loom</dt>\n      <dd>A machine.</dd>\n    </dl>\n";

  it("is read", () => {
    expect(labels(LIST)).toEqual(["Loom"]);
  });

  it("is an example between fences", () => {
    expect(labels(`**Reed**: A comb.\n\n\`\`\`html\n${LIST}\`\`\`\n`)).toEqual(["Reed"]);
  });
});

describe("items that are counted within a sentence", () => {
  it.each([
    "It has three parts: (1) a rim (2) a hub (3) a spoke.",
    "It has three parts: a) a rim b) a hub c) a spoke.",
    "It consists of (i) a rim, (ii) a hub, and (iii) a spoke.",
    "It consists of (1) the rim of wood (2) the hub of iron and (3) the spoke.",
  ])("are told apart: %s", (said) => {
    const entries = "**Rim**: x.\n\n**Hub**: y.\n\n**Spoke**: z.\n";
    expect(typed(`**Wheel**: A round thing. ${said}\n\n${entries}`)).toEqual([
      "Hub part-of Wheel",
      "Rim part-of Wheel",
      "Spoke part-of Wheel",
    ]);
  });

  it("are none where one number stands alone", () => {
    const text = "**Wheel**: A round thing. It has a rim (1) and no hub.\n\n**Hub**: x.\n";
    expect(typed(text)).toEqual([]);
  });
});

describe("numbers", () => {
  it.each([
    "A net consists of two or more consecutive knots.",
    "A net consists of at least two knots.",
    "A net is made up of one or more knots.",
    "A net consists of more than one knot.",
    "A thing that consists of (typically) one to three knots.",
  ])("before parts are no names: %s", (said) => {
    expect(typed(`**Net**: ${said}\n\n**Knot**: It holds.\n`)).toEqual(["Knot part-of Net"]);
  });

  it("in a list of numbered entries order nothing below them", () => {
    const below = "   1. Warp yarn: It is tight.\n   2. Weft yarn: It is soft.\n";
    const text = `1. *Loom*: A machine.\n2. *Thread*: It is spun.\n${below}3. *Reed*: A comb.\n`;
    expect(typed(text)).not.toContain("Warp yarn stage-of Thread");
  });
});

describe("names and their entry", () => {
  it("has one that a later paragraph gives it", () => {
    const text = "## Flow graph\n\nA plan of steps.\n\nFlow graphs are also often called *step plans*.\n";
    expect(labels(text)).toEqual(["Flow graph"]);
    expect(read(text).concepts[0]?.aliases).toEqual(["step plan"]);
  });

  it("is not of the part that only shares its noun", () => {
    const text = "**HTML**: A language.\n\n**Block element**: An HTML element that fills a line.\n";
    expect(typed(text)).toEqual([]);
    expect(typed(text.replace("Block element", "Lozenge"))).toEqual(["Lozenge part-of HTML"]);
  });

  it("has no kind in how much there is of it", () => {
    expect(labels("**Tension**: How tight a thread is. High tension breaks the thread.\n")).toEqual([
      "Tension",
    ]);
  });

  it("has a class that is set apart as a name", () => {
    expect(typed("- **Debt**: a **Liability**, an amount to be paid.\n")).toEqual(["Debt kind-of Liability"]);
    expect(typed("- **Debt**: a *sum*, an amount to be paid.\n")).toEqual([]);
  });

  it("is what all of them have", () => {
    const text =
      "**Dinghy**: A small boat. They all have a hull and a sail.\n\n**Hull**: x.\n\n**Sail**: y.\n";
    expect(typed(text)).toEqual(["Hull part-of Dinghy", "Sail part-of Dinghy"]);
  });
});

describe("what is said of the entry", () => {
  it.each([
    ["two adjectives before one noun", "**Misnomer**: A wrong or inaccurate name.\n"],
    [
      "what somebody does",
      "**Net**: The weavers who have made this list find it useful to tie layers such as knots and cords.\n\n**Knot**: x.\n",
    ],
    [
      "a doing",
      "**Angle**: Where one stands. The most common angles are looking up from below and a low angle.\n",
    ],
  ])("is no kind and no part where it is %s", (_, text) => {
    expect(typed(text).filter((line) => !line.startsWith("Low angle"))).toEqual([]);
  });

  it("stands behind its other name", () => {
    const text =
      "**Custody order**: aka CO, an order that names a guardian.\n\n**Order**: A word that binds.\n";
    expect(typed(text)).toEqual(["Custody order kind-of Order"]);
  });

  it("is its kind where several of that stand under its own noun", () => {
    const text = "**Rope**: It holds.\n\n**Tow rope**: One or more ropes that pull a boat.\n";
    expect(typed(text)).toEqual(["Tow rope kind-of Rope"]);
  });

  it("is the kind of the name around its modifier", () => {
    const text =
      "**Sail loft**: A room where sails are made.\n\n**Sail repair loft**: A room for old sails.\n";
    expect(typed(text)).toEqual(["Sail repair loft kind-of Sail loft"]);
  });

  it("has several of its parts", () => {
    const text =
      "**Fleet**: A fleet has a flagship and several tenders.\n\n**Flagship**: x.\n\n**Tender**: y.\n";
    expect(typed(text)).toEqual(["Flagship part-of Fleet", "Tender part-of Fleet"]);
  });
});

describe("lists", () => {
  it("keep what a clause behind a noun contains from its verb", () => {
    const text = "**Kit**: A package that contains needles, hooks, and other trimmings.\n";
    expect(typed(text)).toEqual(expect.arrayContaining(["Needle part-of Kit", "Hook part-of Kit"]));
    expect(typed(text)).toEqual(expect.arrayContaining(["Needle kind-of Trimming"]));
    expect(typed(text)).not.toContain("Kit kind-of Trimming");
  });

  it("end with examples of a general word", () => {
    const text =
      "**Loom**: A machine. Examples of looms are the Jacquard, the Dobby, and machines like Banjo and Todo.\n";
    expect(typed(text)).toEqual(
      expect.arrayContaining(["Banjo kind-of Loom", "Dobby kind-of Loom", "Todo kind-of Loom"]),
    );
  });
});
