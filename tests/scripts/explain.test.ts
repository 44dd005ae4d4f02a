import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sampleFile } from "../graph/sample.ts";
import { Desk } from "./command.ts";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put("g.json", JSON.stringify(sampleFile()));
});
afterEach(() => desk.clear());

describe("npm run explain", () => {
  it("finds concepts by label, other name and plural, and prints why they are joined", () => {
    const { status, stdout } = desk.run("explain", "g.json", "online analytical processing", "OLTPs");
    expect(status).toBe(0);
    expect(stdout).toBe(
      "OLTP contrasts with OLAP. Confidence 1.00, stated: the words below say so.\n  “oltp and olap.”\n    sample.md:2, rule test\n",
    );
  });

  it.each([
    [
      "an unknown concept",
      ["g.json", "csw", "oltp"],
      /^There is no concept "csw" .* Did you mean "CSV"\?\n$/,
    ],
    ["a missing file", ["none.json", "csv", "oltp"], /^none\.json: there is no such file/],
    ["too few names", ["g.json", "csv"], /^Name a graph file and two concepts/],
    ["an unknown option", ["g.json", "csv", "--loud"], /^There is no option --loud/],
  ])("complains of %s and exits 1", (_, args, message) => {
    const { status, stdout, stderr } = desk.run("explain", ...args);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
  });
});
