import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { MOST_FACTS, nameAndValue } from "../../src/model/fact.ts";

/** Facts as "concept: name = value", with the line that says so. */
function factsIn(...texts: readonly string[]): readonly string[] {
  const sources = texts.map((text, i) => ({ path: `${i}.md`, text }));
  const lineAt = (file: string, line: number) =>
    sources.find(({ path }) => path === file)?.text.split("\n")[line - 1] ?? "";
  return extract(sources).concepts.flatMap(({ id, facts = [] }) =>
    facts.map(({ name, value, quote, file, line }) => {
      expect(lineAt(file, line)).toContain(quote);
      return `${id}: ${name} = ${value}`;
    }),
  );
}

const idsOf = (text: string) => extract([{ path: "a.md", text }]).concepts.map(({ id }) => id as string);

const TENTS = `**Tent**: A shelter of cloth that is carried along.

**Hut**: A shelter of wood that stays where it is.
`;

describe("a line with a name and a value", () => {
  test.each([
    ["Access: infrequent", { name: "Access", value: "infrequent" }],
    ["Draught: 2.5 m", { name: "Draught", value: "2.5 m" }],
    ["Time to warm up: two hours", { name: "Time to warm up", value: "two hours" }],
    ["Access: it is infrequent. Cost is high", undefined],
    ["Access: infrequent.", undefined],
    ["It was late: nobody came and so we went home to sleep it off", undefined],
    ["One two three four five six: seven", undefined],
    ["Access: –", undefined],
    [`${"x".repeat(200)}: y`, undefined],
    ["See also: warm data", undefined],
    ["Access infrequent", undefined],
  ])("%j", (line, stated) => {
    expect(nameAndValue(line)).toEqual(stated);
  });
});

describe("facts of a concept are read from", () => {
  test("items under its entry", () => {
    const text =
      "**Tent**: A shelter of cloth.\n- Access: infrequent\n- Cost: high\n- See also: huts\n- It is dry.\n";
    expect(factsIn(text)).toEqual(["tent: Access = infrequent", "tent: Cost = high"]);
  });

  test("no items under several terms at once, since nobody knows of which they are", () => {
    expect(factsIn("**Tent / Hut**: Shelters.\n- Access: infrequent\n- Cost: high\n")).toEqual([]);
  });

  test("items that several entries have, however long their values and however they are marked", () => {
    const text = `- **Tent**: A shelter of cloth.
  - **Time to put up**: ten minutes or so
  - **Place for it**: wherever the ground is flat
- **Hut**: A shelter of wood.
  - **Time to put up**: a week or two
  - **Place for it**: wherever it was built once
`;
    expect(factsIn(text)).toEqual([
      "tent: Time to put up = ten minutes or so",
      "tent: Place for it = wherever the ground is flat",
      "hut: Time to put up = a week or two",
      "hut: Place for it = wherever it was built once",
    ]);
    expect(idsOf(text)).toEqual(["tent", "hut"]);
  });

  test("no item that one entry alone has and that goes on: it is a term", () => {
    const text = `- **Tent**: A shelter of cloth.\n  - **Ridge tent**: a tent with two poles\n- **Hut**: A shelter.\n  - **Log hut**: a hut of trunks\n`;
    expect(factsIn(text)).toEqual([]);
    expect(idsOf(text)).toContain("ridge-tent");
  });

  test("a table whose columns are concepts", () => {
    const table =
      "| | Tent | Hut (old) |\n|---|---|---|\n| Weight | **5 kg** | 2 t |\n| Comfort | low. | – |\n| See also | a | b |\n";
    expect(factsIn(`${TENTS}\n## Side by side\n\n${table}`)).toEqual([
      "tent: Weight = 5 kg",
      "tent: Comfort = low",
      "hut: Weight = 2 t",
    ]);
  });

  test("a table whose rows are concepts, and one that defines them", () => {
    const rows = "| Shelter | Weight | Notes |\n|---|---|---|\n| Tent | 5 kg | old |\n| Hut | 2 t | new |\n";
    expect(factsIn(`${TENTS}\n${rows}`)).toEqual(["tent: Weight = 5 kg", "hut: Weight = 2 t"]);
    const terms = `| Term | Price | Meaning |\n|---|---|---|\n| Tent | low | A shelter of cloth. |\n| Hut | ${"high"} | ${"A shelter of wood, and of wood again. ".repeat(12)} |\n`;
    expect(factsIn(terms)).toEqual(["tent: Price = low", "hut: Price = high"]);
  });

  test("no table that names one concept, or none", () => {
    expect(factsIn(`${TENTS}\n| | Tent | Barn |\n|---|---|---|\n| Weight | 5 kg | 2 t |\n`)).toEqual([]);
    expect(factsIn(`${TENTS}\n| Shelter | Weight |\n|---|---|\n| Tent | 5 kg |\n| Barn | 9 t |\n`)).toEqual(
      [],
    );
  });

  test("the front matter of a file with one term", () => {
    const tent =
      "---\ntitle: Tent\nrunning_cost: low/medium\nsetUpTime: 3 @ ten minutes\n---\n\nA shelter of cloth.\n";
    const hut = "---\nrunning_cost: depends on the wood\n---\n\n# Words\n\n## Hut\n\nA shelter of wood.\n";
    expect(factsIn(tent, hut)).toEqual([
      "tent: running cost = low/medium",
      "tent: set up time = 3 @ ten minutes",
      "hut: running cost = depends on the wood",
    ]);
  });

  test("no line of front matter that files the text, or relates or names its term", () => {
    const filing = [
      "tags: [a, b]",
      "tags: shelter",
      "related: Hut",
      "kind-of: Shelter",
      "aka: Marquee",
      "abbreviation: TNT",
      "sources: a book",
      "source: a book",
      "date: 2024-01-02",
      "created: today",
      "season: 2024-05",
      "author: Ada",
      "authors: Ada and Bob",
      "weight: 30",
      "height: 30",
      "sidebar_position: 2",
      "sidebarPosition: 2",
      "image: tent.png",
      "picture: img/tent.png",
      "folder: ./tents",
      "seen: https://example.org",
      "contact: ada@example.org",
      "waterproof: true",
      "nested:\n  cost: low",
      "draft: 'yes'",
    ];
    for (const line of filing)
      expect(factsIn(`---\ntitle: Tent\n${line}\n---\n\nA shelter of cloth.\n`), line).toEqual([]);
  });

  test("no front matter of a file with several terms, or of one in which a term stands by the way", () => {
    expect(factsIn(`---\ncost: low\n---\n\n${TENTS}`)).toEqual([]);
    expect(factsIn("---\ncost: low\n---\n\n**Tent**: A shelter of cloth.\n")).toEqual([]);
  });
});

describe("the facts of a concept", () => {
  test("have each name once, and are no more than a file may hold", () => {
    const items = Array.from({ length: MOST_FACTS + 9 }, (_, i) => `- Trait ${i}: x${i}`);
    const text = `**Tent**: A shelter of cloth.\n- Trait 0: first\n${items.join("\n")}\n`;
    const [tent] = extract([{ path: "a.md", text }]).concepts;
    expect(tent?.facts).toHaveLength(MOST_FACTS);
    expect(tent?.facts?.[0]).toMatchObject({ name: "Trait 0", value: "first" });
  });

  test("are left out where there are none", () => {
    const [tent] = extract([{ path: "a.md", text: TENTS }]).concepts;
    expect(tent).not.toHaveProperty("facts");
  });
});
