import { buffer } from "node:stream/consumers";
import type { Download, Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { topicStyle } from "../../src/site/style.ts";
import { coloursWith } from "../../src/view/palette.ts";
import { drawn, useHostPages } from "./host-page.ts";
import { picture, useBrowser } from "./page.ts";

const visit = useBrowser();
const hostPage = useHostPages();
type PictureElement = HTMLElementTagNameMap["concept-graph"];

interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Where the words of an SVG are when a browser draws it in place of the page; a line of one label can read as another does. */
async function wordsIn(page: Page, svg: string): Promise<readonly Word[]> {
  await page.goto("about:blank");
  return page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, "image/svg+xml");
    if (file.querySelector("parsererror")) throw new Error(file.documentElement.textContent ?? "");
    document.body.style.margin = "0";
    document.body.replaceChildren(document.importNode(file.documentElement, true));
    return [...document.querySelectorAll("#names text")].map((word) => {
      const { x, y, width, height } = word.getBoundingClientRect();
      const text = (word.textContent ?? "").replaceAll("\u00a0", " ");
      return { text, x: x + width / 2, y: y + height / 2 };
    });
  }, svg);
}

describe("the picture as a file", () => {
  test("an SVG has every label where the canvas has it", async () => {
    const { page } = await visit({ link: "concept=serialization" });
    const svg = (await picture(page).evaluate((graph) => graph.toSVG())) ?? "";
    const boxes = await picture(page).evaluate((graph) => {
      const stage = graph.shadowRoot?.querySelector(".stage") as Element;
      const { left, top } = stage.getBoundingClientRect();
      return graph.labels.flatMap((id) => {
        const box = graph.boxOf(id);
        const name = id.startsWith("topic ") ? id.slice(6) : graph.graph?.getNodeAttribute(id, "label");
        if (!box || !name || (!id.startsWith("topic ") && name.length > 12)) return [];
        return { name, x: (box.left + box.right) / 2 - left, y: (box.top + box.bottom) / 2 - top };
      });
    });
    expect(boxes.length).toBeGreaterThan(20);
    const words = await wordsIn(page, svg);
    for (const { name, x, y } of boxes) {
      const same = words.filter(({ text }) => text === name);
      expect(Math.min(...same.map((word) => Math.hypot(word.x - x, word.y - y))), name).toBeLessThan(4);
    }
  });

  test("an SVG covers the ink of the canvas, line for line", async () => {
    const { page } = await visit();
    const unlike = await picture(page).evaluate(async (graph) => {
      const options = { legend: false } as const;
      const svg = (await graph.toSVG(options)) ?? "";
      const png = await graph.toPNG({ ...options, scale: 1 });
      const drawn = new Image();
      drawn.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await drawn.decode();
      const stage = graph.shadowRoot?.querySelector(".stage") as HTMLElement;
      const { width, height } = stage.getBoundingClientRect();
      const pixels = (paint: (pen: OffscreenCanvasRenderingContext2D) => void) => {
        const pen = new OffscreenCanvas(width, height).getContext("2d") as OffscreenCanvasRenderingContext2D;
        pen.fillStyle = "#fff";
        pen.fillRect(0, 0, width, height);
        paint(pen);
        return pen.getImageData(0, 0, width, height).data;
      };
      const image = await createImageBitmap(png as Blob);
      const asSeen = pixels((pen) => {
        for (const layer of stage.querySelectorAll("canvas")) pen.drawImage(layer, 0, 0, width, height);
      });
      const share = (other: Uint8ClampedArray) => {
        let apart = 0;
        for (let i = 0; i < other.length; i += 4) {
          const far = Math.max(...[0, 1, 2].map((c) => Math.abs((other[i + c] ?? 0) - (asSeen[i + c] ?? 0))));
          if (far > 96) apart += 1;
        }
        return apart / (other.length / 4);
      };
      return {
        svg: share(pixels((pen) => pen.drawImage(drawn, 0, 0))),
        png: share(pixels((pen) => pen.drawImage(image, 0, 0))),
      };
    });
    expect(unlike.svg).toBeLessThan(0.004);
    expect(unlike.png).toBeLessThan(0.004);
  });

  test("a PNG has the pixels that are asked for, and the theme", async () => {
    const { page } = await visit({ colorScheme: "light" });
    const { sizes, corners } = await picture(page).evaluate(async (graph) => {
      const files = [
        await graph.toPNG({ scale: 1 }),
        await graph.toPNG({ scale: 4 }),
        await graph.toPNG({ scale: 1, theme: "dark", legend: true }),
      ];
      const images = await Promise.all(files.map((file) => createImageBitmap(file as Blob)));
      const corner = (image: ImageBitmap) => {
        const pen = new OffscreenCanvas(9, 9).getContext("2d");
        pen?.drawImage(image, 0, 0);
        return pen?.getImageData(1, 1, 1, 1).data[0] ?? -1;
      };
      return { sizes: images.map(({ width, height }) => [width, height]), corners: images.map(corner) };
    });
    const [one, four, dark] = sizes as [number, number][];
    expect(four?.[0]).toBeGreaterThan(4 * ((one?.[0] ?? 0) - 1));
    expect(dark?.[1]).toBeGreaterThan((one?.[1] ?? 0) + 30);
    expect(corners[0]).toBe(255);
    expect(corners[2]).toBe(0x14);
  });
});

describe("files from the share dialog", () => {
  async function saved(page: Page, button: Locator): Promise<{ file: Download; text: string }> {
    const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
    return { file, text: (await buffer(await file.createReadStream())).toString("latin1") };
  }

  test("the picture in the size, colors and with the legend that are chosen, and the outline", async () => {
    const { page } = await visit({ link: "concept=parquet" });
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    const png = await saved(page, dialog.getByRole("button", { name: "Picture (PNG)" }));
    expect(png.file.suggestedFilename()).toBe("parquet.png");
    await dialog.getByRole("combobox", { name: "Size of the PNG" }).selectOption("1×");
    const small = await saved(page, dialog.getByRole("button", { name: "Picture (PNG)" }));
    expect(small.text.length).toBeLessThan(png.text.length * 0.8);
    await dialog.getByRole("combobox", { name: "Colors" }).selectOption("dark");
    const dark = await saved(page, dialog.getByRole("button", { name: "Picture (SVG)" }));
    expect(dark.text).toContain("rgb(20, 22, 26)");
    expect(dark.text).toContain("contrasts with</text>");
    await dialog.getByRole("checkbox", { name: "Legend" }).uncheck();
    const bare = await saved(page, dialog.getByRole("button", { name: "Picture (SVG)" }));
    expect(bare.text).not.toContain("contrasts with</text>");
    const outline = await saved(page, dialog.getByRole("button", { name: "Outline (Markdown)" }));
    expect(outline.file.suggestedFilename()).toBe("parquet.md");
    expect(outline.text).toContain("**Parquet**");
  });

  test("of a comparison its table, and no picture", async () => {
    const { page } = await visit({ link: "compare=oltp,olap" });
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    const { file, text } = await saved(page, dialog.getByRole("button", { name: "Comparison (Markdown)" }));
    expect(file.suggestedFilename()).toBe("oltp-vs-olap.md");
    expect(text).toContain("|  | OLTP | OLAP |");
    expect(await dialog.getByRole("button", { name: "Picture (PNG)" }).count()).toBe(0);
  });
});

describe("a page with topics in colors of its own", () => {
  const HUES = [
    { light: "#7a1f5c", dark: "#f2a7d8" },
    { light: "#155e4b", dark: "#7fd9bd" },
  ];
  const style = `<meta name="color-scheme" content="light dark"><style>${topicStyle(coloursWith(HUES))}</style>`;
  const TAG = '<concept-graph src="./graph-data/data-engineering.json" height="500px"></concept-graph>';

  test("has them in its files, in light and in dark, and on paper", async () => {
    const { page } = await hostPage(TAG, { policy: "", head: style, colorScheme: "dark" });
    await drawn(page);
    const graph = page.locator("concept-graph");
    const svg = (theme: "light" | "dark") =>
      graph.evaluate((each, chosen) => (each as PictureElement).toSVG({ theme: chosen }), theme);
    expect(await svg("light")).toMatch(/#7a1f5c|rgb\(122, 31, 92\)/);
    expect(await svg("dark")).toMatch(/#f2a7d8|rgb\(242, 167, 216\)/);
    expect(await svg("dark")).not.toMatch(/#7a1f5c|rgb\(122, 31, 92\)|#82aeea|rgb\(130, 174, 234\)/);
    expect(await graph.evaluate(hasInk, [242, 167, 216])).toBe(true);
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await graph.evaluate(hasInkOnPaper, [122, 31, 92])).toBe(true);
  });
});

/** Whether a PNG of the picture, as it is on the screen, holds a color. */
async function hasInk(element: Element, colour: readonly number[]): Promise<boolean> {
  const file = await (element as PictureElement).toPNG({ scale: 2 });
  const image = await createImageBitmap(file as Blob);
  const pen = new OffscreenCanvas(image.width, image.height).getContext("2d");
  pen?.drawImage(image, 0, 0);
  const { data } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
  for (let i = 0; i < data.length; i += 4)
    if (colour.every((value, part) => data[i + part] === value)) return true;
  return false;
}

function hasInkOnPaper(element: Element, colour: readonly number[]): boolean {
  const paper = element.shadowRoot?.querySelector<HTMLCanvasElement>(".paper");
  const { data } = paper?.getContext("2d")?.getImageData(0, 0, paper.width, paper.height) ?? { data: [] };
  for (let i = 0; i < data.length; i += 4)
    if (colour.every((value, part) => data[i + part] === value)) return true;
  return false;
}
