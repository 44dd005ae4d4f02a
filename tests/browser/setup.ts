// Builds the site once, serves it under the strictest policy that it has to work with, and starts one Chromium.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserServer, chromium } from "playwright-core";
import { build, type Plugin, type PreviewServer, preview } from "vite";
import type { TestProject } from "vitest/node";
import { BROWSER_FLAGS, findBrowser } from "../../scripts/browser.ts";
import { buildShell } from "../../scripts/build/package.ts";
import { buildSite } from "../../scripts/build/site.ts";
import { SHELL } from "../../scripts/site/assemble.ts";
import { elementsBuild, standaloneBuild } from "../../vite.config.ts";
import { POLICY } from "./policy.ts";

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
  const [site, browser] = await Promise.all([serve(outDir), launch()]);
  project.provide("site", site.resolvedUrls?.local[0] ?? "");
  project.provide("folder", join(outDir, "site"));
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), site.close()]);
    rmSync(outDir, { recursive: true, force: true });
  };
}

async function serve(outDir: string): Promise<PreviewServer> {
  const made = join(outDir, ".made");
  for (const format of ["es", "iife"] as const)
    await build({ ...standaloneBuild(format, made), logLevel: "error" });
  await build({ ...elementsBuild(join(made, "elements")), logLevel: "error" });
  const site = join(outDir, "site");
  await buildShell(join(made, SHELL), (config) => ({ ...config, logLevel: "error" }));
  buildSite(process.cwd(), { package: made, outDir: site });
  return preview({
    configFile: false,
    logLevel: "error",
    plugins: [framesByThemselves(site)],
    build: { outDir: site },
    preview: { host: "127.0.0.1", port: 0, headers: { "Content-Security-Policy": POLICY } },
  });
}

/** The page for frames brings a policy of its own, in which its script has its place. */
function framesByThemselves(site: string): Plugin {
  return {
    name: "frames-by-themselves",
    configurePreviewServer({ middlewares }) {
      middlewares.use("/embed.html", (_request, response) => {
        response.setHeader("Content-Type", "text/html");
        response.end(readFileSync(join(site, "embed.html")));
      });
    },
  };
}

function launch(): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS, "--js-flags=--expose-gc"],
  });
}
