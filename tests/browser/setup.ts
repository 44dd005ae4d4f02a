// Builds the site once, serves it under the strictest policy that it has to work with, and starts one Chromium.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserServer, chromium } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import type { TestProject } from "vitest/node";
import { BROWSER_FLAGS, findBrowser } from "../../scripts/browser.ts";
import { elementsBuild, siteBuild, standaloneBuild } from "../../vite.config.ts";
import { POLICY } from "./policy.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly site: string;
    readonly browser: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = mkdtempSync(join(tmpdir(), "glossograph-"));
  const [site, browser] = await Promise.all([serve(outDir), launch()]);
  project.provide("site", site.resolvedUrls?.local[0] ?? "");
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), site.close()]);
    rmSync(outDir, { recursive: true, force: true });
  };
}

async function serve(outDir: string): Promise<PreviewServer> {
  await build({ ...siteBuild, logLevel: "error", build: { ...siteBuild.build, outDir } });
  for (const format of ["es", "iife"] as const)
    await build({ ...standaloneBuild(format, outDir), logLevel: "error" });
  await build({ ...elementsBuild(join(outDir, "elements")), logLevel: "error" });
  return preview({
    configFile: false,
    logLevel: "error",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0, headers: { "Content-Security-Policy": POLICY } },
  });
}

function launch(): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS, "--js-flags=--expose-gc"],
  });
}
