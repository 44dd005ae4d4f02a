import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { useHostPages } from "./host-page.ts";

const hostPage = useHostPages();
const SRC = 'src="./graph-data/data-engineering.json"';
const LIST = "<p id='their-list'>OLTP is not OLAP.</p>";

function heading(page: Page) {
  return page.locator("concept-compare").getByRole("heading", { level: 2 });
}

describe("a comparison on somebody's page", () => {
  it("sets two concepts side by side, by any of their names, and leaves the focus where it is", async () => {
    const { page, wrong } = await hostPage(
      `<input id="theirs" autofocus><concept-compare ${SRC} a="Online Transaction Processing" b="OLAP">${LIST}</concept-compare>`,
    );
    await expect.poll(() => heading(page).textContent()).toBe("OLTP and OLAP");
    expect(await page.locator("#their-list").isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: "Back to the graph" }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("theirs");
    expect(wrong).toEqual([]);
  });

  it("takes a list of up to four, and another list later", async () => {
    const { page } = await hostPage(
      `<concept-compare ${SRC} concepts="hot data, Warm Data, cold-data"></concept-compare>`,
    );
    await expect.poll(() => heading(page).textContent()).toBe("Hot Data, Warm Data, and Cold Data");
    await page.evaluate(() =>
      document.querySelector("concept-compare")?.setAttribute("concepts", "csv,json"),
    );
    await expect.poll(() => heading(page).textContent()).toBe("CSV and JSON");
    await page.evaluate(() =>
      Object.assign(document.querySelector("concept-compare") as Element, { concepts: "etl,elt" }),
    );
    await expect.poll(() => heading(page).textContent()).toBe("ETL and ELT");
    await page.evaluate(() => document.querySelector("concept-compare")?.compare("OLAP", "oltp"));
    await expect.poll(() => heading(page).textContent()).toBe("OLAP and OLTP");
  });

  it("reads the graph inside it, or takes it as a property", async () => {
    const json = (await (await fetch(`${inject("site")}graph-data/data-engineering.json`)).text()).replaceAll(
      "<",
      "\\u003c",
    );
    const { page, wrong } = await hostPage(
      `<concept-compare id="one" a="oltp" b="olap"><script type="application/json">${json}</script></concept-compare><concept-compare id="two" a="csv" b="json"></concept-compare>`,
    );
    await page.locator("#one").getByRole("heading", { level: 2 }).waitFor();
    await page.evaluate(() => {
      const [one, two] = document.querySelectorAll("concept-compare");
      if (one && two) two.graph = one.graph;
    });
    await expect
      .poll(() => page.locator("#two").getByRole("heading", { level: 2 }).textContent())
      .toBe("CSV and JSON");
    const focused = await page.evaluate(async () => {
      const made = document.createElement("concept-compare");
      Object.assign(made, {
        graph: document.querySelector("concept-compare")?.graph,
        concepts: ["etl", "elt"],
      });
      document.body.append(made);
      await made.updateComplete;
      return document.activeElement?.localName;
    });
    expect(focused).toBe("body");
    expect(wrong).toEqual([]);
  });

  it("shows what stands inside it with a sentence, where there is nothing to compare", async () => {
    const { page } = await hostPage(
      `<concept-compare id="none" src="./missing.json" a="x" b="y">${LIST}</concept-compare>
       <concept-compare id="one" ${SRC} a="oltp" b="Phlogiston"><p id="kept">Kept</p></concept-compare>`,
      { allowed: /404/ },
    );
    await expect.poll(() => page.locator("#none .own-notice").textContent()).toContain("missing.json");
    expect(await page.locator("#their-list").isVisible()).toBe(true);
    await expect
      .poll(() => page.locator("#one .own-notice").textContent())
      .toContain('no concept "Phlogiston"');
    expect(await page.locator("#one .own-notice").textContent()).toContain("needs two concepts");
    expect(await page.locator("#kept").isVisible()).toBe(true);
  });

  it("is worked by keys, tells the page what was chosen, and lets Tab leave", async () => {
    const { page, wrong } = await hostPage(
      `<concept-compare ${SRC} a="oltp" b="olap" theme="dark"></concept-compare><button id="after">After</button>`,
    );
    await heading(page).waitFor();
    await page.evaluate(() => {
      const seen: (string | undefined)[] = [];
      Object.assign(window, { seen });
      document.addEventListener("concept-select", (event) =>
        seen.push((event as CustomEvent).detail.concept),
      );
    });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => heading(page).textContent()).toBe("OLAP and OLTP");
    const link = page.locator("concept-compare h3").getByRole("link", { name: "OLTP" });
    await link.focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => (window as never as { seen: string[] }).seen))
      .toEqual(["oltp"]);
    expect(new URL(page.url()).hash).toBe("");
    await page.locator("concept-compare .onward a").last().focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("after");
    expect(wrong).toEqual([]);
  });

  it.each([["ltr"], ["rtl"]])("fits 390 pixels, %s", async (dir) => {
    const { page } = await hostPage(
      `<div dir="${dir}"><concept-compare ${SRC} concepts="csv,olap,json"></concept-compare></div>`,
      { viewport: { width: 390, height: 800 } },
    );
    await heading(page).waitFor();
    const { scrollWidth, steps } = await page.evaluate(() => {
      const root = document.querySelector("concept-compare")?.shadowRoot;
      const step = getComputedStyle(root?.querySelector(".steps > li") as Element);
      return {
        scrollWidth: document.documentElement.scrollWidth,
        steps: { left: step.paddingLeft, right: step.paddingRight },
      };
    });
    expect(scrollWidth).toBe(390);
    expect(steps).toEqual(dir === "rtl" ? { left: "0px", right: "34px" } : { left: "34px", right: "0px" });
  });

  it("starts only near the window, and goes without a trace", async () => {
    const { page, wrong } = await hostPage(
      `<div id="above">${"<p>Prose.</p>".repeat(200)}</div><concept-compare ${SRC} a="oltp" b="olap"></concept-compare>`,
    );
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.waitForFunction(() => customElements.get("concept-compare") !== undefined);
    await page.evaluate(async () => {
      for (let i = 0; i < 5; i += 1) await new Promise(requestAnimationFrame);
    });
    expect(asked.filter((url) => url.endsWith(".json"))).toEqual([]);
    await page.locator("concept-compare").scrollIntoViewIfNeeded();
    await heading(page).waitFor();
    await page.evaluate(() => document.querySelector("concept-compare")?.remove());
    expect(wrong).toEqual([]);
  });
});
