import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type StaticServer, serveFolder } from "../static-server.ts";

let browser: Browser;
let server: StaticServer;
let site: string;
beforeAll(async () => {
  server = await serveFolder(inject("folder"));
  site = server.site;
  browser = await chromium.connect(inject("browser"));
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function visit(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const [wrong, asked]: [string[], string[]] = [[], []];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${site}${path}`);
  return { page, wrong, asked };
}

const drawnIn = (page: Page) =>
  page.waitForFunction(() => {
    const graph = document.querySelector("concept-explorer")?.shadowRoot?.querySelector("concept-graph");
    return (graph?.labels.length ?? 0) > 0;
  });

describe("the site in a folder of somebody's server", () => {
  it.each([[true], [false]])("is walked by its links, with scripts: %s", async (javaScriptEnabled) => {
    const { page, wrong } = await visit(javaScriptEnabled ? "glossary.html" : "", { javaScriptEnabled });
    if (!javaScriptEnabled) await page.getByRole("link", { name: "Read every concept" }).click();
    await page.getByRole("link", { name: "OLTP", exact: true }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("OLTP");
    expect(await page.locator("blockquote").first().textContent()).toContain("OLAP");
    await page.locator(".definition").getByRole("link", { name: "latency" }).first().click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Latency");
    const topic = page.locator(".kicker").getByRole("link");
    const name = await topic.textContent();
    await topic.click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(name);
    await page.getByRole("link", { name: "All concepts" }).click();
    expect(page.url()).toBe(`${site}glossary.html`);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it("leads from each page that is read to pages that are there", async () => {
    const { page } = await visit("glossary.html", { javaScriptEnabled: false });
    const links = await page
      .locator("a[href], link[href]")
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
    await page.goto(`${site}concept/oltp.html`);
    links.push(
      ...(await page
        .locator("a[href], link[href]")
        .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href))),
    );
    const own = [...new Set(links.map((link) => link.replace(/#.*/, "")))].filter((link) =>
      link.startsWith(site),
    );
    expect(own.length).toBeGreaterThan(200);
    const answers = await Promise.all(own.map(async (link) => [link, (await fetch(link)).status] as const));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    await page.context().close();
  });

  it("leads from a concept into the explorer at that concept", async () => {
    const { page, wrong } = await visit("concept/oltp.html");
    await page.getByRole("link", { name: "Show in the graph" }).click();
    await drawnIn(page);
    expect(page.url()).toBe(`${site}index.html#concept=oltp`);
    await page.getByRole("heading", { name: "OLTP", exact: true }).waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it.each([[390], [760], [1440]])("fits %i pixels, and no text on it is too small to read", async (width) => {
    const { page } = await visit("concept/serialization.html", { viewport: { width, height: 800 } });
    const { scrollWidth, least } = await page.evaluate(() => {
      const sizes = [...document.querySelectorAll("main *")]
        .filter((each) => each.checkVisibility() && each.textContent?.trim())
        .map((each) => {
          const svg = each.closest("svg");
          const scale = svg ? svg.getBoundingClientRect().width / (svg.viewBox.baseVal.width || 1) : 1;
          return Number.parseFloat(getComputedStyle(each).fontSize) * scale;
        });
      return { scrollWidth: document.documentElement.scrollWidth, least: Math.min(...sizes) };
    });
    expect(scrollWidth).toBe(width);
    expect(least).toBeGreaterThanOrEqual(12);
    await page.context().close();
  });

  it("draws the page for frames in a sandbox without an origin, and asks for nothing", async () => {
    const { page, wrong, asked } = await visit("glossary.html");
    const frame = `<iframe src="${site}embed.html#focus=oltp&types=contrasts-with" sandbox="allow-scripts" width="600" height="400"></iframe>`;
    await page.route("**/theirs.html", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><link rel="icon" href="data:,">${frame}`,
      }),
    );
    asked.length = 0;
    await page.goto(`${site}theirs.html`);
    const graph = page.frameLocator("iframe").locator("concept-graph");
    await expect
      .poll(() => graph.evaluate((each) => (each as HTMLElementTagNameMap["concept-graph"]).labels))
      .toContain("olap");
    expect(
      await graph.evaluate((each) => (each as HTMLElementTagNameMap["concept-graph"]).labels),
    ).not.toContain("csv");
    expect(asked.filter((url) => !/theirs\.html$|embed\.html/.test(url))).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
