// Takes a picture of every state of the page, in light and dark and at three sizes, into shots/; with --readme the one
// picture that the README shows.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { createServer } from "vite";
import { BROWSER_FLAGS, findBrowser } from "./browser.ts";
import { closePicture, openPage, SHOTS, type Shot } from "./page-states.ts";
import { palettePng } from "./palette-png.ts";

const FOLDER = "shots";
const README_PICTURE = ".github/explorer.png";
const SCHEMES = ["light", "dark"] as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

await main(process.argv[2]);

/** `only`: take those whose name contains it. */
async function main(only = ""): Promise<void> {
  const server = await createServer({ server: { host: "127.0.0.1", port: 0 }, logLevel: "error" });
  await server.listen();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  const url = server.resolvedUrls?.local[0] ?? "";
  if (only === "--readme") await takeForReadme(browser, url);
  else await takeStates(browser, url, only);
  await browser.close();
  await server.close();
}

async function takeStates(browser: Browser, url: string, only: string): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const shot of SHOTS.filter(({ name }) => name.includes(only))) await takeAll(browser, url, shot);
}

async function takeForReadme(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({
    viewport: SIZES[0],
    colorScheme: "light",
    deviceScaleFactor: 2,
  });
  const page = await openPage(context, url, { name: "readme" });
  const shot = await page.screenshot();
  const { width, height, data } = await page.evaluate(readPixels, shot.toString("base64"));
  const picture = palettePng({ width, height, data: Buffer.from(data, "base64") });
  writeFileSync(README_PICTURE, picture);
  console.log(`${README_PICTURE}, ${Math.round(picture.length / 1000)} kB`);
  await context.close();
}

/** Runs in the page, which knows how to read a PNG. */
async function readPixels(png: string): Promise<{ width: number; height: number; data: string }> {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes]));
  const { width, height } = image;
  const pen = new OffscreenCanvas(width, height).getContext("2d");
  pen?.drawImage(image, 0, 0);
  const pixels = pen?.getImageData(0, 0, width, height).data ?? [];
  const reader = new FileReader();
  reader.readAsDataURL(new Blob([new Uint8Array(pixels)]));
  await new Promise((done) => reader.addEventListener("load", done));
  return { width, height, data: String(reader.result).replace(/^.*,/, "") };
}

async function takeAll(browser: Browser, url: string, shot: Shot): Promise<void> {
  for (const viewport of SIZES) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({
        viewport,
        colorScheme,
        deviceScaleFactor: 2,
        hasTouch: viewport.width < 500,
        javaScriptEnabled: !shot.isPlain,
      });
      const page = await openPage(context, url, shot);
      await save(page, `${shot.name}-${viewport.width}-${colorScheme}`);
      await closePicture(context);
    }
  }
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  console.log(`${FOLDER}/${name}.png`);
}
