import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { conceptLabels, typedLines } from "./printed.ts";

type Files = Readonly<Record<string, string>>;

const read = (files: Files) =>
  extract(Object.entries(files).map(([path, text]) => ({ path: `notes/${path}`, text })));
const labels = (files: Files) => read(files).concepts.map(({ label }) => label);
const concepts = (files: Files) => conceptLabels(read(files));
const typed = (files: Files) => typedLines(read(files));

const LOOM = "A loom is a machine that weaves.\n";
const VAULT: Files = {
  "Loom.md": LOOM,
  "Kick Wheel.md": "A kick wheel is a wheel that a foot turns.\n",
  "dye-bath.md": "A dye bath is a pot of dye.\n",
};

describe("a folder whose files are named for their terms", () => {
  it("has a concept for each file", () => {
    expect(labels(VAULT)).toEqual(["Loom", "Kick Wheel", "Dye bath"]);
  });

  it("has one for a file that opens in another way, if most files open with their name", () => {
    const file = { "Felt.md": "Pressed by hand, this cloth is not woven.\n" };
    expect(labels({ ...VAULT, ...file })).toContain("Felt");
    expect(labels({ "Loom.md": LOOM, ...file, "To do.md": "Wool by hand.\n" })).toEqual(["Loom"]);
  });

  it("leaves out what its sections are called by their term", () => {
    const sections =
      "\n## Loom advantages\n\n- **Speed** - it is fast.\n- **Price** - it is cheap.\n\n## When to use a loom\n\nFor cloth.\n";
    expect(labels({ ...VAULT, "Loom.md": LOOM + sections })).toEqual(["Loom", "Kick Wheel", "Dye bath"]);
  });

  it.each([
    ["a list", "## Types of looms\n\n- [[Floor loom]]\n- [[Table loom]]\n"],
    ["links line by line", "## Types of looms\n\n[[Floor loom]]\n[[Tools/Table loom|Table loom]]\n"],
    ["its plural", "## Popular looms\n\n- Floor loom\n- Table loom\n"],
  ])("has the kinds that a section lists: %s", (_, section) => {
    expect(typed({ ...VAULT, "Loom.md": `${LOOM}\n${section}` })).toEqual([
      "Floor loom kind-of Loom",
      "Table loom kind-of Loom",
    ]);
  });

  it("has the ways of what is done, and none of a thing", () => {
    const section = (name: string) => `\n## ${name} techniques\n\n- Ikat\n- Batik\n`;
    const dyeing = { ...VAULT, "Dyeing.md": `Dyeing is the colouring of yarn.\n${section("Dyeing")}` };
    expect(typed(dyeing)).toEqual(["Batik kind-of Dyeing", "Ikat kind-of Dyeing"]);
    expect(typed({ ...VAULT, "Loom.md": LOOM + section("Loom") })).toEqual([]);
  });

  it("has aliases, whatever the case of the key and the folder before them", () => {
    const matter = "---\nAliases: [weaving machine, Tools/Great loom]\n---\n";
    const [loom] = read({ ...VAULT, "Loom.md": matter + LOOM }).concepts;
    expect(loom?.aliases).toEqual(["weaving machine", "Great loom"]);
  });

  it("keeps remarks and pictures of the vault to itself", () => {
    const [loom] = read({
      "Loom.md": `${LOOM}\n%% A kick wheel is a loom. %%\n\n![[Loom is a wheel.png]]\n`,
    }).concepts;
    expect(loom?.label).toBe("Loom");
    expect(typed({ ...VAULT, "Loom.md": `${LOOM}\n%% A kick wheel is a loom. %%\n` })).toEqual([]);
  });
});

describe("a folder whose files have a title each", () => {
  const titled: Files = {
    "a.md":
      "# Loom\n\nA machine that weaves.\n\n## Types\n\n- **Floor loom** -- it stands.\n- **Table loom** -- it is small.\n",
    "b.md":
      "# Weft and warp\n\nYarns that cross.\n\n## Weft\n\nWeft goes across.\n\n## Warp\n\nWarp goes along.\n\n## Use\n\nIn cloth.\n",
    "c.md": "# Felt vs. cloth\n\nBoth are of wool.\n\n## History\n\nOld.\n",
  };

  it("is read like one whose front matter gives them", () => {
    expect(typed(titled)).toEqual([
      "cloth contrasts-with Felt",
      "Warp contrasts-with Weft",
      "Floor loom kind-of Loom",
      "Table loom kind-of Loom",
    ]);
    expect(labels(titled)).toEqual(["Loom", "Floor loom", "Table loom", "Weft", "Warp", "Felt", "cloth"]);
  });
});

describe("a folder whose files have several terms each", () => {
  const chapter = (title: string, terms: readonly string[]) =>
    `# ${title}\n\nWords that we use.\n\n${terms.map((term) => `## ${term}\n\nMaking an object by hand.\n`).join("\n")}`;

  it("keeps every one of them", () => {
    const files = {
      "weaving.md": chapter("Weaving", ["Loom", "Shuttle", "Weaving process"]),
      "dyeing.md": chapter("Dyeing", ["Vat", "Mordant"]),
      "felting.md": `---\ntitle: Felting\n---\n${chapter("Felting", ["Felt", "Needle"])}`,
    };
    expect(concepts(files)).toEqual(
      expect.arrayContaining(["Loom", "Shuttle", "Weaving process", "Vat", "Mordant", "Felt", "Needle"]),
    );
  });
});

describe("lines in bold over lists of terms", () => {
  const terms =
    "* Loom: A machine that weaves cloth.\n\n* Felt: Wool that was pressed and not woven.\n\n* Dye: What gives yarn its colour.\n";
  const text = `**Understanding cloth**\n\nCloth is old.\n\n**Words to know**\n\nThey help you to buy.\n\n${terms}`;

  it("are headings and no terms", () => {
    expect(concepts({ "a.md": text })).toEqual(["Loom", "Felt", "Dye"]);
    expect(typed({ "a.md": text })).toEqual([]);
  });

  it("are terms where a definition stands below", () => {
    expect(labels({ "a.md": `**Cloth**\n\nA sheet of yarn.\n\n${terms}` })).toEqual([
      "Cloth",
      "Loom",
      "Felt",
      "Dye",
    ]);
  });
});

describe("bullets that hold headings", () => {
  it("open sections", () => {
    const text =
      "- ## Loom\n  - A machine that weaves.\n- ## Table loom\n  - A loom that stands on a table.\n";
    expect(typed({ "a.md": text })).toEqual(["Table loom kind-of Loom"]);
  });
});
