import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { type StaticServer, serveFolder } from "../static-server.ts";

const PATIENCE = { timeout: 10_000 };
const ELSEWHERE = "glossograph http://elsewhere/ 1";

let browser: Browser;
let folder: string;
let server: StaticServer;
let page: Page;
let wrong: string[];
beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
  folder = mkdtempSync(join(tmpdir(), "glossograph-"));
  cpSync(inject("folder"), folder, { recursive: true });
});
beforeEach(async () => {
  server = await serveFolder(folder);
  page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
  wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  await page.goto(`${server.site}index.html`);
  await drawn();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
});
afterEach(async () => {
  await page.context().close();
  server.close();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const drawn = () =>
  page.waitForFunction(() => {
    const graph = document.querySelector("concept-explorer")?.shadowRoot?.querySelector("concept-graph");
    return (graph?.labels.length ?? 0) > 0;
  });
const heading = (name: string) => page.getByRole("heading", { name, exact: true }).waitFor();
const keptIn = () => page.evaluate(() => caches.keys());

function edit(name: string, from: RegExp, to: string): void {
  const file = join(folder, name);
  const text = readFileSync(file, "utf8");
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

describe("the site, once it was visited", () => {
  it("is there without a connection, by either name, with what was read and all that is fetched late", async () => {
    await page.goto(`${server.site}concept/etl.html`);
    await page.reload();
    await page.context().setOffline(true);
    await page.goto(`${server.site}?from=elsewhere#concept=oltp`);
    await drawn();
    await heading("OLTP");
    await page.keyboard.press("o");
    await page.getByRole("tree").first().waitFor();
    await page.goto(`${server.site}glossary.html`);
    expect(await page.locator("h1").evaluate((each) => getComputedStyle(each).fontSize)).toBe("36px");
    await page.goto(`${server.site}concept/etl.html`);
    await heading("ETL");
    expect(wrong).toEqual([]);
  });

  it("is there when the server is gone, but for pages that were never read", async () => {
    server.close();
    await page.goto(`${server.site}index.html`);
    await drawn();
    await expect(page.goto(`${server.site}concept/olap.html`)).rejects.toThrow("ERR_FAILED");
  });

  it.each([
    ["breaks", 503],
    ["never answers", 0],
  ])("is there when the server %s", async (_, status) => {
    server.fail(status);
    await page.goto(`${server.site}index.html`);
    await drawn();
  });

  it("shows what is new as soon as there is a connection, and keeps no older version", async () => {
    const [old] = await keptIn();
    edit("index.html", /<title>/, "<title>New: ");
    edit("offline.js", /"version":"\w+"/, '"version":"next"');
    await page.evaluate((name) => caches.open(name).then(() => undefined), ELSEWHERE);
    await page.goto(server.site);
    expect(await page.title()).toMatch(/^New: /);
    const next = old?.replace(/\w+$/, "next");
    await expect.poll(keptIn, PATIENCE).toEqual(expect.arrayContaining([next, ELSEWHERE]));
    await expect.poll(keptIn, PATIENCE).not.toContain(old);
    await page.context().setOffline(true);
    await page.reload();
    await drawn();
    expect(await page.title()).toMatch(/^New: /);
  });

  it("keeps nothing but its own, in a place of its own", async () => {
    const kept = await page.evaluate(async () => {
      const { scope } = await navigator.serviceWorker.ready;
      const names = await caches.keys();
      const entries = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return { scope, names, addresses: entries.flat().map(({ url }) => url) };
    });
    expect(kept.scope).toBe(server.site);
    expect(kept.names).toEqual([expect.stringContaining(`glossograph ${server.site} `)]);
    expect(kept.addresses.length).toBeGreaterThan(20);
    expect(kept.addresses.filter((address) => !address.startsWith(server.site))).toEqual([]);
  });
});
