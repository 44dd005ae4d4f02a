import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { fragmentOf, labelsOf, picture, positionOf, settled, textOf, useBrowser } from "./page.ts";

const visit = useBrowser();

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 2, name, exact: true });
const table = (page: Page) => page.getByRole("table", { name: /What differs/ });
const rowOf = async (page: Page, dimension: string) =>
  (await textOf(table(page).getByRole("row", { name: dimension }))).split(/\s*[\t\n]\s*/);

describe("a reader who compares", () => {
  test("follows a link, and reads what sets two concepts apart and in what they differ", async () => {
    const { page } = await visit({ link: "compare=oltp,olap" });
    await heading(page, "OLTP and OLAP").waitFor();
    expect(
      await page.evaluate(
        () =>
          document.querySelector("concept-explorer")?.shadowRoot?.querySelector("concept-compare")?.shadowRoot
            ?.activeElement?.tagName,
      ),
    ).toBe("H2");
    expect(await page.locator(".opposing blockquote").first().innerText()).toMatch(
      /In contrast to OLAP, OLTP/,
    );
    expect(await page.locator(".opposing mark").allInnerTexts()).toContain("OLAP");
    expect(await textOf(page.locator(".opposing .source"))).toMatch(/graph-data\/data-engineering\.md:\d+/);
    expect(await rowOf(page, "Latency")).toEqual(["Latency", "low", "high"]);
    expect(await table(page).getByRole("columnheader").allInnerTexts()).toEqual(["On", "OLTP", "OLAP"]);
  });

  test("opens a value and sees the sentence that it was read from", async () => {
    const { page } = await visit({ link: "compare=oltp,olap" });
    await table(page).getByText("many rows", { exact: true }).click();
    expect(await textOf(table(page).locator("details[open] blockquote"))).toMatch(
      /^Each query touches many rows/,
    );
  });

  test("gets a table with gaps that speak, where the text says nothing", async () => {
    const { page } = await visit({ link: "compare=hot-data,warm-data,cold-data" });
    expect(await rowOf(page, "Storage cost")).toEqual(["Storage cost", "high", "medium", "low"]);
    expect(
      await table(page)
        .getByRole("row", { name: /^Suits/ })
        .getByText("the text does not say")
        .count(),
    ).toBe(2);
  });

  test("swaps, replaces, adds and removes, and goes back through all of it", async () => {
    const { page } = await visit({ link: "compare=oltp,olap" });
    await page.getByRole("button", { name: "Swap" }).click();
    expect(fragmentOf(page)).toBe("#compare=olap,oltp");
    await page.locator("summary", { hasText: "Add a concept" }).click();
    await page.getByRole("combobox", { name: "Add a concept to the comparison" }).fill("etl");
    await page.keyboard.press("Enter");
    expect(fragmentOf(page)).toBe("#compare=olap,oltp,etl");
    await page.getByRole("button", { name: "Remove OLTP" }).click();
    await heading(page, "OLAP and ETL").waitFor();
    await page.locator("summary").and(page.getByLabel("Replace OLAP with")).click();
    await page.getByRole("combobox", { name: "Replace OLAP with" }).fill("elt");
    await page.keyboard.press("Enter");
    expect(fragmentOf(page)).toBe("#compare=elt,etl");
    await page.goBack();
    await page.goBack();
    await heading(page, "OLAP, OLTP, and ETL").waitFor();
    await page.reload();
    await heading(page, "OLAP, OLTP, and ETL").waitFor();
    await page.getByRole("button", { name: "Back to the graph" }).click();
    expect(fragmentOf(page)).toBe("#concept=olap");
  });

  test("copies the comparison as a Markdown table", async () => {
    const { page } = await visit({ link: "compare=oltp,olap" });
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.title = text;
      };
    });
    await page.getByRole("button", { name: "Copy as Markdown table" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await page.evaluate(() => document.querySelector("title")?.textContent);
    expect(copied).toMatch(/^\| {2}\| OLTP \| OLAP \|\n\| --- \| --- \| --- \|\n/);
    expect(copied).toContain("| Latency | low | high |");
  });

  test("is told plainly when the text never contrasts two concepts", async () => {
    const { page } = await visit({ link: "compare=etl,primary-key" });
    await page.getByText("The text never sets ETL against Primary Key.").waitFor();
    await page.getByText("ETL contrasts with ELT, which mentions Data Warehouse").waitFor();
  });

  test("sees in a small picture what joins the two, and selects a concept in it", async () => {
    const { page } = await visit({ link: "compare=csv,parquet" });
    await page
      .getByRole("img", { name: /^CSV at the left, Parquet at the right; between them, joined to both: / })
      .waitFor();
    const figure = page.locator("figure.joined");
    const names = await figure.getByRole("link").allTextContents();
    expect(names.map((name) => name.trim())).toContain("File Format");
    await page.emulateMedia({ media: "print" });
    expect(await figure.locator("svg:visible").count()).toBe(1);
    await page.emulateMedia({ media: "screen" });
    await figure.getByRole("link", { name: "File Format" }).click();
    expect(fragmentOf(page)).toBe("#concept=file-format");
  });

  test("has the small picture whole at 390 px, its words not smaller than 12 px", async () => {
    const { page } = await visit({ link: "compare=csv,parquet", viewport: { width: 390, height: 844 } });
    const picture = page.locator("figure.joined svg:visible");
    await picture.waitFor();
    const box = await picture.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390).toBe(true);
    const scale = await picture.evaluate((svg) => (svg as SVGSVGElement).getScreenCTM()?.a ?? 0);
    expect(scale * 13).toBeGreaterThanOrEqual(12);
  });

  test("reads it at 390 px as a list in which every cell names its concept", async () => {
    const { page } = await visit({ link: "compare=oltp,olap", viewport: { width: 390, height: 844 } });
    await heading(page, "OLTP and OLAP").waitFor();
    const cell = table(page).getByRole("row", { name: "Latency" }).getByRole("cell").first();
    expect(await cell.evaluate((each) => getComputedStyle(each, "::before").content)).toBe('"OLTP"');
    const boxes = await table(page)
      .getByRole("row", { name: "Latency" })
      .getByRole("cell")
      .evaluateAll((cells) => cells.map((each) => each.getBoundingClientRect().top));
    expect(boxes[1]).toBeGreaterThan(boxes[0] ?? 0);
    const relations = page.getByRole("table", { name: "Relations of OLTP and OLAP" });
    expect(await relations.locator("td:visible").count()).toBeGreaterThan(3);
    expect(await relations.getByText("—", { exact: true }).locator("visible=true").count()).toBe(0);
    await page.locator("summary", { hasText: "Add a concept" }).click();
    await page.getByRole("combobox", { name: "Add a concept to the comparison" }).fill("serial");
    const width = await page
      .locator("main.page")
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(width).toBeLessThanOrEqual(0);
  });
});

describe("ways into a comparison", () => {
  test("the search offers to compare a pair", async () => {
    const { page } = await visit();
    await page.getByRole("combobox").fill("oltp vs olap");
    expect(await textOf(page.getByRole("option").first())).toBe("Compare OLTP and OLAP");
    await page.keyboard.press("Enter");
    await heading(page, "OLTP and OLAP").waitFor();
    await page.keyboard.press("Escape");
    expect(fragmentOf(page)).toBe("");
    expect(await heading(page, "OLTP and OLAP").count()).toBe(0);
  });

  test("the key c sets the selected concept beside its first contrast", async () => {
    const { page } = await visit({ link: "concept=etl" });
    await page.locator("concept-graph .stage").focus();
    await page.keyboard.press("c");
    await heading(page, "ETL and ELT").waitFor();
    expect(fragmentOf(page)).toBe("#compare=etl,elt");
    await page.goBack();
    expect(fragmentOf(page)).toBe("#concept=etl");
  });

  test("the panel links each contrast, and offers contrasted concepts first", async () => {
    const { page } = await visit({ link: "concept=hot-data" });
    const panel = page.getByRole("complementary");
    await panel.getByRole("button", { name: "Compare with…" }).click();
    await panel.locator(".offers a").first().waitFor();
    expect(await panel.locator(".offers a").allInnerTexts()).toEqual(
      expect.arrayContaining(["Warm Data", "Cold Data"]),
    );
    await panel.getByRole("combobox", { name: "Compare Hot Data with" }).fill("block storage");
    await page.keyboard.press("Enter");
    await heading(page, "Hot Data and Block Storage").waitFor();
    await page.goBack();
    await panel.locator("section").getByRole("link", { name: "Compare Hot Data and Cold Data" }).click();
    await heading(page, "Hot Data and Cold Data").waitFor();
  });

  test("the page of contrasts shows one card for each, filters them, and opens the comparison", async () => {
    const { page } = await visit();
    await page.getByRole("button", { name: "Contrasts", exact: true }).click();
    await heading(page, "Contrasts").waitFor();
    expect(fragmentOf(page)).toBe("#view=contrasts");
    const all = await page.locator(".cards > li").count();
    await page.locator(".filter select").selectOption("Roles");
    expect(await page.locator(".cards > li").count()).toBeLessThan(all);
    await page.getByRole("link", { name: "Compare CIO and CTO" }).click();
    await heading(page, "CIO and CTO").waitFor();
    await page.goBack();
    await heading(page, "Contrasts").waitFor();
  });
});

describe("a chain", () => {
  test("is read out step by step and lit in the picture", async () => {
    const { page } = await visit({ link: "path=csv,olap" });
    const panel = page.getByRole("complementary", { name: "CSV to OLAP" });
    await heading(page, "CSV to OLAP").waitFor();
    expect(await textOf(panel.locator(".aloud"))).toMatch(/^CSV is .*, which .* OLAP\.$/);
    expect(await panel.locator(".steps > li blockquote").count()).toBe(
      await panel.locator(".steps > li").count(),
    );
    await settled(page);
    for (const concept of ["csv", "olap"]) expect(await labelsOf(page)).toContain(concept);
    const first = await textOf(panel.locator(".aloud"));
    await panel
      .getByRole("button", { name: /^Other chain/ })
      .first()
      .click();
    expect(await textOf(panel.locator(".aloud"))).not.toBe(first);
    await page.reload();
    await heading(page, "CSV to OLAP").waitFor();
    await panel.getByRole("button", { name: "Close CSV to OLAP" }).click();
    expect(fragmentOf(page)).toBe("");
  });

  test("is in sight from end to end, on a phone too", async () => {
    const { page } = await visit({ link: "path=csv,olap", viewport: { width: 390, height: 844 } });
    await heading(page, "CSV to OLAP").waitFor();
    await settled(page);
    const box = await page.locator("concept-graph").boundingBox();
    const buttons = await page.locator("concept-graph .zoom").boundingBox();
    for (const concept of ["csv", "row-based-serialization", "transaction", "oltp", "olap"]) {
      const { x, y } = await positionOf(page, concept);
      expect(x).toBeGreaterThan(box?.x ?? 0);
      expect(x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
      expect(y).toBeGreaterThan(box?.y ?? 0);
      expect(y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
      const label = await picture(page).evaluate((element, key) => element.boxOf(key), concept);
      const isBeside = (label?.right ?? 0) < (buttons?.x ?? 0) || (label?.bottom ?? 0) < (buttons?.y ?? 0);
      expect([concept, isBeside]).toEqual([concept, true]);
    }
  });

  test("is found from the search and from the panel", async () => {
    const { page } = await visit({ link: "concept=etl" });
    await page.getByRole("combobox").fill("etl > olap");
    expect(await textOf(page.getByRole("option").first())).toBe("How ETL is joined to OLAP");
    await page.getByRole("option").first().click();
    expect(fragmentOf(page)).toBe("#path=etl,olap");
    await page.goBack();
    await page.getByRole("button", { name: "How does it relate to…" }).click();
    await page.getByRole("combobox", { name: "How does ETL relate to" }).fill("csv");
    await page.keyboard.press("Enter");
    await heading(page, "ETL to CSV").waitFor();
  });
});

describe("a link that cannot be followed as it is", () => {
  const cases: readonly [string, string][] = [
    ["compare=oltp,gone", 'There is no concept "gone" in this graph.'],
    ["compare=oltp", 'A comparison needs two concepts; the link names only "oltp".'],
    ["compare=oltp,oltp", 'The link names "oltp" twice; a concept is not set beside itself.'],
    ["path=oltp", 'A chain needs two concepts; the link names only "oltp".'],
  ];
  test.each(cases)("%s", async (link, sentence) => {
    const { page } = await visit({ link });
    expect((await textOf(page.locator(".notice"))).replace(/\s*Dismiss$/, "")).toBe(sentence);
    await heading(page, "OLTP").waitFor();
  });

  test("a comparison that lacks one of three says so and shows the others", async () => {
    const { page } = await visit({ link: "compare=oltp,gone,olap" });
    await heading(page, "OLTP and OLAP").waitFor();
    expect(await textOf(page.locator(".notice"))).toContain('There is no concept "gone" in this graph.');
  });
});

test("a comparison is left for the picture or the outline, by the header as by its key", async () => {
  const { page } = await visit({ link: "compare=oltp,olap" });
  await page.locator("concept-compare h2").waitFor();
  await page.getByRole("button", { name: "Graph", exact: true }).click();
  await expect.poll(() => fragmentOf(page)).toBe("");
  await page.goBack();
  await page.locator("concept-compare h2").waitFor();
  await page.keyboard.press("o");
  await page.getByRole("tree").waitFor();
  expect(await page.locator("concept-compare").count()).toBe(0);
  expect(fragmentOf(page)).toBe("#view=outline");
});
