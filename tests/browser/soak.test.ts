import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fragmentOf, frames, picture, settled, useBrowser } from "./page.ts";

const visit = useBrowser();

/** As many actions as a reader takes in an hour; the seed replays them. */
const STEPS = Number(process.env.SOAK_STEPS ?? 150);
const SEED = Number(process.env.SOAK_SEED ?? 1);
/** Growth of the heap over the second half of the actions that is no leak, in bytes. */
const FLAT = 6_000_000;

/** A small generator of numbers from 0 up to 1 (mulberry32, Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const KEYS = [
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Enter",
  "Escape",
  "f",
  "o",
  "c",
  "+",
  "-",
  "0",
  "Control+z",
  "Control+Shift+z",
];
const LINKS = [
  "view=contrasts",
  "compare=oltp,olap",
  "path=csv,olap",
  "walk=2",
  "focus=serialization&depth=2",
  "",
];

type Action = (page: Page, random: () => number) => Promise<unknown>;
const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;

const ACTIONS: readonly Action[] = [
  (page, random) => page.keyboard.press(pick(KEYS, random)),
  (page, random) => page.keyboard.press(pick(KEYS, random)),
  (page, random) => page.mouse.click(40 + random() * 900, 120 + random() * 560),
  (page, random) => page.mouse.move(40 + random() * 900, 120 + random() * 560, { steps: 3 }),
  (page, random) => page.mouse.wheel(0, (random() - 0.5) * 600),
  async (page, random) => {
    await page.keyboard.press("/");
    await page.keyboard.insertText(pick(["oltp", "serial", "zzz", "etl > olap", "hot vs cold"], random));
    await page.keyboard.press(pick(["Enter", "Escape", "ArrowDown"], random));
  },
  async (page, random) => {
    const link = pick(LINKS, random);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, link);
  },
  (page) => page.evaluate(() => history.back()),
  (page, random) => page.setViewportSize({ width: pick([1440, 1024, 390], random), height: 900 }),
];

/** What the view and the address say of the selected concept. */
function selections(page: Page): Promise<readonly (string | null)[]> {
  return page.evaluate(() => {
    const root = document.querySelector("concept-explorer")?.shadowRoot;
    const graph = root?.querySelector("concept-graph");
    const link = new URLSearchParams(location.hash.slice(1));
    // On a walk the stage is selected, in a focus its concept, unless the reader has chosen another, or none.
    const shown = graph?.selected ?? null;
    const said = link.get("concept") ?? link.get("focus") ?? (link.has("walk") ? shown : null);
    return [shown, said || null];
  });
}

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

test(`${STEPS} random actions (seed ${SEED}): no error, view and address agree, the heap stays flat`, async () => {
  const { page } = await visit();
  // The page that one came from is not the page.
  await page.evaluate(() => history.replaceState(null, "", location.href));
  const random = randomFrom(SEED);
  let half = 0;
  for (let step = 1; step <= STEPS; step += 1) {
    await pick(ACTIONS, random)(page, random);
    if (!page.url().startsWith("http")) await page.goForward();
    await frames(page, 2);
    const [shown, said] = await selections(page);
    expect(`step ${step} ${fragmentOf(page)}: ${shown}`).toBe(`step ${step} ${fragmentOf(page)}: ${said}`);
    if (step === Math.floor(STEPS / 2)) half = await heap(page);
  }
  expect((await heap(page)) - half).toBeLessThan(FLAT);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.evaluate(() => {
    location.hash = "concept=parquet";
  });
  await settled(page);
  expect(await picture(page).evaluate((element) => element.selected)).toBe("parquet");
}, 600_000);
