import { expect, test } from "vitest";
import { compileGraph } from "../../src/compile.ts";
import { displayOf } from "../../src/view/display.ts";
import { outlineMarkdown } from "../../src/view/outline-markdown.ts";
import { INITIAL_STATE } from "../../src/view/state.ts";

const { graph } = compileGraph([
  {
    path: "s.md",
    text: "# Stores\n\n## Formats\n\n**Row**: A row is a kind of format. Unlike a column, a row is whole.\n\n**Column**: A column is a kind of format.\n\n**Format**: A way to *write* `a|b`.\n",
  },
]);

test("the outline is a Markdown list of what is shown, nested as on the screen", () => {
  const text = outlineMarkdown(graph, displayOf(graph, INITIAL_STATE));
  expect(text).toContain("# Stores\n\n## Formats\n\nA way to write a\\|b.\n");
  expect(text).toMatch(/\n- \*\*Row\*\* \(kind\): A row is a kind of format\..*Contrasts with Column\./);
});

test("what is put away is left out", () => {
  const hidden = { ...INITIAL_STATE, hiddenTopics: new Set(["Formats"]) };
  expect(outlineMarkdown(graph, displayOf(graph, hidden))).toBe("# Stores\n");
});
