import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type HostFiles, hostFiles } from "./host-builds.ts";

export type ConceptGraph = HTMLElementTagNameMap["concept-graph"];

/** What is particular to a page of somebody. */
export interface Host {
  readonly name: string;
  /** What a person does before the graphs are to be seen. */
  readonly open?: (page: Page) => Promise<void>;
  /** How the page itself removes its graphs; by default a script does. */
  readonly remove?: (page: Page) => Promise<void>;
  /** How its own words look; those of a plain page by default. */
  readonly looks?: string;
}

const made = new Map<string, HostFiles>();
let browser: Browser;

/** Make the pages of these hosts before the tests of a file. */
export function useHosts(...names: readonly string[]): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
    for (const name of names) made.set(name, await hostFiles(name, inject("folder")));
  }, 300_000);
  afterAll(() => browser.close());
}

/** The page of a host as a server sends it. */
export function sentPage(name: string): string {
  return String(made.get(name)?.("index.html")?.body);
}

/** Another tab, in which no script runs. */
export async function withoutScripts(): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}

/** Open the page of a host, and wait until both of its graphs are drawn. */
export async function visit({ name, open }: Host) {
  const context = await browser.newContext({
    viewport: { width: 900, height: 760 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  await page.route("**/hosts/**", (route) => {
    const [, , of = "", ...path] = new URL(route.request().url()).pathname.split("/");
    const sent = made.get(of)?.(path.join("/") || "index.html");
    return route.fulfill(sent ?? { status: 404 });
  });
  await page.addInitScript(() => {
    const seen: unknown[] = [];
    Object.assign(window, { seen });
    document.addEventListener("concept-select", (event) => seen.push((event as CustomEvent).detail.concept));
  });
  await page.goto(`${inject("site")}hosts/${name}/`);
  await open?.(page);
  return { page, wrong };
}

export async function drawn(page: Page | Frame, id: string): Promise<readonly string[]> {
  const graph = page.locator(`#${id}`);
  await graph.scrollIntoViewIfNeeded();
  await expect
    .poll(() => graph.evaluate((each) => (each as ConceptGraph).labels?.length ?? 0))
    .toBeGreaterThan(0);
  return graph.evaluate((each) => (each as ConceptGraph).labels);
}

/** Where the middle of a label is in the window. */
export async function labelAt(
  page: Page | Frame,
  id: string,
  concept: string,
): Promise<{ x: number; y: number }> {
  const box = await page
    .locator(`#${id}`)
    .evaluate((each, key) => (each as ConceptGraph).boxOf(key), concept);
  expect(box).toBeDefined();
  return { x: ((box?.left ?? 0) + (box?.right ?? 0)) / 2, y: ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2 };
}

const seenIn = (page: Page) => page.evaluate(() => (window as never as { seen: string[] }).seen);
export const top = (page: Page) => page.evaluate(() => scrollTo(0, 0));

/** What holds on every page: clicks hit, the wheel scrolls, Tab leaves, looks stay apart, and what is removed is gone. */
export function checkHosts(hosts: readonly Host[]): void {
  describe.each(hosts.map((host) => [host.name, host] as const))("the page %s", (_, host) => {
    it("has two graphs side by side, whose labels are where a click finds them", async () => {
      const { page, wrong } = await visit(host);
      expect(await drawn(page, "two")).toContain("csv");
      expect(await drawn(page, "one")).toContain("olap");
      const label = await labelAt(page, "one", "olap");
      await page.mouse.click(label.x, label.y);
      await expect.poll(() => seenIn(page)).toEqual(["olap"]);
      const chosen = page.locator("#chosen");
      if (await chosen.count()) await expect.poll(() => chosen.textContent()).toBe("olap");
      expect(await painted(page, "one", label)).toBe(true);
      expect(wrong).toEqual([]);
      await page.context().close();
    });

    it("scrolls under the wheel, and is left by Tab", async () => {
      const { page } = await visit(host);
      await drawn(page, "one");
      await top(page);
      const { x, y } = await labelAt(page, "one", "oltp");
      await page.mouse.move(x, y - 30);
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
      await page.locator("#two").evaluate((each) => (each as ConceptGraph).focus());
      const rest = await page.locator("concept-graph").count();
      const isOut = () => page.evaluate(() => document.activeElement?.id === "after");
      for (let i = 0; i < 6 * rest && !(await isOut()); i += 1) await page.keyboard.press("Tab");
      expect(await isOut()).toBe(true);
      await page.context().close();
    });

    it("keeps its looks to itself, and so does the graph", async () => {
      const { page } = await visit(host);
      await drawn(page, "one");
      const { sheets, theirs, button, icon, card } = await page.evaluate(() => {
        const root = document.querySelector("#one")?.shadowRoot;
        const box = (selector: string) => root?.querySelector(selector)?.getBoundingClientRect();
        const words = getComputedStyle(document.querySelector("#theirs") as Element);
        return {
          sheets: document.querySelectorAll("style").length + document.adoptedStyleSheets.length,
          theirs: `${words.fontStyle} ${words.fontSize} ${words.color}`,
          button: root?.querySelector<HTMLElement>(".zoom button")?.offsetWidth ?? 32,
          icon: root?.querySelector(".zoom svg")?.clientWidth || 16,
          card: Number.parseFloat(getComputedStyle(root?.querySelector(".card") as Element).fontSize),
          stage: box(".stage")?.width,
        };
      });
      expect(sheets).toBe(0);
      expect(theirs).toBe(host.looks ?? "normal 16px rgb(0, 0, 0)");
      expect([button || 32, icon]).toEqual([32, 16]);
      expect(card).toBeGreaterThanOrEqual(14);
      await page.context().close();
    });

    it("is rid of a graph once it is removed", async () => {
      const { page, wrong } = await visit(host);
      await drawn(page, "two");
      await drawn(page, "one");
      await page.evaluate(() => {
        const refs = [...document.querySelectorAll("concept-graph")].map((each) => new WeakRef(each));
        Object.assign(window, { refs });
      });
      if (host.remove) await host.remove(page);
      else
        await page.evaluate(() =>
          document.querySelectorAll("concept-graph").forEach((each) => void each.remove()),
        );
      const left = () =>
        page.evaluate(async () => {
          const { refs, gc } = window as never as {
            refs: WeakRef<Element>[];
            gc: (how: object) => Promise<void>;
          };
          await gc({ execution: "async" });
          return refs.filter((each) => each.deref()).length;
        });
      await expect.poll(left, { timeout: 8000 }).toBe(0);
      expect(wrong).toEqual([]);
      await page.context().close();
    });
  });
}

/** Whether there is ink on the layer of labels around a point of the window. */
function painted(page: Page, id: string, { x, y }: { x: number; y: number }): Promise<boolean> {
  return page.locator(`#${id}`).evaluate(
    (graph, at) => {
      const [, labels] = graph.shadowRoot?.querySelectorAll<HTMLCanvasElement>("canvas.layer") ?? [];
      if (!labels) return false;
      const box = labels.getBoundingClientRect();
      const [across, down] = [labels.width / box.width, labels.height / box.height];
      const pen = labels.getContext("2d");
      const { data } = pen?.getImageData(
        (at.x - box.left) * across - 8,
        (at.y - box.top) * down - 6,
        16,
        12,
      ) ?? { data: [] };
      return [...data].some((value) => value > 0);
    },
    { x, y },
  );
}
