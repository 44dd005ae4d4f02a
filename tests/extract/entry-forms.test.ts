import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { typedLines } from "./printed.ts";

const read = (text: string) => extract([{ path: "forms.md", text }]);
const entries = (text: string) => read(text).concepts.map(({ label, definition }) => [label, definition]);
const typed = (text: string) => typedLines(read(text));
const labels = (text: string) => read(text).concepts.map(({ label }) => label);

describe("glossaries written as directives", () => {
  it.each([
    [
      "a fence of backticks",
      "```{glossary}\nOboe\n    Played with a reed.\n\nFlute\n    Played without.\n```\n",
    ],
    ["a fence of colons", ":::{glossary}\nOboe\n  Played with a reed.\n\nFlute\n  Played without.\n:::\n"],
    [
      "an option",
      "```{glossary}\n:sorted: true\nOboe\n  Played with a reed.\n\nFlute\n  Played without.\n```\n",
    ],
    ["colons of its own", "```{glossary}\nOboe\n: Played with a reed.\n\nFlute\n: Played without.\n```\n"],
    [
      "roles",
      "```{glossary}\n{term}`Oboe`\n  Played with a reed.\n\n{term}`Flute`\n  Played without.\n```\n",
    ],
  ])("are read with %s", (_, text) => {
    expect(entries(`# Winds\n\n${text}\nAfter it.\n`)).toEqual([
      ["Oboe", "Played with a reed."],
      ["Flute", "Played without."],
    ]);
  });

  it("keep their lines, and give two terms above one definition to both", () => {
    const { concepts } = read(
      "(winds)=\n# Winds\n\n```{glossary}\nOboe\nHautboy\n    Played with a reed.\n```\n",
    );
    expect(concepts.map(({ label, source }) => [label, source.line])).toEqual([
      ["Oboe", 5],
      ["Hautboy", 6],
    ]);
  });

  it("are code where another fence shows how they are written", () => {
    const shown = "```md\n:::{glossary}\n```\n\n";
    expect(entries(`${shown}**Oboe**: A reed,\n  cut by hand.\n`)).toEqual([
      ["Oboe", "A reed,\n  cut by hand."],
    ]);
  });

  it("leave no colons of other directives in a definition", () => {
    expect(entries("## Oboe\n\nA reed.\n\n:::note\nMind it.\n:::\n")).toEqual([
      ["Oboe", "A reed.\n\nMind it."],
    ]);
  });
});

describe("terms in lists", () => {
  it("are defined behind colons below them", () => {
    const text =
      "* oboe\n    : a reed\n    : see also the horn\n\n* flute\n    : a pipe\n* horn\n    : a brass\n";
    expect(entries(text)).toEqual([
      ["oboe", "a reed\n\nsee also the horn"],
      ["flute", "a pipe"],
      ["horn", "a brass"],
    ]);
  });

  it.each([
    ["bullets", "- Oboe\n  - A reed.\n- Flute\n  - A pipe.\n- Horn\n  - A brass.\n"],
    ["paragraphs", "- Oboe\n\n  A reed.\n- Flute\n\n  A pipe.\n- Horn\n\n  A brass.\n"],
  ])("are defined in %s below them", (_, text) => {
    expect(labels(text)).toEqual(["Oboe", "Flute", "Horn"]);
  });

  it.each([
    ["steps", "- Setup\n  - Unpack it.\n- Test\n  - Play a tone.\n- Use\n  - Play on.\n"],
    ["names", "- Winds\n  - Oboe\n- Strings\n  - Viola\n- Drums\n  - Snare\n"],
    ["so few that they could be anything", "- Oboe\n  - A reed.\n- Flute\n  - A pipe.\n"],
  ])("are none above %s", (_, text) => {
    expect(labels(text)).toEqual([]);
  });

  it("open each line of a paragraph", () => {
    expect(entries("**Oboe**: A reed.\n**Flute**: A pipe.\n")).toEqual([
      ["Oboe", "A reed."],
      ["Flute", "A pipe."],
    ]);
  });

  it("open no line that states a fact about the text", () => {
    expect(labels("**Version:** 1.0  \n**Format:** Short texts\n\n## Oboe\n\nA reed.\n")).toEqual(["Oboe"]);
  });
});

describe("terms that only their row shows", () => {
  const winds = [
    ["Oboe", "A pipe with a reed."],
    ["Flute", "A pipe without."],
    ["Horn", "A tube of brass."],
  ] as const;
  const row = (form: (term: string, said: string) => string) =>
    winds.map(([term, said]) => form(term, said)).join("\n\n");

  it.each<[string, (term: string, said: string) => string]>([
    ["in bold, without a sign", (term, said) => `**${term}** ${said}`],
    ["in bold, on a line above", (term, said) => `**${term}**  \n${said}`],
    ["in bold, before a break", (term, said) => `**${term}**<br>${said}`],
    ["in italics", (term, said) => `*${term}* ${said}`],
    ["in bullets", (term, said) => `- **${term}** ${said}`],
    ["before an arrow", (term, said) => `- **${term}** → ${said}`],
    ["before a double dash", (term, said) => `- **${term}** -- ${said}`],
    ["before an equals sign", (term, said) => `- ${term} = ${said}`],
    ["with the class of the word", (term, said) => `**${term}** (n.) ${said}`],
    ["with the class of the word in italics", (term, said) => `**${term}**, *noun*: ${said}`],
  ])("are read %s", (_, form) => {
    expect(entries(row(form))).toEqual(winds);
  });

  it("are read in the lines of one paragraph", () => {
    expect(entries("**Oboe** A reed.\n**Flute** A pipe.\n**Horn** A brass.\n").map(([name]) => name)).toEqual(
      ["Oboe", "Flute", "Horn"],
    );
  });

  it.each([
    ["in a row of two", "**Oboe** A pipe.\n\n**Flute** A pipe.\n"],
    ["as the subjects of sentences", "**Oboes** squeal.\n\n**Flutes** sing.\n\n**Horns** call.\n"],
    [
      "among more paragraphs that open otherwise",
      "**Oboe** A.\n\n**Flute** B.\n\n**Horn** C.\n\nIt is.\n\nIt was.\n\nIt will.\n\nIt had.\n",
    ],
    ["as whole sentences", "**Mind it.** A.\n\n**It is late!** A.\n\n**Why not?** A.\n"],
  ])("are none %s", (_, text) => {
    expect(labels(text).filter((label) => /Oboe|Flute|late|Why/.test(label))).toEqual([]);
  });
});

describe("terms in HTML", () => {
  it.each([
    ["a definition list", "<dl><dt>Oboe</dt><dd>A <i>reed</i>.</dd><dt>Flute</dt><dd>A pipe.</dd></dl>\n"],
    ["a list", "<ul>\n<li><b>Oboe:</b> A reed.</li>\n<li><strong>Flute</strong> - A pipe.</li>\n</ul>\n"],
    ["paragraphs", "<p><b>Oboe</b>: A reed.</p>\n\n<p><b>Flute</b>: A pipe.</p>\n"],
    [
      "details",
      "<details>\n<summary>Oboe</summary>\n\nA reed.\n\n</details>\n\n<details><summary><b>Flute</b></summary>A pipe.</details>\n\nIt ends.\n",
    ],
  ])("are read in %s", (_, text) => {
    expect(entries(text).map(([label, said]) => [label, said?.replace(/<[^>]*>/g, "")])).toEqual([
      ["Oboe", "A reed."],
      ["Flute", "A pipe."],
    ]);
  });

  it.each([
    ["a bold word that nothing parts from its sentence", "<p><b>Oboe</b> and flute play.</p>\n"],
    [
      "a summary that asks to be unfolded",
      "<details>\n<summary>Click to see</summary>\n\nA reed.\n\n</details>\n",
    ],
    ["a summary that is a sentence", "<details><summary>Why is it so?</summary>It is.</details>\n"],
  ])("are none in %s", (_, text) => {
    expect(labels(text)).toEqual([]);
  });
});

describe("terms in tables", () => {
  it("are read before their full names", () => {
    const text = "| Abbreviation | Full Term |\n|---|---|\n| ORC | Optimized Row Columnar |\n";
    expect(read(text).concepts).toMatchObject([{ label: "ORC", aliases: ["Optimized Row Columnar"] }]);
  });

  it("are read under any head where the next column holds meanings", () => {
    expect(labels("| Wind | Meaning |\n|---|---|\n| Oboe | A reed. |\n")).toEqual(["Oboe"]);
    expect(labels("| Wind | Price |\n|---|---|\n| Oboe | High. |\n")).toEqual([]);
    expect(labels("| Field | Description |\n|---|---|\n| size | In bytes. |\n")).toEqual([]);
  });

  const rows = (names: readonly string[], said: string) =>
    names.map((name) => `| ${name} | ${said} |`).join("\n");
  const winds = ["Oboe", "Flute", "Horn", "Tuba"];

  it("are read under any heads where sentences stand beside names", () => {
    const sentence = "It is blown by those who play it.";
    expect(labels(`| Wind | Notes |\n|---|---|\n${rows(winds, sentence)}\n`)).toEqual(winds);
    expect(labels(`|  |  |\n|---|---|\n${rows(winds, sentence)}\n`)).toEqual(winds);
    expect(labels(`| Wind | Notes |\n|---|---|\n${rows(winds, "High.")}\n`)).toEqual([]);
    expect(labels(`| Feature | Notes |\n|---|---|\n${rows(winds, sentence)}\n`)).toEqual([]);
    expect(
      labels(`| Wind | Notes |\n|---|---|\n${rows(["`oboe`", "`a`", "`b`", "`c`"], sentence)}\n`),
    ).toEqual([]);
  });
});

describe("heads and what they are", () => {
  it.each([
    ["a table", "| Term | Definition |\n|---|---|\n| Outcome | What comes out. |\n"],
    ["a definition list", "Outcome\n: What comes out.\n"],
    ["HTML", "<dl><dt>Outcome</dt><dd>What comes out.</dd></dl>\n"],
  ])("a word that could be apparatus is a term in %s", (_, text) => {
    expect(labels(text)).toEqual(["Outcome"]);
  });

  it("a label that stands under one entry after the other is no term", () => {
    const entry = (name: string) =>
      `## ${name}\n\nSaid of ${name}.\n\n- **Pitch range**: From low to high.\n`;
    expect(labels(["Oboe", "Flute", "Horn"].map(entry).join("\n"))).toEqual(["Oboe", "Flute", "Horn"]);
    expect(labels(["Oboe", "Flute"].map(entry).join("\n"))).toContain("Pitch range");
  });

  it("such a label holds the definition where nothing else does", () => {
    const entry = (name: string) => `## ${name}\n\n### In plain words\n\nA ${name} thing.\n`;
    expect(entries(["Oboe", "Flute", "Horn"].map(entry).join("\n"))[0]).toEqual(["Oboe", "A Oboe thing."]);
  });

  it("a heading over links to places in the text is no topic", () => {
    const list = "## Map of it\n\n- [Oboe](#oboe)\n- [Flute](#flute)\n";
    expect(labels(`${list}\n## Oboe\n\nA reed.\n\n## Flute\n\nA pipe.\n`)).toEqual(["Oboe", "Flute"]);
    expect(labels(`${list.replace("#oboe", "/oboe")}\n## Oboe\n\nA reed.\n`)).toContain("Map of it");
  });
});

describe("heads with two names", () => {
  it("are one concept where letters stand beside words", () => {
    expect(read("**PTO / Power take-off**: A shaft.\n").concepts).toMatchObject([
      { label: "PTO", aliases: ["Power take-off"] },
    ]);
    expect(labels("**Oboe / Flute**: Winds.\n")).toEqual(["Oboe", "Flute"]);
  });

  it("have none in a general noun in parentheses", () => {
    expect(read("**Bow (tool)**: It is drawn.\n").concepts).toMatchObject([{ label: "Bow", aliases: [] }]);
  });
});

describe("names that are opposed", () => {
  it("are so by compounds, and by each of their other names", () => {
    expect(typed("**Top-down**: From above.\n\n**Bottom-up**: From below.\n")).toEqual([
      "Bottom-up contrasts-with Top-down",
    ]);
    expect(typed("**Black reed**: Dark.\n\n**White reed** (bone reed): Pale.\n")).toEqual([
      "Black reed contrasts-with White reed",
    ]);
  });

  it("are not so by what letters stand for", () => {
    expect(typed("**CDU** (cold drink unit): Cools.\n\n**HDU** (hot drink unit): Heats.\n")).not.toEqual([]);
    expect(typed("**TDU** (tea drink unit): Steeps.\n\n**MDU** (malt drink unit): Stirs.\n")).toEqual([]);
    expect(typed("**Tea drink unit**: Steeps.\n\n**Malt drink unit**: Stirs.\n")).toEqual([]);
  });
});

describe("what is said of a term and is no term", () => {
  it.each(["Includes", "Used for", "Contains", "See also"])("%s", (words) => {
    expect(labels(`## Oboe\n\nA reed.\n\n${words}: Bocal, Reed.\n\n## Flute\n\nA pipe.\n`)).toEqual([
      "Oboe",
      "Flute",
    ]);
  });
});

describe("what stands before a colon or a name", () => {
  it("is a label and no term where several paragraphs open with it", () => {
    const entry = (name: string) =>
      `## ${name}\n\nA craft.\n\nTools: Awl, knife.\n\nDone by: Masters, apprentices.\n\n`;
    expect(labels(entry("Cobbling") + entry("Binding"))).toEqual(["Cobbling", "Binding"]);
    expect(labels("Cobbling: Making shoes.\n\nBinding: Making books.\n")).toEqual(["Cobbling", "Binding"]);
  });

  it("is a number of the text", () => {
    expect(labels("## 1 Introduction\n\nRead on.\n\n## 2.1.3 Awl\n\nA point.\n")).toEqual(["Awl"]);
    expect(labels("## 2 stroke\n\nA motor.\n")).toEqual(["2 stroke"]);
  });

  it("is set against what a bare slash adds only where the two are opposed", () => {
    expect(typed("**Field notes/log**: Kept daily.\n\n**Awl**: A point.\n")).toEqual([]);
    expect(typed("**Warm/cold wax**: Kept daily.\n\n**Awl**: A point.\n")).toHaveLength(1);
  });

  it("has no other name in what it comes from or was named for", () => {
    const names = (text: string) => extract([{ path: "a.md", text }]).concepts[0]?.aliases;
    expect(names("**Wheel (kyklos ‘circle’)**: It turns.\n")).toEqual([]);
    expect(names("**Lathe**: It turns. It is usually named for its maker.\n")).toEqual([]);
    expect(names("**ETS (end of the shift)**: Evening time stroke.\n")).toEqual(["end of the shift"]);
  });

  it("asks for a name or opens it", () => {
    const kilns = (head: string) => labels(`## ${head}\n\nA kiln is hot.\n\n## Awl\n\nA point.\n`);
    expect(kilns("What is a kiln?")).toEqual(["Kiln", "Awl"]);
    expect(kilns("Introduction to kilns")).toEqual(["Kilns", "Awl"]);
    expect(kilns("How do kilns work?")).toEqual(["Awl"]);
    expect(kilns("What is thrown")).toEqual(["Awl"]);
  });

  it("is an article of the sentence", () => {
    expect(labels("**An awl** is a point.\n\n**A last** is a form.\n")).toEqual(["awl", "last"]);
    expect(labels("**A priori** is known before.\n\n**Last** is a form.\n")).toEqual(["A priori", "Last"]);
  });
});

describe("what a list below an entry says", () => {
  const below = (introduction: string) =>
    typed(
      `**Peg rule**: A rule for boots. ${introduction}\n\n- **Wet soles**: Swollen.\n- **Cork soles**: Soft.\n`,
    );

  it("is no kind where it is announced as something else", () => {
    expect(below("It holds with these exceptions:")).toEqual([]);
    expect(below("It has these kinds:")).toHaveLength(2);
  });

  it("is a kind of what the list sorts", () => {
    const list = "\n\n- **Twill**: Slanted.\n- **Satin**: Smooth.\n";
    expect(typed(`**Weave**: Crossed yarn.\n\n**Types of weave**${list}`)).toContain("Twill kind-of Weave");
  });

  it("is a kind where the entry is a list of kinds", () => {
    const list = "\n\n- **Twill**: Slanted.\n- **Satin**: Smooth.\n";
    expect(typed(`**Types of weave**${list}`)).toContain("Twill kind-of Weave");
    expect(typed(`**Words in weaving**${list}`)).toContain("Twill part-of Words in weaving");
    expect(typed(`**Theory of weave**${list}`)).toEqual([]);
  });

  it("is no kind of what only says that examples follow", () => {
    expect(
      typed("Examples\n\n:   Scripts.\n\nOak\n\n:   A tree. Examples include ash.\n\nAsh\n\n:   Old.\n"),
    ).toEqual([]);
  });
});

describe("items that are the bare names of terms", () => {
  const winds = "**Double pipe**: Two.\n\n**Single pipe**: One.\n\n";

  it("are kinds of the entry whose noun they have", () => {
    expect(typed(`${winds}## Pipe\n\nBlown.\n\n- Double pipe\n- Single pipe\n`)).toContain(
      "Double pipe kind-of Pipe",
    );
    expect(typed(`${winds}## Duct\n\nBlown.\n\n- Double pipe\n- Single pipe\n`)).not.toContain(
      "Double pipe kind-of Duct",
    );
  });

  it("are what the text below them speaks of", () => {
    const text = `${winds}**Bell**: A rim.\n\n**Bore**: A hole.\n\n## Pipe\n\nBlown.\n\n- Double pipe\n\n  Has a bell and a bore.\n`;
    expect(typed(text)).toContain("Bell part-of Double pipe");
    expect(typed(text)).not.toContain("Bell part-of Pipe");
  });
});

describe("a process that has no entry", () => {
  it("is a term where several entries count its steps", () => {
    const text = "**Mashing**: The first phase of a brew.\n\n**Boiling**: The second phase of a brew.\n";
    expect(typed(text)).toEqual(["Boiling stage-of Brew", "Mashing stage-of Brew"]);
    expect(typed("**Mashing**: The first phase of a brew.\n\n**Boiling**: It kills germs.\n")).toEqual([]);
  });
});

describe("adjectives that have entries", () => {
  it("are not coined anew with their noun", () => {
    const text = "**Gauge**: Fixed vs. floating. A gauge may be fixed, floating or broad. *Broad* is wide.\n";
    expect(labels(`${text}\n**Broad**: Wide.\n`)).not.toContain("Broad gauge");
  });
});

describe("names of one action", () => {
  it("are one concept, told by the thing or by the doing", () => {
    const text =
      "**Load test**: Many ask.\n\n**Testing**: Trying. Kinds of testing: load testing and smoke testing.\n";
    const { concepts } = read(text);
    expect(concepts.find(({ label }) => label === "Load test")?.aliases).toContain("load testing");
  });
});

describe("lists under one entry", () => {
  const boat = "## Boat\n\nA boat is made up of:\n\n- Hull: keeps out the water.\n- Mast: holds a sail.\n\n";

  it("belong to the sentence above each of them", () => {
    expect(
      typed(
        `${boat}It comes in several kinds:\n\n- Ketch: is steered from the stern.\n- Cutter: is steered from the middle.\n`,
      ),
    ).toEqual(["Hull part-of Boat", "Mast part-of Boat", "Cutter kind-of Boat", "Ketch kind-of Boat"]);
  });

  it("say nothing of the entry where that sentence speaks of another thing", () => {
    const rudder =
      "The rudder is split into the following parts:\n\n- Blade: stands in the water.\n- Stock: turns it from above.\n";
    expect(typed(boat + rudder)).toEqual(["Hull part-of Boat", "Mast part-of Boat"]);
  });

  it("speak of the entry where it is named by a general noun", () => {
    const text =
      "## Rigging\n\nThe system is split into the following parts:\n\n- Shroud: goes to the side.\n- Stay: goes ahead to the bow.\n";
    expect(typed(text)).toEqual(["Shroud part-of Rigging", "Stay part-of Rigging"]);
  });
});

describe("what says nothing in words", () => {
  it("is left out: a displayed formula with its label", () => {
    const text = "**Speed**: The way made in a time, so\n\n$$\nv = s / t\n$$ (eq-speed)\n\nand no more.\n";
    expect(typed(text)).toEqual([]);
    expect(labels(text)).toEqual(["Speed"]);
    expect(labels("**Price**: A cost of $$ or more.\n")).toEqual(["Price"]);
  });

  it("is no topic: a heading of two words of apparatus", () => {
    expect(labels("## Notes & Examples\n\n**Oboe**: A reed.\n")).toEqual(["Oboe"]);
    expect(labels("## Notes & Reeds\n\n**Oboe**: A reed.\n")).toContain("Notes & Reeds");
  });
});

describe("a table of abbreviations", () => {
  const table = (rows: readonly string[]) =>
    `# Winds\n\n| Short | Long |\n| --- | --- |\n${rows.map((row) => `| ${row} |\n`).join("")}`;

  it("gives each with the words that it stands for, whatever its columns are called", () => {
    const { concepts } = read(
      table([
        "MIDI | Musical Instrument Digital Interface",
        "DAW | Digital Audio Workstation",
        "EQ | Equalizer",
        "LFO | Low Frequency Oscillator",
        "VCA | Voltage Controlled Amplifier",
      ]),
    );
    expect(concepts.map(({ label, aliases }) => [label, ...aliases])).toEqual([
      ["MIDI", "Musical Instrument Digital Interface"],
      ["DAW", "Digital Audio Workstation"],
      ["EQ"],
      ["LFO", "Low Frequency Oscillator"],
      ["VCA", "Voltage Controlled Amplifier"],
    ]);
  });

  it("is none where the words behind the capitals stand for something else", () => {
    expect(
      labels(table(["A1 | Tuba player", "B2 | Stage left", "C3 | Second desk", "D4 | Balcony"])),
    ).toEqual([]);
  });
});

describe("terms that stand alone on a line above what explains them", () => {
  const ROW =
    "kiln\n\nA furnace in which clay is baked hard.\n\nglaze\n\n1. A coat of glass on a pot.\n2. The powder that it is made of.\n\nslip\n\nClay that is thinned with water for pouring.\n\nbisque\n\nClay that was fired once, and not glazed.\n";

  it("are entries, with what stands below as their definition", () => {
    expect(entries(`# Pottery\n\n${ROW}`)).toEqual([
      ["kiln", "A furnace in which clay is baked hard."],
      ["glaze", "- A coat of glass on a pot.\n- The powder that it is made of."],
      ["slip", "Clay that is thinned with water for pouring."],
      ["bisque", "Clay that was fired once, and not glazed."],
    ]);
  });

  it.each([
    ["few", ROW.split("\n\n").slice(0, 4).join("\n\n")],
    ["scattered", `${ROW}\n${"Potters fire at night, when the town sleeps.\n\n".repeat(9)}`],
    ["openings of sentences", ROW.replace(/^(\p{L}+)$/gmu, "in the $1")],
  ])("are none where they are %s", (_, text) => {
    expect(labels(`# Pottery\n\n${text}`)).toEqual([]);
  });
});

it("an empty heading is a term that waits for its definition where those beside it have theirs, and else a topic", () => {
  const { concepts } = read(
    "# Pottery\n\n## Kiln\n\nA furnace for clay.\n\n## Glaze\n\n## Slip\n\nThin clay.\n",
  );
  expect(concepts.map(({ label, kind }) => [label, kind])).toEqual([
    ["Kiln", "concept"],
    ["Glaze", "concept"],
    ["Slip", "concept"],
  ]);
  const topic = read(
    "# Pottery\n\n## Firing\n\n### Kiln\n\nA furnace for clay.\n\n## Glazing\n\n- Dip.\n\n### Slip\n\nThin clay.\n",
  );
  expect(topic.concepts.map(({ label, kind }) => [label, kind])).toContainEqual(["Glazing", "topic"]);
});
