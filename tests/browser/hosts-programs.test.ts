import { describe, expect, it } from "vitest";
import {
  checkHosts,
  drawn,
  type Host,
  labelAt,
  sentPage,
  useHosts,
  visit,
  withoutScripts,
} from "./host-checks.ts";

/** Pages that are programs of a framework, or made by one. */
const PAGES: readonly Host[] = [
  { name: "react", remove: (page) => page.locator("#after").click() },
  { name: "vue", remove: (page) => page.locator("#after").click() },
  { name: "svelte", remove: (page) => page.locator("#after").click() },
  { name: "ssr", remove: (page) => page.locator("#after").click() },
  {
    name: "vitepress",
    looks: "normal 16px rgb(60, 60, 67)",
    remove: async (page) => {
      await page.locator("#after").click();
      await page.waitForURL("**/formats.html");
    },
  },
];

useHosts(...PAGES.map(({ name }) => name));
checkHosts(PAGES);

describe("a page from a server", () => {
  it("says what stands in its graphs before there is a script, and the same where there is none", async () => {
    const html = sentPage("ssr");
    expect(html).toContain("<p>OLTP contrasts with OLAP.</p></concept-graph>");
    const page = await withoutScripts();
    await page.setContent(html);
    expect(await page.locator("#two").innerText()).toBe("CSV is row-based.");
    await page.context().close();
  });
});

describe("a site of VitePress", () => {
  it("has in its HTML what stands in the graphs, and shows them anew when one comes back", async () => {
    const html = sentPage("vitepress");
    expect(html).toContain("<p>OLTP contrasts with OLAP.</p></concept-graph>");
    const { page, wrong } = await visit({ name: "vitepress" });
    expect(await drawn(page, "one")).toContain("olap");
    await page.locator("#after").click();
    await page.locator("#pair h2").waitFor();
    expect(await page.locator("#one").count()).toBe(0);
    expect(await page.locator("#pair table").count()).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Back to the stores" }).click();
    expect(await drawn(page, "two")).toContain("csv");
    expect(await drawn(page, "one")).toContain("olap");
    const label = await labelAt(page, "one", "olap");
    await page.mouse.click(label.x, label.y);
    await expect.poll(() => page.locator("#chosen").textContent()).toBe("olap");
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
