import { beforeAll, describe, expect, test } from "vitest";
import { writeGraph } from "../../src/graph/json.ts";
import { assignPositions, layoutGraph } from "../../src/layout/layout.ts";
import { glossaryGraph } from "../bench/glossary-graph.ts";
import { sampleFile } from "../graph/sample.ts";
import { audit } from "./audit.ts";
import { fragmentOf, labelsOf, settled, textOf, useBrowser } from "./page.ts";

const visit = useBrowser();

describe("a graph of one concept", () => {
  const file = sampleFile();
  const one = JSON.stringify({
    ...file,
    attributes: { ...file.attributes, topics: [] },
    nodes: file.nodes
      .filter(({ key }) => key === "csv")
      .map(({ key, attributes: { topic: _, ...attributes } }) => ({ key, attributes })),
    edges: [],
  });

  test("shows it in the middle, says that nothing is stated of it, and offers no second one", async () => {
    const { page } = await visit({ graph: one, link: "concept=csv" });
    await settled(page);
    expect(await labelsOf(page)).toEqual(["csv"]);
    await page.getByText("No relation to another concept is stated.").waitFor();
    expect(await page.getByRole("button", { name: "Compare with…" }).count()).toBe(0);
    expect(await page.locator("concept-legend").getByRole("heading").count()).toBe(0);
    expect(await audit(page)).toEqual([]);
  });
});

describe("a graph of 5 000 concepts", () => {
  let many = "";
  beforeAll(() => {
    const graph = glossaryGraph(5000);
    assignPositions(graph, layoutGraph(graph));
    many = writeGraph(graph);
  }, 60_000);

  test.each([
    [1440, 900],
    [390, 844],
  ])("leaves the picture its room at %i pixels, and names its regions", async (width, height) => {
    const { page } = await visit({ graph: many, viewport: { width, height } });
    await settled(page);
    const [picture, legend] = await Promise.all(
      ["concept-graph", "concept-legend"].map((tag) => page.locator(tag).boundingBox()),
    );
    expect(picture?.height ?? 0).toBeGreaterThan(height * 0.45);
    expect(legend?.height ?? 0).toBeLessThan(height * 0.3);
    const regions = await page
      .locator("concept-graph")
      .evaluate((element) => [
        ...((element as unknown as { display?: { concepts: ReadonlySet<string> } }).display?.concepts ?? []),
      ]);
    expect(regions.length).toBeGreaterThan(5);
    expect(await labelsOf(page)).toEqual(expect.arrayContaining(regions.slice(0, 3)));
    expect((await labelsOf(page)).every((label) => regions.includes(label))).toBe(true);
  });

  test("lists its topics when it is asked to", async () => {
    const { page } = await visit({ graph: many });
    await settled(page);
    const topics = page.getByRole("switch", { name: /^Topic \d/ });
    const few = await topics.count();
    expect(few).toBeLessThan(30);
    await page.getByRole("button", { name: "176 more" }).click();
    expect(await topics.count()).toBe(200);
    await page.getByRole("button", { name: "Fewer" }).click();
    expect(await topics.count()).toBe(few);
  });

  test("is searched, and read in an outline that holds only the lines in sight", async () => {
    const { page } = await visit({ graph: many });
    await settled(page);
    await page.getByRole("combobox").fill("data warehouse 492");
    await page.getByRole("combobox").press("Enter");
    expect(new URLSearchParams(fragmentOf(page).slice(1)).get("concept")).toMatch(/492$/);
    await page.keyboard.press("o");
    await page.getByRole("treeitem", { selected: true }).waitFor();
    expect(await textOf(page.getByRole("treeitem", { selected: true }))).toContain("data warehouse 492");
    expect(await page.getByRole("treeitem").count()).toBeLessThan(200);
  });
});
