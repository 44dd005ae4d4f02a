// Builds the site once, serves it under the strictest policy that it has to work with, and starts one Chromium.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserServer, chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { BROWSER_FLAGS, findBrowser } from "../../scripts/browser.ts";
import { serveSite } from "./site-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly site: string;
    readonly browser: string;
    /** Folder of the site on the disk. */
    readonly folder: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = mkdtempSync(join(tmpdir(), "glossograph-"));
  const [site, browser] = await Promise.all([serveSite(outDir), launch()]);
  project.provide("site", site.resolvedUrls?.local[0] ?? "");
  project.provide("folder", join(outDir, "site"));
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), site.close()]);
    rmSync(outDir, { recursive: true, force: true });
  };
}

function launch(): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS, "--js-flags=--expose-gc"],
  });
}
