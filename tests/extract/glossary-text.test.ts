import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { glossaryText } from "../bench/glossary-text.ts";

const glossary = readFileSync(join(import.meta.dirname, "../../graph-data/data-engineering.md"), "utf8");

describe("the text that speed is measured on", () => {
  it("has the size that is asked for, to an entry, and is the same every time", () => {
    for (const size of [30_000, 100_000]) {
      const files = glossaryText(glossary, size);
      const length = files.reduce((sum, { text }) => sum + text.length, 0);
      expect(length).toBeLessThanOrEqual(size);
      expect(length).toBeGreaterThan(size - 2_000);
      expect(glossaryText(glossary, size)).toEqual(files);
    }
  });

  it("repeats almost no term, and states as much in each copy as in the first", () => {
    const [one, two] = [1, 2].map((n) => extract(glossaryText(glossary, glossary.length * n + n)));
    const entries = one?.concepts.length ?? 0;
    expect(two?.concepts.length).toBeGreaterThan(entries * 1.9);
    const typed = (found: typeof one) =>
      found?.relations.filter(({ type }) => type !== "mentions" && type !== "in-topic").length ?? 0;
    expect(typed(two)).toBeGreaterThan(typed(one) * 1.8);
  });
});
