import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { sampleFile } from "../graph/sample.ts";
import { fragmentOf, labelsOf, positionOf, settled, textOf, useBrowser } from "./page.ts";

const visit = useBrowser();
const tree = (page: Page) => page.getByRole("tree", { name: "Concepts by topic" });
const item = (page: Page, name: string | RegExp) => page.getByRole("treeitem", { name }).first();
/** The name of the line that a screen reader stands on. */
const current = (page: Page) =>
  tree(page).evaluate((element) => {
    const id = element.getAttribute("aria-activedescendant") ?? "";
    return (element.getRootNode() as ShadowRoot).getElementById(id)?.querySelector(".name")?.textContent;
  });

describe("the outline by mouse", () => {
  test("opens from the header, chooses, filters and focuses in step with the picture, and survives a reload", async () => {
    const { page } = await visit();
    await page.getByRole("button", { name: "Outline" }).click();
    await item(page, /^OLTP/).click();
    expect(fragmentOf(page)).toBe("#view=outline&concept=oltp");
    await page.getByRole("heading", { name: "OLTP", level: 2 }).waitFor();
    await page.getByRole("switch", { name: /^Storage/ }).click();
    expect(await textOf(page.locator("concept-outline [role=status]"))).toMatch(
      /Not shown: \d+ concepts in hidden topics/,
    );
    expect(await item(page, /^Parquet/).count()).toBe(0);
    const address = page.url();
    await page.reload();
    await tree(page).waitFor();
    expect(page.url()).toBe(address);
    expect(await item(page, /^OLTP/).getAttribute("aria-selected")).toBe("true");
    await page.getByRole("button", { name: "Show everything" }).first().click();
    await item(page, /^Parquet/).waitFor();
    await page.getByRole("button", { name: "Graph", exact: true }).click();
    await settled(page);
    expect(fragmentOf(page)).toBe("#concept=oltp");
    expect(await labelsOf(page)).toContain("oltp");
  });

  test("closes and opens what is nested", async () => {
    const { page } = await visit({ link: "view=outline" });
    const branch = item(page, /^Serialization/);
    await branch.locator(".turn").click();
    expect(await branch.getAttribute("aria-expanded")).toBe("false");
    expect(await item(page, /^Row-based serialization/).count()).toBe(0);
    await page.getByRole("button", { name: "Unfold all" }).click();
    await item(page, /^Row-based serialization/).waitFor();
  });

  test("sorts its table by any column, both ways, and the address keeps the order", async () => {
    const { page } = await visit({ link: "view=outline" });
    await page.getByRole("button", { name: "Table" }).click();
    const heading = page.getByRole("columnheader", { name: "Relations" });
    await heading.getByRole("button").click();
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
    const numbers = async () =>
      (await page.locator("tbody td.relations").allInnerTexts()).map(Number).slice(0, 20);
    const falling = await numbers();
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    await heading.getByRole("button").click();
    expect(await heading.getAttribute("aria-sort")).toBe("ascending");
    expect((await numbers())[0]).toBeLessThan(falling[0] ?? 0);
    expect(fragmentOf(page)).toBe("#view=outline&sort=-relations");
    await page.reload();
    await page.getByRole("table").waitFor();
    expect(await heading.getAttribute("aria-sort")).toBe("ascending");
  });
});

describe("the outline by keyboard alone", () => {
  test("is reached with o, walked, typed into, opened, chosen from, and left", async () => {
    const { page } = await visit();
    await page.keyboard.press("o");
    await tree(page).waitFor();
    await page.keyboard.press("End");
    const last = await current(page);
    await page.keyboard.press("Home");
    expect(await current(page)).not.toBe(last);
    await page.keyboard.type("parq");
    expect(await current(page)).toBe("Parquet");
    await page.keyboard.press("ArrowLeft");
    expect(await current(page)).toBe("Columnar serialization");
    await page.keyboard.press("ArrowLeft");
    expect(await item(page, /^Parquet/).count()).toBe(0);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    expect(fragmentOf(page)).toMatch(/^#view=outline&concept=/);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(fragmentOf(page)).toBe("");
  });

  test("has one tab stop, and its table one for its rows", async () => {
    const { page } = await visit({ link: "view=outline" });
    await tree(page).waitFor();
    expect(await page.locator("concept-outline [tabindex='0']").count()).toBe(1);
    await page.getByRole("button", { name: "Table" }).click();
    await page.getByRole("table").waitFor();
    expect(await page.locator("concept-outline tbody [tabindex='0']").count()).toBe(1);
    await page.locator("concept-outline tbody [tabindex='0']").focus();
    await page.keyboard.press("ArrowDown");
    // Letters far apart, as on a busy machine, begin another word: a reader types it again.
    await expect
      .poll(
        async () => {
          await page.keyboard.type("oltp");
          await page.keyboard.press("Enter");
          return fragmentOf(page);
        },
        { interval: 1500, timeout: 20_000 },
      )
      .toBe("#view=outline&sort=name&concept=oltp");
  });
});

test("on a phone it scrolls, the sheet stays, and nothing is wider than the screen", async () => {
  const { page } = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.getByRole("button", { name: "Outline" }).tap();
  await item(page, /^OLTP/).tap();
  expect(await page.getByRole("button", { name: "Raise the panel" }).isVisible()).toBe(true);
  await page.getByRole("button", { name: "Table" }).tap();
  await page.getByRole("table").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const table = await page.getByRole("table").boundingBox();
  expect(table?.width ?? 999).toBeLessThanOrEqual(390);
});

test("it prints whole, without the picture", async () => {
  const { page } = await visit({ link: "view=outline" });
  await tree(page).waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("concept-graph").isVisible()).toBe(false);
  const height = await tree(page).evaluate((element) => element.getBoundingClientRect().height);
  const paper = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(paper).toBeGreaterThan(height);
});

test("a click in the picture shows in the outline", async () => {
  const { page } = await visit();
  const at = await positionOf(page, "oltp");
  await page.mouse.click(at.x, at.y);
  await page.getByRole("heading", { name: "OLTP", level: 2 }).waitFor();
  await page.getByRole("button", { name: "Outline" }).click();
  await item(page, /^OLTP/).waitFor();
  expect(await item(page, /^OLTP/).getAttribute("aria-selected")).toBe("true");
});

describe("an outline of 5 000 concepts", () => {
  test("renders what is in sight, finds the rest by letters, and says how many there are", async () => {
    const { page } = await visit({ graph: JSON.stringify(largeFile()), link: "view=outline" });
    await tree(page).waitFor();
    expect(await page.getByRole("treeitem").count()).toBeLessThan(150);
    await tree(page).focus();
    await page.keyboard.type("term 4321");
    await expect.poll(() => current(page)).toBe("Term 4321");
    const found = item(page, /^Term 4321/);
    expect(await found.getAttribute("aria-setsize")).toBe("5000");
    const [box, list] = [
      await found.boundingBox(),
      await page.locator("concept-outline .scroll").boundingBox(),
    ];
    expect(box?.y ?? 0).toBeGreaterThan(list?.y ?? 0);
    expect(box?.y ?? 9999).toBeLessThan((list?.y ?? 0) + (list?.height ?? 0));
    await page.getByRole("button", { name: "Table" }).click();
    await page.getByRole("table").waitFor();
    expect(await page.locator("tbody tr[data-index]").count()).toBeLessThan(150);
    await page.locator("concept-outline .scroll").evaluate((element) => element.scrollTo(0, 60_000));
    await page
      .getByRole("button", { name: /^Term 18[78]/ })
      .first()
      .waitFor();
    expect(await page.getByRole("table").getAttribute("aria-rowcount")).toBe("5010");
  }, 60_000);
});

/** The sample with many more concepts in its second topic. */
function largeFile() {
  const file = sampleFile();
  const [, model] = file.nodes;
  if (!model) throw new Error("the sample has no concepts");
  for (let i = 1; i <= 5000; i += 1) {
    const label = `Term ${String(i).padStart(4, "0")}`;
    const attributes = {
      ...model.attributes,
      label,
      topic: "Many",
      x: (i % 100) * 60,
      y: Math.floor(i / 100) * 60,
    };
    file.nodes.push({ key: `term-${i}`, attributes });
  }
  file.attributes.topics.push("Many");
  return file;
}
