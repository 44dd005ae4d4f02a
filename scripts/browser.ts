// Makes sure of a Chromium for everything that drives a browser, and says which one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/** Where systems keep Chromium or Chrome, in the order of trying. */
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Flags for a quiet browser that also starts in a container. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Path of a browser on this machine; undefined where none is found. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROME_BIN;
  if (named) return named;
  return [chromium.executablePath(), ...USUAL_PLACES].find((path) => path && existsSync(path));
}

function fetchWithPlaywright(): void {
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  console.error("No browser here yet: fetching Chromium with Playwright …");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit" });
}

function fetchWithApt(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.error("Installing Debian's chromium package …");
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], { stdio: ["ignore", "ignore", "inherit"], env });
}

function ensureBrowser(): string | undefined {
  for (const step of [fetchWithPlaywright, fetchWithApt]) {
    const found = findBrowser();
    if (found) return found;
    step();
  }
  return findBrowser();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const browser = ensureBrowser();
  if (!browser) {
    console.error("The tests need a Chromium: install Chrome or Chromium, or point CHROME_BIN at one.");
    process.exit(1);
  }
  console.error(`Browser: ${browser}`);
}
