import { describe, expect, it } from "vitest";
import { type ConceptGraph, checkHosts, type Host, top, useHosts, visit } from "./host-checks.ts";

const PAGES: readonly Host[] = [
  { name: "slides" },
  {
    name: "hidden",
    open: async (page) => {
      await page.locator("#tab").click();
      await page.locator("summary").click();
    },
  },
  { name: "table" },
  { name: "rtl" },
  { name: "loud", looks: "italic 40px rgb(0, 0, 0)" },
];

useHosts("frame", ...PAGES.map(({ name }) => name));
checkHosts(PAGES);

describe("the page frame", () => {
  it("has two graphs in sandboxes, takes clicks, scrolls under the wheel, and is left by Tab", async () => {
    const { page, wrong } = await visit({ name: "frame" });
    const frames = page.frames().slice(1);
    for (const frame of frames)
      await expect
        .poll(() =>
          frame.locator("concept-graph").evaluate((each) => (each as ConceptGraph).labels?.length ?? 0),
        )
        .toBeGreaterThan(0);
    const [one] = frames;
    const graph = one?.locator("concept-graph");
    const box = await graph?.evaluate((each) => (each as ConceptGraph).boxOf("olap"));
    const frame = await page.locator("#one").boundingBox();
    const at = {
      x: (frame?.x ?? 0) + ((box?.left ?? 0) + (box?.right ?? 0)) / 2,
      y: (frame?.y ?? 0) + (box?.top ?? 0) + 6,
    };
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => graph?.evaluate((each) => (each as ConceptGraph).selected)).toBe("olap");
    await page.locator("#theirs").click();
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    const isOut = () => page.evaluate(() => document.activeElement?.id === "after");
    await top(page);
    await page.mouse.click(at.x, at.y);
    for (let i = 0; i < 14 && !(await isOut()); i += 1) await page.keyboard.press("Tab");
    expect(await isOut()).toBe(true);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
