import { brotliCompressSync } from "node:zlib";
import { expect, inject, it } from "vitest";
import { drawn, useHostPages } from "./host-page.ts";

const hostPage = useHostPages();
/** What a page fetches at most before its graph is drawn, in bytes of brotli, without the graph file. */
const MOST = 160_000;

it("a graph on a page is drawn with 160 kB of script, and nothing from elsewhere", async () => {
  const { page, wrong } = await hostPage(
    '<concept-graph src="./graph-data/data-engineering.json" focus="oltp" height="400px"></concept-graph>',
    { scripts: '<script type="module" src="./elements/concept-graph.js"></script>' },
  );
  await drawn(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.reload();
  await drawn(page);
  const urls = new Set(asked.filter((url) => url.endsWith(".js")));
  const scripts = await Promise.all(
    [...urls].map(async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer())),
  );
  const weight = scripts.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  expect(scripts.length).toBeGreaterThan(2);
  expect(weight).toBeLessThan(MOST);
  const site = inject("site");
  expect(asked.filter((url) => !url.startsWith(`${site}elements/`) && !url.endsWith("host.html"))).toEqual([
    `${site}graph-data/data-engineering.json`,
  ]);
  expect(wrong).toEqual([]);
});
