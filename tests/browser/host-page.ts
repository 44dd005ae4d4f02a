import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { POLICY } from "./policy.ts";

export const MODULE = '<script type="module" src="./glossograph.js"></script>';
export const CLASSIC = '<script src="./glossograph.classic.js"></script>';

/** How somebody's page is made. */
export interface HostOptions extends BrowserContextOptions {
  readonly policy?: string;
  /** What defines the elements. */
  readonly scripts?: string;
  /** What the page says besides in its head. */
  readonly head?: string;
  /** Messages that the page may write as errors. */
  readonly allowed?: RegExp;
}

/** Somebody's page, and what went wrong in it; what its scripts warned of. */
export interface HostPage {
  readonly page: Page;
  readonly wrong: readonly string[];
  readonly warned: readonly string[];
}

/** Open pages of other people, each in a browser of its own, under the strictest policy. */
export function useHostPages(): (body: string, options?: HostOptions) => Promise<HostPage> {
  let browser: Browser;
  const opened: Page[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
  });
  afterAll(() => browser.close());
  return async (body, options = {}) => {
    const host = await open(browser, body, options);
    opened.push(host.page);
    return host;
  };
}

async function open(
  browser: Browser,
  body: string,
  { policy = POLICY, scripts = MODULE, head = "", allowed, ...options }: HostOptions,
): Promise<HostPage> {
  const context = await browser.newContext({
    viewport: { width: 900, height: 700 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const [wrong, warned]: [string[], string[]] = [[], []];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !allowed?.test(message.text())) wrong.push(message.text());
    if (message.type() === "warning") warned.push(message.text());
  });
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      headers: policy === "" ? {} : { "Content-Security-Policy": policy },
      body: `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${head}${scripts}<body>${body}`,
    }),
  );
  await page.goto(`${inject("site")}host.html`);
  return { page, wrong, warned };
}

/** Wait until a picture is drawn, and read which concepts it names. */
export async function drawn(page: Page, selector = "concept-graph"): Promise<readonly string[]> {
  const read = (name: string) =>
    document.querySelector<HTMLElementTagNameMap["concept-graph"]>(name)?.labels ?? [];
  await page.waitForFunction(
    (name) => (document.querySelector<HTMLElementTagNameMap["concept-graph"]>(name)?.labels.length ?? 0) > 0,
    selector,
  );
  return page.evaluate(read, selector);
}
