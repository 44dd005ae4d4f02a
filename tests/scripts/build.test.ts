import { describe, expect, it } from "vitest";
import { namedIn, readDocComment } from "../../scripts/build/doc-comment.ts";

describe("a doc comment", () => {
  it("is read as its words and what stands behind each tag", () => {
    const comment =
      "/**\n   * A graph,\n   * drawn.\n   *\n   * @fires concept-select - A concept\n   *   was chosen.\n   * @slot - What waits.\n   */";
    const { text, tags } = readDocComment(comment);
    expect(text).toBe("A graph, drawn.");
    expect(tags.map((tag) => namedIn(tag.text))).toEqual([
      { name: "concept-select", description: "A concept was chosen." },
      { name: "", description: "What waits." },
    ]);
    expect(readDocComment("/** Only words. */")).toEqual({ text: "Only words.", tags: [] });
  });
});
