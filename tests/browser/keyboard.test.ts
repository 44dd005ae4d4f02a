import { describe, expect, test } from "vitest";
import { fragmentOf, labelsOf, picture, positionOf, textOf, useBrowser } from "./page.ts";

const visit = useBrowser();

describe("with the keyboard alone", () => {
  test("one reaches the picture, walks it, hears it, opens a concept, focuses, and backs out", async () => {
    const { page } = await visit();
    const stage = page.getByRole("application", { name: "Concept graph" });
    for (let i = 0; i < 10 && !(await stage.evaluate((element) => element.matches(":focus"))); i += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    const spoken = page.locator("concept-graph [aria-live]");
    const first = await textOf(spoken);
    expect(first.length).toBeGreaterThan(5);
    await page.keyboard.press("ArrowRight");
    expect(await textOf(spoken)).not.toBe(first);
    await page.keyboard.press("Enter");
    expect(fragmentOf(page)).toMatch(/^#concept=/);
    await page.keyboard.press("f");
    expect(fragmentOf(page)).toMatch(/^#focus=/);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(fragmentOf(page)).toBe("");
  });

  test("one zooms and fits", async () => {
    const { page } = await visit();
    await page.getByRole("application").focus();
    const before = await positionOf(page, "oltp");
    await page.keyboard.press("+");
    expect(await positionOf(page, "oltp")).not.toEqual(before);
    await page.keyboard.press("0");
    expect((await positionOf(page, "oltp")).x).toBeCloseTo(before.x, 0);
  });

  test("the search is a combobox: arrows choose, Enter opens, Escape leaves", async () => {
    const { page } = await visit();
    await page.keyboard.press("/");
    const field = page.getByRole("combobox", { name: "Search concepts" });
    expect(await field.evaluate((element) => element.matches(":focus"))).toBe(true);
    await page.keyboard.type("serial");
    expect(await field.getAttribute("aria-expanded")).toBe("true");
    const options = page.getByRole("option");
    expect(await options.count()).toBeGreaterThan(2);
    await page.keyboard.press("ArrowDown");
    const chosen = await textOf(page.locator('[role="option"][aria-selected="true"] .name'));
    expect(await field.getAttribute("aria-activedescendant")).toBe("option-1");
    await page.keyboard.press("Enter");
    expect(await textOf(page.getByRole("heading", { level: 2 }).first())).toBe(chosen);
    await field.fill("x");
    await field.press("Escape");
    expect(await field.inputValue()).toBe("");
  });

  test("keys typed into the field stay in the field", async () => {
    const { page } = await visit();
    await page.getByRole("combobox").fill("a");
    await page.getByRole("combobox").press("/");
    expect(await page.getByRole("combobox").inputValue()).toBe("a/");
  });
});

describe("on a phone", () => {
  const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  test("the picture opens at its beginning, large enough to read, and Show everything shows all topics", async () => {
    const { page } = await visit(PHONE);
    const first = await labelsOf(page);
    expect(first).toContain("topic Source systems");
    expect(first.length).toBeGreaterThan(20);
    await page.getByRole("button", { name: "Show everything" }).tap();
    const all = await labelsOf(page);
    expect(all.every((label) => label.startsWith("topic "))).toBe(true);
    expect(all.length).toBeGreaterThan(4);
    for (const name of all) {
      const box = await picture(page).evaluate((element, label) => element.boxOf(label), name);
      expect(box?.left ?? -1, name).toBeGreaterThanOrEqual(0);
      expect(box?.right ?? 999, name).toBeLessThanOrEqual(390);
    }
  });

  test("a tap selects, the sheet rises, the legend opens, and nothing is wider than the screen", async () => {
    const { page } = await visit(PHONE);
    await page.getByRole("button", { name: "Show everything" }).tap();
    const at = await positionOf(page, "parquet");
    await page.touchscreen.tap(at.x, at.y);
    await page.waitForFunction(() => location.hash.startsWith("#concept="));
    await page.getByRole("button", { name: "Raise the panel" }).tap();
    await page.getByRole("button", { name: "Lower the panel" }).tap();
    await page.getByRole("button", { name: "Legend" }).tap();
    await page.getByRole("switch", { name: /contrasts with/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test.each(["focus=oltp", "view=outline&sort=name&topics=serving", "walk=2"])(
  "every control of #%s has a name and is at least 24 pixels large",
  async (link) => {
    const { page } = await visit({ link });
    await page.waitForLoadState("networkidle");
    const controls = await page.locator("button, input, summary").all();
    expect(controls.length).toBeGreaterThan(15);
    for (const control of controls.filter(Boolean)) {
      const box = await control.boundingBox();
      if (!box) continue;
      expect(
        Math.min(box.width, box.height),
        await control.evaluate((element) => element.outerHTML),
      ).toBeGreaterThanOrEqual(24);
      const name = await control.evaluate(
        (element) => element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "",
      );
      expect(name !== "" || (await control.getAttribute("role")) === "combobox").toBe(true);
    }
  },
);
