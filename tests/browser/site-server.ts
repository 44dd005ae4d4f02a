import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin, type PreviewServer, preview } from "vite";
import { buildShell } from "../../scripts/build/package.ts";
import { buildSite } from "../../scripts/build/site.ts";
import { SHELL } from "../../scripts/site/assemble.ts";
import { elementsBuild, standaloneBuild } from "../../vite.config.ts";
import { POLICY } from "./policy.ts";

/** Build the site into a folder and serve it, under the strictest policy that it has to work with; `plugins` may serve more. */
export async function serveSite(outDir: string, plugins: readonly Plugin[] = []): Promise<PreviewServer> {
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
    plugins: [framesByThemselves(site), ...plugins],
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
