import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { fragmentOf, labelsOf, picture, textOf, useBrowser } from "./page.ts";

const visit = useBrowser();

const BOATS = `# Boats

**Keel**: A keel is part of a hull. It keeps the boat upright.

**Hull**: The body of a boat, made of wood or steel.

**Sloop**: A sloop is a kind of sailing boat with one mast.

**Ketch**: Unlike a sloop, a ketch has two masts.

**Hot bunk**: A bunk that is shared.

**Cold bunk**: A bunk of one's own.
`;

const file = (name: string, text: string) => ({
  name,
  mimeType: "text/markdown",
  buffer: Buffer.from(text),
});

/** Every request that the page makes from now on. */
function requestsOf(page: Page): readonly string[] {
  const seen: string[] = [];
  page.on("request", (request) => seen.push(request.url()));
  return seen;
}

async function open(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Your own text", exact: true }).click();
  await page.getByRole("dialog", { name: "Your own text" }).waitFor();
}

async function bring(page: Page, files: ReturnType<typeof file>[]): Promise<void> {
  await open(page);
  await page.getByLabel("Choose files…").setInputFiles(files);
}

const bar = (page: Page) => page.getByRole("group", { name: "Your own text" });

describe("a reader's own text", () => {
  test("becomes the graph of the page without a request, and the shipped graph comes back", async () => {
    const { page } = await visit({ link: "concept=parquet" });
    await open(page);
    const requests = requestsOf(page);
    await page.getByLabel("Choose files…").setInputFiles([file("boats.md", BOATS)]);
    await bar(page).waitFor();
    expect(await textOf(bar(page))).toContain("boats.md");
    expect(requests.filter((url) => !/\/assets\/[\w.-]+\.js$/.test(url))).toEqual([]);
    expect(await textOf(page.getByRole("heading", { level: 1 }))).toBe("Boats");
    expect(fragmentOf(page)).toBe("");
    await page.waitForFunction(
      () =>
        document
          .querySelector("concept-explorer")
          ?.shadowRoot?.querySelector("concept-graph")
          ?.labels.includes("keel") ?? false,
    );
    await bar(page).getByRole("button", { name: "Close the text" }).click();
    await page.getByRole("heading", { level: 1, name: "Data Engineering Lifecycle" }).waitFor();
  });

  test("can be pasted, by keyboard alone", async () => {
    const { page } = await visit();
    await page.getByRole("button", { name: "Your own text", exact: true }).focus();
    await page.keyboard.press("Enter");
    const field = page.getByRole("textbox", { name: "Or paste a text" });
    await field.focus();
    await page.keyboard.insertText(BOATS);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await bar(page).waitFor();
    expect(await labelsOf(page)).toContain("sloop");
    await page.keyboard.press("/");
    await page.keyboard.type("ketch");
    await page.keyboard.press("Enter");
    expect(fragmentOf(page)).toBe("#concept=ketch");
  });

  test("is compared by what its front matter, its items and its tables state, with the line of each", async () => {
    const { page } = await visit();
    await bring(page, [
      file("tape.md", "---\ntitle: Tape\naccess: infrequent\ntags: [cold]\n---\n\nA store that winds.\n"),
      file(
        "flash.md",
        "---\ntitle: Flash\naccess: at any time\n---\n\nA store on a chip.\n\n- Noise: none\n",
      ),
      file(
        "both.md",
        "# Both\n\n| | Tape | Flash |\n|---|---|---|\n| Price | low | high |\n| Noise | a whirr | none |\n",
      ),
    ]);
    await bar(page).waitFor();
    await page.evaluate(() => {
      location.hash = "#compare=tape,flash";
    });
    const table = page.locator("concept-compare").getByRole("table", { name: /^What differs/ });
    const rowOf = (on: string) => table.getByRole("row", { name: new RegExp(`^${on}`) });
    const cellsOf = async (on: string) => (await rowOf(on).locator("summary").allInnerTexts()).join(" | ");
    await rowOf("Access").waitFor();
    expect(await Promise.all(["Access", "Price", "Noise"].map(cellsOf))).toEqual([
      "infrequent | at any time",
      "low | high",
      "a whirr | none",
    ]);
    expect(await rowOf("Tags").count()).toBe(0);
    await rowOf("Access").getByText("infrequent", { exact: true }).click();
    const evidence = await textOf(rowOf("Access").locator("details[open]"));
    expect(evidence).toContain("access: infrequent");
    expect(evidence).toContain("tape.md:3");
  });

  test("can be dropped, as files or packed", async () => {
    const { page } = await visit();
    const zip = [...zipSync({ "docs/boats.md": strToU8(BOATS), "docs/.git/x": strToU8("no") })];
    const transfer = await page.evaluateHandle((bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], "docs.zip"));
      return data;
    }, zip);
    await page.dispatchEvent("concept-explorer", "dragover", { dataTransfer: transfer });
    await page.getByText("Drop to read your text here").waitFor();
    await page.dispatchEvent("concept-explorer", "drop", { dataTransfer: transfer });
    await bar(page).waitFor();
    expect(await textOf(bar(page))).toContain("docs/boats.md");
    expect(await page.getByText("Drop to read your text here").count()).toBe(0);
  });

  test("that cannot be read is refused with a sentence, and the last view stays", async () => {
    const { page } = await visit({ link: "concept=parquet" });
    await bring(page, [file("photo.png", "x")]);
    const alert = page.getByRole("alert");
    expect(await textOf(alert)).toBe(
      "photo.png is not Markdown. Choose files that end in .md, .mdx or .markdown, a folder or a zip of them, or paste text.",
    );
    await page.getByLabel("Choose files…").setInputFiles([file("words.md", "Just words.")]);
    await page.waitForFunction(() =>
      /no terms found/.test(
        document
          .querySelector("concept-explorer")
          ?.shadowRoot?.querySelector("concept-bring")
          ?.shadowRoot?.querySelector('[role="alert"]')?.textContent ?? "",
      ),
    );
    await page.keyboard.press("Escape");
    expect(fragmentOf(page)).toBe("#concept=parquet");
    expect(await page.getByRole("heading", { level: 2, name: "Parquet" }).count()).toBe(1);
  });

  test("beyond the limits of the page is refused by the name of the limit", async () => {
    const { page } = await visit();
    await page.locator("concept-explorer").evaluate((explorer) => explorer.setAttribute("limits", "files=1"));
    await bring(page, [file("a.md", BOATS), file("b.md", BOATS)]);
    expect(await textOf(page.getByRole("alert"))).toMatch(
      /^a\.md: there are more than 1 texts\. .* raise "files": /,
    );
  });

  test("that is large shows how far it is, and can be given up", async () => {
    const { page } = await visit();
    const many = Array.from({ length: 40 }, (_, i) =>
      file(`part-${i}.md`, BOATS.replaceAll(/\*\*(\w+)/g, `**$1 ${i}`).repeat(20)),
    );
    await bring(page, many);
    const dialog = page.getByRole("dialog", { name: "Your own text" });
    await dialog.getByRole("progressbar", { name: "Reading your text" }).waitFor();
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.getByText("Or paste a text").waitFor();
    expect(await bar(page).count()).toBe(0);
    await page.getByLabel("Choose files…").setInputFiles([file("boats.md", BOATS)]);
    await bar(page).waitFor();
  });
});

describe("corrections to a reader's own text", () => {
  const edges = (page: Page) =>
    picture(page).evaluate(
      (element) => element.graph?.edges().filter((key) => !/mentions|in-topic/.test(key)) ?? [],
    );
  const report = (page: Page) => page.getByRole("complementary", { name: "What to look at" });

  test("are made in the report, move nothing, are undone one by one, and are saved as a sidecar", async () => {
    const { page } = await visit();
    await bring(page, [file("boats.md", BOATS)]);
    await bar(page)
      .getByRole("button", { name: /^To look at/ })
      .click();
    await report(page).getByText("Cold bunk contrasts with Hot bunk").first().waitFor();
    const places = () =>
      picture(page).evaluate(
        (element) => element.graph?.mapNodes((key, { x, y }) => `${key} ${x} ${y}`) ?? [],
      );
    const [before, all] = [await places(), await edges(page)];
    await report(page).getByRole("button", { name: "Wrong: Cold bunk contrasts with Hot bunk" }).click();
    await report(page).getByText("not: Cold bunk contrasts with Hot bunk").waitFor();
    expect((await edges(page)).length).toBe(all.length - 1);
    expect(await places()).toEqual(before);
    const download = page.waitForEvent("download");
    await bar(page)
      .getByRole("button", { name: /^Save corrections/ })
      .click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("boats.glossograph.yaml");
    const copy = join(mkdtempSync(join(tmpdir(), "glossograph-")), "saved.yaml");
    await saved.saveAs(copy);
    expect(readFileSync(copy, "utf8")).toContain(
      'remove:\n  - { source: "Cold bunk", type: contrasts-with, target: "Hot bunk" }',
    );
    await report(page)
      .getByRole("button", { name: /^Take back/ })
      .click();
    await report(page).getByText("Your corrections").waitFor({ state: "detached" });
    expect(await edges(page)).toEqual(all);
  });

  test("are made for what no row speaks of, and hold when the text is brought again", async () => {
    const { page } = await visit();
    await bring(page, [file("boats.md", BOATS)]);
    await bar(page)
      .getByRole("button", { name: /^To look at/ })
      .click();
    await report(page).getByText("Put something else right").click();
    const concepts = report(page).getByRole("combobox", { name: "Concept", exact: true });
    await concepts.nth(0).fill("Ketch");
    await report(page).getByRole("combobox", { name: "Relation" }).selectOption("is part of");
    await concepts.nth(1).fill("Hull");
    await report(page).getByRole("button", { name: "Say so" }).click();
    await report(page).getByText("Ketch is part of Hull").first().waitFor();
    expect(await edges(page)).toContain("ketch|part-of|hull");
    const names = report(page).getByRole("combobox", { name: "Concept", exact: true });
    await names.nth(2).fill("Ketch");
    await report(page).getByRole("textbox", { name: "Its name from now on" }).fill("Two-master");
    await report(page).getByRole("button", { name: "Rename" }).click();
    await report(page).getByText("“Ketch” is called “Two-master”").waitFor();
    expect(await picture(page).evaluate((element) => element.graph?.getNodeAttribute("ketch", "label"))).toBe(
      "Two-master",
    );
    await page.reload();
    await bring(page, [file("boats.md", BOATS)]);
    await bar(page).waitFor();
    expect(await edges(page)).toContain("ketch|part-of|hull");
  });
});
