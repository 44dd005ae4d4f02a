import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import type { ConceptGraph } from "../../src/components/concept-graph/concept-graph.ts";

/** How a test opens the page. */
export interface Visit extends BrowserContextOptions {
  /** Fragment of the address. */
  readonly link?: string;
  /** Answer in place of the shipped graph file; "later" never comes. */
  readonly graph?: string;
  /** HTTP status of that answer. */
  readonly status?: number;
}

/** A page with what went wrong in it. */
export interface Visited {
  readonly page: Page;
  readonly wrong: readonly string[];
}

const GRAPH = "**/graph-data/data-engineering.json";

/** Open pages in the shared Chromium; every page must end without an error and without a violation of the policy. */
export function useBrowser(): (visit?: Visit) => Promise<Visited> {
  let browser: Browser;
  const visited: Visited[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterEach(async () => {
    const wrong = visited.flatMap((each) => each.wrong);
    const pages = visited.splice(0).map(({ page }) => page);
    await Promise.all(pages.map((page) => page.unrouteAll({ behavior: "ignoreErrors" })));
    await Promise.all(pages.map((page) => page.context().close()));
    expect(wrong).toEqual([]);
  });
  afterAll(() => browser.close());
  return async (visit = {}) => {
    const each = await open(browser, visit);
    visited.push(each);
    return each;
  };
}

async function open(
  browser: Browser,
  { link = "", graph, status = 200, ...options }: Visit,
): Promise<Visited> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    serviceWorkers: "block",
    ...options,
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 404/.test(message.text())) wrong.push(message.text());
  });
  if (graph === "later") await page.route(GRAPH, () => undefined);
  else if (graph !== undefined) await page.route(GRAPH, (route) => route.fulfill({ body: graph, status }));
  await page.goto(`${inject("site")}${link ? `#${link}` : ""}`);
  if (graph === undefined) await settled(page);
  return { page, wrong };
}

/** Wait until the picture is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const picture = document.querySelector("concept-explorer")?.shadowRoot?.querySelector("concept-graph");
    return (picture?.labels.length ?? 0) > 0;
  });
}

/** The picture of the page. */
export function picture(page: Page): {
  evaluate: <R, A>(f: (element: ConceptGraph, argument: A) => R, argument?: A) => Promise<R>;
} {
  return page.locator("concept-graph") as never;
}

/** The text that a person reads in an element. */
export async function textOf(locator: Locator): Promise<string> {
  await locator.first().waitFor();
  return (await locator.allInnerTexts()).join("\n");
}

/** Where a concept's dot is in the window. */
export function positionOf(page: Page, concept: string): Promise<{ x: number; y: number }> {
  return picture(page).evaluate((element, key) => {
    const place = element.positionOf(key);
    if (!place) throw new Error(`${key} is not shown`);
    return place;
  }, concept);
}

/** The concepts and topics whose labels can be read. */
export function labelsOf(page: Page): Promise<readonly string[]> {
  return picture(page).evaluate((element) => element.labels);
}

/** The fragment of the address. */
export function fragmentOf(page: Page): string {
  return new URL(page.url()).hash;
}

/** Let the page paint so many frames: whatever would move has moved by then. */
export function frames(page: Page, n: number): Promise<void> {
  return page.evaluate(async (count) => {
    for (let i = 0; i < count; i += 1) await new Promise(requestAnimationFrame);
  }, n);
}
