import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { fragmentOf, frames, labelsOf, picture, positionOf, settled, textOf, useBrowser } from "./page.ts";
import { Fingers } from "./touch.ts";

const visit = useBrowser();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Click a concept in the picture, with Shift. */
async function shiftClick(page: Page, concept: string): Promise<void> {
  const { x, y } = await positionOf(page, concept);
  await page.keyboard.down("Shift");
  await page.mouse.click(x, y);
  await page.keyboard.up("Shift");
}

function collection(page: Page, count: number) {
  return page.getByRole("complementary", { name: `${count} concepts` });
}

describe("a reader collects concepts", () => {
  test("with Shift and the mouse, reads what they share, and compares them", async () => {
    const { page } = await visit({ link: "concept=hot-data" });
    await shiftClick(page, "warm-data");
    await shiftClick(page, "cold-data");
    await expect.poll(() => fragmentOf(page)).toBe("#collected=hot-data,warm-data,cold-data");
    const panel = collection(page, 3);
    await panel.getByRole("heading", { name: "3 concepts collected" }).waitFor();
    expect(await textOf(panel.locator("dl"))).toMatch(/All are kinds of\s+Data Access Frequency/);
    await panel.getByRole("link", { name: "Compare" }).click();
    expect(fragmentOf(page)).toBe("#compare=hot-data,warm-data,cold-data");
    await page.goBack();
    await panel.getByRole("heading", { name: "3 concepts collected" }).waitFor();
  });

  test("takes one out, lets all go, and has them back by undo, by back and by reload", async () => {
    const { page } = await visit({ link: "collected=etl,elt,olap" });
    const panel = collection(page, 3);
    await panel.getByRole("button", { name: "Take OLAP out" }).click();
    expect(fragmentOf(page)).toBe("#collected=etl,elt");
    await collection(page, 2).getByRole("button", { name: "Clear" }).click();
    expect(fragmentOf(page)).toBe("");
    await page.keyboard.press("Control+z");
    expect(fragmentOf(page)).toBe("#collected=etl,elt");
    await page.reload();
    await settled(page);
    await collection(page, 2).getByRole("link", { name: "How are they joined?" }).click();
    expect(fragmentOf(page)).toBe("#path=etl,elt");
  });

  test("with the keyboard alone, in the graph", async () => {
    const { page } = await visit({ link: "concept=oltp" });
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+Enter");
    expect(fragmentOf(page)).toMatch(/^#collected=oltp,/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Shift+Space");
    expect(fragmentOf(page).split(",")).toHaveLength(3);
    await page.getByText(/^3 concepts collected: OLTP, /).waitFor({ state: "attached" });
    await page.keyboard.press("c");
    expect(fragmentOf(page)).toMatch(/^#compare=oltp,/);
  });

  test("with a long press of a finger, which opens nothing", async () => {
    const { page } = await visit({ ...PHONE, link: "focus=oltp&depth=1" });
    const fingers = await Fingers.on(page);
    await fingers.down(await positionOf(page, "olap"));
    await expect.poll(() => fragmentOf(page)).toBe("#focus=oltp&depth=1&collected=oltp,olap");
    await fingers.up();
    await frames(page, 30);
    expect(fragmentOf(page)).toBe("#focus=oltp&depth=1&collected=oltp,olap");
    await collection(page, 2).getByRole("heading", { name: "2 concepts collected" }).waitFor();
  });

  test("in the outline, as tree and as table, with mouse and keys", async () => {
    const { page } = await visit({ link: "view=outline&concept=etl" });
    const tree = page.getByRole("tree");
    await tree.getByRole("treeitem", { name: /^ELT/ }).click({ modifiers: ["Shift"] });
    expect(fragmentOf(page)).toBe("#view=outline&collected=etl,elt");
    expect(await tree.getAttribute("aria-multiselectable")).toBe("true");
    expect(await tree.locator('[aria-selected="true"]').count()).toBe(2);
    await tree.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Shift+Enter");
    expect(await tree.locator('[aria-selected="true"]').count()).toBe(3);
    await page.getByRole("button", { name: "Table" }).click();
    await page.getByRole("row", { name: /^OLAP/ }).getByRole("button").focus();
    await page.keyboard.press("Shift+Enter");
    expect(await page.locator("tr.is-selected").count()).toBe(4);
  });
});

describe("a pinned concept", () => {
  test("stays where it was dragged, is named, and is in a focus on another; undo lets it go", async () => {
    const { page } = await visit({ link: "concept=parquet" });
    const from = await positionOf(page, "parquet");
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y - 40, { steps: 6 });
    await page.mouse.up();
    await page.getByRole("complementary").getByRole("button", { name: "Pin" }).click();
    expect(fragmentOf(page)).toMatch(/pinned=parquet~-?\d+~-?\d+$/);
    const [address, put] = [fragmentOf(page), await positionOf(page, "parquet")];
    expect(Math.hypot(put.x - from.x - 60, put.y - from.y + 40)).toBeLessThan(3);
    await page.reload();
    await settled(page);
    const again = await positionOf(page, "parquet");
    expect(Math.hypot(again.x - put.x, again.y - put.y)).toBeLessThan(2);
    await page.evaluate(
      (rest) => {
        location.hash = `${rest}&focus=oltp&depth=1`;
      },
      address.replace("concept=parquet&", ""),
    );
    await expect.poll(() => labelsOf(page)).toContain("parquet");
    await expect.poll(() => labelsOf(page)).not.toContain("avro");
  });

  test("holds its place while a neighbour is dragged and the others make room", async () => {
    const { page } = await visit({ link: "focus=serialization&depth=2&pinned=row-based-serialization" });
    const [self, pinned, free] = await Promise.all(
      ["serialization", "row-based-serialization", "columnar-serialization"].map((key) =>
        positionOf(page, key),
      ),
    );
    if (!self || !free) throw new Error("nothing to drag");
    await page.mouse.move(self.x, self.y);
    await page.mouse.down();
    const moved = async () => {
      const now = await positionOf(page, "columnar-serialization");
      return Math.hypot(now.x - free.x, now.y - free.y);
    };
    for (let i = 1; i <= 60 && (await moved()) < 5; i += 1)
      await page.mouse.move(self.x + i, self.y + 3 * i, { steps: 2 });
    expect(await moved()).toBeGreaterThanOrEqual(5);
    expect(await positionOf(page, "row-based-serialization")).toEqual(pinned);
    await page.mouse.up();
  });

  test("is pinned and let go by its key, and the picture stays as it is", async () => {
    const { page } = await visit({ link: "concept=oltp" });
    await page.getByRole("button", { name: "Zoom in" }).click();
    const before = await positionOf(page, "olap");
    await page.keyboard.press("p");
    expect(fragmentOf(page)).toBe("#concept=oltp&pinned=oltp");
    await page.getByRole("button", { name: "Unpin" }).waitFor();
    expect(await positionOf(page, "olap")).toEqual(before);
    await page.keyboard.press("p");
    expect(fragmentOf(page)).toBe("#concept=oltp");
    await page.keyboard.press("Control+z");
    expect(fragmentOf(page)).toBe("#concept=oltp&pinned=oltp");
  });
});

describe("a hidden concept", () => {
  test("is gone by its key, counted, found by search, and shown again", async () => {
    const { page } = await visit({ link: "concept=oltp" });
    await page.keyboard.press("h");
    expect(fragmentOf(page)).toBe("#hidden=oltp");
    expect(await picture(page).evaluate((element) => element.positionOf("oltp"))).toBeUndefined();
    const note = page.locator("concept-legend .hidden-note");
    expect(await textOf(note)).toContain("1 concept hidden by hand");
    await page.getByRole("combobox").fill("OLTP");
    await page.getByRole("combobox").press("Enter");
    expect(fragmentOf(page)).toBe("#concept=oltp");
    expect(await note.count()).toBe(0);
  });

  test("is shown again without giving up the filters", async () => {
    const { page } = await visit({ link: "focus=oltp&depth=1&hidden=olap" });
    await page.getByRole("button", { name: "Show what you hid" }).click();
    expect(fragmentOf(page)).toBe("#focus=oltp&depth=1");
    await positionOf(page, "olap");
  });

  test("is put away from the graph's own cursor, and from the panel by touch", async () => {
    const { page } = await visit({ ...PHONE, link: "concept=oltp" });
    await page.getByRole("button", { name: "Raise the panel" }).tap();
    await page.getByRole("complementary").getByRole("button", { name: "Hide" }).tap();
    expect(fragmentOf(page)).toBe("#hidden=oltp");
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("h");
    expect(fragmentOf(page)).toMatch(/^#hidden=oltp,/);
  });
});
