import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { typedLines } from "./printed.ts";

const read = (text: string): Extraction => extract([{ path: "test.md", text }]);
const labels = ({ concepts }: Extraction) => concepts.map(({ label }) => label);
const named = ({ concepts, relations }: Extraction) => {
  const label = new Map<string, string>(concepts.map((concept) => [concept.id, concept.label]));
  return relations.map(({ source, type, target }) => `${label.get(source)} ${type} ${label.get(target)}`);
};
const typed = typedLines;

describe("names as glossaries of projects write them", () => {
  it("keeps terms apart that share what stands in parentheses behind them", () => {
    const found = read("**Walker (process)**: It walks.\n\n**Runner (process)**: It runs.\n");
    expect(labels(found)).toEqual(["Walker", "Runner"]);
  });

  it("takes a phrase in several parentheses for the class of their terms", () => {
    const found = read("**Jug (climbing hold)**: Large.\n\n**Crimp (climbing hold)**: Small.\n");
    expect(typed(found)).toEqual(["Crimp kind-of Climbing hold", "Jug kind-of Climbing hold"]);
  });

  it("takes a field in several parentheses for no class", () => {
    const found = read("**Bias (machine learning)**: Error.\n\n**Drift (machine learning)**: Change.\n");
    expect(typed(found)).toEqual([]);
  });

  it.each([["See Share."], ["Synonym for share."], ["Another name for *share*."], ["Obsolete for: share"]])(
    "takes a term for another name of the one that it sends to: %s",
    (text) => {
      const { concepts } = read(`**Stock**: ${text}\n\n**Share**: A part of the capital.\n`);
      expect(concepts).toMatchObject([
        { label: "Share", aliases: ["Stock"], definition: "A part of the capital." },
      ]);
    },
  );

  it.each([
    ["Kaolin; china clay", "Kaolin", ["china clay"]],
    ["CMY, CMYK", "CMY", ["CMYK"]],
    ["Claybody, clay body", "Claybody", ["clay body"]],
  ])("takes the names in %s for names of one thing", (head, label, aliases) => {
    expect(read(`**${head}**: A thing.\n`).concepts).toMatchObject([{ label, aliases }]);
  });

  it("keeps a term that sends to none of the others", () => {
    expect(labels(read("**Stock**: See chapter three.\n\n**Share**: A part.\n"))).toEqual(["Stock", "Share"]);
  });

  it("takes a word that could be apparatus for a term where the alphabet has put it", () => {
    const terms = ["Branch", "Commit", "Fetch", "Merge", "Tag", "Tree"];
    const text = terms.map((term) => `**${term}**: It is kept.\n`).join("\n");
    expect(labels(read(text))).toEqual(terms);
  });

  it("keeps such a word for apparatus where the alphabet has not put it", () => {
    const terms = ["Branch", "Tag", "Commit", "Fetch", "Merge", "Tree"];
    const text = terms.map((term) => `**${term}**: It is kept.\n`).join("\n");
    expect(labels(read(text))).not.toContain("Tag");
  });
});

describe("what stands under a term and is none", () => {
  it("reads the senses of a term as its definition", () => {
    const found = read("Merge\n\n: As a verb: To bring together.\n\n: As a noun: The result.\n");
    expect(labels(found)).toEqual(["Merge"]);
  });

  it.each([
    ["a caption", "**Figure 3. Three layers**\n"],
    ["facts about a term", "- Latency: low\n- Price: high\n"],
    ["a line with a colon inside code", "After `attr:` comes a list.\n"],
  ])("takes %s for no term", (_, text) => {
    expect(labels(read(`## Layer\n\nA sheet.\n\n${text}\n## Mask\n\nA cover.\n`))).toEqual(["Layer", "Mask"]);
  });

  it("takes a heading that names the whole list of terms for none of them", () => {
    const text =
      "## Appendix M. Glossary\n\nThis is a list of terms.\n\nLease\n: A contract.\n\nDeed\n: A paper.\n";
    expect(labels(read(text))).toEqual(["Lease", "Deed"]);
  });

  it("reads the section that says what a term is, and no relations in those that argue for it", () => {
    const pod =
      "---\ntitle: Pod\n---\n\n## What it is\n\nA pod is a part of a cluster.\n\n## How it helps\n\n**Isolation**: A pod is a kind of cluster.\n";
    const cluster = "---\ntitle: Cluster\n---\n\n## What it is\n\nA group of machines.\n";
    const found = extract([
      { path: "pod.md", text: pod },
      { path: "cluster.md", text: cluster },
    ]);
    expect(labels(found)).toEqual(["Pod", "Cluster", "Machine"]);
    expect(typed(found)).toEqual(["Machine part-of Cluster", "Pod part-of Cluster"]);
  });
});

describe("links and marks", () => {
  it.each([
    ["the file of a term", "[scaling sideways](/horizontal-scaling/)"],
    ["an anchor", "[sideways](glossary.html#term-horizontal-scaling)"],
  ])("reads a link to %s as a mention, whatever its words", (_, link) => {
    const found = read(
      `**Vertical growth**: Larger machines, and not ${link}.\n\n**Horizontal scaling**: More machines.\n`,
    );
    expect(named(found)).toContain("Vertical growth mentions Horizontal scaling");
  });

  it("takes a verb behind a relative pronoun for no term", () => {
    const found = read("**Path**: The way from the system that creates it.\n\n**Create**: To make.\n");
    expect(named(found)).toEqual([]);
  });

  it("takes a second verb of a sentence for no item of its list", () => {
    const found = read(
      "**Model**: Contains logic, rules, and limits and describes the data.\n\n**Data**: Facts.\n",
    );
    expect(named(found).join()).not.toContain("Describe");
  });

  it("reads no link to another site as a mention", () => {
    const found = read(
      "**Growth**: See [this](https://example.org/horizontal-scaling).\n\n**Horizontal scaling**: More machines.\n",
    );
    expect(named(found)).toEqual([]);
  });

  it("finds no term in a longer stretch of code", () => {
    const found = read("**Switch**: It runs `git branch --set-upstream`.\n\n**Branch**: A line.\n");
    expect(named(found)).toEqual([]);
  });

  it("reads a term in quotation marks as the term", () => {
    const found = read(
      '**Worktree**: One "worktree" consists of a "working tree" and metadata.\n\n**Working tree**: Files.\n',
    );
    expect(typed(found)).toContain("Working tree part-of Worktree");
  });

  it("makes concepts of what a sentence names and sets apart", () => {
    const found = read(
      "**Autovacuum**: The processes that do the work are known as the *autovacuum workers*.\n",
    );
    expect(labels(found)).toContain("Autovacuum worker");
  });

  it("leaves out the attributes that a generator puts behind a term", () => {
    expect(labels(read("- **tone**{:#tone}: A sound.\n- **scale**{:#scale}: A row.\n"))).toEqual([
      "tone",
      "scale",
    ]);
  });
});

describe("definitions without article or verb", () => {
  it.each([
    ["Slurry", "Thick clay slip used to join pieces.", "Slurry kind-of Slip"],
    ["Underglaze", "Commercially prepared slip.", "Underglaze kind-of Slip"],
    ["Scheduler", "A slip component that watches.", "Scheduler part-of Slip"],
  ])("reads the class, or the whole, in that of %s", (term, text, relation) => {
    expect(typed(read(`**${term}**: ${text}\n\n**Slip**: A thing.\n`))).toEqual([relation]);
  });

  it.each([
    ["an object of a verb", "Turns slip into a solid."],
    ["what something holds", "Porcelain containing slip."],
    ["a name alone", "Slip."],
  ])("reads nothing from %s", (_, text) => {
    expect(typed(read(`**Other**: ${text}\n\n**Slip**: A thing.\n`))).toEqual([]);
  });
});

describe("numbered senses", () => {
  it("are a definition each", () => {
    const text = "**Tone**: (1) A sound with a clear pitch. (2) An interval that spans two semitones.\n\n";
    const found = typed(read(`${text}**Sound**: A wave.\n\n**Interval**: A distance.\n`));
    expect(found).toEqual(["Tone kind-of Interval", "Tone kind-of Sound"]);
  });
});

describe("entries below an entry", () => {
  const below = (text: string, marker: string) =>
    typed(read(`- **Rig** – ${text}\n  ${marker} **Spot** – Crisp.\n  ${marker} **Flood** – Wide.\n`));

  it("are kinds where the sentence before them points at what the entry is", () => {
    expect(below("Any lamps over a stage. A hall has some of the following:", "-")).toEqual([
      "Flood kind-of Rig",
      "Spot kind-of Rig",
    ]);
  });

  it("are stages where they are numbered", () => {
    expect(below("The days before a show. The order hardly varies:", "1.")).toEqual([
      "Flood stage-of Rig",
      "Spot stage-of Rig",
    ]);
  });

  it("are nothing where the sentence before them says nothing of what they are", () => {
    expect(below("Any lamps over a stage. It costs money:", "-")).toEqual([]);
  });
});

describe("kinds and contrasts inside an entry", () => {
  it("reads a list of names that end like the entry as its kinds", () => {
    expect(
      typed(read("**Cue**: A signal to act. There are lighting cues, sound cues and fly cues.\n")),
    ).toEqual(["Fly cue kind-of Cue", "Lighting cue kind-of Cue", "Sound cue kind-of Cue"]);
  });

  it("makes a concept of what a sentence sets against its entry", () => {
    expect(typed(read("**Understudy**: Learns one role. A swing, by comparison, covers many.\n"))).toEqual([
      "Swing contrasts-with Understudy",
    ]);
  });

  it("takes what only seems to be of a class for none of it", () => {
    expect(typed(read("**Layline**: An imaginary line to the mark.\n\n**Line**: A rope.\n"))).toEqual([]);
  });
});

describe("lists whose items are described", () => {
  it("goes on behind the clauses that narrow the items", () => {
    const found = read(
      "**Vault**: A vault consists of a hub that stores keys, a link that joins hubs, and a satellite that holds data.\n",
    );
    expect(typed(found)).toEqual(["Hub part-of Vault", "Link part-of Vault", "Satellite part-of Vault"]);
  });

  it.each([
    [
      "examples of another number",
      "Investments run from low risk (e.g., savings accounts or bonds) up.",
      "Risk",
    ],
    ["a list that is spoken of", "A list of bonds can be found in the appendix.", "Risk"],
    ["what holds for some", "Some bonds are risks.", "Bond"],
  ])("draws nothing from %s", (_, text, entry) => {
    const other = entry === "Risk" ? "Bond" : "Risk";
    expect(typed(read(`**${entry}**: It is so. ${text}\n\n**${other}**: A thing.\n`))).toEqual([]);
  });
});

describe("what wikis and templates leave in a text", () => {
  it("reads what a macro shows, and follows it to its term", () => {
    const found = read(
      '**Decryption**: Decryption is the opposite of {{Glossary("encryption", "enciphering")}}.\n\n**Encryption**: {{Glossary("Cipher")}} work.\n',
    );
    expect(found.concepts[0]?.definition).toContain("Decryption is the opposite");
    expect(
      read('**TLS**: A {{Glossary("protocol", "protocol")}} for privacy.\n\n**Protocol**: A rule.\n'),
    ).toSatisfy((extraction: Extraction) => typed(extraction).includes("TLS kind-of Protocol"));
  });

  it("leaves out the role that a word has for a book", () => {
    const found = read("**Blob**: A {term}`record` in a {term}`store`.\n\n**Store**: All of them.\n");
    expect(typed(found)).toEqual(["Blob part-of Store"]);
  });

  it("takes a link in a list of sources for no term", () => {
    const text =
      "**TLS**: Privacy.\n\n- [Guild: Transport Cheat Sheet](https://example.org/sheet)\n\n**SSL**: Older.\n";
    expect(labels(read(text))).toEqual(["TLS", "SSL"]);
  });
});

describe("a table of terms", () => {
  it("gives each its definition without the bars", () => {
    const found = read("| Term | Definition |\n|---|---|\n| Sloop | A *boat*. |\n| Ketch | Two masts. |\n");
    expect(found.concepts.map(({ definition }) => definition)).toEqual(["A *boat*.", "Two masts."]);
  });
});

describe("two names in one head", () => {
  it("takes a word cut short for the same thing", () => {
    const found = read("**Pilsner or Pils malt**: Pale grain.\n\n**Amber malt**: Darker grain.\n");
    expect(labels(found)).toEqual(["Pilsner", "Amber malt"]);
    expect(typed(found)).toEqual([]);
  });

  it("reads a name that a term usually goes by, and not one that another thing has", () => {
    const found = read(
      "**Mode of operation**: A mode of operation, usually just called a mode, repeats a cipher.\n\n**System**: Machines. Generally referred to as nodes, these machines talk.\n",
    );
    expect(found.concepts.map(({ aliases }) => aliases)).toEqual([["mode"], []]);
  });
});
