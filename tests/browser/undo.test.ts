import { expect, test } from "vitest";
import { fragmentOf, textOf, useBrowser } from "./page.ts";

const visit = useBrowser();

test("every change of the view is undone and redone with keys, is said, and back still goes back", async () => {
  const { page } = await visit();
  await page.getByRole("complementary").getByRole("link", { name: "Storage", exact: true }).first().click();
  await page.getByRole("switch", { name: /contrasts with/ }).click();
  const filtered = fragmentOf(page);
  await page.getByRole("button", { name: "Outline" }).click();
  const said = page.locator("concept-explorer > [aria-live], concept-explorer [aria-live]").last();
  await page.keyboard.press("Control+z");
  expect(fragmentOf(page)).toBe(filtered);
  expect(await textOf(said)).toBe("Undone. Graph.");
  await page.keyboard.press("Control+z");
  expect(fragmentOf(page)).toBe("#concept=storage");
  await page.keyboard.press("Meta+z");
  expect(fragmentOf(page)).toBe("");
  await page.keyboard.press("Control+z");
  expect(fragmentOf(page)).toBe("");
  for (let i = 0; i < 3; i += 1) await page.keyboard.press("Control+Shift+z");
  expect(fragmentOf(page)).toBe(`#view=outline&${filtered.slice(1)}`);
  await page.goBack();
  await expect.poll(() => fragmentOf(page)).not.toContain("outline");
  await page.keyboard.press("Control+z");
  expect(fragmentOf(page)).toContain("outline");
});

test("in a field the keys are the field's", async () => {
  const { page } = await visit({ link: "concept=oltp" });
  await page.getByRole("switch", { name: /contrasts with/ }).click();
  const filtered = fragmentOf(page);
  await page.getByRole("combobox").click();
  await page.keyboard.type("par");
  await page.keyboard.press("Control+z");
  expect(fragmentOf(page)).toBe(filtered);
});
