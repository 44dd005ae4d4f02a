// Takes a picture of every state of the page, in light and dark and at three sizes, into shots/.
import { mkdirSync, rmSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { createServer } from "vite";
import { BROWSER_FLAGS, findBrowser } from "./browser.ts";
import { closePicture, openPage, SHOTS, type Shot } from "./page-states.ts";

const FOLDER = "shots";
const SCHEMES = ["light", "dark"] as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

await main(process.argv[2]);

/** `only`: take those whose name contains it. */
async function main(only = ""): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  const server = await createServer({ server: { host: "127.0.0.1", port: 0 }, logLevel: "error" });
  await server.listen();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  const url = server.resolvedUrls?.local[0] ?? "";
  for (const shot of SHOTS.filter(({ name }) => name.includes(only))) await takeAll(browser, url, shot);
  await browser.close();
  await server.close();
}

async function takeAll(browser: Browser, url: string, shot: Shot): Promise<void> {
  for (const viewport of SIZES) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({
        viewport,
        colorScheme,
        deviceScaleFactor: 2,
        hasTouch: viewport.width < 500,
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
