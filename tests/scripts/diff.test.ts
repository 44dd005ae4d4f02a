import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sampleFile } from "../graph/sample.ts";
import { Desk } from "./command.ts";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  const file = sampleFile();
  desk.put("old.json", JSON.stringify(file));
  desk.put(
    "new.json",
    JSON.stringify({ ...file, edges: file.edges.filter(({ source }) => source !== "index") }),
  );
});
afterEach(() => desk.clear());

describe("npm run diff", () => {
  it("prints what was lost and gained, and exits 0", () => {
    const { status, stdout } = desk.run("diff", "old.json", "new.json");
    expect(status).toBe(0);
    expect(stdout).toContain("Relations lost: 1\n  - Index is part of OLTP (stated)\n");
  });

  it("exits 1 for a loss where it is asked to, and for nothing else", () => {
    expect(desk.run("diff", "old.json", "new.json", "--fail-on-loss").status).toBe(1);
    expect(desk.run("diff", "new.json", "old.json", "--fail-on-loss").status).toBe(0);
  });

  it.each([
    ["one file", ["old.json"], /^Name two graph files/],
    ["a missing file", ["old.json", "none.json"], /^none\.json: there is no such file/],
    ["an unknown option", ["old.json", "new.json", "--loud"], /^There is no option --loud/],
  ])("complains of %s and exits 1", (_, args, message) => {
    const { status, stderr } = desk.run("diff", ...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });
});
