import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildShell } from "../../scripts/build/package.ts";
import { assembleSite, SHELL } from "../../scripts/site/assemble.ts";
import { compileGraph } from "../../src/compile.ts";
import { writeGraph } from "../../src/graph/json.ts";
import { Desk } from "./command.ts";

const TEXT = `# Ropes & "knots" for $1

**Bowline**: A bowline is a kind of loop. Unlike a hitch, a bowline holds by itself.

**Loop**: A closed bight.

**Hitch**: A hitch is tied to a post.
`;

describe("a site of somebody's own texts", () => {
  const outDir = mkdtempSync(join(tmpdir(), "glossograph-"));
  const graph = writeGraph(compileGraph([{ path: "ropes.md", text: TEXT }]).graph);
  beforeAll(async () => {
    const made = join(outDir, "made");
    await buildShell(join(made, SHELL), (config) => ({ ...config, logLevel: "error" }));
    assembleSite({ package: made, outDir, graph });
  }, 120_000);
  afterAll(() => rmSync(outDir, { recursive: true, force: true }));

  it("shows their graph, under their title, and nothing of ours", () => {
    const page = readFileSync(join(outDir, "index.html"), "utf8");
    expect(page).toContain("<title>Ropes &amp; knots for $1 · Glossograph</title>");
    expect(page).toContain('src="./graph.json"');
    expect(page).not.toMatch(/data.engineering/i);
    expect(readFileSync(join(outDir, "graph.json"), "utf8")).toBe(graph);
    expect(existsSync(join(outDir, "graph-data"))).toBe(false);
  });

  it("made within limits of its own keeps to them, the page for frames too", () => {
    const out = join(outDir, "limited");
    assembleSite({ package: join(outDir, "made"), outDir: out, graph, limits: { concepts: 30_000 } });
    for (const page of ["index.html", "embed.html"])
      expect(readFileSync(join(out, page), "utf8")).toMatch(
        /<concept-(?:explorer|graph) limits="concepts=30000"/,
      );
    expect(() =>
      assembleSite({ package: join(outDir, "made"), outDir: out, graph, limits: { concepts: 2 } }),
    ).toThrow(/more than 2 concepts/);
  });

  it("is read without a script: the outline in the page, and a page for each concept", () => {
    expect(readFileSync(join(outDir, "index.html"), "utf8")).toMatch(/<noscript>[\s\S]*<b>Bowline<\/b>/);
    expect(readdirSync(join(outDir, "concept")).sort()).toEqual(["bowline.html", "hitch.html", "loop.html"]);
  });
});

describe("the command that makes a site", () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
    desk.put("ropes.md", TEXT);
  });
  afterEach(() => desk.clear());

  it("touches no folder that holds something else", () => {
    const { status, stderr } = desk.run("build", "ropes.md", "--out", ".");
    expect(status).toBe(1);
    expect(stderr).toMatch(/there are other files in this folder\. Choose an empty one\.\n$/);
    expect(readdirSync(desk.folder)).toEqual(["ropes.md"]);
  });

  it.each([
    ["no folder", ["ropes.md"], /^Name at least one source and the folder to make/],
    ["an unknown option", ["ropes.md", "--loud"], /^There is no option --loud/],
    [
      "a folder that is a file",
      ["ropes.md", "--out", "ropes.md"],
      /^ropes\.md: the site cannot be written \(EEXIST\)\. Choose/,
    ],
    ["a missing text", ["none.md", "--out", "site"], /^none\.md: there is no such file/],
  ])("complains of %s and exits 1", (_, args, message) => {
    const { status, stderr } = desk.run("build", ...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });
});
