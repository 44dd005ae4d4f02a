import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { typedLines } from "./printed.ts";

const read = (text: string) => extract([{ path: "forms.md", text }]);
const labels = (text: string) => read(text).concepts.map(({ label }) => label);
const typed = (text: string) => typedLines(read(text));

/** Entries that fill one form, the first of them with one more label. */
const forms = (label: string, said: string, name = "Loom") => `# Weaving

### ${name}

**Definition**: A frame that holds the warp.

**${label}**: ${said}

### Shuttle

**Definition**: A tool that carries the weft.

**Made of**: Boxwood and steel

### Reed

**Definition**: A comb that beats the weft.

**Made of**: Cane or brass
`;

describe("entries that fill a form", () => {
  it("are defined by what stands behind the label of their definition", () => {
    const text =
      "# Craft\n\n### Easel\n\n**Definition**: An easel is a kind of stand.\n\n### Stand\n\nIt holds.\n";
    expect(typed(text)).toEqual(["Easel kind-of Stand"]);
  });

  it.each([
    ["a label in several of them", forms("Made of", "Oak")],
    ["a label in one of them", forms("Invented by", "Nobody knows whom")],
  ])("make no term of %s", (_, text) => {
    expect(labels(text)).toEqual(["Loom", "Shuttle", "Reed"]);
  });

  it("keep what is defined in one of them as a term", () => {
    expect(labels(forms("Heddle", "A wire that lifts one thread."))).toContain("Heddle");
  });

  it("keep terms in bold where few open with their definition", () => {
    const text = "# Tea\n\n### Green\n\n**Definition**: Tea that is steamed.\n\n**Sencha**: Rolled leaves.\n";
    expect(labels(text)).toContain("Sencha");
  });
});

describe("names behind a label of an entry", () => {
  it.each([
    ["Types", "Floor loom, table loom, and T-Bar", "T-Bar kind-of Loom"],
    ["Types", "Upright (in the Andes), horizontal (elsewhere)", "Upright loom kind-of Loom"],
    ["Floor looms", "Counterbalance, countermarch", "Counterbalance kind-of Loom", "Floor loom"],
    ["Components", "Beam + heddle + treadle", "Treadle part-of Loom"],
    ["Phases", "Warping, weaving, and finishing", "Finishing stage-of Loom"],
    ["Examples", "Rigid loom, Table loom", "Table loom kind-of Loom"],
    ["Alternatives", "Shuttle, bare hands", "Loom contrasts-with Shuttle"],
  ])("%s: %s", (label, said, relation, name = "Loom") => {
    expect(typed(forms(label, said, name)).map((line) => line.replace(name, "Loom"))).toContain(relation);
  });

  it.each([
    ["a sentence", "Types", "There are a great many of them in use"],
    ["figures", "Examples", "99.9% = a day in three years, 99% = four days"],
    ["what is no kind by its name", "Examples", "Museums, village halls"],
    ["a label that says nothing of its names", "Used in", "Peru, Japan, Wales"],
    ["rivals without an entry", "Alternatives", "Knitting, felting"],
    ["notes behind another label", "Benefits", "Even cloth, less waste"],
  ])("are not read in %s", (_, label, said) => {
    expect(typed(forms(label, said))).toEqual([]);
  });
});

describe("lists that fill a form", () => {
  const entry = (name: string, items: readonly string[]) =>
    `### ${name}\n\nA tool of the trade.\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
  const text = (last: readonly string[]) =>
    [
      entry("Awl", ["**Purpose**: Makes holes", "**Grip**: Beech"]),
      entry("Burnisher", ["**Purpose**: Smooths edges", "**Care**: Oil it"]),
      entry("Creaser", ["**Use cases**: Lines on straps", "**Heat**: Mild"]),
      entry("Die", last),
    ].join("\n");

  it("make no terms of the aspects, but facts", () => {
    const found = read(text(["**Grip**: Steel", "**Force**: A mallet"]));
    expect(found.concepts.map(({ label }) => label)).toEqual(["Awl", "Burnisher", "Creaser", "Die"]);
    expect(found.concepts[3]?.facts?.map(({ name, value }) => [name, value])).toEqual([
      ["Grip", "Steel"],
      ["Force", "A mallet"],
    ]);
  });

  it("say what the names behind a label are", () => {
    expect(typed(text(["**Types**: Clicker die, strap die"]))).toContain("Clicker die kind-of Die");
  });

  it("are no forms where only one or two of them name an aspect", () => {
    const few = entry("Awl", ["**Purpose**: Makes holes", "**Scratch awl**: Marks a line"]);
    expect(labels(`# Leather\n\n${few}`)).toContain("Scratch awl");
  });
});

describe("heads as people write them", () => {
  it.each([
    ["a star", "### Loom \u2b50\n\nA frame.\n\n### Reed \u2705\n\nA comb.\n", ["Loom", "Reed"]],
    ["a tie that opens a name", "### CTL (On-Loom Count)\n\nIt counts.\n", ["CTL", "On-Loom Count"]],
    ["the address of a template", "#### [Loom]({% link {{ v }}/loom.md %})\n\nA frame.\n", ["Loom"]],
    ["a place", "### Pick (in weaving)\n\nOne throw.\n", ["Pick"]],
  ])("lose %s that is no part of their name", (_, text, names) => {
    const found = read(text).concepts.flatMap(({ label, aliases }) => [label, ...aliases]);
    expect(found).toEqual(names);
  });

  it("send on to another head", () => {
    const found = read(
      "### Batten \u2192 see [Reed](#reed)\n\n### Reed\n\nA comb.\n\n### Sley: see below\n\nIt slides.\n",
    );
    expect(found.concepts.map(({ label, aliases }) => [label, aliases])).toEqual([
      ["Reed", ["Batten"]],
      ["Sley: see below", []],
    ]);
  });

  it("oppose what the list under them tells of each name", () => {
    const list = (names: readonly string[]) => names.map((name) => `- **${name}**: Some cloth.`).join("\n");
    const text = (names: readonly string[]) =>
      `### Plain vs Twill\n\nTwo weaves, one loom, little waste:\n\n${list(names)}\n`;
    expect(typed(text(["Plain", "Twill"]))).toEqual(["Plain contrasts-with Twill"]);
    expect(labels(text(["Cost", "Wear"]))).toContain("Cost");
  });

  it("name in full what the list under them names in short", () => {
    const text =
      "### Plain / Twill Weave\n\n- **Plain**: One over one.\n- **Twill (serge)**: Two over two.\n";
    expect(read(text).concepts.map(({ label, aliases }) => [label, aliases])).toEqual([
      ["Plain Weave", ["Plain"]],
      ["Twill Weave", ["Twill", "serge"]],
    ]);
  });
});

describe("words that could be apparatus", () => {
  const bold = (last: string) =>
    `**Job**\nA set of shifts.\n\n**Crew**\nThe hands of a job.\n\n**Shift**\nA part of a day.\n\n${last}\n`;

  it("are terms where they are defined like those beside them", () => {
    expect(labels(bold("**Task**\nA unit of work."))).toContain("Task");
    expect(labels(bold("**Task**\nA unit of work.").replaceAll("**\n", "**\n\n"))).toContain("Crew");
    const heads = bold("**Task**\nA unit of work.").replace(/\*\*(\w+)\*\*\n/g, "## $1\n\n");
    expect(labels(heads)).toContain("Task");
  });

  it("are none where they only set something apart, or stand among sentences", () => {
    expect(labels(bold("**Example**\nA job of three shifts."))).not.toContain("Example");
    expect(labels(bold("**Task**\nWrite down who came."))).not.toContain("Task");
    expect(labels("## Solution\n\nA rope.\n\n## Rope\n\nTie it.\n\n## Knot\n\nPull it.\n")).not.toContain(
      "Solution",
    );
  });

  it("lend no noun to what they are a part of", () => {
    expect(labels("**Filled / Not Filled (NF)**: How a cell is.\n")).not.toContain("Filled Filled");
  });
});

it("what a field of a form lists belongs to its entry, and the field is none", () => {
  const form = (name: string, more: string) => `## ${name}\n\n**Definition**: A way to weave.\n\n${more}\n`;
  const { concepts, relations } = read(
    `# Weaves\n\n${form("Twill", "**Deep dive**:\n- **Wale**: A rib.\n- **Step**: A shift.")}${form("Satin", "**Deep dive**: Smooth.")}${form("Plain", "**Deep dive**: Even.")}`,
  );
  expect(concepts.map(({ label }) => label).sort()).toEqual(["Plain", "Satin", "Step", "Twill", "Wale"]);
  expect(relations.filter(({ target }) => target === "twill").map(({ source }) => source)).toEqual([
    "step",
    "wale",
  ]);
});

describe("labels of a thesaurus", () => {
  const loom = (label: string, said: string) =>
    `**Loom**: It holds the warp.\n\n**${label}**: ${said}\n\n**Frame**: It stands still.\n\n**Beam**: A bar of wood.\n`;

  it.each([
    ["Broader", "Frame", "Loom kind-of Frame"],
    ["Broader terms", "frame", "Loom kind-of Frame"],
    ["Is a", "frame", "Loom kind-of Frame"],
    ["Narrower terms", "Floor loom, table loom", "Floor loom kind-of Loom"],
    ["Part of", "Frame", "Loom part-of Frame"],
    ["Consists of", "beam, heddle", "Beam part-of Loom"],
  ])("relate the entry, and are no terms: %s", (label, said, wanted) => {
    expect(typed(loom(label, said))).toContain(wanted);
    expect(labels(loom(label, said))).not.toContain(label);
  });

  it("relate to nothing that the text does not know", () => {
    expect(typed(loom("Broader", "Gadget"))).toEqual([]);
  });

  it("leave terms that are words like them", () => {
    expect(
      labels("**Parent**: A process that starts another.\n\n**Child**: One that was started.\n"),
    ).toEqual(["Parent", "Child"]);
  });
});
