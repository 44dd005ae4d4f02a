import { describe, expect, it } from "vitest";
import { readSidecar } from "../../src/extract/authored/sidecar.ts";
import { extract } from "../../src/extract/index.ts";

const DEPTH = 100_000;
const SOUND = "\n\n**Keel**: A keel is part of a hull.\n\n**Hull**: The body.\n";

const read = (text: string) => extract([{ path: "deep.md", text }]);

describe("text that is nested deeper than anyone writes", () => {
  it.each([
    ["quotes in quotes", `${">".repeat(DEPTH)} x`],
    ["bullets in bullets", `${"- ".repeat(DEPTH)}x`],
    ["numbers in numbers", `${"1. ".repeat(DEPTH)}x`],
    [
      "a list that is indented ever more",
      Array.from({ length: 2000 }, (_, i) => `${"  ".repeat(i)}- of the x`).join("\n"),
    ],
  ])("is left out with a remark, and the rest is read: %s", (_, deep) => {
    const { relations, diagnostics } = read(`# Boats\n\n${deep}${SOUND}`);
    expect(relations.map(({ source, type, target }) => `${source} ${type} ${target}`)).toContain(
      "keel part-of hull",
    );
    expect(diagnostics.map(({ message }) => message).join()).toMatch(
      /nested too deep to be read, and left out/,
    );
  });

  it.each([
    ["front matter", (yaml: string) => read(`---\n${yaml}\n---${SOUND}`).diagnostics],
    ["a sidecar", (yaml: string) => readSidecar({ path: "s.yaml", text: yaml }).diagnostics],
  ])("is refused in %s by its line", (_, problemsOf) => {
    for (const yaml of [`a: 1\nb: ${"[".repeat(DEPTH)}`, `a: 1\n${"- ".repeat(DEPTH)}x`])
      expect(problemsOf(yaml).map(({ line, message }) => `${line} ${message}`)).toContainEqual(
        expect.stringMatching(/^[23] .*nested too deep/),
      );
  });

  it("is not what a rule of dashes or an indented line is", () => {
    const { diagnostics } = read(
      `${"-".repeat(300)}\n\n${"- ".repeat(150)}\n\n${" ".repeat(60)}code${SOUND}`,
    );
    expect(diagnostics).toEqual([]);
  });
});
