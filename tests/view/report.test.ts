import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { reportOn } from "../../src/view/report-text.ts";

/** The rows of one section of the report on a text; undefined where there is no such section. */
function sectionOf(title: string, text: string): string | undefined {
  const report = reportOn(extract([{ path: "test.md", text }])).join("\n");
  return report.split("\n\n").find((section) => section.startsWith(`${title}: `));
}

describe("the report on an extraction", () => {
  it("gives every section, also where there is nothing to say", () => {
    const titles = reportOn(extract([{ path: "test.md", text: "" }])).filter(Boolean);
    expect(titles).toEqual([
      "Doubtful relations: none",
      "Contradictions, with what was not drawn: none",
      "Cycles that were cut: none",
      "Contrasts that only one entry speaks of: none",
      "Terms used but never defined: none",
      "Concepts without a typed relation: none",
      "Remarks: none",
    ]);
  });

  it("lists doubtful relations with their sentence, and no sure ones", () => {
    const text =
      "**Hot water**: Above 60 degrees.\n\n**Cold water**: Below 20 degrees.\n\n**Oboe**: An oboe is a woodwind.\n\n**Woodwind**: A family.\n";
    const section = sectionOf("Doubtful relations", text);
    expect(section).toMatch(
      /^Doubtful relations: 1\n {2}Cold water contrasts with Hot water \(0\.\d\d, inferred\)\n/,
    );
    expect(section).toMatch(/test\.md:\d “.+” \(opposed-names\)$/);
  });

  it("lists contradictions with the sentences of both sides", () => {
    const text =
      "**Keel**: A keel is part of a hull. Unlike a hull, a keel is straight.\n\n**Hull**: The body.\n";
    const section = sectionOf("Contradictions, with what was not drawn", text);
    expect(section).toContain("not drawn: ");
    expect(section?.match(/test\.md:1 “/g)).toHaveLength(2);
  });

  it("only counts what a sentence overrules that nesting suggests", () => {
    const text = "**Cart**: A cart.\n- **Wheel**: A wheel is part of a cart.\n- **Gig**: It has one horse.\n";
    expect(sectionOf("Contradictions, with what was not drawn", text)).toBe(
      "Contradictions, with what was not drawn: none\n  besides, 1 that stronger evidence overruled",
    );
  });

  it("lists cycles that were cut", () => {
    const text = "**Egg**: An egg is a kind of hen.\n\n**Hen**: A hen is an egg.\n";
    expect(sectionOf("Cycles that were cut", text)).toMatch(
      /: 1\n {2}Hen is a kind of Egg .*\n {6}test\.md:3 “A hen is an egg\.”/,
    );
  });

  it("lists a contrast that one entry speaks of, and none that both do or that a common head states", () => {
    const one = "**Lease**: Unlike a sale, a lease is temporary.\n\n**Sale**: A transfer.\n";
    expect(sectionOf("Contrasts that only one entry speaks of", one)).toMatch(
      /: 1\n {2}Lease contrasts with Sale; nothing of it under Sale \(test\.md:3\)\n {6}test\.md:1/,
    );
    const both =
      "**Lease**: Unlike a sale, a lease is temporary.\n\n**Sale**: Unlike a lease, a sale is final.\n";
    expect(sectionOf("Contrasts that only one entry speaks of", both)).toMatch(/: none$/);
    expect(
      sectionOf("Contrasts that only one entry speaks of", "**Lease vs Sale**: Two contracts.\n"),
    ).toMatch(/: none$/);
  });

  it("leaves out a contrast that a third entry draws between two others", () => {
    const text =
      "**Lease**: A contract.\n\n**Sale**: A transfer.\n\n**Deed**: A paper. Unlike a lease, a sale is final.\n";
    expect(sectionOf("Contrasts that only one entry speaks of", text)).toMatch(/: none$/);
    expect(extract([{ path: "test.md", text }]).relations.map(({ type }) => type)).toContain(
      "contrasts-with",
    );
  });

  it("lists terms without an entry with the sentence that names them, and concepts without a relation", () => {
    const text =
      "**Cart**: A cart consists of a chassis and two wheels.\n\n**Wheel**: A disc.\n\n**Snow**: Frozen water.\n";
    expect(sectionOf("Terms used but never defined", text)).toBe(
      "Terms used but never defined: 1\n  Chassis  test.md:1  “A cart consists of a chassis and two wheels.”",
    );
    expect(sectionOf("Concepts without a typed relation", text)).toBe(
      "Concepts without a typed relation: 1\n  Snow  test.md:5",
    );
  });

  it("cuts a long list and says how much is left out", () => {
    const text = Array.from({ length: 40 }, (_, i) => `**Term${i}x**: Something.`).join("\n\n");
    const section = sectionOf("Concepts without a typed relation", text);
    expect(section).toMatch(/^Concepts without a typed relation: 40\n/);
    expect(section?.split("\n")).toHaveLength(27);
    expect(section).toMatch(/ {2}… and 15 more$/);
  });

  it("repeats what is wrong with the text", () => {
    const text = "---\ntitle: [Lease\n---\n\nA contract.\n";
    expect(sectionOf("Remarks", text)).toMatch(/test\.md:\d: the front matter is not valid YAML/);
  });
});
