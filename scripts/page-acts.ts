// What a person does on the page before a picture is taken of it.
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Page } from "playwright-core";

/** A text that a reader could bring. */
export const OWN = "tests/fixtures/glossaries/coffee.md";

/** As a greyscale printer shows it. */
export async function withoutColours(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setEmulatedVisionDeficiency", { type: "achromatopsia" });
}

export function showDifferences(page: Page): Promise<void> {
  return page.getByRole("heading", { name: "What differs" }).evaluate((heading) => heading.scrollIntoView());
}

/** From the header; on a phone from the panel. */
export async function openText(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "Your own text", exact: true });
  if (await button.isVisible()) await button.click();
  else await press(page, "Bring a text…");
}

/** As on paper: the page is told of it first, as the browser would. */
export async function printed(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
}

export async function bring(page: Page, path: string): Promise<void> {
  await openText(page);
  const buffer = existsSync(path) ? readFileSync(path) : Buffer.from("x");
  const file = { name: basename(path), mimeType: "text/markdown", buffer };
  await page.getByLabel("Choose files…").setInputFiles(file);
  await page.waitForTimeout(2500);
}

/** Enough that reading takes a while. */
export async function bringMuch(page: Page): Promise<void> {
  await openText(page);
  const text = readFileSync("graph-data/data-engineering.md");
  const files = Array.from({ length: 60 }, (_, i) => ({
    name: `part-${i}.md`,
    mimeType: "text/markdown",
    buffer: text,
  }));
  await page.getByLabel("Choose files…").setInputFiles(files);
}

export async function report(page: Page): Promise<void> {
  await bring(page, OWN);
  await page.getByRole("button", { name: /^To look at/ }).click();
}

export async function drag(page: Page): Promise<void> {
  const dataTransfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["x"], "x.md"));
    return data;
  });
  await page.dispatchEvent("concept-explorer", "dragover", { dataTransfer });
}

export async function hover(page: Page, concept: string): Promise<void> {
  const at = await positionOf(page, concept);
  if (at) await page.mouse.move(at.x, at.y);
}

export async function hoverContrast(page: Page): Promise<void> {
  const [a, b] = [
    await positionOf(page, "row-based-serialization"),
    await positionOf(page, "columnar-serialization"),
  ];
  if (a && b) await page.mouse.move(a.x * 0.7 + b.x * 0.3, a.y * 0.7 + b.y * 0.3);
}

export async function walk(page: Page): Promise<void> {
  await page.locator("concept-graph .stage").focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
}

export async function search(page: Page, text: string): Promise<void> {
  await page.getByRole("combobox").fill(text);
}

/** Where the first region of a map is. */
async function firstRegion(page: Page): Promise<{ x: number; y: number }> {
  const at = await page.locator("concept-graph").evaluate((element) => {
    const picture = element as HTMLElement & {
      readonly labels: readonly string[];
      positionOf(key: string): { x: number; y: number } | undefined;
    };
    return picture.positionOf(picture.labels[0] ?? "");
  });
  return at ?? { x: 0, y: 0 };
}

export async function hoverRegion(page: Page): Promise<void> {
  const { x, y } = await firstRegion(page);
  await page.mouse.move(x, y);
}

export async function openRegion(page: Page): Promise<void> {
  const { x, y } = await firstRegion(page);
  await page.mouse.click(x, y);
  await page.waitForTimeout(900);
}

export async function openTwice(page: Page): Promise<void> {
  await openRegion(page);
  await openRegion(page);
}

export async function find(page: Page, name: string): Promise<void> {
  await search(page, name);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(900);
}

export async function findAndFocus(page: Page): Promise<void> {
  await find(page, "stream batch");
  await press(page, "Focus");
  await page.waitForTimeout(600);
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
}

export async function hideTopic(page: Page): Promise<void> {
  const toggle = page.getByRole("switch", { name: /Storage/ });
  if (!(await toggle.isVisible())) await page.getByRole("button", { name: "Legend" }).click();
  await toggle.click();
}

export async function followLinks(page: Page): Promise<void> {
  for (const name of ["latency", "throughput"])
    await page.locator(".definition").getByRole("link", { name }).first().click();
}

export async function zoomIn(page: Page): Promise<void> {
  for (let i = 0; i < 4; i += 1) await page.getByRole("button", { name: "Zoom in" }).click();
}

function positionOf(page: Page, concept: string) {
  return page
    .locator("concept-graph")
    .evaluate(
      (element, key) =>
        (
          element as HTMLElement & { positionOf(key: string): { x: number; y: number } | undefined }
        ).positionOf(key),
      concept,
    );
}
