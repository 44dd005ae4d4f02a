import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gather } from "../../src/intake/gather.ts";
import { Desk } from "./command.ts";

const COUNT = 1000;
/** File systems of Windows and macOS know one file by both names, and Windows asks for rights to make links. */
const isPlainUnix = process.platform === "linux";

/** Texts as people have them, by their path below docs/; each explains the terms that stand behind it. */
const ODD: readonly (readonly [path: string, content: string | Buffer, terms: readonly string[]])[] = [
  ["crlf.md", "# Crlf\r\n\r\n## Anchor\r\n\r\nAn anchor holds.\r\n", ["Anchor"]],
  ["bom.md", "\uFEFF# Bom\n\n## Buoy\n\nA buoy floats.\n", ["Buoy"]],
  ["utf16.md", Buffer.from("\uFEFF# U\n\n## Yawl\n\nA yawl sails.\n", "utf16le"), ["Yawl"]],
  ["utf16be.md", Buffer.from("\uFEFF# U\n\n## Barque\n\nA barque sails.\n", "utf16le").swap16(), ["Barque"]],
  ["toml.md", '+++\ntitle = "Toml"\n+++\n\n# T\n\n## Cleat\n\nA cleat holds.\n', ["Cleat"]],
  ["json.md", '{\n  "title": "J"\n}\n\n## Shackle\n\nA shackle joins.\n', ["Shackle"]],
  ["rule.md", "---\nJust some words\n---\n\n## Winch\n\nA winch pulls.\n", ["Winch"]],
  ["UPPER.MD", "# Up\n\n## Tiller\n\nA tiller steers.\n", ["Tiller"]],
  ["folder.md/in.markdown", "# In\n\n## Oar\n\nAn oar rows.\n", ["Oar"]],
  ["sails one.md", "# Sails\n\n## Jib\n\nA jib is a sail.\n", ["Jib"]],
  ["sails two.md", "# Sails\n\n## Genoa\n\nA genoa is a kind of jib. See [ü](u%CC%88.md#spar).\n", ["Genoa"]],
  ["ü.md", "# Ü\n\n## Spar\n\nA spar is a pole.\n", ["Spar"]],
  ["empty.md", "", []],
  [
    "comp.mdx",
    "import { Tabs } from '../tabs'\nexport const meta = {\n  title: 'Hello'\n}\n\n# Comp\n\n## Fender\n\nA fender is soft. {/* todo:\nmore */}\n\n<Tabs\n  items={['a', 'b']}\n>\n\n## Bollard\n\nA bollard is a <Term>post</Term>.\n\n```jsx\nimport x from 'y'\n<Tabs>\n```\n\n## Quay\n\nA quay is a wall.\n\n</Tabs>\n\nexport default () => <div>## Cargo</div>\n",
    ["Fender", "Bollard", "Quay"],
  ],
];
const UNREADABLE = {
  "latin1.md": Buffer.from("# L\n\n## B\xe9ton\n", "latin1"),
  "utf16-unmarked.md": Buffer.from("# U\n\n## Nobom\n", "utf16le"),
};

interface GraphFile {
  readonly attributes: { readonly sources: readonly { readonly path: string }[] };
  readonly nodes: readonly { readonly attributes: { readonly label: string; readonly definition: string } }[];
}

describe("a folder as people have them", () => {
  const desk = new Desk();
  let graph: GraphFile;
  let said: readonly string[];
  beforeAll(() => {
    for (let i = 0; i < COUNT; i += 1)
      put(
        `teil ${i % 10}/ö ${i % 7}/日本/rope ${i}.md`,
        `# Rope ${i}\n\nRope ${i} is a kind of rope ${Math.floor(i / 8)}.\n`,
      );
    for (const [path, content] of ODD) put(path, content);
    for (const [path, content] of Object.entries(UNREADABLE)) put(path, content);
    for (const name of ["photo.png", "other.PNG", "old.rst"]) put(name, "?");
    for (const name of [".git/a.md", "node_modules/b/c.md"]) put(name, "# Not ours\n\n## Secret\n\nNo.\n");
    if (isPlainUnix) putUnixThings();
    const { status, stderr } = desk.run("extract", "docs", "--out", "g.json");
    expect(status).toBe(0);
    graph = JSON.parse(readFileSync(join(desk.folder, "g.json"), "utf8"));
    said = stderr.split("\n");
  }, 60_000);
  afterAll(() => desk.clear());

  function put(path: string, content: string | Buffer): void {
    const file = join(desk.folder, "docs", path);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, content);
  }

  function putUnixThings(): void {
    put("case.md", "# Low\n\n## Ketch\n\nA ketch sails.\n");
    put("Case.md", "# High\n\n## Sloop\n\nA sloop sails.\n");
    put("../outside/far.md", "# Far\n\n## Horizon\n\nA horizon is far.\n");
    for (const [target, link] of [
      ["../outside", "linked"],
      ["../outside/far.md", "twice.md"],
      ["bom.md", "again.md"],
      ["..", "up"],
      ["self", "self"],
      ["nowhere.md", "broken.md"],
    ] as const)
      symlinkSync(target, join(desk.folder, "docs", link));
    execFileSync("mkfifo", [join(desk.folder, "docs", "pipe.md")]);
  }

  const definitionOf = (label: string) =>
    graph.nodes.find(({ attributes }) => attributes.label === label)?.attributes.definition;

  it("is read whole, whatever its files are called and however they are written", () => {
    const labels = new Set(graph.nodes.map(({ attributes }) => attributes.label));
    const ropes = Array.from({ length: COUNT }, (_, i) => `Rope ${i}`);
    const terms = [...ropes, ...ODD.flatMap(([, , names]) => names)];
    expect(terms.filter((term) => !labels.has(term))).toEqual([]);
    const paths = graph.attributes.sources.map(({ path }) => path);
    expect(paths).toContain("docs/teil 3/ö 3/日本/rope 3.md");
    expect(new Set(paths).size).toBe(paths.length);
    expect([labels.has("Secret"), labels.has("Cargo")]).toEqual([false, false]);
  });

  it("leaves the code of MDX out, and takes none that is shown for such", () => {
    expect(definitionOf("Fender")?.trim()).toBe("A fender is soft.");
    expect(definitionOf("Bollard")?.trim()).toBe("A bollard is a <Term>post</Term>.");
    expect(definitionOf("Quay")?.trim()).toBe("A quay is a wall.");
  });

  it("says of everything that it did not read", () => {
    const passed = "this is not a text file, and was passed over. Save it as UTF-8.";
    expect(said).toContain(`docs/latin1.md:1: ${passed}`);
    expect(said).toContain(`docs/utf16-unmarked.md:1: ${passed}`);
    expect(said).toContain("3 files hold no Markdown and were not read: 2 .png, 1 .rst");
  });

  it.runIf(isPlainUnix)("follows links once, never in a circle, and says which it did not follow", () => {
    const labels = graph.nodes.map(({ attributes }) => attributes.label);
    expect(labels).toEqual(expect.arrayContaining(["Ketch", "Sloop", "Horizon"]));
    expect(definitionOf("Buoy")).toBe("A buoy floats.");
    const remarks = said.filter((line) => line.includes("passed over") && !line.includes("UTF-8"));
    expect(remarks).toEqual([
      "docs/pipe.md:1: this is neither a file nor a folder, and was passed over. Move it out of the folder.",
      "docs/again.md:1: this link leads to what is read already, and was passed over. Ignore it, if it is meant to be there.",
      "docs/broken.md:1: this link leads nowhere, and was passed over. Correct it, or remove it.",
      "docs/self:1: this link leads nowhere, and was passed over. Correct it, or remove it.",
      "docs/twice.md:1: this link leads to what is read already, and was passed over. Ignore it, if it is meant to be there.",
      "docs/up:1: this link leads to a folder that it lies in, and was passed over. Ignore it, or remove it.",
    ]);
  });

  it("is checked from elsewhere by the same names, and what could not be read fails", () => {
    const { status, stdout } = desk.run("check", join(desk.folder, "docs"));
    expect(status).toBe(1);
    const places = stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split(":")[0]);
    const links = isPlainUnix ? ["docs/pipe.md", "docs/broken.md", "docs/self"] : [];
    expect(places.sort()).toEqual([...links, "docs/latin1.md", "docs/utf16-unmarked.md"].sort());
  });
});

describe("a folder that is dropped on the page", () => {
  it("is read the same, and what is not is told", () => {
    const files = [...ODD, ...Object.entries(UNREADABLE), ["a.png", "?"] as const, ["b.PNG", "?"] as const];
    const { texts, remarks } = gather(
      files.map(([path, content]) => ({ path, bytes: Buffer.from(content) })),
    );
    expect(texts).toHaveLength(ODD.length);
    expect(texts.find(({ path }) => path === "utf16be.md")?.text).toContain("## Barque");
    expect(remarks.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      "latin1.md: this is not a text file, and was passed over",
      "utf16-unmarked.md: this is not a text file, and was passed over",
      "a.png: 2 files hold no Markdown and were not read: 2 .png",
    ]);
  });
});
