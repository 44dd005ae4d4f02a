import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { InlineConfig, Plugin } from "vite";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
/** The graph, which the page reads, and its source, for readers without JavaScript. */
const DATA = ["graph-data/data-engineering.json", "graph-data/data-engineering.md"];

/** The data stands beside the page, as the development server serves it. */
function dataBesidePage(): Plugin {
  return {
    name: "data-beside-page",
    apply: "build",
    generateBundle() {
      for (const fileName of DATA)
        this.emitFile({
          type: "asset",
          fileName,
          source: readFileSync(new URL(fileName, import.meta.url)),
        });
    },
  };
}

/** The page with everything it needs, to be put on any static server, under any path. */
export const siteBuild: InlineConfig = {
  configFile: false,
  root,
  base: "./",
  logLevel: "warn",
  plugins: [dataBesidePage()],
  build: {
    outDir: "dist/site",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
};

/** The package for other people's bundlers: our code alone, what it depends on stays an import. */
export function libraryBuild(entry: Record<string, string>): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: "warn",
    build: {
      outDir: "dist",
      emptyOutDir: false,
      target: "es2022",
      minify: false,
      copyPublicDir: false,
      lib: { entry, formats: ["es"] },
      // What the compiler itself adds is ours; everything else that is not a path is a dependency.
      rollupOptions: { external: (id: string) => !/^[./]|^\0|^[a-z]:|^@oxc-project\/runtime/i.test(id) },
    },
  };
}

export default defineConfig({
  root,
  server: { host: "127.0.0.1" },
  test: {
    projects: [
      { test: { name: "node", root, include: ["tests/**/*.test.ts"], exclude: ["tests/browser/**"] } },
      {
        test: {
          name: "browser",
          root,
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/setup.ts"],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
