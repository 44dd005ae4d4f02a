import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";

const GERMAN = `**Hauptwort**: Ein Hauptwort ist ein Wort, das ein Lebewesen, einen Gegenstand oder einen Begriff benennt und das man im Deutschen groß schreibt.

**Eigenname**: Ein Eigenname ist ein Hauptwort, das nur ein einziges Lebewesen, einen einzigen Ort oder eine einzige Sache benennt, während ein Gattungsname für viele gilt.
`;

describe("what the reader cannot read", () => {
  it("is said of a text in another language, whose terms are kept and whose sentences are not guessed", () => {
    const { concepts, relations, diagnostics } = extract([{ path: "wort.md", text: GERMAN }]);
    expect(concepts.map(({ label }) => label)).toEqual(["Hauptwort", "Eigenname"]);
    expect(relations).toEqual([]);
    expect(diagnostics).toMatchObject([
      { severity: "warning", file: "wort.md", message: expect.stringContaining("not in English") },
    ]);
  });

  it("is said of a stretch without full stops, with its line", () => {
    const text = `**Hub**: A part.\n\n**Vault**: A vault consists of ${"a hub and the link, ".repeat(300)}and more.\n`;
    const { relations, diagnostics } = extract([{ path: "long.md", text }]);
    expect(relations).toEqual([]);
    expect(diagnostics).toMatchObject([{ severity: "warning", line: 3 }]);
  });

  it("is nothing in plain English, however terse", () => {
    const { diagnostics } = extract([
      { path: "terse.md", text: "**Hub**: A part of the vault.\n".repeat(30) },
    ]);
    expect(diagnostics).toEqual([]);
  });
});
