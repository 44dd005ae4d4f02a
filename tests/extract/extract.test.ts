import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { typedLines } from "./printed.ts";

const read = (text: string): Extraction => extract([{ path: "test.md", text }]);
const labels = ({ concepts }: Extraction, kind = "concept") =>
  concepts.filter((concept) => concept.kind === kind).map(({ label }) => label);
const typed = typedLines;

describe("where terms stand", () => {
  it.each([
    ["headings with prose under them", "# Glossary\n\n### Lease\n\nA contract.\n\n### Deed\n\nA paper.\n"],
    ["bold lead-ins with a colon", "**Lease**: A contract.\n\n**Deed**: A paper.\n"],
    ["bold lead-ins with a dash", "**Lease** — a contract.\n\n**Deed** – a paper.\n"],
    ["bold subjects", "**Lease** is a contract.\n\n**Deed** means a paper.\n"],
    ["plain lead-ins", "Lease: A contract.\n\nDeed: A paper.\n"],
    ["bullets", "- **Lease**: A contract.\n- Deed: A paper.\n"],
    ["definition lists", "Lease\n: A contract.\n\nDeed\n: A paper.\n"],
    ["tables", "| Term | Definition |\n| --- | --- |\n| Lease | A contract. |\n| Deed | A paper. |\n"],
    ["bold lead-ins with a full stop", "**Lease**. A contract.\n\n**Deed.** A paper.\n"],
    ["numbered headings", "## 1. Lease\n\nA contract.\n\n## 2. Deed\n\nA paper.\n"],
    [
      "HTML definition lists",
      "<dl>\n<dt>Lease</dt><dd>A <b>contract</b>.</dd>\n<dt>Deed<dd>A paper.\n</dl>\n",
    ],
  ])("reads %s", (_, markdown) => {
    expect(labels(read(markdown))).toEqual(["Lease", "Deed"]);
  });

  it("takes a file with a title in its front matter for one entry, with its other names", () => {
    const { concepts } = read("---\ntitle: Lease\naka: [Rental agreement]\n---\n\nA contract for use.\n");
    expect(concepts).toMatchObject([
      { label: "Lease", aliases: ["Rental agreement"], definition: "A contract for use." },
    ]);
  });

  it("reads wiki links, template codes and links as the words that they show", () => {
    const text =
      '**Cell**: A cell consists of a [[Nucleus|nucleus]] and {{< tooltip text="membranes" id="m" >}}. {{% note %}}\n\n**Nucleus**: Core.\n\n**Membrane**: Wall.\n';
    expect(typed(read(text))).toEqual(["Membrane part-of Cell", "Nucleus part-of Cell"]);
  });

  it("sets the columns of a comparison table against each other", () => {
    const found = read(
      "**Lease**: A contract.\n\n**Sale**: A transfer.\n\n| Feature | Lease | Sale |\n| --- | --- | --- |\n| Title | stays | passes |\n",
    );
    expect(typed(found)).toEqual(["Lease contrasts-with Sale"]);
    expect(found.relations.find(({ type }) => type === "contrasts-with")?.evidence[0]).toMatchObject({
      quote: "Lease | Sale",
      line: 5,
    });
  });

  it("reads a folder of one file a term, whatever sections the files have", () => {
    const found = extract([
      {
        path: "container.md",
        text: "---\ntitle: Container\n---\n\nAn image that runs.\n\n## Why it matters\n\nIt is small.\n\n## Sharing a kernel\n\nUnlike a virtual machine, a container shares the kernel of its host.\n",
      },
      { path: "vm.md", text: "---\ntitle: Virtual machine\naka: VM\n---\n\nA computer in software.\n" },
    ]);
    expect(labels(found)).toEqual(["Container", "Virtual machine"]);
    expect(typed(found)).toEqual(["Container contrasts-with Virtual machine"]);
    expect(found.concepts[0]?.definition).toContain("It is small.");
  });

  it("keeps groups apart from entries, and apparatus apart from both", () => {
    const found = read(
      "# Glossary\n\n## Property\n\n**Lease**: A contract.\n\n## Examples\n\n**Deed**: A paper.\n\n## A\n\n**Alibi**: A place.\n",
    );
    expect(labels(found, "topic")).toEqual(["Property"]);
    expect(labels(found)).toEqual(["Lease", "Deed", "Alibi"]);
  });

  it("keeps sections such as examples with their entry, beside its definition", () => {
    const found = read(
      "# Law\n\n### Lease\n\nA contract.\n\n#### Examples\n\nA lease is a deed.\n\n### Deed\n\nA paper.\n",
    );
    expect(found.concepts[0]).toMatchObject({
      label: "Lease",
      definition: "A contract.\n\nA lease is a deed.",
    });
    expect(typed(found)).toEqual([]);
  });

  it("reads notes under an entry as part of it, without relations", () => {
    const found = read("**Lease**: A contract.\n\nNote: A lease is a deed.\n\n**Deed**: A paper.\n");
    expect(labels(found)).toEqual(["Lease", "Deed"]);
    expect(typed(found)).toEqual([]);
  });
});

describe("names", () => {
  it.each([
    ["CDC (Change Data Capture)", "CDC", ["Change Data Capture"]],
    ["Change Data Capture (CDC)", "Change Data Capture", ["CDC"]],
    ["OLTP (Online Transaction Processing)", "OLTP", ["Online Transaction Processing"]],
    ["Electrocardiogram (ECG, EKG)", "Electrocardiogram", ["ECG", "EKG"]],
    ["401(k)", "401(k)", []],
    ["Transaction (on a database)", "Transaction", []],
    ["Zucchini (courgette)", "Zucchini", ["courgette"]],
  ])("reads the parenthesis of %s", (head, label, aliases) => {
    expect(read(`**${head}**: Something.\n`).concepts[0]).toMatchObject({ label, aliases });
  });

  it.each([
    ["OLTP", "Online transactional processing. Fast.", "Online transactional processing"],
    ["ORC", "Optimized Row Columnar (ORC) is a format.", "Optimized Row Columnar"],
    ["Array", "An array, also called a fixed list, is a value.", "fixed list"],
    ["Dynamically sized type", "A dynamically sized type (DST) has no known size.", "DST"],
    ["TTL", "Time-to-lower for a lamp.", "Time-to-lower"],
    ["Oseberg", "Royal Oseberg is a ship from a mound.", "Royal Oseberg"],
    ["Vasa", "The Vasa Ship is a wreck that was raised.", "Vasa Ship"],
    ["HAL", "The Harbor Authority League was formerly known as the Port Club.", "Port Club"],
    ["Sparkling wine", "A wine that foams, also known as a bubbly wine.", "bubbly wine"],
  ])("finds another name of %s in its definition", (term, text, alias) => {
    expect(read(`**${term}**: ${text}\n`).concepts[0]?.aliases).toContain(alias);
  });

  it.each([
    ["Anchor", "Sea Anchor is a cone of cloth. No other anchor floats."],
    ["Oseberg", "This Oseberg is a ship from a mound."],
    ["Sparkling wine", "A wine kept in a cool store, also known as a cellar."],
    ["TKL", "Acronym for thick, knobby, and loud."],
  ])("finds no other name of %s in %s", (term, text) => {
    expect(read(`**${term}**: ${text}\n`).concepts[0]?.aliases).toEqual([]);
  });

  it("gives joined alternatives the noun that only the last one carries", () => {
    const found = read("**Bounded vs Unbounded Data**: Two sorts.\n");
    expect(labels(found)).toEqual(["Bounded Data", "Unbounded Data"]);
    expect(typed(found)).toEqual(["Bounded Data contrasts-with Unbounded Data"]);
  });

  it("gives alternatives without a noun the one that the text gives them", () => {
    const found = read("**Hot / Cold**: Two sorts.\n\n**Archive**: Keeps hot and cold data apart.\n");
    expect(labels(found)).toEqual(["Hot data", "Cold data", "Archive"]);
  });

  it("makes one concept of two entries with one name, with both definitions", () => {
    const { concepts } = read("**Bond**: A debt.\n\n**Bond**: A link between atoms.\n");
    expect(concepts).toMatchObject([{ label: "Bond", definition: "A debt.\n\nA link between atoms." }]);
  });

  it("keeps keys safe from the names that every object has", () => {
    const { concepts } = read(
      "**Constructor**: Makes.\n\n**toString**: Prints.\n\n**__proto__**: Inherits.\n",
    );
    for (const { id } of concepts) expect(id in {}).toBe(false);
  });
});

describe("structure", () => {
  it("takes entries below an entry for its kinds, or its parts where a sentence says so", () => {
    expect(typed(read("**Joins**: Ways to join.\n- **Hash join**: By hash.\n"))).toEqual([
      "Hash join kind-of Joins",
    ]);
    expect(typed(read("**Cell**: It has these parts:\n- **Nucleus**: The core.\n"))).toEqual([
      "Nucleus part-of Cell",
    ]);
  });

  it("takes the sections under the title of a process for its stages, in their order", () => {
    const found = read(
      "# Brewing process\n\n## Mashing\n\n**Malt**: Grain.\n\n## Boiling\n\n**Hops**: Flowers.\n",
    );
    expect(typed(found)).toEqual(["Boiling stage-of Brewing process", "Mashing stage-of Brewing process"]);
    expect(found.relations.filter(({ type }) => type === "stage-of").map(({ order }) => order)).toEqual([
      2, 1,
    ]);
  });

  it("makes concepts of the elements that a definition names", () => {
    const found = read(
      "**Data Vault**: A model. It consists of three types of tables: hubs, links, and satellites.\n",
    );
    expect(labels(found)).toEqual(["Data Vault", "Hub", "Link", "Satellite"]);
  });

  it("makes a concept of the whole that two entries are said to be part of, and not of what one is", () => {
    const two =
      "**Key light**: An element of stage lighting that shapes a face.\n\n**Gobo**: An element of stage lighting that throws a pattern.\n\n**Flat**: An element of the painted set.\n";
    expect(labels(read(two))).toEqual(["Key light", "Gobo", "Flat", "Stage lighting"]);
    expect(typed(read(two))).toEqual(["Gobo part-of Stage lighting", "Key light part-of Stage lighting"]);
    expect(typed(read(two.replaceAll("stage lighting", "light")))).toEqual([]);
  });

  it("reads a definition that is only a list as parts, or as the steps of a process", () => {
    expect(typed(read("**Frame**: Header, payload, and trailer.\n"))).toHaveLength(3);
    const { relations } = read("**Mortgage process**: approval, appraisal, closing.\n");
    expect(relations.map(({ type, order }) => [type, order])).toEqual([
      ["stage-of", 2],
      ["stage-of", 1],
      ["stage-of", 3],
    ]);
    expect(typed(read("**TCP**: Transport protocol, reliable, ordered.\n"))).toEqual([]);
  });

  it("takes a lone sentence with a colon under a heading for a sentence", () => {
    expect(
      labels(
        read(
          "## Network\n\nLayers of neurons: one input layer and one output layer.\n\n## Neuron\n\nA unit.\n",
        ),
      ),
    ).toEqual(["Network", "Neuron"]);
  });

  it.each([
    ["in a later sentence", "A rule for a good plan. Stands for specific, measurable, and timely."],
    [
      "behind a colon, each with what it means",
      "A rule: specific (one thing), measurable (a number), and timely (by a day).",
    ],
    ["before a dash", "Specific, measurable, timely - what a plan should be."],
  ])("reads a list whose initials spell the term %s", (_, said) => {
    expect(typed(read(`**SMT**: ${said}\n`))).toEqual([
      "Measurable part-of SMT",
      "Specific part-of SMT",
      "Timely part-of SMT",
    ]);
  });

  it("reads no list whose initials spell something else, nor one that a bracket leaves open", () => {
    expect(typed(read("**SMT**: A rule: quick (at once, measurable, and timely.\n"))).toEqual([]);
  });

  it("reads a list whose initials spell the term as its parts", () => {
    expect(typed(read("**ACID**: Atomicity, consistency, isolation, durability.\n"))).toHaveLength(4);
  });
});

describe("kinds that an entry names by a modifier", () => {
  it("takes two that have a verb each for kinds, told apart by their sentence", () => {
    const found = read(
      "**Breach**: Failing to perform. A material breach ends the contract; a minor breach leaves it standing.\n",
    );
    expect(typed(found)).toEqual([
      "Material breach contrasts-with Minor breach",
      "Material breach kind-of Breach",
      "Minor breach kind-of Breach",
    ]);
  });

  it("takes what the author set apart, and what a parenthesis names", () => {
    expect(typed(read("**Injunction**: An order. An *interim injunction* ends at trial.\n"))).toEqual([
      "Interim injunction kind-of Injunction",
    ]);
    expect(
      typed(read("**Ablation**: A treatment by heat (radiofrequency ablation) or cold (cryoablation).\n")),
    ).toEqual([
      "Cryoablation contrasts-with Radiofrequency ablation",
      "Cryoablation kind-of Ablation",
      "Radiofrequency ablation kind-of Ablation",
    ]);
  });

  it("takes judgments and owners for neither", () => {
    expect(
      typed(
        read(
          "**Cache**: A store. A good cache is small, and a common cache is shared. The browser's cache is another cache.\n",
        ),
      ),
    ).toEqual([]);
  });
});

describe("one relation a pair, and hierarchies without cycles or shortcuts", () => {
  it("draws no mention beside a typed relation", () => {
    const { relations } = read("**Oboe**: An oboe is a woodwind.\n\n**Woodwind**: A family.\n");
    expect(relations.map(({ type }) => type)).toEqual(["kind-of"]);
  });

  it("leaves out what would close a cycle", () => {
    const found = typed(read("**Egg**: An egg is a kind of hen.\n\n**Hen**: A hen is an egg.\n"));
    expect(found).toEqual(["Egg kind-of Hen"]);
  });

  it("leaves out what follows from two others", () => {
    const found = typed(
      read(
        "**Oboe**: An oboe is a woodwind. An oboe is a kind of instrument.\n\n**Woodwind**: A woodwind is an instrument.\n\n**Instrument**: A tool.\n",
      ),
    );
    expect(found).toEqual(["Oboe kind-of Woodwind", "Woodwind kind-of Instrument"]);
  });
});

describe("evidence", () => {
  it("quotes the exact words, with the line, also where markup or a page break runs through them", () => {
    const text =
      "# Terms\n\n**Cell**: The *cell*\nconsists of a [nu‐ cleus](n.md) and a membrane.\n\n**Nucleus**: Core.\n";
    const relation = read(text).relations.find(({ type }) => type === "part-of");
    expect(relation?.evidence[0]).toMatchObject({ file: "test.md", line: 3, rule: "consists-of" });
    expect(text.replace(/\s+/g, " ")).toContain(relation?.evidence[0]?.quote);
  });

  it("is never lost: every quote stands in its source, whatever the text", () => {
    const words = fc.constantFrom(
      "a",
      "the",
      "cell",
      "consists of",
      "is a",
      "unlike",
      "**Cell**:",
      "- ",
      "\n\n",
      "## ",
      "nucleus",
      ",",
      ".",
      "(",
      ")",
      "[x](y)",
      "‐ ",
      "|",
      "and",
      "`code`",
      "whereas",
      "&amp;",
      "\\*",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(" ");
        const source = text.replace(/\s+/g, " ");
        for (const { evidence } of read(text).relations) {
          for (const { quote } of evidence) expect(source).toContain(quote);
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

describe("any text", () => {
  it("never throws, and gives the same for the same", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: "binary" }), (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it("says where front matter is wrong and how to mend it", () => {
    const [problem] = read("---\ntitle: [Lease\n---\n\nA contract.\n").diagnostics;
    expect(problem).toMatchObject({
      severity: "error",
      file: "test.md",
      mend: expect.stringContaining("---"),
    });
  });
});

describe("definitions of two terms that differ in one word", () => {
  const relationsOf = (text: string) =>
    extract([{ path: "boat.md", text }]).relations.filter(({ type }) => type === "contrasts-with");

  it("set the terms against each other where the words are opposites", () => {
    const [contrast, ...others] = relationsOf(
      "**Prow**: The front of a boat.\n\n**Hull**: A shell.\n\n**Transom**: The rear of a boat.\n",
    );
    expect([contrast?.source, contrast?.target, others.length]).toEqual(["prow", "transom", 0]);
    expect(contrast?.basis).toBe("inferred");
    expect(contrast?.evidence[0]?.quote).toBe("The rear of a boat.");
  });

  it("say nothing where they are not", () => {
    expect(relationsOf("**Prow**: The front of a boat.\n\n**Deck**: The floor of a boat.\n")).toEqual([]);
  });
});
