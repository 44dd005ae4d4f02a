// The pages that are compared: our own as it is published, and Cytoscape alone with the same graph.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build, type PreviewServer, preview } from "vite";
import { buildShell } from "../build/package.ts";
import { assembleSite, SHELL } from "../site/assemble.ts";

/** A page that is served, and how to end that. */
export interface ServedPages {
  readonly urls: Readonly<Record<"glossograph" | "cytoscape alone", string>>;
  readonly close: () => Promise<void>;
}

const OURS = "ours";
const BARE = "bare";
const MADE = "made";

/** Build both pages for the text of a graph file, and serve them. */
export async function servePages(graph: string): Promise<ServedPages> {
  const folder = mkdtempSync(join(tmpdir(), "glossograph-bench-"));
  await buildShell(join(folder, MADE, SHELL), (config) => ({ ...config, logLevel: "error" }));
  assembleSite({ package: join(folder, MADE), outDir: join(folder, OURS), graph });
  await build({
    configFile: false,
    root: resolve("tests/bench/bare"),
    base: "./",
    logLevel: "error",
    build: { outDir: join(folder, BARE), emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 700 },
  });
  mkdirSync(join(folder, BARE), { recursive: true });
  copyFileSync(join(folder, OURS, "graph.json"), join(folder, BARE, "graph.json"));
  writeFileSync(join(folder, "index.html"), "");
  const server = await serve(folder);
  const url = server.resolvedUrls?.local[0] ?? "";
  return {
    urls: { glossograph: `${url}${OURS}/index.html`, "cytoscape alone": `${url}${BARE}/index.html` },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function serve(outDir: string): Promise<PreviewServer> {
  return preview({
    configFile: false,
    logLevel: "error",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
  });
}
