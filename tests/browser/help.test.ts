import { expect, test } from "vitest";
import { fragmentOf, useBrowser } from "./page.ts";

const visit = useBrowser();

test("the list of keys opens with ?, holds the focus and the keys, and gives the focus back on Esc", async () => {
  const { page } = await visit({ link: "concept=oltp" });
  const stage = page.getByRole("application", { name: "Concept graph" });
  await stage.focus();
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys and gestures" });
  await dialog.waitFor();
  expect(await dialog.getByText("Undo the last change of the view").count()).toBe(1);
  for (const key of ["Tab", "Tab", "o", "/"]) await page.keyboard.press(key);
  expect(await stage.evaluate((element) => element.matches(":focus"))).toBe(false);
  expect(fragmentOf(page)).toBe("#concept=oltp");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  expect(fragmentOf(page)).toBe("#concept=oltp");
  expect(await stage.evaluate((element) => element.matches(":focus"))).toBe(true);
});

test("the list of keys opens from the header, fits a phone, and closes by its button", async () => {
  const { page } = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.getByRole("button", { name: "Keys and gestures" }).tap();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  const box = await dialog.boundingBox();
  expect(box?.width ?? 999).toBeLessThanOrEqual(390);
  expect(box?.height ?? 999).toBeLessThanOrEqual(844);
  await page.getByRole("button", { name: "Close the list of keys" }).tap();
  await dialog.waitFor({ state: "hidden" });
});
