import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fragmentOf, positionOf, textOf, useBrowser } from "./page.ts";

const visit = useBrowser();

/** Whatever a person does with the keyboard, counted: a word that is typed is one action, as is every key. */
class Keyboard {
  readonly #page: Page;
  actions = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
    this.actions += keys.length;
  }

  async type(word: string): Promise<void> {
    await this.#page.keyboard.type(word);
    this.actions += 1;
  }

  /** Go on with Tab, or back with Shift and Tab, until a control has the focus. */
  async tabTo(role: "switch" | "link", name: string | RegExp, key = "Tab"): Promise<void> {
    const wanted = this.#page.getByRole(role, { name });
    for (let i = 0; i < 60; i += 1) {
      if (await wanted.evaluate((element) => element.matches(":focus"))) return;
      await this.press(key);
    }
    throw new Error(`${role} ${name} is not reached`);
  }
}

test("what is Parquet, where does it belong, what is it like and unlike: 3 actions", async () => {
  const { page } = await visit();
  const keyboard = new Keyboard(page);
  await keyboard.press("/");
  await keyboard.type("parquet");
  await keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: "Parquet" });
  expect(await textOf(panel.locator(".kicker"))).toBe("Storage");
  expect(await textOf(panel.locator(".definition"))).toMatch(/^Parquet /);
  expect(await panel.getByRole("heading", { name: "Kind of" }).count()).toBe(1);
  expect(await page.getByRole("application").evaluate((element) => element.matches(":focus"))).toBe(true);
  expect(keyboard.actions).toBe(3);
});

test("what contrasts with OLTP, side by side: 4 actions", async () => {
  const { page } = await visit();
  const keyboard = new Keyboard(page);
  await keyboard.press("/");
  await keyboard.type("oltp");
  await keyboard.press("Enter", "c");
  expect(fragmentOf(page)).toBe("#compare=oltp,olap");
  expect(keyboard.actions).toBe(4);
});

test("what lies around serialization, then one step on from there, and back: 7 actions", async () => {
  const { page } = await visit();
  const keyboard = new Keyboard(page);
  await keyboard.press("/");
  await keyboard.type("serialization");
  await keyboard.press("Enter", "f");
  expect(fragmentOf(page)).toBe("#focus=serialization&depth=1");
  await keyboard.press("ArrowDown", "f");
  expect(fragmentOf(page)).toMatch(/^#focus=(?!serialization)[a-z-]+&depth=1$/);
  await keyboard.press("Control+z");
  expect(fragmentOf(page)).toBe("#focus=serialization&depth=1");
  expect(keyboard.actions).toBe(7);
});

test("the picture without its contrasts, and all of it again: two keys after the switch is reached", async () => {
  const { page } = await visit();
  const keyboard = new Keyboard(page);
  await keyboard.tabTo("switch", /contrasts with/, "Shift+Tab");
  const reached = keyboard.actions;
  await keyboard.press("Space");
  // The browser tells of a new address a little after it has it.
  await expect.poll(() => fragmentOf(page)).toBe("#types=part-of,stage-of,kind-of");
  await positionOf(page, "oltp");
  await keyboard.press("Space");
  await expect.poll(() => fragmentOf(page)).toBe("");
  expect(reached).toBeLessThanOrEqual(20);
});

test("to a concept in the outline by its letters, opened, collected with the next, and compared: 12 actions at most", async () => {
  const { page } = await visit();
  const keyboard = new Keyboard(page);
  await keyboard.press("o");
  await page.getByRole("tree").waitFor();
  await keyboard.type("etl");
  await keyboard.press("Enter");
  expect(fragmentOf(page)).toBe("#view=outline&concept=etl");
  await keyboard.press("ArrowDown", "Shift+Enter");
  const collected = page.getByRole("complementary", { name: "2 concepts" });
  await collected.getByRole("heading", { name: "2 concepts collected" }).waitFor();
  expect(keyboard.actions).toBe(5);
  await keyboard.tabTo("link", "Compare");
  await keyboard.press("Enter");
  expect(fragmentOf(page)).toMatch(/^#compare=etl,/);
  expect(keyboard.actions).toBeLessThanOrEqual(12);
});
