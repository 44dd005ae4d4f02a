import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fragmentOf, labelsOf, positionOf, useBrowser } from "./page.ts";
import { Fingers } from "./touch.ts";

const visit = useBrowser();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** A place on the picture where no concept is. */
const GROUND = { x: 20, y: 130 };

/** Concepts that stand well within the picture that a phone shows over its sheet, wherever the layout has put them. */
async function inSight(page: Page): Promise<readonly string[]> {
  const keys = (await labelsOf(page)).filter((id) => !id.startsWith("topic "));
  const places = await Promise.all(keys.map(async (key) => ({ key, ...(await positionOf(page, key)) })));
  return places.filter(({ x, y }) => x > 60 && x < 330 && y > 200 && y < 440).map(({ key }) => key);
}

async function apart(page: Page, a: string, b: string): Promise<number> {
  const [from, to] = [await positionOf(page, a), await positionOf(page, b)];
  return Math.hypot(from.x - to.x, from.y - to.y);
}

test("two fingers that part zoom the picture about the place between them, and not the page", async () => {
  const { page } = await visit(PHONE);
  const fingers = await Fingers.on(page);
  const [one = "", other = ""] = await inSight(page);
  const [before, middle] = [await apart(page, one, other), await positionOf(page, one)];
  // One above the other: at the side of a phone there is no room beside a dot.
  const at = (y: number) => ({ x: middle.x, y: middle.y + y });
  await fingers.drag([at(-30), at(-60)], [at(30), at(60)]);
  await expect.poll(async () => (await apart(page, one, other)) / before).toBeGreaterThan(1.7);
  expect((await apart(page, one, other)) / before).toBeLessThan(2.3);
  const held = await positionOf(page, one);
  expect(Math.hypot(held.x - middle.x, held.y - middle.y)).toBeLessThan(8);
  await fingers.drag([at(-60), at(-30)], [at(60), at(30)]);
  await expect.poll(async () => (await apart(page, one, other)) / before).toBeLessThan(1.2);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  expect(fragmentOf(page)).toBe("");
});

test("one finger on the ground drags the picture with it, and opens nothing", async () => {
  const { page } = await visit(PHONE);
  const before = await positionOf(page, "parquet");
  await (await Fingers.on(page)).drag([GROUND, { x: GROUND.x + 90, y: GROUND.y + 120 }]);
  const moved = async () => {
    const after = await positionOf(page, "parquet");
    return { x: Math.round(after.x - before.x), y: Math.round(after.y - before.y) };
  };
  // A finger has to move a little before it is a drag.
  await expect.poll(async () => (await moved()).y).toBeGreaterThan(100);
  expect((await moved()).x).toBeGreaterThan(75);
  expect(fragmentOf(page)).toBe("");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("one finger on a concept drags the concept, and the picture stays", async () => {
  const { page } = await visit(PHONE);
  const [dragged = "", still = ""] = await inSight(page);
  const [from, other] = [await positionOf(page, dragged), await positionOf(page, still)];
  await (await Fingers.on(page)).drag([from, { x: from.x + 10, y: from.y + 60 }]);
  await expect.poll(async () => (await positionOf(page, dragged)).y - from.y).toBeGreaterThan(40);
  expect(await positionOf(page, still)).toEqual(other);
  expect(fragmentOf(page)).toBe("");
});
