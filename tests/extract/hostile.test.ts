import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { HOSTILE_TEXTS } from "../bench/hostile-texts.ts";

const SIZE = 20_000;

describe("text that nobody writes", () => {
  it.each(HOSTILE_TEXTS.map(([name, make]) => [name, make] as const))("is read to its end: %s", (_, make) => {
    const text = make(SIZE);
    const { concepts, relations, diagnostics } = extract([{ path: "hostile.md", text }]);
    expect(concepts.length).toBeLessThan(SIZE / 8);
    for (const { evidence } of relations) for (const { line } of evidence) expect(line).toBeGreaterThan(0);
    for (const { file, mend } of diagnostics) expect([file, mend.length > 0]).toEqual(["hostile.md", true]);
  });
});
