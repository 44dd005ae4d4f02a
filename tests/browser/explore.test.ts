import { describe, expect, test } from "vitest";
import { fragmentOf, labelsOf, picture, positionOf, settled, textOf, useBrowser } from "./page.ts";

const visit = useBrowser();

describe("a reader", () => {
  test("opens the page and is told what the graph is and where to begin", async () => {
    const { page } = await visit();
    const panel = page.getByRole("complementary");
    expect(await textOf(page.locator("concept-detail .numbers"))).toMatch(
      /\d+\s+concepts\s+\d+\s+relations\s+\d+\s+topics/,
    );
    expect(await panel.getByRole("heading", { name: /stage by stage/ }).count()).toBe(1);
    expect(await panel.getByRole("heading", { name: "Contrasts worth opening" }).count()).toBe(1);
  });

  test("searches OLTP, selects it, and reads what it contrasts with and the sentence that says so", async () => {
    const { page } = await visit();
    await page.keyboard.press("/");
    await page.keyboard.type("OLTP");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", { name: "OLTP" });
    const contrasts = panel.locator("section").filter({ hasText: "Contrasts with" });
    expect(await textOf(contrasts.getByRole("link").first())).toBe("OLAP");
    await contrasts.locator("summary").first().click();
    expect(await textOf(contrasts.locator("blockquote").first())).toMatch(/OLAP/);
    expect(await textOf(contrasts.locator(".source").first())).toMatch(
      /graph-data\/data-engineering\.md:\d+/,
    );
  });

  test("switches mentions on and off again, and the address says so", async () => {
    const { page } = await visit();
    const mentions = page.getByRole("switch", { name: /mentions/ });
    expect(await mentions.getAttribute("aria-checked")).toBe("false");
    await mentions.click();
    expect(await mentions.getAttribute("aria-checked")).toBe("true");
    expect(fragmentOf(page)).toContain("mentions");
    await mentions.click();
    expect(fragmentOf(page)).toBe("");
  });

  test("makes a view by hand and reloads into the same one", async () => {
    const { page } = await visit();
    await page.getByRole("combobox").fill("serialization");
    await page.getByRole("combobox").press("Enter");
    await page.getByRole("complementary").getByRole("button", { name: "Focus" }).click();
    await page.getByRole("button", { name: "2 steps" }).click();
    await page.getByRole("switch", { name: /contrasts with/ }).click();
    const [address, before] = [page.url(), await labelsOf(page)];
    expect(fragmentOf(page)).toBe("#focus=serialization&depth=2&types=part-of,stage-of,kind-of");
    await page.reload();
    await settled(page);
    expect(page.url()).toBe(address);
    expect(await labelsOf(page)).toEqual(before);
    expect(await page.getByRole("button", { name: "2 steps" }).getAttribute("aria-pressed")).toBe("true");
    expect(await page.getByRole("switch", { name: /contrasts with/ }).getAttribute("aria-checked")).toBe(
      "false",
    );
  });

  test("goes back and forward with the browser's own buttons", async () => {
    const { page } = await visit();
    const panel = page.getByRole("complementary");
    await panel.getByRole("link", { name: "Storage", exact: true }).first().click();
    await panel.getByRole("button", { name: "Focus" }).click();
    await page.goBack();
    expect(fragmentOf(page)).toBe("#concept=storage");
    expect(await page.getByRole("group", { name: "Focus" }).count()).toBe(0);
    await page.goBack();
    expect(await textOf(panel.getByRole("heading", { level: 2 }))).not.toBe("Storage");
    await page.goForward();
    expect(await textOf(panel.getByRole("heading", { level: 2 }))).toBe("Storage");
  });

  test("goes back along the trail of the concepts visited last", async () => {
    const { page } = await visit({ link: "concept=oltp" });
    const trail = page.getByRole("navigation", { name: "Visited last" });
    expect(await trail.count()).toBe(0);
    for (const name of ["latency", "throughput"])
      await page.locator(".definition").getByRole("link", { name }).first().click();
    expect(await trail.getByRole("button").allInnerTexts()).toEqual(["OLTP", "Latency", "Throughput"]);
    await trail.getByRole("button", { name: "Latency" }).click();
    await page.getByRole("heading", { name: "Latency", level: 2 }).waitFor();
    expect(await trail.getByRole("button").allInnerTexts()).toEqual(["OLTP", "Throughput", "Latency"]);
  });

  test("clicks a concept in the picture", async () => {
    const { page } = await visit();
    const at = await positionOf(page, "oltp");
    await page.mouse.click(at.x, at.y);
    await page.getByRole("heading", { name: "OLTP", level: 2 }).waitFor();
    expect(fragmentOf(page)).toBe("#concept=oltp");
  });

  test("clicks the name of a topic on the picture", async () => {
    const { page } = await visit();
    const at = await picture(page).evaluate((element) => element.boxOf("topic Storage"));
    await page.mouse.click((at?.left ?? 0) + 8, (at?.top ?? 0) + 8);
    await page.getByRole("heading", { name: "Storage", level: 2 }).waitFor();
  });

  test("follows a concept that the definition mentions", async () => {
    const { page } = await visit({ link: "concept=columnar-serialization" });
    await page.locator(".definition").getByRole("link", { name: "row-based serialization" }).click();
    await page.getByRole("heading", { name: "Row-based serialization", level: 2 }).waitFor();
  });

  test("hides a topic, sees how much is hidden, and brings it back", async () => {
    const { page } = await visit();
    await page.getByRole("switch", { name: /^Storage/ }).click();
    expect(await page.getByText(/Not shown: \d+ concepts in hidden topics/).count()).toBe(1);
    expect(await labelsOf(page)).not.toContain("topic Storage");
    await page.getByRole("button", { name: "Show everything" }).first().click();
    await page.getByRole("button", { name: "Show everything" }).last().click();
    expect(fragmentOf(page)).toBe("");
  });

  test("switches off what was concluded, sees how much that is, and reloads into the same view", async () => {
    const { page } = await visit();
    const inferred = page.getByRole("switch", { name: /^inferred \d+/ });
    const count = Number(/\d+/.exec(await textOf(inferred))?.[0]);
    await inferred.click();
    expect(fragmentOf(page)).toMatch(/^#basis=stated,structural$/);
    expect(await page.getByText(`Not shown: ${count} relations by basis`).count()).toBe(1);
    await page.reload();
    await settled(page);
    expect(await inferred.getAttribute("aria-checked")).toBe("false");
  });

  test("is told what a link names that this graph does not have", async () => {
    const { page } = await visit({ link: "concept=gone&colour=red" });
    const notice = page.getByText('There is no concept "gone" in this graph.');
    expect(await textOf(notice)).toContain('does not know "colour"');
  });

  test("finds nothing, and is told so", async () => {
    const { page } = await visit();
    await page.getByRole("combobox").fill("blockchain");
    expect(await page.getByText("Nothing is called blockchain.").count()).toBe(1);
  });
});
