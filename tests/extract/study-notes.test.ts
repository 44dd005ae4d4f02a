import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { TYPED } from "../../src/model/relation.ts";

const read = (text: string) => extract([{ path: "notes.md", text }]);
const typed = (text: string) => {
  const { concepts, relations } = read(text);
  const label = new Map<string, string>(concepts.map((concept) => [concept.id, concept.label]));
  const kept = relations.filter(({ type }) => TYPED.some((each) => each === type));
  return kept.map(({ source, type, target }) => `${label.get(source)} ${type} ${label.get(target)}`);
};

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

  it("is no kind of it where it names what is done with it", () => {
    const below = "  - **Dyeing of wool**: It takes a day.\n  - **Merino wool**: It is soft.\n";
    expect(typed(`- **Wool**: Hair of sheep.\n${below}`)).toEqual(["Merino wool kind-of Wool"]);
  });

  it("names no parts where it is one of several points", () => {
    const points = "- needles, yarn and wool\n- It takes an hour.\n- It is cheap.\n";
    expect(typed(`## Winter\n\nA season.\n\n## Knitting\n\n${points}`)).toEqual([]);
  });
});
