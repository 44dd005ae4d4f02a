import { expect, test } from "vitest";

test("the package can be imported where there is no window, and registers nothing there", async () => {
  expect(typeof window).toBe("undefined");
  const { ConceptExplorer, readGraph } = await import("../src/index.ts");
  await import("../src/define.ts");
  // Lit brings a registry of its own to a server; ours must stay out of it.
  expect(globalThis.customElements?.get("concept-explorer")).toBeUndefined();
  expect(ConceptExplorer.name).toBe("ConceptExplorer");
  expect(typeof readGraph).toBe("function");
});
