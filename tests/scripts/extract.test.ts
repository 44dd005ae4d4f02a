import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "glossograph-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Run the command in the temporary folder, as a person would. */
function extract(...args: string[]): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(
    process.execPath,
    [tsx, join(root, "scripts/glossograph.ts"), "extract", ...args],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  return { status, stderr };
}

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const get = (name: string) => readFileSync(join(folder, name), "utf8");

describe("npm run extract", () => {
  it("writes a graph, sums it up, and gives the same bytes again", () => {
    put("g.md", "**Oboe**: An oboe is a woodwind.\n\n**Woodwind**: A family of instruments.\n");
    const { status, stderr } = extract("g.md", "--out", "g.json");
    expect(status).toBe(0);
    expect(stderr).toContain("g.json: 2 concepts in 0 topics");
    expect(stderr).toContain("1 kind of");
    const first = get("g.json");
    extract("g.md", "--out", "again.json");
    expect(get("again.json")).toBe(first);
    expect(readdirSync(folder).sort()).toEqual(["again.json", "g.json", "g.md"]);
  });

  it("reads a folder, with names from below the working folder and Windows line ends", () => {
    mkdirSync(join(folder, "docs/deep"), { recursive: true });
    put("docs/deep/ü b.md", "\uFEFF**Oboe**: An oboe is a woodwind.\r\n");
    put("docs/a.md", "**Woodwind**: A family.\r\n");
    expect(extract("docs", "--out", "g.json").status).toBe(0);
    const { attributes, nodes } = JSON.parse(get("g.json"));
    expect(attributes.sources.map(({ path }: { path: string }) => path)).toEqual([
      "docs/a.md",
      "docs/deep/ü b.md",
    ]);
    expect(nodes).toHaveLength(2);
  });

  it.each<[string, () => void, string[], RegExp]>([
    ["a missing file", () => {}, ["none.md"], /^none\.md: there is no such file .* Check the path/],
    [
      "a binary file",
      () => put("x.md", new Uint8Array([0, 255, 254, 1])),
      ["x.md"],
      /^x\.md: this is not a text file\. Name Markdown/,
    ],
    [
      "a text without terms",
      () => put("x.md", "Just a sentence.\n"),
      ["x.md"],
      /^x\.md: no terms found\. Give each term/,
    ],
    [
      "an empty folder",
      () => mkdirSync(join(folder, "d")),
      ["d"],
      /^d: there is no Markdown file in this folder\. Name/,
    ],
    [
      "bad front matter",
      () => put("x.md", "---\na: [b\n---\n\n**A**: B.\n"),
      ["x.md"],
      /^x\.md:\d: the front matter is not valid YAML .* Correct it/,
    ],
    ["no source", () => {}, [], /^Name at least one source/],
    ["an unknown option", () => put("x.md", "**A**: B.\n"), ["x.md", "--loud"], /^There is no option --loud/],
  ])("complains in one line of %s, exits 1 and leaves the old file", (_, prepare, sources, message) => {
    prepare();
    put("g.json", "old");
    const { status, stderr } = extract(...sources, "--out", "g.json");
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(get("g.json")).toBe("old");
  });

  it("complains of a folder that it cannot write to", () => {
    put("g.md", "**A**: B.\n");
    const { status, stderr } = extract("g.md", "--out", "nowhere/g.json");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^nowhere\/g\.json: cannot be written \(ENOENT\)\. Choose a folder/);
  });

  it("checks without writing", () => {
    put("g.md", "**A**: B.\n");
    expect(extract("g.md", "--out", "g.json", "--check").status).toBe(1);
    expect(existsSync(join(folder, "g.json"))).toBe(false);
    extract("g.md", "--out", "g.json");
    expect(extract("g.md", "--out", "g.json", "--check").status).toBe(0);
  });
});

describe("the shipped graph", () => {
  it("is what its glossary gives", () => {
    const args = ["graph-data", "--out", "graph-data/data-engineering.json", "--check"];
    const { status, stderr } = spawnSync(
      process.execPath,
      [tsx, "scripts/glossograph.ts", "extract", ...args],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    expect(stderr).not.toContain("stale");
    expect(status).toBe(0);
  });
});
