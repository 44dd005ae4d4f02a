import { expect, test } from "vitest";
import { sampleFile } from "../graph/sample.ts";
import { fragmentOf, labelsOf, settled, textOf, useBrowser } from "./page.ts";

const visit = useBrowser();

test("a reader walks through the life cycle with buttons and arrow keys, reads on the way, and ends the walk", async () => {
  const { page } = await visit();
  await page.getByRole("button", { name: "Walk through the stages" }).click();
  expect(fragmentOf(page)).toBe("#walk=1");
  const walk = page.getByRole("navigation", { name: "Walk" });
  expect(await textOf(walk)).toContain("stage 1 of 5");
  expect(await walk.getByRole("button", { name: "Back" }).isDisabled()).toBe(true);
  await walk.getByRole("button", { name: "Next" }).click();
  await page.getByRole("heading", { name: "Storage", level: 2 }).waitFor();
  expect(await labelsOf(page)).not.toContain("topic Queries");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  expect(fragmentOf(page)).toBe("#walk=2");
  await page.locator("concept-walk").getByRole("button", { name: "Parquet" }).click();
  expect(fragmentOf(page)).toBe("#concept=parquet&walk=2");
  await page.reload();
  await settled(page);
  await page.getByRole("heading", { name: "Parquet", level: 2 }).waitFor();
  await walk.getByRole("button", { name: "Next" }).click();
  expect(fragmentOf(page)).toBe("#walk=3");
  await walk.getByRole("button", { name: "End the walk" }).click();
  expect(fragmentOf(page)).toBe("");
});

test("the walk fits a phone, and the picture follows", async () => {
  const { page } = await visit({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    link: "walk=5",
  });
  const walk = page.getByRole("navigation", { name: "Walk" });
  await walk.waitFor();
  expect(await walk.getByRole("button", { name: "Next" }).isDisabled()).toBe(true);
  await walk.getByRole("button", { name: "Back" }).tap();
  expect(fragmentOf(page)).toBe("#walk=4");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("a graph without a process offers no walk", async () => {
  const file = sampleFile();
  const edges = file.edges.filter(({ attributes }) => attributes.type !== "stage-of");
  const { page } = await visit({ graph: JSON.stringify({ ...file, edges }) });
  await page.getByRole("heading", { name: "Contrasts worth opening" }).waitFor();
  expect(await page.getByRole("button", { name: "Walk through the stages" }).count()).toBe(0);
});
