import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { chromium } from "playwright-core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSER_FLAGS, findBrowser } from "../scripts/browser.ts";
import { BundledPackages } from "../scripts/build/licences.ts";
import { buildPackage } from "../scripts/build/package.ts";
import { serveFolder } from "./static-server.ts";

const root = resolve(import.meta.dirname, "..");
/** Where the package is made, and an empty project of somebody who has installed it from the tarball. */
const work = mkdtempSync(join(tmpdir(), "glossograph-package-"));
const [made, theirs] = [join(work, "made"), join(work, "theirs")];
const installed = join(theirs, "node_modules", "glossograph");
const command = join(theirs, "node_modules", ".bin", "glossograph");
const { bin, dependencies, exports, devDependencies } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);

/** Ways to resolve a package that know no modules, which is all that this one has. */
const FOR_OTHERS = new Set(["node10", "node16-cjs"]);
let packed = "";

beforeAll(async () => {
  mkdirSync(made);
  for (const name of ["package.json", "README.md", "LICENSE"]) cpSync(join(root, name), join(made, name));
  await buildPackage(root, join(made, "dist"), new BundledPackages());
  const args = ["pack", "--ignore-scripts", "--offline", "--pack-destination", work];
  execFileSync("npm", args, { cwd: made, stdio: "ignore", shell: process.platform === "win32" });
  packed = readdirSync(work).find((name) => name.endsWith(".tgz")) ?? "";
  unpack(packed);
}, 180_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What `npm install` of the tarball does, without a network: what it depends on comes from our own folder. */
function unpack(tarball: string): void {
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["xzf", join(work, tarball), "-C", installed, "--strip-components=1"]);
  for (const name of [...Object.keys(dependencies), "react", "vue", "@types", "csstype", "@vue"]) {
    mkdirSync(join(theirs, "node_modules", name, ".."), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(theirs, "node_modules", name), "junction");
  }
  mkdirSync(join(theirs, "node_modules", ".bin"));
  symlinkSync(join(installed, bin.glossograph), command);
  writeFileSync(join(theirs, "package.json"), '{ "name": "theirs", "private": true, "type": "module" }');
}

/** Run the command of the package in their folder, as `npx glossograph` does. */
function glossograph(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: theirs,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function runNode(script: string): string {
  writeFileSync(join(theirs, "run.js"), script);
  return execFileSync(process.execPath, ["run.js"], { cwd: theirs, encoding: "utf8" });
}

describe("the package, installed from its tarball", () => {
  it("holds what its exports name, and neither sources nor the site", () => {
    const named = Object.values(exports).flatMap((each) =>
      typeof each === "string" ? [each] : Object.values(each as object),
    );
    expect(named.filter((path) => !existsSync(join(installed, path)))).toEqual([]);
    expect(existsSync(join(installed, "LICENSE"))).toBe(true);
    expect(existsSync(join(installed, "src"))).toBe(false);
    expect(existsSync(join(installed, "dist/site"))).toBe(false);
  });

  it("reads Markdown in Node", () => {
    const label = runNode(`
      import { extract } from "glossograph/extract";
      console.log(extract([{ path: "g.md", text: "**CSV**: A row-based format.\\n" }]).concepts[0].label);
    `);
    expect(label.trim()).toBe("CSV");
  });

  it("may be imported on a server, from every door, and defines nothing there", () => {
    const doors = Object.keys(exports).filter((door) => !door.endsWith(".json"));
    const imports = doors.map((door) => `await import("glossograph${door.slice(1)}");`).join("\n");
    expect(doors.length).toBeGreaterThan(7);
    expect(runNode(`${imports}\nconsole.log(typeof window);`).trim()).toBe("undefined");
    const classic = join(installed, "dist/glossograph.classic.js");
    expect(
      runNode(
        `import "node:vm"; import { readFileSync } from "node:fs"; (0, eval)(readFileSync(${JSON.stringify(classic)}, "utf8")); console.log("ok");`,
      ).trim(),
    ).toBe("ok");
  });

  it("brings no picture to who only extracts, and the picture to who asks for it", async () => {
    const bundle = async (door: string) => {
      writeFileSync(
        join(theirs, "entry.js"),
        `import * as all from "glossograph/${door}"; console.log(all);`,
      );
      const outDir = join(work, `bundle-${door}`);
      await build({
        configFile: false,
        root: theirs,
        logLevel: "error",
        build: { outDir, emptyOutDir: true, rollupOptions: { input: join(theirs, "entry.js") } },
      });
      const scripts = readdirSync(join(outDir, "assets")).filter((name) => name.endsWith(".js"));
      return scripts.map((name) => readFileSync(join(outDir, "assets", name), "utf8")).join("\n");
    };
    const extractor = await bundle("extract");
    expect(extractor.length).toBeGreaterThan(50_000);
    expect(extractor).not.toMatch(/cytoscape|lit-html|customElements/);
    expect(await bundle("concept-graph")).toMatch(/cytoscape/);
  });

  it("gives types for every door, to bundlers and to Node's own resolution", () => {
    const doors = Object.keys(exports).filter((door) => !door.endsWith(".json"));
    const lines = doors.map(
      (door, i) => `import * as door${i} from "glossograph${door.slice(1)}"; export { door${i} };`,
    );
    const use = `
      import { ConceptGraph, type Graph, readGraph } from "glossograph";
      export const graph: Graph = readGraph("", "x");
      export const svg: (element: ConceptGraph) => Promise<string | undefined> = (element) => element.toSVG();
      // @ts-expect-error: types are there, and not all is allowed
      export const wrong: number = readGraph("", "x");
      document.createElement("concept-compare").compare("a", "b");
    `;
    writeFileSync(join(theirs, "use.ts"), [...lines, use].join("\n"));
    for (const [module, moduleResolution] of [
      ["esnext", "bundler"],
      ["nodenext", "nodenext"],
    ]) {
      const options = {
        module,
        moduleResolution,
        target: "es2022",
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        types: [],
      };
      writeFileSync(
        join(theirs, "tsconfig.json"),
        JSON.stringify({ compilerOptions: options, files: ["use.ts"] }),
      );
      const compiler = join(root, "node_modules/typescript/bin/tsc");
      expect(() =>
        execFileSync(process.execPath, [compiler, "-p", theirs], { encoding: "utf8" }),
      ).not.toThrow();
    }
  });

  it("gives each door the types of what is behind it, as attw sees it, to whoever imports modules", async () => {
    const tarball = createPackageFromTarballData(readFileSync(join(work, packed)));
    const result = await checkPackage(tarball);
    const problems = result.types ? result.problems : [];
    const ofModules = problems.filter(
      (problem) => !("resolutionKind" in problem && FOR_OTHERS.has(problem.resolutionKind)),
    );
    expect(result.types).toMatchObject({ kind: "included" });
    expect(problems.length).toBeGreaterThan(ofModules.length);
    expect(ofModules).toEqual([]);
  });

  it("is clean to publint", async () => {
    const { messages } = await publint({ pkgDir: installed, strict: true, pack: false });
    const pkg = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});

describe("the command of the package", () => {
  beforeAll(() => {
    mkdirSync(join(theirs, "docs/rigging"), { recursive: true });
    writeFileSync(join(theirs, "docs/boats.md"), "# Boats\n\n## Keel\n\nA keel is part of a [hull](#hul).\n");
    writeFileSync(
      join(theirs, "docs/rigging/rig.md"),
      "# Rig\n\n## Sloop rig\n\nOne mast. Unlike a ketch, it is fast.\n\n## Ketch\n\nTwo masts.\n",
    );
  });

  it("says what it can do, and names the nearest where it is called wrongly", () => {
    expect(glossograph()).toMatchObject({ status: 0, stderr: "" });
    expect(glossograph("--help").stdout).toMatch(/^ {2}build +makes a site/m);
    expect(glossograph("watch", "--help").stdout).toMatch(/^Usage: glossograph watch SOURCE/);
    expect(glossograph("buidl")).toMatchObject({
      status: 1,
      stderr: 'There is no command "buidl". Did you mean "build"?\n',
    });
    expect(glossograph("build", "docs", "--uot", "x").stderr).toMatch(
      /^There is no option --uot\. Did you mean "--out"\?/,
    );
    expect(glossograph("build", "docs", "--out").stderr).toMatch(/^--out needs FOLDER behind it\./);
  });

  it("names what is to be mended, with file and line, and exits 1", () => {
    expect(glossograph("check", "docs")).toMatchObject({
      status: 1,
      stdout: 'docs/boats.md:5: there is no "#hul" in docs/boats.md. Name a heading of that text.\n',
    });
  });

  it("extracts, explains and tells two graphs apart", () => {
    expect(glossograph("extract", "docs", "--out", "new.json").status).toBe(0);
    expect(glossograph("extract", "docs/boats.md", "--out", "old.json").status).toBe(0);
    expect(glossograph("explain", "new.json", "ketch", "sloop rig").stdout).toContain("Unlike a ketch");
    expect(glossograph("diff", "new.json", "old.json", "--fail-on-loss")).toMatchObject({ status: 1 });
  });

  it("makes a site that a browser shows, from any folder of any server", async () => {
    writeFileSync(
      join(theirs, "docs/glossograph.yaml"),
      "title: Of boats\nsite: ../site\ncolors: [{light: '#a43d68', dark: '#ee9cbd'}]\n",
    );
    expect(glossograph("build", "docs").status).toBe(0);
    writeFileSync(join(theirs, "site/CNAME"), "boats.example");
    expect(glossograph("build", "docs", "--out", "site").status).toBe(0);
    expect(existsSync(join(theirs, "site/CNAME"))).toBe(true);
    const server = await serveFolder(join(theirs, "site"));
    const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    await page.goto(`${server.site}#concept=ketch`);
    await page.getByRole("heading", { name: "Ketch", exact: true }).waitFor();
    expect(await page.title()).toBe("Of boats · Glossograph");
    const mark = (element: Element) =>
      getComputedStyle(element).getPropertyValue("--glossograph-topic-1-mark");
    expect(await page.locator("concept-explorer").evaluate(mark)).toBe("light-dark(#a43d68,#ee9cbd)");
    await page.goto(`${server.site}concept/ketch.html`);
    expect(await page.locator("main").innerText()).toContain("Two masts.");
    expect(wrong).toEqual([]);
    await browser.close();
    server.close();
  });

  it("makes the site again when a text changes, and tells of a mistake meanwhile", async () => {
    const out = join(theirs, "docs/public");
    const child = spawn(process.execPath, [command, "watch", "docs", "--out", out], { cwd: theirs });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
    await expect.poll(() => said, { timeout: 10_000 }).toContain("Ctrl+C");
    writeFileSync(join(theirs, "docs/glossograph.yaml"), "titel: Ships\n");
    await expect.poll(() => said, { timeout: 10_000 }).toContain('Did you mean "title"?');
    writeFileSync(join(theirs, "docs/glossograph.yaml"), "title: Ships\n");
    const title = () => JSON.parse(readFileSync(join(out, "graph.json"), "utf8")).attributes.title;
    await expect.poll(title, { timeout: 10_000 }).toBe("Ships");
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.kill();
    await ended;
    expect(glossograph("check", "docs").stderr).toContain("2 texts: 1 thing to mend");
  });
});

describe("what describes the package", () => {
  const json = (name: string) => JSON.parse(readFileSync(join(installed, "dist", name), "utf8"));

  it("names every element with what its code says of it", () => {
    const { modules } = json("custom-elements.json");
    const elements = modules.flatMap((each: { declarations: { tagName: string }[] }) => each.declarations);
    expect(elements.map(({ tagName }: { tagName: string }) => tagName)).toEqual([
      "concept-graph",
      "concept-compare",
      "concept-explorer",
    ]);
    const [graph] = elements;
    const names = (list: { name: string }[]) => list.map(({ name }) => name);
    expect(names(graph.attributes)).toEqual(
      expect.arrayContaining(["src", "focus", "depth", "types", "theme", "height", "controls"]),
    );
    expect(names(graph.events)).toEqual(["concept-select", "concept-hover", "view-change", "concept-error"]);
    expect(names(graph.members)).toEqual(
      expect.arrayContaining(["focusConcept", "fit", "toPNG", "toSVG", "graph"]),
    );
    expect(graph.slots).toHaveLength(1);
    const all = elements.flatMap((each: Record<string, { name: string; description?: string }[]>) => [
      ...(each.attributes ?? []),
      ...(each.events ?? []),
      ...(each.cssParts ?? []),
    ]);
    expect(all.filter(({ description }: { description?: string }) => !description)).toEqual([]);
  });

  it("is told in full by the README", () => {
    const readme = readFileSync(join(installed, "README.md"), "utf8");
    const { modules } = json("custom-elements.json");
    const elements = modules.flatMap((each: { declarations: object[] }) => each.declarations);
    const names = elements.flatMap(({ attributes, events, cssParts }: Record<string, { name: string }[]>) =>
      [...(attributes ?? []), ...(events ?? []), ...(cssParts ?? [])].map(({ name }) => name),
    );
    const inner = new Set(["selected", "as-page"]);
    const untold = names.filter((name: string) => !inner.has(name) && !readme.includes(`\`${name}\``));
    expect(names.length).toBeGreaterThan(20);
    expect(untold).toEqual([]);
  });

  it("is a schema that says what the reader checks", () => {
    const schema = json("schema.json");
    expect(schema.properties.attributes.properties.format).toEqual({ const: "glossograph/1" });
    expect(schema.required).toEqual(["attributes", "options", "nodes", "edges"]);
    const { properties, required } = schema.properties.edges.items.properties.attributes;
    expect(properties.confidence).toEqual({ type: "number", minimum: 0, maximum: 1 });
    expect(properties.type.enum).toContain("contrasts-with");
    expect(required).toEqual(["type", "basis", "confidence", "evidence"]);
  });

  it("is a schema of the config file that says what the command checks", () => {
    const schema = json("config.schema.json");
    expect(schema).toMatchObject({ type: "object", additionalProperties: false });
    expect(schema.required).toBeUndefined();
    const readme = readFileSync(join(installed, "README.md"), "utf8");
    expect(Object.keys(schema.properties).filter((key) => !readme.includes(`\`${key}\``))).toEqual([]);
    const { items } = schema.properties.colors;
    expect(items).toMatchObject({ additionalProperties: false, required: ["light", "dark"] });
    expect(items.properties.light.pattern).toBe("^#[0-9a-fA-F]{6}$");
    const values: { description?: string }[] = Object.values(schema.properties);
    expect(values.filter(({ description }) => !description)).toEqual([]);
  });

  it("lists the licence of each package in the single files, in full, and none that is only a tool", () => {
    const text = readFileSync(join(installed, "dist/LICENSES.md"), "utf8");
    for (const name of ["cytoscape", "cytoscape-cola", "webcola", "lit", "lit-html", "graphology", "valibot"])
      expect(text).toContain(`\n## ${name}\n`);
    expect(text).toContain("Permission is hereby granted");
    for (const name of Object.keys(devDependencies)) expect(text).not.toContain(`| ${name} |`);
    expect(text).not.toMatch(/\| (?:A?GPL|LGPL|UNLICENSED|undefined)[^|]* \|\n/);
  });
});
