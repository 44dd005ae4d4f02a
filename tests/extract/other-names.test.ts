import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";

const namesOf = (text: string) => {
  const { concepts } = extract([
    { path: "names.md", text: `# Strings\n\n${text}\n\n## Cello\n\nWhat is low.\n` },
  ]);
  return concepts.find(({ label }) => label === "Violin")?.aliases;
};

describe("other names of a term", () => {
  it.each([
    "It is also called a fiddle.",
    "Also known as the fiddle, it has four strings.",
    "A violin (or fiddle) has four strings.",
    "A violin (also called fiddle) has four strings.",
    "Also: fiddle.",
    "Synonym: fiddle.",
    "What is bowed. Synonyms: fiddle.",
    "Synonymous with fiddle.",
    "Another name for a fiddle.",
    "Same as fiddle.",
    "Alternative name: fiddle.",
    "Also spelled fiddle.",
    "A bowed box, also called a fiddle.",
    "A box with strings, also known as a fiddle.",
    "A box with strings (also known as a fiddle).",
    "What is bowed.\n\n**Synonyms**: fiddle",
    "What is bowed.\n\n*Aliases:* fiddle",
    "What is bowed.\n\nAlso known as: fiddle",
    "- What is bowed.\n- Synonym: fiddle",
    "**Also called**: fiddle.\n\nWhat is bowed.",
  ])("are read: %s", (text) => {
    expect(namesOf(`## Violin\n\n${text}`)).toEqual(["fiddle"]);
  });

  it("are read one by one", () => {
    expect(namesOf("## Violin\n\nWhat is bowed. Other names: fiddle, kit; rebec or gigue.")).toEqual([
      "fiddle",
      "kit",
      "rebec",
      "gigue",
    ]);
  });

  it.each([
    "A box with a bent scroll, also called a head.",
    "A box that needs a bow, also called a stick.",
    "It is not the same as a fiddle.",
    "Synonyms: a fiddle is none.",
    "A player (or maker) bows it.",
    "Notes: fiddle, bow.",
    "Also: see the list.",
    "Also: used in quartets.",
    "Synonyms: none.",
  ])("are not seen in %s", (text) => {
    expect(namesOf(`## Violin\n\n${text}`)).toEqual([]);
  });
});
