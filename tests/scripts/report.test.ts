import { afterEach, beforeEach, expect, it } from "vitest";
import { Desk } from "./command.ts";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

it("extract prints the report on stdout where it is asked to, and nothing there otherwise", () => {
  desk.put("g.md", "**Egg**: An egg is a kind of hen.\n\n**Hen**: A hen is an egg.\n");
  expect(desk.run("extract", "g.md", "--out", "g.json").stdout).toBe("");
  const { status, stdout, stderr } = desk.run("extract", "g.md", "--out", "g.json", "--report");
  expect(status).toBe(0);
  expect(stderr).toContain("2 concepts");
  expect(stdout).toContain("Cycles that were cut: 1\n  Hen is a kind of Egg");
});
