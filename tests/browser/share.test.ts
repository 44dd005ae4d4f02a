import { describe, expect, inject, test } from "vitest";
import { picture, settled, useBrowser } from "./page.ts";

const visit = useBrowser();

describe("sharing what is on the screen", () => {
  test("the tag that is handed out works on another page as it is", async () => {
    const { page } = await visit({ link: "focus=columnar-serialization&types=contrasts-with,kind-of" });
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    await dialog.getByRole("combobox", { name: "Height" }).selectOption("low");
    const snippet = await dialog.getByRole("textbox", { name: "HTML for your page" }).inputValue();
    expect(snippet).toContain('focus="columnar-serialization"');
    expect(snippet).toContain('height="280px"');
    await page.route("**/theirs.html", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><title>T</title><link rel="icon" href="data:,">${snippet}`,
      }),
    );
    await page.goto(`${inject("site")}theirs.html`);
    await page.waitForFunction(() => (document.querySelector("concept-graph")?.labels.length ?? 0) > 2);
    const labels = await page.evaluate(() => document.querySelector("concept-graph")?.labels ?? []);
    expect(labels).toContain("row-based-serialization");
    expect(labels).not.toContain("oltp");
  });

  test("the frame that is handed out works where no script is allowed", async () => {
    const { page } = await visit({ link: "focus=columnar-serialization&types=contrasts-with" });
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    const frame = await dialog.getByRole("textbox", { name: "HTML of a frame" }).inputValue();
    await page.route("**/theirs.html", (route) =>
      route.fulfill({
        contentType: "text/html",
        headers: { "Content-Security-Policy": "script-src 'none'" },
        body: `<!doctype html><title>T</title><link rel="icon" href="data:,">${frame}`,
      }),
    );
    await page.goto(`${inject("site")}theirs.html`);
    const graph = page.frameLocator("iframe").locator("concept-graph");
    await expect
      .poll(() => graph.evaluate((each) => (each as HTMLElementTagNameMap["concept-graph"]).labels))
      .toContain("row-based-serialization");
  });

  test("of a comparison the tag is a comparison, and works", async () => {
    const { page } = await visit({ link: "compare=oltp,olap" });
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    const snippet = await dialog.getByRole("textbox", { name: "HTML for your page" }).inputValue();
    await dialog.locator("concept-compare").getByRole("heading", { level: 2 }).waitFor();
    await page.route("**/theirs.html", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><title>T</title><link rel="icon" href="data:,">${snippet}`,
      }),
    );
    await page.goto(`${inject("site")}theirs.html`);
    const heading = page.locator("concept-compare").getByRole("heading", { level: 2 });
    await expect.poll(() => heading.textContent()).toBe("OLTP and OLAP");
  });

  test("the link is the view, the preview is the picture, and Escape gives the focus back", async () => {
    const { page } = await visit({ link: "concept=parquet" });
    const share = page.getByRole("button", { name: "Share", exact: true });
    await share.click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    expect(await dialog.getByRole("textbox", { name: "Link to this view" }).inputValue()).toContain(
      "#concept=parquet",
    );
    await page.waitForFunction(() => {
      const share = document.querySelector("concept-explorer")?.shadowRoot?.querySelector("concept-share");
      return (share?.shadowRoot?.querySelector("concept-graph")?.labels.length ?? 0) > 2;
    });
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await share.evaluate((element) => element.matches(":focus"))).toBe(true);
  });

  test("the picture is a PNG of what is on the screen", async () => {
    const { page } = await visit();
    await settled(page);
    const bytes = await picture(page).evaluate(async (element) => {
      const blob = await element.toPNG();
      return blob ? [...new Uint8Array(await blob.arrayBuffer())].slice(0, 8).concat(blob.size) : [];
    });
    expect(bytes.slice(0, 4)).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(bytes.at(-1)).toBeGreaterThan(20_000);
  });
});
