import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { matcherOf } from "../../scripts/config/pattern.ts";
import { readConfig } from "../../scripts/config/read-config.ts";
import { Desk } from "./command.ts";

const read = (text: string) => readConfig({ path: "glossograph.yaml", text });

describe("the config file", () => {
  it("may be empty, or say all of it", () => {
    expect(read("# nothing yet\n")).toEqual({});
    const all = {
      title: "Boats",
      sources: ["docs"],
      ignore: ["drafts"],
      sidecars: ["own.yaml"],
      graph: "boats.json",
      site: "public",
      address: "https://example.org/boats/",
      colors: [{ light: "#33609f", dark: "#82aeea" }],
      limits: { files: 10, megabytes: 0.5 },
    };
    expect(read(JSON.stringify(all))).toEqual(all);
  });

  it.each([
    ["titel: Boats", '1: there is no key "titel". Did you mean "title"?'],
    ["title: Boats\n\nxyz: 1", '3: there is no key "xyz". There are "title", "sources", "ignore", '],
    ["title: Boats\ntitle: Ships", "2: this is not valid YAML (Map keys must be unique). Correct the line."],
    ["ignore:\n  - a\n  - [b]", '3: "ignore[1]" must be text. Correct it.'],
    ["ignore: drafts", '1: "ignore" must be a list. Correct it.'],
    ["- title", '1: a config file is a map of keys. There are "title", "sources"'],
    ['title: ""', '1: "title" must not be empty. Correct it.'],
    [
      "address: example.org",
      '1: "address" must be an address such as "https://example.org/terms/". Correct it.',
    ],
    ["colors:\n  - light: '#33609f'\n    drak: '#82aeea'", '3: there is no key "drak". Did you mean "dark"?'],
    ["colors:\n  - light: '#33609f'", '2: "dark" is missing. Add it.'],
    ["limits: {file: 3}", '1: there is no key "file". Did you mean "files" or "file-megabytes"?'],
    ["limits: {files: many}", '1: "limits.files" must be a number. Correct it.'],
    ["limits:\n  files: 0", '2: "limits.files" must be above 0. Correct it.'],
    ["limits: 3", '1: "limits" must be a map such as {files: 10000}. Correct it.'],
    ["colors: []", '1: "colors" must not be empty. Correct it.'],
    [
      "colors: [{light: blue, dark: '#82aeea'}]",
      '1: "colors[0].light" must be a color such as "#33609f". Correct it.',
    ],
    [
      "colors:\n  - light: '#ffe066'\n    dark: '#82aeea'",
      "2: #ffe066 has a contrast of 1.3, and 3 is needed (dot on its region). Take a darker one.",
    ],
    [
      "colors:\n  - {light: '#33609f', dark: '#82aeea'}\n  - light: '#a43d68'\n    dark: '#33609f'",
      "4: #33609f has a contrast of 2.6, and 3 is needed (dot on its region). Take a lighter one.",
    ],
    [
      "colors:\n  - {light: '#33609f', dark: '#82aeea'}\n  - {light: '#33609F', dark: '#ee9cbd'}",
      "3: #33609F is the color of topic 1 too. Take another one.",
    ],
  ])("answers %j by one sentence with line and mend", (text, sentence) => {
    expect(() => read(text)).toThrow(`glossograph.yaml:${sentence}`);
  });

  it("is read whatever stands in it, or refused by a sentence", () => {
    const hostile = [
      "a: &a [*a, *a]",
      "title: *none",
      `${"[".repeat(5000)}`,
      "? {a: b}\n: c",
      "\u0000",
      "__proto__: 1",
    ];
    for (const text of hostile) expect(() => read(text)).toThrow(/^glossograph\.yaml:\d+: /);
  });
});

describe("a pattern", () => {
  it.each([
    ["drafts", ["drafts", "a/drafts/b.md"], ["drafts.md", "a/my-drafts/b.md"]],
    ["*.tmp.md", ["a.tmp.md", "x/b.tmp.md"], ["a.tmpxmd", "tmp.md"]],
    ["notes/*.md", ["notes/a.md"], ["notes/x/a.md", "b/notes/a.md"]],
    ["notes/**", ["notes/a.md", "notes/x/y.md"], ["notes", "notes.md"]],
    ["**/old/*.md", ["old/a.md", "x/y/old/a.md"], ["x/old/y/a.md"]],
    ["/a?.md", ["ab.md"], ["x/ab.md", "a.md", "a/.md"]],
    ["./[x].md", ["[x].md"], ["x.md"]],
    ["ü*/", ["ü b/c.md", "u\u0308 b/c.md"], ["u b/c.md"]],
  ])("%s means what it says", (pattern, meant, others) => {
    const matches = matcherOf([pattern]);
    expect(meant.filter((path) => !matches(path))).toEqual([]);
    expect(others.filter(matches)).toEqual([]);
  });
});

describe("a command with a config file", () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
    mkdirSync(join(desk.folder, "docs/drafts"), { recursive: true });
    desk.put("docs/boats.md", "**Keel**: A keel is part of a hull.\n\n**Hull**: The body.\n");
    desk.put("docs/drafts/masts.md", "**Mast**: A pole. See [the deck](deck.md).\n");
    desk.put("docs/own.yaml", "rename: {Hull: Body}\n");
  });
  afterEach(() => desk.clear());

  const CONFIG =
    "title: Of boats\nsources: [.]\nignore: [drafts]\nsidecars: [own.yaml]\ngraph: ../boats.json\n";

  it("finds it in the folder that is read, or takes the one that is named; paths count from it", () => {
    desk.put("docs/glossograph.yaml", CONFIG);
    expect(desk.run("extract", "docs").status).toBe(0);
    const written = readFileSync(join(desk.folder, "boats.json"), "utf8");
    const { attributes, nodes } = JSON.parse(written);
    expect(attributes.title).toBe("Of boats");
    expect(nodes.map(({ attributes }: { attributes: { label: string } }) => attributes.label)).toEqual([
      "Keel",
      "Body",
    ]);
    expect(desk.run("extract", "--config", "docs/glossograph.yaml", "--out", "again.json").status).toBe(0);
    expect(readFileSync(join(desk.folder, "again.json"), "utf8")).toBe(written);
    expect(desk.run("check", "docs").stderr).toContain("1 text: 0 things to mend\n");
  });

  it("reads within its limits, and says which of them is in the way", () => {
    const under = (limits: string, ...line: [string, ...string[]]) => {
      desk.put("glossograph.yaml", `limits: {${limits}}\nignore: [own.yaml]`);
      return desk.run(...line).stderr.split(" or raise ")[0];
    };
    const out = ["extract", "docs", "--out", "g.json"] as const;
    expect(under("files: 1", ...out)).toBe(
      "docs/boats.md: there are more than 1 texts. Choose a folder with fewer,",
    );
    expect(under("file-megabytes: 0.00001", ...out)).toMatch(
      /^docs\/boats\.md: the file is larger than 0\.00001 MB/,
    );
    expect(under("megabytes: 0.00005", ...out)).toMatch(
      /^docs\/boats\.md: the texts are larger than 0\.00005 MB tog/,
    );
    expect(under("concepts: 2", ...out)).toMatch(/^docs\/boats\.md: there are more than 2 concepts\./);
    expect(under("concepts: 2", "check", "docs")).toMatch(
      /^docs\/boats\.md: there are more than 2 concepts\./,
    );
    expect(existsSync(join(desk.folder, "g.json"))).toBe(false);
    expect(under("concepts: 3", ...out)).toMatch(/^g\.json: 3 concepts/);
    expect(under("concepts: 2", "explain", "g.json", "Keel", "Hull")).toMatch(
      /^g\.json: there are more than 2 c/,
    );
    expect(under("graph-megabytes: 0.0001", "diff", "g.json", "g.json")).toMatch(
      /^g\.json: the graph file is l/,
    );
  });

  it("stops at a mistake in it before anything is written", () => {
    desk.put("glossograph.yaml", CONFIG.replace("graph:", "grahp:"));
    const { status, stderr } = desk.run("extract", "docs", "--out", "g.json");
    expect([status, stderr]).toEqual([
      1,
      'glossograph.yaml:5: there is no key "grahp". Did you mean "graph"?\n',
    ]);
    expect(existsSync(join(desk.folder, "g.json"))).toBe(false);
    expect(desk.run("check", "--config", "none.yaml").stderr).toMatch(
      /^none\.yaml: there is no such file\. Name/,
    );
  });
});
