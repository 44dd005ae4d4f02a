import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { fragmentOf, positionOf, useBrowser } from "./page.ts";
import { Fingers } from "./touch.ts";

const visit = useBrowser();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const grip = (page: Page) => page.getByRole("button", { name: /^(Raise|Lower) the panel$/ });

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return box;
}

const heightOf = async (page: Page) => Math.round((await boxOf(page, "aside")).height);

/** Drag the grip to a height of the window, with one finger. */
async function dragTo(page: Page, y: number): Promise<void> {
  const { x, y: top, width } = await boxOf(page, ".grip");
  const at = { x: x + width / 2, y: top + 14 };
  await (await Fingers.on(page)).drag([at, { ...at, y }]);
}

describe("the panel of a narrow page", () => {
  test("is dragged by its grip to three heights, and rests at the nearest", async () => {
    const { page } = await visit({ ...PHONE, link: "concept=oltp" });
    const header = await boxOf(page, "header");
    const half = await heightOf(page);
    await dragTo(page, 830);
    await expect.poll(() => heightOf(page)).toBe(104);
    expect(await page.getByRole("heading", { name: "OLTP", level: 2 }).isVisible()).toBe(true);
    await dragTo(page, 500);
    await expect.poll(() => heightOf(page)).toBe(half);
    await dragTo(page, 130);
    await expect.poll(() => heightOf(page)).toBeGreaterThan(700);
    expect((await boxOf(page, "aside")).y).toBeGreaterThanOrEqual(header.y + header.height);
    await page.getByRole("complementary").getByText("Source", { exact: true }).scrollIntoViewIfNeeded();
    expect(fragmentOf(page)).toBe("#concept=oltp");
  });

  test("follows the finger while it is dragged", async () => {
    const { page } = await visit({ ...PHONE, link: "concept=oltp" });
    const { x, y } = await boxOf(page, ".grip");
    await page.mouse.move(x + 100, y + 14);
    await page.mouse.down();
    await page.mouse.move(x + 100, y - 86, { steps: 4 });
    expect((await boxOf(page, ".grip")).y).toBeCloseTo(y - 100, 0);
    await page.mouse.up();
    await expect.poll(async () => (await boxOf(page, ".grip")).y).toBeCloseTo(y, 0);
  });

  test("goes through its heights by tap and by key, and begins at half again", async () => {
    const { page } = await visit({ ...PHONE, link: "concept=oltp" });
    const half = await heightOf(page);
    await grip(page).tap();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(700);
    await page.getByRole("button", { name: "Lower the panel" }).tap();
    await expect.poll(() => heightOf(page)).toBe(104);
    await grip(page).focus();
    expect(await grip(page).getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => heightOf(page)).toBe(half);
    await page.keyboard.press("Enter");
    await expect.poll(() => heightOf(page)).toBeGreaterThan(700);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => heightOf(page)).toBe(104);
    await page.reload();
    await expect.poll(() => heightOf(page)).toBe(half);
  });

  test("gives its room to the picture while it peeks, and the picture stays where a hand has put it", async () => {
    const { page } = await visit(PHONE);
    await page.getByRole("button", { name: "Zoom in" }).tap();
    const [before, height] = [await positionOf(page, "parquet"), (await boxOf(page, "concept-graph")).height];
    await dragTo(page, 830);
    await expect.poll(async () => (await boxOf(page, "concept-graph")).height).toBeGreaterThan(height + 150);
    expect(await positionOf(page, "parquet")).toEqual(before);
  });

  test("moves at once where motion is not wanted, and gently elsewhere", async () => {
    const durations = await Promise.all(
      (["reduce", "no-preference"] as const).map(async (reducedMotion) => {
        const { page } = await visit({ ...PHONE, reducedMotion });
        return page.locator("aside").evaluate((element) => getComputedStyle(element).transitionDuration);
      }),
    );
    expect(durations).toEqual(["0s", "0.18s"]);
  });
});

const PLACES = [
  "concept=oltp",
  "view=outline",
  "view=outline&sort=name",
  "compare=oltp,olap",
  "walk=2",
  "view=contrasts",
];
const TOOLS = ["Outline", "Contrasts", "Share", "Keys and gestures"];

test.each([
  ["a phone on its side", { width: 844, height: 390 }],
  ["a small phone on its side", { width: 568, height: 320 }],
  ["200 % zoom", { width: 640, height: 400 }],
  ["400 % zoom", { width: 320, height: 256 }],
])(
  "with %s nothing needs scrolling sideways, and controls and text stay within reach",
  async (_, viewport) => {
    const { page } = await visit({ viewport });
    for (const place of PLACES) {
      await page.evaluate((link) => {
        location.hash = link;
      }, place);
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBe(viewport.width);
      for (const name of TOOLS) {
        const tool = page.getByRole("button", { name, exact: true });
        // Nothing lies over it.
        await tool.click({ trial: true });
        const box = await tool.boundingBox();
        expect(box?.x ?? -1, name).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 9999), name).toBeLessThanOrEqual(viewport.width);
        expect((box?.y ?? 0) + (box?.height ?? 9999), name).toBeLessThanOrEqual(viewport.height);
      }
      for (const part of await page.locator("main:not([inert]), aside:not([inert])").all())
        expect((await part.boundingBox())?.height ?? 0, place).toBeGreaterThanOrEqual(64);
    }
  },
);
