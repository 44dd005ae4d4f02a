import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const src = join(root, "src");

/** What each room may import besides itself: other rooms, and packages by name or prefix. */
const MAY_IMPORT: Readonly<Record<string, { rooms: string[]; packages: string[] }>> = {
  model: { rooms: [], packages: ["valibot"] },
  extract: { rooms: ["model"], packages: ["mdast", "micromark-extension-", "yaml"] },
  intake: { rooms: ["model"], packages: ["fflate"] },
  graph: { rooms: ["model"], packages: ["graphology", "valibot"] },
  analysis: { rooms: ["model", "graph"], packages: ["graphology"] },
  layout: { rooms: ["model", "graph"], packages: ["webcola"] },
  view: { rooms: ["model", "graph", "analysis", "layout"], packages: [] },
  site: { rooms: ["model", "graph", "view"], packages: ["mdast", "micromark-extension-"] },
  components: {
    rooms: ["model", "graph", "view", "layout", "intake"],
    packages: ["lit", "mdast", "micromark-extension-", "cytoscape"],
  },
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.split(sep).join("/"));
/** `… from "x"`, `import "x"` and `import("x")`, and nothing that only looks like them. */
const IMPORT =
  /^(?:import|export)\s[^"'`;]*?\bfrom\s+["']([^"']+)["']|^import\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;
const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(join(src, file), "utf8").matchAll(IMPORT)].map((match) => ({
    file,
    target: match[1] ?? match[2] ?? match[3] ?? "",
  })),
);
const roomOf = (file: string) => (file.includes("/") ? (file.split("/")[0] ?? "") : "");
const inside = ({ file, target }: Import) =>
  normalize(join(dirname(file), target))
    .split(sep)
    .join("/");
const isRelative = ({ target }: Import) => target.startsWith(".");

describe("imports run one way", () => {
  it("finds imports to look at", () => {
    expect(imports.length).toBeGreaterThan(files.length);
  });

  for (const [room, { rooms, packages }] of Object.entries(MAY_IMPORT)) {
    it(`${room} imports ${rooms.join(", ") || "no other room"}`, () => {
      const own = imports.filter(({ file }) => roomOf(file) === room);
      expect(own.length).toBeGreaterThan(0);
      const wrongRooms = own
        .filter(isRelative)
        .filter((each) => ![room, ...rooms].includes(roomOf(inside(each))));
      const wrongPackages = own
        .filter((each) => !isRelative(each))
        .filter(({ target }) => !packages.some((name) => target.startsWith(name)));
      expect([...wrongRooms, ...wrongPackages]).toEqual([]);
    });
  }

  it("every room of src is in the table", () => {
    const rooms = new Set(files.map(roomOf).filter(Boolean));
    expect([...rooms].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it("nothing in src leaves src or needs Node", () => {
    const out = imports.filter(
      (each) => each.target.startsWith("node:") || (isRelative(each) && inside(each).startsWith("..")),
    );
    expect(out).toEqual([]);
  });

  it("only the adapter knows cytoscape's drawing", () => {
    const users = new Set(imports.filter(({ target }) => /^cytoscape/.test(target)).map(({ file }) => file));
    for (const file of users) expect(file).toMatch(/^components\/concept-graph\//);
  });

  it("elements are put together by the explorer alone", () => {
    const across = imports.filter(isRelative).filter((each) => {
      const [from, to] = [each.file, inside(each)].map(
        (path) => /^components\/(concept-[a-z]+)\//.exec(path)?.[1],
      );
      return from && to && from !== to && from !== "concept-explorer";
    });
    expect(across).toEqual([]);
  });
});

describe("what no source holds", () => {
  const forbidden: readonly [string, RegExp][] = [
    ["unsafe HTML", /unsafeHTML|\.innerHTML|insertAdjacentHTML|document\.write/],
    ["evaluated text", /\beval\(|new Function\(/],
    ["silenced types", /@ts-ignore|@ts-nocheck|\bas any\b/],
  ];
  it.each(forbidden)("%s", (_, pattern) => {
    const guilty = files.filter((file) => pattern.test(readFileSync(join(src, file), "utf8")));
    expect(guilty).toEqual([]);
  });

  it("top level holds what is agreed", () => {
    const agreed = [
      "LICENSE",
      "README.md",
      "graph-data",
      "index.html",
      "package-lock.json",
      "package.json",
      "scripts",
      "src",
      "tests",
      "tsconfig.json",
      "vite.config.ts",
    ];
    const made = ["node_modules", "dist", "shots", "test-results"];
    const found = readdirSync(root).filter((name) => !name.startsWith(".") && !made.includes(name));
    expect(
      found.filter((name) => !agreed.includes(name)).map((name) => relative(root, join(root, name))),
    ).toEqual([]);
  });
});
