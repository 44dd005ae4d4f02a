import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { sampleFile } from "../graph/sample.ts";
import { picture, settled, textOf, useBrowser } from "./page.ts";

const visit = useBrowser();
const EMPTY = JSON.stringify({ ...sampleFile(), nodes: [], edges: [] });

describe("a graph that cannot be shown", () => {
  test("because a relation leads nowhere says where and how to mend it", async () => {
    const file = sampleFile();
    file.edges[4] = { ...(file.edges[4] as (typeof file.edges)[number]), target: "foo" };
    const { page } = await visit({ graph: JSON.stringify(file) });
    expect(await textOf(page.getByRole("alert"))).toContain(
      'graph-data/data-engineering.json: edges[4].target: there is no concept "foo"; add it to nodes, or remove this relation.',
    );
  });

  test("because it is not JSON gives line and column", async () => {
    const { page } = await visit({ graph: '{\n  "nodes": [}\n}' });
    expect(await textOf(page.getByRole("alert"))).toContain("line 2, column 13: this is not JSON");
  });

  test("because it is not there can be tried again", async () => {
    const { page } = await visit({ graph: "", status: 404 });
    expect(await textOf(page.getByRole("alert"))).toContain("the server answered 404");
    await page.unroute("**/graph-data/data-engineering.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("concept-graph").waitFor();
  });

  test("because it is empty says what to do", async () => {
    const { page } = await visit({ graph: EMPTY });
    expect(await page.getByRole("heading", { name: "This graph is empty" }).count()).toBe(1);
  });
});

test("a graph on its way has its place held, and is announced", async () => {
  const { page } = await visit({ graph: "later" });
  expect(await page.getByText("Loading the graph …").count()).toBe(1);
  expect(await page.locator(".skeleton").count()).toBe(1);
});

test("without JavaScript the page says what it is, holds the outline, and leads to the glossary", async () => {
  const { page } = await visit({
    javaScriptEnabled: false,
    graph: "later",
    viewport: { width: 390, height: 844 },
  });
  await page.getByRole("heading", { name: "Storage", level: 2 }).scrollIntoViewIfNeeded();
  const line = page.getByRole("listitem").filter({ hasText: /^OLTP contrasts with OLAP/ });
  expect(await line.isVisible()).toBe(true);
  expect(await page.getByRole("listitem").count()).toBeGreaterThan(200);
  expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
  const address = await page.getByRole("link", { name: "read the glossary" }).getAttribute("href");
  const glossary = await page.request.get(new URL(address ?? "", page.url()).href);
  expect(glossary.status()).toBe(200);
  expect(await glossary.text()).toContain("### OLTP");
});

describe("a graph of another's making", () => {
  test("without positions is placed, the same at every visit", async () => {
    const { page } = await visit({ graph: JSON.stringify(sampleFile()) });
    await settled(page);
    const places = await picture(page).evaluate((element) =>
      ["oltp", "csv", "flow"].map((key) => element.positionOf(key)),
    );
    expect(new Set(places.map((place) => `${place?.x} ${place?.y}`)).size).toBe(3);
  });

  test("shows the markup in its texts as text, and links only where it is safe", async () => {
    const file = sampleFile();
    const [first] = file.nodes;
    Object.assign(first?.attributes ?? {}, {
      definition:
        '<img src=x onerror="document.title=1"> [bad](javascript:alert(1)) [good](https://example.org) `code` **OLTP**',
    });
    const { page } = await visit({ graph: JSON.stringify(file), link: "concept=flow" });
    const definition = page.locator(".definition");
    await definition.getByText("code").waitFor();
    expect(await textOf(definition)).toContain("<img src=x");
    expect(await definition.locator("img").count()).toBe(0);
    const links = await definition
      .locator("a")
      .evaluateAll((all) => all.map((each) => each.getAttribute("href")));
    expect(links).toEqual(["https://example.org"]);
  });
});

describe("a reader with colours or a medium of their own", () => {
  test("sees the picture in forced colours: white ground, black marks, and nothing of ours between", async () => {
    const { page } = await visit({ forcedColors: "active", colorScheme: "light" });
    expect(await coloursOf(page, ".stage canvas.layer:last-of-type")).toContain("0,0,0");
    expect(await coloursOf(page, ".stage .picture canvas:last-of-type")).not.toContain("51,96,159");
  });

  test("prints the picture on one sheet, light even where the screen is dark, and the panel with it", async () => {
    const { page } = await visit({ colorScheme: "dark", link: "concept=oltp" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator("concept-graph .paper").isVisible()).toBe(true);
    expect(await coloursOf(page, ".paper")).toContain("28,30,33");
    expect(await page.getByRole("heading", { name: "OLTP", level: 2 }).isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Zoom in" }).isVisible()).toBe(false);
  });
});

/** As on paper: the page is told of it first, as the browser would. */
async function print(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get("concept-outline"));
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
}

describe("a printed view", () => {
  const lines = (page: Page) => page.getByRole("treeitem");

  test("is the picture, its legend, and the outline of all that it shows; the screen keeps none of it", async () => {
    const { page } = await visit();
    const height = await picture(page).evaluate((element) => element.clientHeight);
    await page.waitForFunction(() => customElements.get("concept-outline"));
    await page.pdf();
    const sheet = await picture(page).evaluate(
      (element) => element.shadowRoot?.querySelector<HTMLCanvasElement>(".paper")?.height,
    );
    expect(Math.abs((sheet ?? 0) - height)).toBeLessThan(2);
    await print(page);
    // A sheet is as narrow as a phone is to the rules for the screen.
    await page.setViewportSize({ width: 700, height: 990 });
    expect(await lines(page).count()).toBeGreaterThan(200);
    const [paper, legend, first] = await Promise.all(
      [page.locator(".paper"), page.getByText("Relations", { exact: true }), lines(page).first()].map(
        (each) => each.boundingBox(),
      ),
    );
    expect(legend?.y).toBeGreaterThan((paper?.y ?? 0) + (paper?.height ?? 0) - 1);
    expect(first?.y).toBeGreaterThan((legend?.y ?? 0) + (legend?.height ?? 0));
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    expect(await page.locator("concept-outline").count()).toBe(0);
  });

  test("of a focus lists what lies around it, and says how much does not", async () => {
    const { page } = await visit({ link: "focus=serialization&depth=1" });
    await print(page);
    await lines(page)
      .filter({ hasText: /^\s*Columnar serialization/ })
      .first()
      .waitFor();
    expect(await lines(page).filter({ hasText: "OLTP" }).count()).toBe(0);
    expect(await textOf(page.locator("concept-legend .hidden-note"))).toMatch(
      /^Not shown: \d+ concepts outside/,
    );
    expect(await page.locator("concept-legend .hidden-note").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Show everything" }).isVisible()).toBe(false);
  });

  test("of another page has no outline besides", async () => {
    const { page } = await visit({ link: "compare=oltp,olap" });
    await print(page);
    expect(await page.locator("concept-outline").count()).toBe(0);
  });
});

/** The opaque colours that a canvas of the picture holds. */
function coloursOf(page: Page, selector: string): Promise<readonly string[]> {
  return picture(page).evaluate((element, canvas) => {
    const sheet = element.shadowRoot?.querySelector<HTMLCanvasElement>(canvas);
    const pen = sheet?.getContext("2d");
    if (!sheet || !pen) throw new Error(`${canvas} is not there`);
    const { data } = pen.getImageData(0, 0, sheet.width, sheet.height);
    const found = new Set<string>();
    for (let i = 0; i < data.length; i += 4)
      if (data[i + 3] === 255) found.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
    return [...found];
  }, selector);
}
