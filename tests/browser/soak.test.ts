import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fragmentOf, frames, picture, settled, useBrowser } from "./page.ts";
import { ACTIONS, randomFrom, shuffled } from "./soak-actions.ts";

const visit = useBrowser();

/** As many actions as a reader takes in an hour are 1200; the seed replays them. */
const STEPS = Number(process.env.SOAK_STEPS ?? 150);
const SEED = Number(process.env.SOAK_SEED ?? 1);
/** Growth of the heap over the second half of the actions that is no leak, in bytes. */
const FLAT = 6_000_000;

/** What can be seen to be shown, and what the address says, each in the same words. */
function standing(page: Page): Promise<readonly [shown: string, said: string]> {
  return page.evaluate(() => {
    const root = document.querySelector("concept-explorer")?.shadowRoot;
    const has = (selector: string) => root?.querySelector(selector) !== null;
    const link = new URLSearchParams(location.hash.slice(1));
    // An address from before another graph was brought asks for what is not in it, and the page says so.
    if (root?.querySelector(".notice")?.textContent?.includes("There is no concept"))
      return ["explained", "explained"] as const;
    const selected = root?.querySelector("concept-graph")?.selected ?? null;
    // On a walk the stage is selected, in a focus its concept, unless the reader has chosen another, or none.
    const meant = link.get("concept") ?? link.get("focus") ?? (link.has("walk") ? selected : null);
    const isAway = link.has("compare") || link.get("view") === "contrasts";
    const shown = {
      selected,
      compare: root?.querySelector("concept-compare")?.concepts.join() ?? null,
      contrasts: has("concept-contrasts"),
      outline: has("concept-outline"),
      focus: isAway || has(".focus-bar"),
      path: has("concept-path"),
    };
    const said = {
      selected: meant || null,
      compare: link.get("compare"),
      contrasts: link.get("view") === "contrasts" && !link.has("compare"),
      outline: link.get("view") === "outline",
      focus: isAway || (link.has("focus") && !link.has("walk")),
      path: link.has("path"),
    };
    return [JSON.stringify(shown), JSON.stringify(said)] as const;
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
  const random = randomFrom(SEED);
  let half = 0;
  let deck: readonly string[] = [];
  for (let step = 1; step <= STEPS; step += 1) {
    // Every action has its turn before one comes again.
    if (deck.length === 0) deck = shuffled(Object.keys(ACTIONS), random);
    const [name = "", ...rest] = deck;
    deck = rest;
    await ACTIONS[name]?.(page, random);
    await frames(page, 2);
    const [shown, said] = await standing(page);
    const where = `step ${step}, ${name}, ${fragmentOf(page)}`;
    expect(`${where}: ${shown}`).toBe(`${where}: ${said}`);
    if (step === Math.floor(STEPS / 2)) half = await heap(page);
  }
  expect((await heap(page)) - half).toBeLessThan(FLAT);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.reload();
  await page.evaluate(() => {
    location.hash = "concept=parquet";
  });
  await settled(page);
  expect(await picture(page).evaluate((element) => element.selected)).toBe("parquet");
}, 900_000);
