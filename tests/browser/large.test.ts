import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { writeGraph } from "../../src/graph/json.ts";
import { glossaryGraph } from "../bench/glossary-graph.ts";
import { drawn, useHostPages } from "./host-page.ts";
import { fragmentOf, frames, labelsOf, picture, positionOf, settled, textOf, useBrowser } from "./page.ts";

const visit = useBrowser();
const hostPage = useHostPages();
let graph = "";
let huge = "";

beforeAll(() => {
  graph = writeGraph(glossaryGraph(3000));
  huge = writeGraph(glossaryGraph(20_000));
});

async function open(options: Parameters<typeof visit>[0] = {}): Promise<Page> {
  const { page } = await visit({ graph, ...options });
  await settled(page);
  return page;
}

/** The regions or concepts that are drawn. */
function drawnOf(page: Page): Promise<readonly string[]> {
  return picture(page).evaluate((element) => [...(element.display?.concepts ?? [])]);
}

async function openFirst(page: Page): Promise<string> {
  const [first = ""] = await labelsOf(page);
  const at = await positionOf(page, first);
  await page.mouse.click(at.x, at.y);
  await page.waitForURL(/region=/);
  await settled(page);
  return first;
}

const bar = (page: Page) => page.getByRole("navigation", { name: "Regions" });

describe("a graph of 3 000 concepts", () => {
  test("is shown as regions that say what they hold, no name upon another", async () => {
    const page = await open();
    expect(await textOf(bar(page))).toMatch(/3,000 concepts in \d+ regions/);
    expect((await drawnOf(page)).length).toBeLessThan(50);
    for (const name of ["Zoom in", "Zoom in"]) {
      const boxes = await picture(page).evaluate((element) => element.labels.map((id) => element.boxOf(id)));
      const meet = boxes.flatMap((a, i) =>
        boxes
          .slice(0, i)
          .filter(
            (b) => a && b && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          ),
      );
      expect(boxes.length).toBeGreaterThan(2);
      expect(meet).toEqual([]);
      await page.getByRole("button", { name }).click();
    }
  });

  test("opens a region by a click; back, Escape and the bar lead out of it", async () => {
    const page = await open();
    const region = await openFirst(page);
    expect(new URLSearchParams(fragmentOf(page).slice(1)).get("region")).toBe(region);
    await page.goBack();
    expect(await textOf(bar(page))).toContain("3,000 concepts");
    await page.goForward();
    await bar(page).getByRole("button", { name: "All regions" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await textOf(bar(page))).toContain("3,000 concepts");
    await openFirst(page);
    await bar(page).getByRole("button", { name: "All regions" }).click();
    expect(fragmentOf(page)).toBe("");
  });

  test("is walked by the arrow keys, told aloud, and opened by Enter", async () => {
    const page = await open();
    await page.locator("concept-graph .stage").focus();
    await page.keyboard.press("ArrowRight");
    const said = page.locator("concept-graph [aria-live]");
    await said.filter({ hasText: /^Region .+, [\d,]+ concepts/ }).waitFor({ state: "attached" });
    await page.keyboard.press("Enter");
    await page.waitForURL(/region=/);
    await bar(page)
      .locator("[role=status]")
      .filter({ hasText: /^Region .+ concepts/ })
      .waitFor();
  });

  test("opens a region by zooming into it", async () => {
    const page = await open();
    const [first = ""] = await labelsOf(page);
    const at = await positionOf(page, first);
    await page.mouse.move(at.x, at.y);
    await expect
      .poll(
        async () => {
          await page.mouse.wheel(0, -120);
          return fragmentOf(page);
        },
        { timeout: 15_000 },
      )
      .toContain("region=");
  });

  test("opens the region of what is searched for, and shows it again after a reload", async () => {
    const page = await open();
    await page.getByRole("combobox").fill("log 7");
    await page.keyboard.press("Enter");
    await page.waitForURL(/concept=/);
    const concept = new URLSearchParams(fragmentOf(page).slice(1)).get("concept") ?? "";
    await page.getByRole("heading", { name: concept, level: 2 }).waitFor();
    await expect.poll(() => labelsOf(page), { timeout: 10_000 }).toContain(concept);
    const drawn = await drawnOf(page);
    expect(drawn.length).toBeLessThanOrEqual(320);
    const before = await positionOf(page, concept);
    await page.reload();
    await expect.poll(() => labelsOf(page), { timeout: 10_000 }).toContain(concept);
    expect(await positionOf(page, concept)).toEqual(before);
  });

  test("shows what lies around a concept, and comes back to its region", async () => {
    const [key = ""] = glossaryGraph(3000).filterNodes((_key, { label }) => / 7$/.test(label));
    const page = await open({ link: `focus=${encodeURIComponent(key)}&depth=2` });
    const around = await drawnOf(page);
    expect(around).toContain(key);
    expect(around.length).toBeLessThan(400);
    await page.getByRole("button", { name: "Whole graph" }).click();
    await bar(page).getByRole("button", { name: "All regions" }).waitFor();
    expect(await drawnOf(page)).toContain(key);
  });

  test("names a region under the pointer, and fires no hover of a concept", async () => {
    const page = await open();
    const heard = page.evaluate(
      () =>
        new Promise((done) => {
          addEventListener("concept-hover", () => done("hover"));
          addEventListener("click", () => done("none"));
        }),
    );
    const [first = ""] = await labelsOf(page);
    const at = await positionOf(page, first);
    await page.mouse.move(at.x, at.y);
    await page
      .locator(".card")
      .filter({ hasText: /[\d,]+ concepts/ })
      .waitFor();
    await frames(page, 2);
    await page.getByRole("button", { name: "Zoom in" }).click();
    expect(await heard).toBe("none");
  });
});

test("a graph of 20 000 concepts opens, is searched, and draws no more than a small one", async () => {
  const page = await open({ graph: huge });
  expect((await drawnOf(page)).length).toBeLessThan(60);
  await page.getByRole("combobox").fill("log 70");
  await page.keyboard.press("Enter");
  await page.waitForURL(/concept=/);
  await page.locator("concept-graph .stage").focus();
  await page.keyboard.press("f");
  await page.waitForURL(/focus=/);
  expect((await drawnOf(page)).length).toBeLessThan(200);
});

test("a large graph on somebody's page opens its regions, and leads back", async () => {
  const { page, wrong } = await hostPage(
    `<concept-graph height="500px"><script type="application/json">${graph}</script></concept-graph>`,
  );
  await drawn(page);
  const stage = page.locator("concept-graph .stage");
  await stage.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "All regions" }).click();
  await page.getByRole("button", { name: "All regions" }).waitFor({ state: "detached" });
  expect(wrong).toEqual([]);
});
