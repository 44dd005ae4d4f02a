import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Desk } from "./command.ts";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put("g.md", "**Oboe**: A pipe.\n\n**Woodwind**: A family.\n");
});
afterEach(() => desk.clear());

const KIND = "add: [{source: Oboe, type: kind-of, target: Woodwind}]\n";

describe("npm run extract with a sidecar", () => {
  it("finds it beside its source, also in a folder, and reads it once where it is named too", () => {
    desk.put("g.glossograph.yaml", KIND);
    expect(desk.run("extract", "g.md", "--out", "g.json").stderr).toContain("1 kind of");
    expect(desk.run("extract", ".", "--out", "g.json").stderr).toContain("1 kind of");
    const twice = desk.run("extract", "g.md", "--out", "g.json", "--sidecar", "./g.glossograph.yaml");
    expect(twice.stderr).toContain("1 kind of");
    const why = desk.run("explain", "g.json", "oboe", "woodwind");
    expect(why.stdout.match(/g\.glossograph\.yaml:1, rule authored/g)).toHaveLength(1);
  });

  it("reads one that is named, and complains of one that is not there", () => {
    desk.put("own.yaml", KIND);
    expect(desk.run("extract", "g.md", "--out", "g.json").stderr).toContain("0 kind of");
    expect(desk.run("extract", "g.md", "--out", "g.json", "--sidecar", "own.yaml").stderr).toContain(
      "1 kind of",
    );
    const { status, stderr } = desk.run("extract", "g.md", "--out", "g.json", "--sidecar", "none.yaml");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^none\.yaml: there is no such file/);
  });

  it("stops at a mistake in it, with file, line and mend", () => {
    desk.put("g.glossograph.yaml", `# ours\n${KIND.replace("Oboe", "Obo")}`);
    const { status, stderr } = desk.run("extract", "g.md", "--out", "g.json");
    expect(status).toBe(1);
    expect(stderr).toBe('g.glossograph.yaml:2: there is no concept "Obo". Did you mean "Oboe"?\n');
  });

  it("warns of front matter that it cannot use, and writes the graph", () => {
    desk.put("g.md", "---\ntitle: Oboe\npart-of: Band\n---\n\nA pipe.\n");
    const { status, stderr } = desk.run("extract", "g.md", "--out", "g.json");
    expect(status).toBe(0);
    expect(stderr).toContain('g.md:3: there is no concept "Band"');
  });
});
