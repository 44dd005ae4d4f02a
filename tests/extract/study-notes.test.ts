import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { typedLines } from "./printed.ts";

const read = (text: string) => extract([{ path: "notes.md", text }]);
const labels = (text: string) => read(text).concepts.map(({ label }) => label);
const typed = (text: string) => typedLines(read(text));

describe("what stands below an entry", () => {
  it("is of its kind where several stand there", () => {
    const below = "  - **Satin**: It shines.\n  - **Twill**: It shows ridges.\n";
    expect(typed(`- **Weave**: How threads cross.\n${below}`)).toEqual([
      "Satin kind-of Weave",
      "Twill kind-of Weave",
    ]);
  });

  it("may be anything where it stands alone", () => {
    const text = "- **Weave**: How threads cross.\n  - **Draft**: It is drawn on squared paper.\n";
    expect(typed(text)).toEqual([]);
  });

  it("is no kind of a model or a law", () => {
    const below = "  - **Lift line**: It falls.\n  - **Yarn cost**: It rises.\n";
    expect(typed(`- **Loom model**: It predicts the price.\n${below}`)).toEqual([]);
  });

  it("is no kind of it where it names what is done with it", () => {
    const below = "  - **Dyeing of wool**: It takes a day.\n  - **Merino wool**: It is soft.\n";
    expect(typed(`- **Wool**: Hair of sheep.\n${below}`)).toEqual(["Merino wool kind-of Wool"]);
  });

  it("names no parts where it is one of several points", () => {
    const points = "- needles, yarn and wool\n- It takes an hour.\n- It is cheap.\n";
    expect(typed(`## Winter\n\nA season.\n\n## Knitting\n\n${points}`)).toEqual([]);
  });
});

const LOOM = "## Loom\n\nA machine that weaves.\n\n";
const DYE = "## Dye\n\nA loom has none: dye is for wool.\n";

describe("headings that only organise", () => {
  it.each([
    ["a heading over terms", "### Types\n\n- **Floor loom**: It stands.\n- **Table loom**: It is small.\n"],
    ["a heading over names", "### Main types\n\n- floor loom\n- table loom\n"],
    ["a label in bold", "**Types:**\n\n- floor loom\n- table loom\n"],
    [
      "a heading that names it",
      "### Types of loom\n\n#### Floor loom\n\nIt stands.\n\n#### Table loom\n\nIt is small.\n",
    ],
  ])("give the entry above its kinds: %s", (_, text) => {
    expect(typed(`${LOOM}${text}`)).toEqual(["Floor loom kind-of Loom", "Table loom kind-of Loom"]);
    expect(labels(`${LOOM}${text}`)).toEqual(["Loom", "Floor loom", "Table loom"]);
  });

  it("give parts and stages of what they name, wherever that has its entry", () => {
    const parts = "## Parts of a loom\n\n- **Heddle**: It lifts.\n- **Reed**: It beats.\n";
    expect(typed(`${LOOM}${parts}`)).toEqual(["Heddle part-of Loom", "Reed part-of Loom"]);
    const stages = "### Stages\n\n- **Shedding**: A gap opens.\n- **Picking**: A thread goes in.\n";
    expect(typed(`${LOOM}${stages}`)).toEqual(["Picking stage-of Loom", "Shedding stage-of Loom"]);
  });

  it("may call what they speak of by its name and a general noun", () => {
    const text =
      "## Ikat\n\nA way to dye.\n\n## 🔹 Steps in the ikat process\n\n### Binding\n\nYarn is tied.\n\n### Dyeing\n\nIt is dipped.\n";
    expect(typed(text)).toEqual(["Binding stage-of Ikat", "Dyeing stage-of Ikat"]);
  });

  it("have no kind in a heading that only divides further, or joins several", () => {
    const rest =
      "#### By use\n\nThey differ.\n\n#### Floor loom\n\nIt stands.\n\n#### Table loom\n\nIt is small.\n";
    const joint = "#### Old and new looms\n\nThey differ.\n\n";
    expect(typed(`${LOOM}### Types\n\n${joint}${rest}`)).toEqual([
      "Floor loom kind-of Loom",
      "Table loom kind-of Loom",
    ]);
  });

  it("have both kinds that a heading sets against each other", () => {
    const text = `${LOOM}### Types\n\n#### Hand vs. power loom\n\n- **Hand**: By hand.\n- **Power**: By steam.\n`;
    expect(typed(text)).toEqual([
      "Hand loom contrasts-with power loom",
      "Hand loom kind-of Loom",
      "power loom kind-of Loom",
    ]);
  });

  it("name a class of their own where several stand under it", () => {
    const text = "## Types of knitting needle\n\n- **Circular**: Two tips.\n- **Straight**: One tip.\n";
    expect(labels(`${text}\n${DYE}`)).toContain("Knitting needle");
    expect(typed(`${text}\n${DYE}`)).toContain("Circular kind-of Knitting needle");
  });

  it.each([
    ["### Advantages\n\n- **Speed**: It weaves fast.\n- **Price**: It is cheap.\n"],
    ["**Disadvantages:**\n\n- **Noise**: It rattles.\n- **Weight**: It is heavy.\n"],
    ["Limitations:\n\n- **Width**: It is narrow.\n- **Depth**: It is shallow.\n"],
  ])("make points of what stands under them, and no terms: %s", (text) => {
    expect(labels(`${LOOM}${text}`)).toEqual(["Loom"]);
  });

  it.each([
    ["### How it works\n\n1. **Shedding**: A gap opens.\n2. **Picking**: A thread goes in.\n"],
    ["### Techniques\n\n- **Ikat**: Yarn is dyed first.\n- **Brocade**: A pattern is woven in.\n"],
    ["### Types\n\nThere are none.\n\n- **Ikat**: Yarn is dyed first.\n"],
  ])("are no class of the terms under them: %s", (text) => {
    expect(typed(`${LOOM}${text}`)).toEqual([]);
  });

  it("speak of nothing where they ask, advise or count the weeks", () => {
    const said = "\n\nThere are three parts: warp, weft and reed.\n\n### Warp\n\nLong threads.\n";
    const headings = ["How cloth is made", "Managing yarn", "Things to consider", "Week 2: Weaving"];
    for (const heading of headings) expect(typed(`## ${heading}${said}\n${DYE}`)).toEqual([]);
    expect(typed(`## Cloth${said}\n${DYE}`)).toContain("Warp part-of Cloth");
  });

  it("are terms where they are defined", () => {
    expect(labels("## Types\n\nTypes are sets of values.\n\n- They have names.\n")).toContain("Types");
    expect(labels("## Unit 3: Felt\n\nFelt is pressed wool.\n\n## Yarn\n\nSpun.\n")).toEqual([
      "Felt",
      "Yarn",
    ]);
  });

  it("leave their number and the title of a page without parts", () => {
    const text =
      "# Looms\n\nA loom is a machine.\n\n## History\n\n### Ikat\n\nA cloth.\n\n## Today\n\n### Felt\n\nWool.\n";
    expect(typed(text)).toEqual([]);
    expect(labels("## Lecture 3\n\n**Felt**: Wool.\n\n## Lecture 4\n\n**Yarn**: Spun.\n")).toEqual([
      "Felt",
      "Yarn",
    ]);
  });
});

describe("items that are announced", () => {
  it("are names, and no names with a circumstance", () => {
    const items = "- Tie on the loom\n- Half hitch\n- Sheet bend\n";
    expect(typed(`**Knot**: It holds. There are two kinds of knot:\n\n${items}`)).toEqual([
      "Half hitch kind-of Knot",
      "Sheet bend kind-of Knot",
    ]);
  });
});

describe("a heading with a list of sentences", () => {
  it("is an entry, and over a list of names it is a topic", () => {
    const text =
      "## Loom\n\n- It is a machine that weaves.\n- It has a heddle.\n\n## Wool\n\n- merino\n- angora\n\n";
    const { concepts } = read(`${text}## Felt\n\n- It is pressed wool.\n`);
    expect(concepts.map(({ label, kind }) => `${label} ${kind}`)).toEqual([
      "Loom concept",
      "Wool topic",
      "Felt concept",
    ]);
  });
});

describe("a slash in a head", () => {
  it.each([
    ["Sofa / Couch", ["Sofa", "Couch"]],
    ["Wage / Take-home pay", ["Wage", "Take-home pay"]],
  ])("joins two names that are not opposed, and sets them against nothing: %s", (head, names) => {
    const text = `**${head}**: A thing.\n\n**Chair**: A seat.\n`;
    expect(labels(text)).toEqual([...names, "Chair"]);
    expect(typed(text)).toEqual([]);
  });

  it.each([["Plain / satin weave"], ["Upper / Lower case"], ["Cut / Sewn / Knitted hem"]])(
    "sets apart what is opposed, and what shares its noun: %s",
    (head) => expect(typed(`**${head}**: They differ.\n`).length).toBeGreaterThan(0),
  );
});

describe("bullets that are typed as characters", () => {
  it.each(["•", "◦", "▪", "–"])("are lists: %s", (sign) => {
    const lines = ["Jib: It is small.", "Spinnaker: It is round."]
      .map((line) => `${sign} ${line}\n`)
      .join("");
    expect(typed(`## Types of sail\n\n${lines}`)).toEqual(["Jib kind-of Sail", "Spinnaker kind-of Sail"]);
  });

  it("are read behind the line that announces them, and nested by their indentation", () => {
    const text = "**Knot**: It holds.\n\nKinds of knot:\n• Bowline\n  ◦ It makes a loop.\n• Reef knot\n";
    expect(typed(text)).toEqual(["Bowline kind-of Knot", "Reef knot kind-of Knot"]);
  });

  it("are words in code, and a dash alone is one", () => {
    expect(labels("**Knot**: It holds.\n\n```\n• Jib: It is small.\n```\n")).toEqual(["Knot"]);
    expect(labels("**Knot**: It holds\n– Jib: it is small.\n")).toEqual(["Knot"]);
  });

  it("keep every quote and line", () => {
    const { concepts } = read("# Sails\n\n• Jib: It is small.\n• Genoa: It is large.\n");
    expect(concepts.map(({ label, source }) => [label, source.line])).toEqual([
      ["Jib", 3],
      ["Genoa", 4],
    ]);
  });
});

describe("names that could be taken for others", () => {
  it("are not looked for where they only say where to look, and are words of every day", () => {
    const text = (word: string) =>
      `**Artifact**: It is kept.\n\n**${word}**: See artifact.\n\n**Log**: A ${word.toLowerCase()} consists of pages and a cover.\n`;
    expect(typed(text("File"))).toEqual([]);
    expect(typed(text("Relic"))).toContain("Page part-of Artifact");
    expect(read(text("File")).concepts).toMatchObject([{ label: "Artifact", aliases: ["File"] }, {}]);
  });

  it("keep what stands in parentheses where that alone tells them apart", () => {
    const text = "**Bolt (cloth)**: A roll.\n\n**Bolt (lock)**: A bar.\n\n**Nut (fruit)**: It grows.\n";
    expect(labels(text)).toEqual(["Bolt (cloth)", "Bolt (lock)", "Nut"]);
  });
});

describe("steps between arrows", () => {
  it("begin behind the words that say so", () => {
    const chain = "Starts with shearing → carding → spinning";
    expect(typed(`**Making of yarn**: ${chain}.\n`)).toEqual([
      "Carding stage-of Making of yarn",
      "Shearing stage-of Making of yarn",
      "Spinning stage-of Making of yarn",
    ]);
    expect(typed("**Making of yarn**: Start sheep → carding → spinning.\n")).toContain(
      "Start sheep stage-of Making of yarn",
    );
  });
});
