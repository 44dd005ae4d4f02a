import { describe, expect, test } from "vitest";
import { fragmentOf, frames, labelsOf, picture, positionOf, textOf, useBrowser } from "./page.ts";

const visit = useBrowser();

describe("the picture", () => {
  test("is settled at the first paint and the same at every visit", async () => {
    const { page } = await visit();
    const first = await positionOf(page, "parquet");
    await frames(page, 20);
    expect(await positionOf(page, "parquet")).toEqual(first);
    const { page: other } = await visit();
    expect(await positionOf(other, "parquet")).toEqual(first);
  });

  test("names every topic at the first paint", async () => {
    const { page } = await visit();
    const topics = await picture(page).evaluate((element) => element.graph?.getAttribute("topics") ?? []);
    expect(await labelsOf(page)).toEqual(expect.arrayContaining(topics.map((topic) => `topic ${topic}`)));
  });

  test("gives the first sentence of a concept under the pointer, and moves nothing", async () => {
    const { page } = await visit();
    const at = await positionOf(page, "oltp");
    await page.mouse.move(at.x, at.y);
    const card = page.locator(".card");
    await card.waitFor();
    expect(await textOf(card)).toMatch(/^OLTP\s/);
    expect(await positionOf(page, "oltp")).toEqual(at);
    expect(await labelsOf(page)).toEqual(expect.arrayContaining(["oltp"]));
  });

  test("puts a relation under the pointer into words, with its sentence", async () => {
    const { page } = await visit({ link: "focus=oltp" });
    const [a, b] = [await positionOf(page, "oltp"), await positionOf(page, "olap")];
    await page.mouse.move(a.x * 0.7 + b.x * 0.3, a.y * 0.7 + b.y * 0.3);
    const card = page.locator(".card");
    await card.waitFor();
    expect(await textOf(card)).toMatch(/OL.P contrasts with OL.P/);
    expect(await textOf(card)).toMatch(/data-engineering\.md:\d+/);
  });

  test("is hit by clicks after the page above it grew, and inside a scaled slide", async () => {
    const { page } = await visit();
    for (const change of ["margin-top: 120px", "transform: scale(0.8)", "margin-top: 0"]) {
      await page.locator("concept-explorer").evaluate((element, style) => {
        const [name = "", value = ""] = style.split(": ");
        (element as HTMLElement).style.setProperty(name, value);
      }, change);
      const at = await positionOf(page, "acid");
      await page.mouse.move(at.x - 60, at.y);
      await page.mouse.click(at.x, at.y);
      await page.getByRole("heading", { name: "ACID", level: 2 }).waitFor({ timeout: 3000 });
      await page.getByRole("button", { name: "Close ACID" }).click();
    }
  });

  test("makes room around a concept that is dragged, and holds the rest", async () => {
    const { page } = await visit({ link: "focus=serialization&depth=2" });
    const before = {
      self: await positionOf(page, "serialization"),
      near: await positionOf(page, "row-based-serialization"),
    };
    await page.mouse.move(before.self.x, before.self.y);
    await page.mouse.down();
    await page.mouse.move(before.self.x + 10, before.self.y + 30, { steps: 3 });
    await page.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("relax")),
    );
    await page.mouse.move(before.self.x + 40, before.self.y + 160, { steps: 12 });
    await page.waitForFunction(
      ([key, x, y]) => {
        const element = document
          .querySelector("concept-explorer")
          ?.shadowRoot?.querySelector("concept-graph");
        const place = element?.positionOf(key);
        return place && Math.hypot(place.x - x, place.y - y) > 5;
      },
      ["row-based-serialization", before.near.x, before.near.y] as const,
    );
    await page.mouse.up();
    const after = {
      self: await positionOf(page, "serialization"),
      near: await positionOf(page, "row-based-serialization"),
    };
    expect(Math.hypot(after.self.x - before.self.x - 40, after.self.y - before.self.y - 160)).toBeLessThan(3);
    expect(Math.hypot(after.near.x - before.near.x, after.near.y - before.near.y)).toBeGreaterThan(5);
    const rest = await positionOf(page, "row-based-serialization");
    await frames(page, 20);
    expect(await positionOf(page, "row-based-serialization")).toEqual(rest);
  });

  test("does not fetch cola before the first drag", async () => {
    const { page } = await visit();
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    expect(scripts.filter((name) => name.match(/cola|relax/))).toEqual([]);
  });

  test("names the process over its lane, where no line runs down through its name", async () => {
    const { page } = await visit();
    const process = "data-engineering-lifecycle";
    expect(await labelsOf(page)).toContain(process);
    const { x, y } = await positionOf(page, process);
    await page.mouse.click(x, y - 24);
    await expect.poll(() => fragmentOf(page)).toBe(`#concept=${process}`);
  });

  test("shows more labels the closer one comes", async () => {
    const { page } = await visit();
    const before = new Set(await labelsOf(page));
    await page.getByRole("button", { name: "Zoom in" }).click();
    const after = await picture(page).evaluate((element) => element.labels.length);
    expect(before.size).toBeGreaterThan(20);
    expect(after).toBeGreaterThan(10);
  });

  test("survives a move within the page, and comes back after a removal", async () => {
    const { page } = await visit();
    const at = await positionOf(page, "oltp");
    await page.evaluate(() => {
      const explorer = document.querySelector("concept-explorer") as HTMLElement;
      document.body.append(explorer);
    });
    expect(await positionOf(page, "oltp")).toEqual(at);
    await page.evaluate(async () => {
      const explorer = document.querySelector("concept-explorer") as HTMLElement;
      explorer.remove();
      await new Promise((done) => setTimeout(done, 50));
      document.body.append(explorer);
    });
    await page.waitForFunction(
      () =>
        (document.querySelector("concept-explorer")?.shadowRoot?.querySelector("concept-graph")?.labels
          .length ?? 0) > 0,
    );
    expect(await positionOf(page, "oltp")).toEqual(at);
  });

  test("leaves nothing behind when it is removed", async () => {
    const { page } = await visit();
    await remount(page, 3);
    const before = await nodesAndListeners(page);
    await remount(page, 10);
    // What waits for an idle moment holds the last of them a little longer.
    const left = async () => {
      const after = await nodesAndListeners(page);
      return [after.nodes - before.nodes < 200, after.listeners - before.listeners < 20];
    };
    await expect.poll(left, { timeout: 10_000 }).toEqual([true, true]);
  });

  test("starts when its closed tab is opened", async () => {
    const { page } = await visit();
    const labels = await page.evaluate(async () => {
      const first = document.querySelector("concept-explorer") as HTMLElement;
      const box = document.createElement("div");
      const other = document.createElement("concept-explorer");
      other.setAttribute("src", "./graph-data/data-engineering.json");
      box.hidden = true;
      box.append(other);
      first.replaceWith(box);
      const loaded = () => other.shadowRoot?.querySelector("concept-graph");
      while (!loaded()) await new Promise(requestAnimationFrame);
      for (let i = 0; i < 10; i += 1) await new Promise(requestAnimationFrame);
      box.hidden = false;
      for (let i = 0; i < 200 && (loaded()?.labels.length ?? 0) === 0; i += 1)
        await new Promise(requestAnimationFrame);
      return other.shadowRoot?.querySelector("concept-graph")?.labels.length ?? 0;
    });
    expect(labels).toBeGreaterThan(10);
  });

  test("a focus has places of its own, and the way back brings the whole picture back exactly", async () => {
    const { page } = await visit();
    const placesOf = (...keys: string[]) =>
      picture(page).evaluate((element, names) => names.map((key) => element.positionOf(key)), keys);
    const before = await placesOf("oltp", "olap", "parquet");
    await page.evaluate(() => {
      location.hash = "focus=oltp";
    });
    await expect.poll(async () => (await placesOf("parquet"))[0]).toBeUndefined();
    const apart = async () => {
      const [oltp, olap] = await placesOf("oltp", "olap");
      return {
        across: Math.abs((olap?.x ?? 0) - (oltp?.x ?? 0)),
        down: Math.abs((olap?.y ?? 0) - (oltp?.y ?? 0)),
      };
    };
    await expect.poll(async () => (await apart()).across).toBeGreaterThan(80);
    expect((await apart()).down).toBeLessThan(1);
    await page.goBack();
    await expect.poll(() => placesOf("oltp", "olap", "parquet")).toEqual(before);
  });
});

type Page = Awaited<ReturnType<typeof visit>>["page"];

/** Where a concept is when an ancestor is scaled: our own coordinates know nothing of the scale. */
async function remount(page: Page, times: number): Promise<void> {
  await page.evaluate(async (n) => {
    for (let i = 0; i < n; i += 1) {
      const old = document.querySelector("concept-explorer") as HTMLElement;
      const next = document.createElement("concept-explorer");
      next.setAttribute("src", "./graph-data/data-engineering.json");
      next.setAttribute("full-page", "");
      old.replaceWith(next);
      while ((next.shadowRoot?.querySelector("concept-graph")?.labels.length ?? 0) === 0)
        await new Promise(requestAnimationFrame);
    }
  }, times);
}

async function nodesAndListeners(page: Page): Promise<{ nodes: number; listeners: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  return { nodes: value("Nodes"), listeners: value("JSEventListeners") };
}
