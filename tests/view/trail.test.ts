import { expect, test } from "vitest";
import { visited } from "../../src/view/trail.ts";

test("the trail holds the last five concepts, each once, the latest at the end", () => {
  const trail = ["a", "b", "c", "d", "e", "f"].reduce<readonly string[]>(visited, []);
  expect(trail).toEqual(["b", "c", "d", "e", "f"]);
  expect(visited(trail, "c")).toEqual(["b", "d", "e", "f", "c"]);
  expect(visited(trail, "f")).toBe(trail);
});
