import { type ChildProcess, spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { picture, settled } from "./page.ts";

const root = join(import.meta.dirname, "../..");
const COPIED = [
  "src",
  "scripts",
  "tests/hosts",
  "graph-data",
  "index.html",
  "vite.config.ts",
  "tsconfig.json",
  "package.json",
];
const GLOSSARY = "graph-data/data-engineering.md";
const GRAPH = "graph-data/data-engineering.json";
const PANEL = "src/components/concept-detail/start-panel.ts";
const BROKEN = "---\nbroken: [\n---\n";
const PATIENCE = { timeout: 20_000, interval: 100 };

let folder = "";
let server: ChildProcess | undefined;
let browser: Browser;
let page: Page;
let said = "";

beforeAll(async () => {
  folder = copyOfProject();
  server = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
    cwd: folder,
    env: { ...process.env, BROWSER: "none", PORT: "" },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on("data", (text: Buffer) => {
      said += text;
    });
  const url = await vi.waitFor(address, PATIENCE);
  browser = await chromium.connect(inject("browser"));
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url);
  await settled(page);
});

afterAll(async () => {
  await page?.close();
  await browser?.close();
  const ended = new Promise((done) => server?.once("close", done));
  if (server?.kill()) await ended;
  if (folder !== "") rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test("an edit of the glossary is extracted and shown at once", async () => {
  expect(await hasConcept("zymurgy")).toBe(false);
  edit(GLOSSARY, (text) => `${text}\n### Zymurgy\n\nZymurgy is the chemistry of fermentation.\n`);
  await expect.poll(() => hasConcept("zymurgy"), PATIENCE).toBe(true);
});

test("nothing in the clone that is no part of the page troubles the server, and nothing of the page is kept", async () => {
  expect(said).not.toContain("(!)");
  const kept = () => navigator.serviceWorker.getRegistrations().then(({ length }) => length);
  expect(await page.evaluate(kept)).toBe(0);
});

test("a text that cannot be extracted is answered by a sentence, and the last good graph stays", async () => {
  const good = readFileSync(join(folder, GRAPH), "utf8");
  edit(GLOSSARY, (text) => `${BROKEN}${text}`);
  await expect.poll(() => said, PATIENCE).toContain("The page keeps the last good graph.");
  expect(said).toMatch(/data-engineering\.md:\d+: the front matter is not valid YAML/);
  expect(readFileSync(join(folder, GRAPH), "utf8")).toBe(good);
  expect(await hasConcept("zymurgy")).toBe(true);
  edit(GLOSSARY, (text) => text.replace(BROKEN, "").replace("### Zymurgy", "### Zythology"));
  await expect.poll(() => hasConcept("zythology"), PATIENCE).toBe(true);
});

test("an edit of the code is shown at once", async () => {
  edit(PANEL, (text) => text.replace("or begin here", "or begin anywhere"));
  await page.getByText("or begin anywhere").waitFor(PATIENCE);
});

/** The project in a folder of its own, with the packages of the real one. */
function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "glossograph-"));
  for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true });
  // A folder of links, not a link to the folder: what the server caches there stays out of the real one.
  mkdirSync(join(copy, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules")))
    if (!name.startsWith("."))
      symlinkSync(join(root, "node_modules", name), join(copy, "node_modules", name));
  return copy;
}

/** The address that was printed; until it is, an error. */
function address(): string {
  const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
  if (found === undefined) throw new Error(`no address in: ${said}`);
  return found;
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  const before = readFileSync(file, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

/** Whether the page shows a concept; while it reloads it shows none. */
async function hasConcept(key: string): Promise<boolean> {
  try {
    return await picture(page).evaluate((element, name) => element.graph?.hasNode(name) ?? false, key);
  } catch {
    return false;
  }
}
