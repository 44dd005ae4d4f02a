import { brotliCompressSync } from "node:zlib";
import { expect, inject, it } from "vitest";
import { drawn, useHostPages } from "./host-page.ts";
import { settled, useBrowser } from "./page.ts";

const hostPage = useHostPages();
const visit = useBrowser();
/** What a page fetches at most before its graph can be moved, in bytes of brotli, without the graph file. */
const MOST = 160_000;

it("a graph on a page can be moved with 160 kB of script, and nothing from elsewhere", async () => {
  const { page, wrong } = await hostPage(
    '<concept-graph src="./graph-data/data-engineering.json" focus="oltp" height="400px"></concept-graph>',
    { scripts: '<script type="module" src="./elements/concept-graph.js"></script>' },
  );
  await drawn(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.reload();
  await drawn(page);
  expect(await weightOf(asked)).toBeLessThan(MOST);
  const site = inject("site");
  expect(asked.filter((url) => !url.startsWith(`${site}elements/`) && !url.endsWith("host.html"))).toEqual([
    `${site}graph-data/data-engineering.json`,
  ]);
  expect(wrong).toEqual([]);
});

it("the page itself needs as little, and fetches the rest when nothing else is to be done", async () => {
  const { page } = await visit();
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  // What the first visit still fetches is none of the second.
  const address = page.url();
  await page.goto("about:blank");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(address);
  await settled(page);
  expect(await weightOf(asked)).toBeLessThan(MOST);
});

/** Bytes of brotli that scripts among these addresses have; there are more than two of them. */
async function weightOf(asked: readonly string[]): Promise<number> {
  const urls = new Set(asked.filter((url) => url.endsWith(".js")));
  expect(urls.size).toBeGreaterThan(2);
  const scripts = await Promise.all(
    [...urls].map(async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer())),
  );
  return scripts.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
}
