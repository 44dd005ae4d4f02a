import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { CLASSIC, drawn, useHostPages } from "./host-page.ts";

const GRAPH = "graph-data/data-engineering.json";
const SMALL = JSON.stringify({
  attributes: { format: "glossograph/1", title: "Knots", language: "en", sources: [], topics: [] },
});

const hostPage = useHostPages();

function labelsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => document.querySelector("concept-graph")?.labels ?? []);
}

describe("a graph on somebody's page", () => {
  it.each([["a module"], ["a classic script"]])(
    "is one tag and one file, as %s, under a strict policy",
    async (form) => {
      const { page, wrong } = await hostPage(
        `<concept-graph src="./${GRAPH}" height="420px"></concept-graph>`,
        form === "a classic script" ? { scripts: CLASSIC } : {},
      );
      expect((await drawn(page)).length).toBeGreaterThan(10);
      expect(
        await page.locator("concept-graph").evaluate((graph) => graph.getBoundingClientRect().height),
      ).toBe(420);
      const workers = () => navigator.serviceWorker.getRegistrations().then(({ length }) => length);
      expect(await page.evaluate(workers)).toBe(0);
      expect(wrong).toEqual([]);
    },
  );

  it("starts from a concept, by any of its names, with the types that the page asks for", async () => {
    const { page, wrong } = await hostPage(
      `<concept-graph src="./${GRAPH}" focus="Online Transaction Processing" types="contrasts-with" height="400px"></concept-graph>`,
    );
    const labels = await drawn(page);
    expect(labels).toContain("oltp");
    expect(labels).toContain("olap");
    expect(labels.length).toBeLessThan(8);
    expect(wrong).toEqual([]);
  });

  it("says what it cannot find, and shows the rest", async () => {
    const { page } = await hostPage(
      `<concept-graph src="./${GRAPH}" focus="Phlogiston" types="is-like" height="400px"></concept-graph>`,
    );
    await drawn(page);
    const notice = page.locator("concept-graph .own-notice");
    await expect
      .poll(() => notice.textContent())
      .toContain('There is no concept "Phlogiston" in this graph.');
    expect(await notice.textContent()).toContain('"is-like" in "types" is no type');
  });

  it("takes no more than its limits, and says which is in the way", async () => {
    const tag = (limits: string) =>
      `<concept-graph src="./${GRAPH}" limits="${limits}" height="300px"></concept-graph>`;
    const said = async (limits: string) => {
      const { page, wrong } = await hostPage(tag(limits));
      const notice = page.locator("concept-graph .own-notice");
      await expect.poll(() => notice.textContent()).not.toBe("");
      expect(wrong).toEqual([]);
      return notice.textContent();
    };
    expect(await said("concepts=20")).toMatch(
      /data-engineering\.json: there are more than 20 concepts\. .*"concepts"/,
    );
    expect(await said("graph-megabytes=0.1")).toContain("the graph file is larger than 0.1 MB");
    expect(await said("concept=9")).toBe('limits: there is no limit "concept". Did you mean "concepts"?');
    const { page } = await hostPage(tag("concepts=1000"));
    expect((await drawn(page)).length).toBeGreaterThan(10);
  });

  it("keeps what stands inside it until there is a graph, and shows it where there is none", async () => {
    const { page } = await hostPage(
      '<concept-graph src="./missing.json" height="300px"><p id="list">OLTP, OLAP</p></concept-graph>',
    );
    await expect
      .poll(() => page.locator("concept-graph .own-notice").textContent())
      .toContain("missing.json");
    expect(await page.locator("#list").isVisible()).toBe(true);
    await page.evaluate(
      (src) => document.querySelector("concept-graph")?.setAttribute("src", src),
      `./${GRAPH}`,
    );
    await drawn(page);
    expect(await page.locator("#list").isVisible()).toBe(false);
  });

  it("reads the graph inside it, and says what is wrong with it", async () => {
    const { page } = await hostPage(
      `<concept-graph height="300px"><script type="application/json">${SMALL}</script></concept-graph>`,
    );
    await expect
      .poll(() => page.locator("concept-graph .own-notice").textContent())
      .toContain("the script in the element");
  });

  it.each([[false], [true]])(
    "draws the graph inside it, with a plain script before it: %s",
    async (classic) => {
      const response = await fetch(`${inject("site")}${GRAPH}`);
      const json = (await response.text()).replaceAll("<", "\\u003c");
      const { page, wrong } = await hostPage(
        `<concept-graph height="300px"><script type="application/json">${json}</script></concept-graph>`,
        classic ? { scripts: CLASSIC } : {},
      );
      expect((await drawn(page)).length).toBeGreaterThan(5);
      expect(wrong).toEqual([]);
    },
  );

  it("says how to give an explorer its graph where it has none", async () => {
    const { page } = await hostPage("<concept-explorer></concept-explorer>", { scripts: CLASSIC });
    await page.getByText("This element has no graph", { exact: false }).waitFor();
  });

  it("loads only when it comes near the window", async () => {
    const { page } = await hostPage(
      `${"<p>Prose.</p>".repeat(200)}<concept-graph src="./${GRAPH}" height="300px"></concept-graph>`,
    );
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.waitForFunction(() => customElements.get("concept-graph") !== undefined);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(asked.filter((url) => url.endsWith(GRAPH))).toEqual([]);
    await page.locator("concept-graph").scrollIntoViewIfNeeded();
    expect((await drawn(page)).length).toBeGreaterThan(5);
    expect(asked.filter((url) => url.endsWith(GRAPH))).toHaveLength(1);
  });

  it("leaves the wheel to the page, and takes clicks, keys and calls", async () => {
    const { page, wrong } = await hostPage(
      `<concept-graph src="./${GRAPH}" height="420px"></concept-graph><div class="long">${"<p>More.</p>".repeat(80)}</div>`,
    );
    await drawn(page);
    await page.evaluate(() => {
      const seen: (string | undefined)[] = [];
      Object.assign(window, { seen });
      document.addEventListener("concept-select", (event) =>
        seen.push((event as CustomEvent).detail.concept),
      );
    });
    await page.mouse.move(450, 200);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.evaluate(() => scrollTo(0, 0));
    const graph = page.locator("concept-graph");
    await graph.evaluate((element) =>
      (element as HTMLElementTagNameMap["concept-graph"]).focusConcept("OLTP"),
    );
    await expect.poll(() => labelsOf(page)).not.toContain("csv");
    const at = await graph.evaluate((element) =>
      (element as HTMLElementTagNameMap["concept-graph"]).positionOf("olap"),
    );
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await expect
      .poll(() => page.evaluate(() => (window as never as { seen: string[] }).seen))
      .toEqual(["olap"]);
    await page.keyboard.press("Escape");
    expect(wrong).toEqual([]);
  });

  it("stands beside another, moves, and goes without a trace", async () => {
    const { page, wrong } = await hostPage(
      `<div id="a"><concept-graph id="one" src="./${GRAPH}" focus="csv" height="260px"></concept-graph></div><div id="b"></div><concept-graph id="two" src="./${GRAPH}" focus="olap" height="260px"></concept-graph>`,
    );
    const [one, two] = [await drawn(page, "#one"), await drawn(page, "#two")];
    expect(one).toContain("csv");
    expect(two).toContain("olap");
    await page.evaluate(() => document.querySelector("#b")?.append(document.querySelector("#one") as Node));
    expect(await drawn(page, "#one")).toContain("csv");
    await page.evaluate(() => document.querySelector("#one")?.remove());
    expect(await drawn(page, "#two")).toContain("olap");
    expect(wrong).toEqual([]);
  });

  it("needs no more of a policy than its script and its graph, and keeps nothing", async () => {
    const policy =
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";
    const { page, wrong } = await hostPage(
      `<concept-graph src="./${GRAPH}" focus="oltp" height="300px"></concept-graph><concept-compare src="./${GRAPH}" a="oltp" b="olap"></concept-compare>`,
      { policy },
    );
    await drawn(page);
    await page.locator("concept-compare").getByRole("heading", { level: 2 }).waitFor();
    const { file, kept, cookies } = await page.evaluate(async () => ({
      file: (await document.querySelector("concept-graph")?.toPNG({ scale: 2, legend: true }))?.type,
      kept: localStorage.length + sessionStorage.length,
      cookies: document.cookie,
    }));
    expect({ file, kept, cookies }).toEqual({ file: "image/png", kept: 0, cookies: "" });
    expect(wrong).toEqual([]);
  });

  it("explores a whole graph on the page too", async () => {
    const { page, wrong } = await hostPage(`<concept-explorer src="./${GRAPH}"></concept-explorer>`);
    await page.waitForFunction(() => {
      const picture = document.querySelector("concept-explorer")?.shadowRoot?.querySelector("concept-graph");
      return (picture?.labels.length ?? 0) > 0;
    });
    expect(wrong).toEqual([]);
  });
});
