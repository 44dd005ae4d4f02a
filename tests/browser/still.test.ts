import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { labelsOf, picture, settled, useBrowser } from "./page.ts";

const visit = useBrowser();
/** What makes a picture move. */
const MOVING = /\/stage-[^/]*\.js$/;
/** What a page fetches at most before its graph is seen, in bytes of brotli, without the graph file. */
const MOST = 90_000;
/** How much the two pictures may differ, as a share of what either differs from nothing: lines are smoothed otherwise. */
const ALIKE = 0.2;

describe("the first picture", () => {
  test.each([
    ["the whole", "", {}],
    ["a focus", "focus=oltp", {}],
    ["a selection in the dark", "concept=acid", { colorScheme: "dark" }],
    ["a phone", "", { viewport: { width: 390, height: 844 } }],
  ] as const)("stays as it is when it can be moved: %s", async (_, link, options) => {
    const { page } = await visit({ ...options });
    const release = await hold(page);
    await again(page, link);
    await painted(page);
    expect(await labelsOf(page)).toEqual([]);
    const before = await shot(page);
    release();
    await settled(page);
    await page.waitForTimeout(300);
    const after = await shot(page);
    const changed = await difference(page, before, after);
    expect(changed / (await difference(page, before, await blank(page)))).toBeLessThan(ALIKE);
  });

  test("is seen with little script, of which nothing is Cytoscape", async () => {
    const { page } = await visit();
    await hold(page);
    // What is fetched when nothing else is to be done is not needed.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    const asked = new Set<string>();
    page.on("request", (request) => asked.add(request.url()));
    await again(page, "");
    await painted(page);
    const early = [...asked].filter((url) => url.endsWith(".js") && !MOVING.test(url));
    const bodies = await Promise.all(early.map(async (url) => (await fetch(url)).arrayBuffer()));
    const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(new Uint8Array(body)).length, 0);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(MOST);
  });

  test("takes the colours and the size that the page takes meanwhile, and is a file already", async () => {
    const { page } = await visit();
    const release = await hold(page);
    await again(page, "");
    await painted(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 1024, height: 700 });
    await page.waitForTimeout(200);
    const before = await shot(page);
    expect(await picture(page).evaluate((element) => element.toSVG())).toContain("Storage");
    release();
    await settled(page);
    await page.waitForTimeout(300);
    const changed = await difference(page, before, await shot(page));
    expect(changed / (await difference(page, before, await blank(page)))).toBeLessThan(ALIKE);
  });

  test("can be zoomed already, and is so when it can be moved", async () => {
    const { page } = await visit();
    const release = await hold(page);
    await again(page, "");
    await painted(page);
    const far = await shot(page);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.mouse.move(0, 0);
    const before = await shot(page);
    release();
    await settled(page);
    await page.waitForTimeout(300);
    const changed = await difference(page, before, await shot(page));
    expect(changed / (await difference(page, before, far))).toBeLessThan(ALIKE);
  });

  test("stays, and says why, where what makes it move cannot be had", async () => {
    const { page } = await visit();
    await page.route(MOVING, (route) => route.fulfill({ status: 404 }));
    await again(page, "");
    await painted(page);
    const notice = page.locator("concept-graph .own-notice");
    await expect.poll(() => notice.innerText()).toContain("Reload the page");
    expect(await difference(page, await shot(page), await blank(page))).toBeGreaterThan(1);
  });
});

/** Keep back what makes pictures move; returns how to let it go. */
async function hold(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(MOVING, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

async function again(page: Page, link: string): Promise<void> {
  const address = page.url().replace(/#.*/, "");
  await page.goto("about:blank");
  await page.goto(`${address}${link ? `#${link}` : ""}`);
}

/** Wait until something is painted: a canvas is 300 pixels wide before. */
async function painted(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const graph = document.querySelector("concept-explorer")?.shadowRoot?.querySelector("concept-graph");
    const layers = graph?.shadowRoot?.querySelectorAll<HTMLCanvasElement>("canvas.layer") ?? [];
    return [...layers].some(({ width }) => width !== 300);
  });
}

function shot(page: Page): Promise<Buffer> {
  return page.locator("concept-graph").screenshot();
}

/** The same without what is painted. */
async function blank(page: Page): Promise<Buffer> {
  await picture(page).evaluate((element) => {
    element.shadowRoot?.querySelector<HTMLElement>(".stage")?.style.setProperty("visibility", "hidden");
  });
  return shot(page);
}

/** Mean difference of two pictures at a dot, from 0 to 255. */
function difference(page: Page, a: Buffer, b: Buffer): Promise<number> {
  const sources = [a, b].map((file) => `data:image/png;base64,${file.toString("base64")}`);
  return page.evaluate(async (urls) => {
    const [one, other] = await Promise.all(
      urls.map(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const pen = new OffscreenCanvas(image.width, image.height).getContext("2d");
        pen?.drawImage(image, 0, 0);
        return pen?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      }),
    );
    let sum = 0;
    for (let i = 0; i < (one?.length ?? 0); i += 1) sum += Math.abs((one?.[i] ?? 0) - (other?.[i] ?? 255));
    return sum / ((one?.length ?? 0) * 0.75);
  }, sources);
}
