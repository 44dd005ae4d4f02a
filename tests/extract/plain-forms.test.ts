import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";

const TERMS = [
  ["Kiln", "A furnace in which clay is baked."],
  ["Glaze", "A coat of glass on a pot."],
  ["Slip", "Thinned clay for pouring and joining."],
  ["Bisque", "A pot that was fired once."],
  ["Kick wheel", "A kind of kiln furniture that a foot turns."],
  ["Kiln furniture", "A thing that holds the pots in the fire."],
] as const;

const read = (text: string) => extract([{ path: "forms.md", text }]);
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const written = (line: (term: string, text: string, i: number) => string, between = "\n") =>
  `# Pottery\n\n${TERMS.map(([term, text], i) => line(term, text, i)).join(between)}\n`;
const labels = (text: string) => read(text).concepts.map(({ label }) => label.toLowerCase());

describe("a glossary without marks", () => {
  it.each([
    ["bullets with small letters", written((term, text) => `- ${small(term)}: ${text}`)],
    ["bullets with small letters and dashes", written((term, text) => `- ${small(term)} - ${small(text)}`)],
    ["paragraphs with small letters", written((term, text) => `${small(term)}: ${text}`, "\n\n")],
    ["lines", written((term, text) => `${term}: ${text}`)],
    ["lines with dashes", written((term, text) => `${term} - ${text}`)],
    ["lines that break", written((term, text) => `${term} – ${text}  `)],
    ["a dash without spaces", written((term, text) => `- ${term}—${text}`)],
    ["a dash without spaces behind bold", written((term, text) => `- **${term}**—${text}`)],
    ["a name on a line above, in a bullet", written((term, text) => `- ${term}  \n  ${text}`)],
    ["a name in a bullet above", written((term, text) => `- ${term}\n    - ${text}`)],
    ["italics and a stop", written((term, text) => `*${term}*. ${text}\n`)],
    ["headings that hold the definition", written((term, text) => `### ${term} - ${text}\n`)],
    ["headings with colons", written((term, text) => `### ${term}: ${text}\n`)],
    ["questions", written((term, text) => `**What is a ${small(term)}?** ${text}\n`)],
    ["quotations", written((term, text) => `“${term}” means ${small(text)}\n`)],
    [
      "a table of HTML",
      `# Pottery\n\n<table>\n${TERMS.map(([term, text]) => `<tr><td>${term}</td><td>${text}</td></tr>`).join("\n")}\n</table>\n`,
    ],
    ["straight quotations", written((term, text) => `- "${term}" shall mean ${small(text)}`)],
  ])("is read as %s, with quotes that stand there", (_, text) => {
    const { concepts, relations } = read(text);
    expect(concepts.map(({ label }) => label.toLowerCase())).toEqual(TERMS.map(([term]) => small(term)));
    for (const { definition } of concepts) expect(text).toContain(definition);
    const [kind] = relations.filter(({ type }) => type === "kind-of");
    expect([kind?.source, kind?.target]).toEqual(["kick-wheel", "kiln-furniture"]);
    expect(text).toContain(kind?.evidence[0]?.quote);
    const line = text.split("\n").findIndex((each) => each.includes("foot turns")) + 1;
    expect(kind?.evidence[0]?.line).toBe(line);
  });

  it.each([
    ["settings", "- speed: low\n- heat: high\n- fuel: gas\n- door: shut\n- light: on\n"],
    [
      "three small notes",
      "- first: Open the door of it.\n- then: Look at the cones.\n- last: Close it again.\n",
    ],
    [
      "facts about the text",
      "Author: The potter of Lund\nDate: The first of May\nStatus: Draft for the guild\nPlace: Lund in the south\n",
    ],
    [
      "prose with colons",
      "The kiln was hot: the cones fell.\nNobody saw it: it was night, and\nthe potter slept: he was old.\n",
    ],
    [
      "a table of figures",
      "<table>\n<tr><td>Cone</td><td>6</td></tr>\n<tr><td>Heat</td><td>1 200</td></tr>\n<tr><td>Hours</td><td>9</td></tr>\n</table>\n",
    ],
    ["one aphorism", "“Slow and steady” is what potters say.\n"],
  ])("is not seen in %s", (_, text) => {
    expect(labels(`# Pottery\n\nA kiln is fired at night.\n\n${text}`)).not.toContain("kiln");
    expect(labels(`# Pottery\n\nHow it is done.\n\n${text}`)).toHaveLength(0);
  });

  it("leaves the headings of lessons whole", () => {
    const lessons = ["The kiln", "The glaze", "The wheel"].map(
      (name, i) => `## Lesson ${i + 1}: ${name} and what it does for us.\n\nLong ago.\n`,
    );
    expect(labels(`# Pottery\n\n${lessons.join("\n")}`)).not.toContain("lesson 1");
  });
});

it("two names with a slash keep their words where one holds the other", () => {
  expect(labels("**Kiln / Gas kiln**: A furnace.\n")).toEqual(["kiln", "gas kiln"]);
});
