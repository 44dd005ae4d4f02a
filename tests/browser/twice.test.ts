import { describe, expect, it } from "vitest";
import { CLASSIC, drawn, MODULE, useHostPages } from "./host-page.ts";

const hostPage = useHostPages();
const GRAPH = '<concept-graph src="./graph-data/data-engineering.json" height="400px"></concept-graph>';

describe("two copies on one page", () => {
  it("leave the first in place, with one warning and no error", async () => {
    const { page, wrong, warned } = await hostPage(GRAPH, { scripts: CLASSIC + MODULE });
    expect((await drawn(page)).length).toBeGreaterThan(5);
    await expect.poll(() => warned).toHaveLength(1);
    expect(warned[0]).toContain("<concept-graph>");
    expect(wrong).toEqual([]);
  });

  it("do not meet where the first has only some of the elements", async () => {
    const own =
      '<script type="module" src="./elements/concept-graph.js"></script><script type="module" src="./elements/concept-compare.js"></script>';
    const { page, wrong, warned } = await hostPage(GRAPH, { scripts: own });
    await drawn(page);
    await page.waitForFunction(() => customElements.get("concept-compare") !== undefined);
    expect(warned).toEqual([]);
    expect(wrong).toEqual([]);
  });
});
